package org.glossator.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotate.bench.DriftExperiment;
import org.glossator.annotate.bench.DriftExperiment.Noted;
import org.glossator.annotate.bench.DriftExperiment.Outcome;
import org.glossator.annotate.bench.Edited;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.OrderText;
import org.glossator.order.SeedOrder;
import org.glossator.text.SourceFile;
import org.junit.jupiter.api.Test;

/** What becomes of notes when the order's text changes beneath them. */
class DriftTest {
  private static final List<String> SEED =
      OrderText.of(SeedOrder.order()).segments().stream()
          .map(s -> s.block().passage().text().replace("\n", " "))
          .toList();
  private static final String NOTE =
      "> declines to sever\n\nThe court waits.\n{id=wait}\n\n> the same swarm at the same time\n\nB\n";
  private static final List<String> TEXT =
      List.of(
          "I. BACKGROUND",
          "Plaintiff alleges that the defendants were in the same swarm at the same time, and"
              + " that each of them copied the film without any license to do so.",
          "The Court has read the papers and heard counsel on the motion. For these reasons the"
              + " Court therefore declines to sever the Doe Defendants at this time.",
          "IT IS SO ORDERED.");

  @Test
  void a_text_that_did_not_change_keeps_every_note_and_its_lock() {
    ReadNotes first = read(NOTE, List.of(), TEXT).value();
    Checked<ReadNotes> again = read(NOTE, first.lock(), TEXT);
    assertThat(again.diagnostics()).isEmpty();
    assertThat(again.value()).isEqualTo(first);
    assertThat(first.notes()).extracting(Annotation::name).contains("wait");
  }

  @Test
  void words_that_stand_elsewhere_now_take_their_note_along() {
    List<Pinned> lock = read(NOTE, List.of(), TEXT).value().lock();
    List<String> longer = List.of(TEXT.get(0), "A new paragraph.", TEXT.get(1), TEXT.get(2));
    Checked<ReadNotes> read = read(NOTE, lock, longer);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().notes())
        .extracting(a -> a.target().pieces().getFirst().block())
        .containsExactly("p-3", "p-4");
    assertThat(read.value().lock()).isNotEqualTo(lock);
  }

  @Test
  void words_that_changed_slightly_are_found_and_told() {
    List<Pinned> lock = read(NOTE, List.of(), TEXT).value().lock();
    Checked<ReadNotes> read = read(NOTE, lock, with("declines to sever", "declined to sever"));
    assertThat(read.diagnostics()).extracting(d -> d.code()).containsExactly(Code.A405);
    assertThat(read.value().notes().getLast().target().quote()).isEqualTo("declined to sever");
    assertThat(read.value().lock()).contains(lock.getFirst());
  }

  @Test
  void words_that_changed_much_stop_the_build_unless_that_is_allowed() {
    List<Pinned> lock = read(NOTE, List.of(), TEXT).value().lock();
    List<String> changed = with("declines to sever", "is unwilling to part");
    assertThat(codes(read(NOTE, lock, changed))).containsExactly(Code.A406);
    assertThat(read(NOTE, lock, changed).value().notes()).hasSize(1);
    NotesFile allowed = file(NOTE, lock, true);
    Checked<ReadNotes> read = Notes.read(allowed, Edited.of(changed).order());
    assertThat(codes(read)).containsExactly(Code.A408);
    assertThat(read.value().notes()).hasSize(2);
  }

  @Test
  void words_that_are_gone_stop_the_build_or_are_published_as_an_orphan() {
    List<Pinned> lock = read(NOTE, List.of(), TEXT).value().lock();
    List<String> gone = List.of(TEXT.get(0), TEXT.get(1), TEXT.get(3));
    assertThat(codes(read(NOTE, lock, gone))).containsExactly(Code.A407);
    Checked<ReadNotes> orphaned =
        read(NOTE.replace("{id=wait}", "{id=wait orphan=publish}"), lock, gone);
    assertThat(orphaned.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.A417);
    assertThat(orphaned.value().orphans())
        .extracting(Orphan::quotation)
        .containsExactly("declines to sever");
    assertThat(orphaned.value().lock()).hasSize(2);
  }

  @Test
  void the_last_of_several_equal_passages_does_not_take_the_notes_of_the_others() {
    String same = "The motion of this defendant is denied for the reasons stated on the record.";
    List<String> twice = List.of("A. First", same, "B. Second", same, "C. End");
    String note = "> [2]\n> motion of this defendant\n\nx\n";
    List<Pinned> lock = read(note, List.of(), twice).value().lock();
    assertThat(lock.getFirst().selector().times()).isEqualTo(2);
    List<String> once = List.of("A. First", "B. Second", same, "C. End");
    assertThat(codes(read(note, lock, once))).containsExactly(Code.A406);
  }

  @Test
  void accepting_a_change_writes_the_new_words_and_keeps_the_name() {
    List<Pinned> lock = read(NOTE, List.of(), TEXT).value().lock();
    List<String> changed = with("declines to sever", "declined to sever");
    Repin.Repinned repinned =
        Repin.accept(file(NOTE, lock, false), Edited.of(changed).order(), Set.of("wait"));
    assertThat(repinned.notes())
        .isEqualTo(NOTE.replace("> declines to sever", "> declined to sever"));
    Checked<ReadNotes> read = read(repinned.notes(), repinned.lock(), changed);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().notes().getLast().name()).isEqualTo("wait");
    assertThat(WordDiff.of("it declines to sever", "it declined to sever"))
        .isEqualTo("it [-declines-] {+declined+} to sever");
  }

  private static final List<String> RECURRING =
      List.of(
          "Plaintiff moved first. The motion is granted. The bridge was closed in the spring.",
          "Nothing else was said about it by anyone in the town.",
          "Defendant moved next. The motion is granted. All went home on the Friday after.");
  private static final String TWO =
      "> [1] The motion is granted\n\nA\n\n> [3] The motion is granted\n\nB\n";

  private static List<String> shifted() {
    return Stream.concat(Stream.of("A new page.", "And another."), RECURRING.stream()).toList();
  }

  @Test
  void a_note_whose_place_was_corrected_stands_there_and_keeps_its_name() {
    ReadNotes first = read(TWO, List.of(), RECURRING).value();
    String corrected = TWO.replace("[3]", "[5]").replace("[1]", "[3]");
    Checked<ReadNotes> read = read(corrected, first.lock(), shifted());
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().notes())
        .extracting(note -> note.markdown() + note.target().pin().from().page())
        .containsExactly("A3", "B5");
    assertThat(read.value().notes())
        .extracting(Annotation::name)
        .containsExactlyElementsOf(first.notes().stream().map(Annotation::name).toList());
  }

  @Test
  void a_place_that_now_has_the_words_of_another_stops_the_build() {
    List<Pinned> lock = read(TWO, List.of(), RECURRING).value().lock();
    assertThat(codes(read(TWO, lock, shifted()))).containsExactly(Code.A406);
    String name = lock.getLast().name();
    Repin.Repinned repinned =
        Repin.accept(file(TWO, lock, false), Edited.of(shifted()).order(), Set.of(name));
    assertThat(repinned.notes()).contains("> [1] The motion", "> [5:1]\n> The motion is granted");
    assertThat(codes(read(repinned.notes(), repinned.lock(), shifted()))).isEmpty();
  }

  @Test
  void a_new_note_takes_no_place_from_one_whose_place_was_corrected() {
    ReadNotes first = read(TWO, List.of(), RECURRING).value();
    String more = "> [3] The motion is granted\n\nC\n\n" + TWO.replace("[3]", "[5]");
    Checked<ReadNotes> read = read(more, first.lock(), shifted());
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().notes())
        .extracting(note -> note.markdown() + note.target().pin().from().page())
        .containsExactlyInAnyOrder("A3", "C3", "B5");
    assertThat(read.value().notes()).extracting(Annotation::name).doesNotHaveDuplicates();
    assertThat(read.value().notes().getLast().name()).isEqualTo(first.notes().getLast().name());
  }

  @Test
  void a_longer_quotation_of_the_same_words_keeps_the_name() {
    ReadNotes first = read(NOTE, List.of(), TEXT).value();
    String longer = NOTE.replace("> the same swarm", "> were in the same swarm");
    Checked<ReadNotes> read = read(longer, first.lock(), TEXT);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().notes().getFirst().target().quote()).startsWith("were in the same");
    assertThat(read.value().notes())
        .extracting(Annotation::name)
        .containsExactlyElementsOf(first.notes().stream().map(Annotation::name).toList());
  }

  @Test
  void what_answers_an_orphan_follows_it() {
    List<Pinned> lock = read(NOTE, List.of(), TEXT).value().lock();
    List<String> gone = List.of(TEXT.get(0), TEXT.get(1), TEXT.get(3));
    String answered =
        NOTE.replace("{id=wait}", "{id=wait orphan=publish}")
            + "\n> [re wait]\n\nOne\n{id=one}\n\n> [re wait]\n\nTwo\n\n> [re one]\n\nDeep\n"
            + "\n> [re wait]\n\nUnseen\n{draft=yes}\n";
    Checked<ReadNotes> read = read(answered, lock, gone);
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsOnly(Code.A414, Code.A417);
    assertThat(read.value().orphans())
        .extracting(Orphan::markdown)
        .containsExactly("The court waits.", "One", "Deep", "Two");
    assertThat(read.value().orphans().get(2).answers()).contains("one");
  }

  @Test
  void noise_loses_few_notes_and_misplaces_none() {
    DriftExperiment experiment = new DriftExperiment(SEED, new Random(3));
    for (var spans : List.of(experiment.sentences(), experiment.phrases())) {
      List<Noted> noted = experiment.note(spans);
      Edited noisy = experiment.original().noisy(0.03, new Random(4));
      Outcome outcome = DriftExperiment.outcome(noted, noisy);
      assertThat(outcome.mistakes()).isEmpty();
      assertThat(outcome.found()).isGreaterThanOrEqualTo(noted.size() * 95 / 100);
    }
  }

  @Test
  void a_deleted_passage_leaves_its_note_to_no_other() {
    DriftExperiment experiment = new DriftExperiment(SEED, new Random(5));
    for (var spans : List.of(experiment.sentences(), experiment.phrases())) {
      List<Noted> noted = experiment.note(spans);
      for (int i = 0; i < noted.size(); i += 5) {
        Edited gone = experiment.original().without(noted.get(i).truth());
        Outcome outcome = DriftExperiment.outcome(List.of(noted.get(i)), gone);
        assertThat(outcome.mistakes()).isEmpty();
        assertThat(outcome.asked()).isEqualTo(1);
      }
    }
  }

  private static List<String> with(String old, String now) {
    return TEXT.stream().map(p -> p.replace(old, now)).toList();
  }

  private static List<Code> codes(Checked<ReadNotes> read) {
    return read.diagnostics().stream().map(d -> d.code()).toList();
  }

  private static NotesFile file(String notes, List<Pinned> lock, boolean allowReview) {
    return new NotesFile(
        SourceFile.of("notes.md", notes), "x", lock, Set.of("ed"), LocalDate.MAX, allowReview);
  }

  private static Checked<ReadNotes> read(String notes, List<Pinned> lock, List<String> text) {
    return Notes.read(file(notes, lock, false), Edited.of(text).order());
  }
}
