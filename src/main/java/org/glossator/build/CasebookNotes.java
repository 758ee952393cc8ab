package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotate.Anchor;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Drift;
import org.glossator.annotate.Kind;
import org.glossator.annotate.NoteNames;
import org.glossator.annotate.Pinned;
import org.glossator.annotate.Quotations;
import org.glossator.annotate.Target;
import org.glossator.annotate.Written;
import org.glossator.corpus.Cut;
import org.glossator.diagnostic.Code;
import org.glossator.text.SourceFile;

/**
 * The notes of one casebook. They stand on words of its orders as an order's own notes do: a lock
 * file beside the casebook keeps where, and when the words change each is in one of the same four
 * states.
 */
final class CasebookNotes {
  private static final List<String> KINDS =
      List.of("note", "question", "not-assigned", "elide", "highlight", "replace");

  private final SourceFile file;
  private final String author;
  private final Set<String> authors;
  private final LocalDate day;
  private final boolean allowReview;
  private final List<Pinned> old;
  private final List<Pinned> lock = new ArrayList<>();
  private final List<Drift> drifts = new ArrayList<>();
  private final Map<String, Integer> turns = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** The notes of the excerpt that is read which are not published: drafts, and what is wrong. */
  private final Set<String> unseen = new HashSet<>();

  /**
   * The notes of the casebook in {@code file}.
   *
   * @param author who signs a note that names nobody
   * @param old where its notes stood before
   */
  CasebookNotes(
      SourceFile file,
      String author,
      Set<String> authors,
      Pipeline.Options options,
      List<Pinned> old) {
    this.file = file;
    this.author = author;
    this.authors = authors;
    this.day = options.day();
    this.allowReview = options.allowReview();
    this.old = old;
  }

  /** The lock as it should be after all excerpts were read. */
  List<Pinned> lock() {
    return lock;
  }

  /** The notes whose words are no longer exactly there. */
  List<Drift> drifts() {
    return drifts;
  }

  /**
   * The notes of one excerpt, by place, each followed by what answers it.
   *
   * @param order what the publisher calls the order
   * @param cuts what is shown of it
   */
  List<Annotation> of(List<YamlMap> notes, String order, Quotations words, List<Cut> cuts) {
    unseen.clear();
    List<Annotation> roots = new ArrayList<>();
    List<YamlMap> answers = new ArrayList<>();
    for (YamlMap note : notes) {
      if (note.text("re").isEmpty()) {
        root(note, order, words, cuts).ifPresent(roots::add);
        note.refuseOthers();
      } else {
        answers.add(note);
      }
    }
    roots.sort(Comparator.comparingInt(note -> note.target().start()));
    List<Annotation> all = new ArrayList<>(roots);
    answers.forEach(answer -> answer(answer, all));
    return all;
  }

  private Optional<Annotation> root(YamlMap note, String order, Quotations words, List<Cut> cuts) {
    String quotation = note.required("on");
    Signed signed = signed(note);
    String key = Quotations.key(quotation) + "@" + order;
    int turn = turns.merge(key, 1, Integer::sum);
    Optional<Pinned> pinned = old.stream().filter(p -> p.isOf(quotation, order, turn)).findFirst();
    String name = name(note, pinned, quotation, key + "#" + turn);
    Kind kind = kind(note);
    String body = body(note);
    Optional<Placed> placed =
        quotation.isEmpty()
            ? Optional.empty()
            : pinned
                .map(p -> again(note, p, name, words))
                .orElseGet(() -> first(note, quotation, words, cuts));
    placed
        .map(p -> entry(name, quotation, order, turn, pinned, p, words))
        .or(() -> pinned)
        .ifPresent(lock::add);
    boolean published = published(note);
    Optional<Annotation> seen =
        placed
            .filter(p -> shown(note, p.target, cuts) && published)
            .map(p -> annotation(note, name, kind, body, signed, p, Optional.empty()));
    if (seen.isEmpty()) {
      unseen.add(name);
    }
    return seen;
  }

  /** Whether the note is to be seen on the day of the build. */
  private boolean published(YamlMap note) {
    boolean early = note.date("publish_at").filter(d -> d.isAfter(day)).isPresent();
    return !note.flag("draft", false) && !early;
  }

  /** The lock's entry: the old one of a note that drifted, or was made on this very text. */
  private static Pinned entry(
      String name,
      String quotation,
      String order,
      int turn,
      Optional<Pinned> old,
      Placed placed,
      Quotations words) {
    Optional<Pinned> kept =
        old.filter(p -> placed.score < 1 || words.isMadeOn(p.selector(), placed.target));
    return new Pinned(
        name,
        kept.filter(p -> placed.score < 1).map(Pinned::quotation).orElse(quotation),
        order,
        turn,
        kept.map(Pinned::selector).orElseGet(() -> words.select(placed.target)));
  }

  /** Words, and how sure it is that they are the note's. */
  private record Placed(Target target, double score) {}

  private Optional<Placed> again(YamlMap note, Pinned pinned, String name, Quotations words) {
    Anchor anchor = words.locate(pinned.selector());
    if (!(anchor instanceof Anchor.Exact)) {
      drifts.add(new Drift(name, new Written(file, note.spanOf("on")), pinned.selector(), anchor));
    }
    return switch (anchor) {
      case Anchor.Exact exact -> Optional.of(new Placed(exact.target(), 1));
      case Anchor.Moved moved -> {
        drifted(Code.A405, note, moved.target(), moved.score(), "its place is sure");
        yield Optional.of(new Placed(moved.target(), moved.score()));
      }
      case Anchor.Review review -> {
        Code code = allowReview ? Code.A408 : Code.A406;
        drifted(code, note, review.target(), review.score(), review.why());
        yield allowReview
            ? Optional.of(new Placed(review.target(), review.score()))
            : Optional.empty();
      }
      case Anchor.Orphan none -> {
        note.error(
            Code.A407,
            note.spanOf("on"),
            "the words that this note was written on are no longer in the order",
            "quote other words, or take the note out");
        yield Optional.empty();
      }
    };
  }

  private void drifted(Code code, YamlMap note, Target now, double score, String why) {
    note.error(
        code,
        note.spanOf("on"),
        "at %s the order now has “%s” (%d %% alike): %s"
            .formatted(now.pin().text(), now.quote(), (int) Math.floor(score * 100), why),
        "\"glossator repin\" shows each change and puts notes where you accept it");
  }

  /** A note that is new: its words stand once in what is shown. */
  private static Optional<Placed> first(
      YamlMap note, String quotation, Quotations words, List<Cut> cuts) {
    List<Target> all = words.find(quotation);
    List<Target> here = all.stream().filter(target -> holds(cuts, target)).toList();
    if (here.size() == 1) {
      return Optional.of(new Placed(here.getFirst(), 1));
    }
    if (here.size() > 1) {
      note.error(
          Code.A402,
          note.spanOf("on"),
          "these words stand there " + here.size() + " times",
          "quote more of them");
    } else {
      absent(note, all.stream().findFirst());
    }
    return Optional.empty();
  }

  private static boolean holds(List<Cut> cuts, Target target) {
    return cuts.stream().anyMatch(cut -> cut.holds(target));
  }

  private static boolean shown(YamlMap note, Target target, List<Cut> cuts) {
    if (!holds(cuts, target)) {
      absent(note, Optional.of(target));
    }
    return holds(cuts, target);
  }

  private static void absent(YamlMap note, Optional<Target> elsewhere) {
    note.error(
        Code.A401,
        note.spanOf("on"),
        "these words are not in what the casebook shows of this order",
        elsewhere
            .map(target -> "they stand at " + target.pin().text() + " of the order")
            .orElse("copy them from the order's page"));
  }

  /** Puts an answer behind the note that it answers and the answers before it. */
  private void answer(YamlMap note, List<Annotation> all) {
    String to = note.text("re");
    String name =
        name(note, Optional.empty(), "re " + to, "re " + to + turns.merge(to, 1, Integer::sum));
    if (!note.text("on").isEmpty()) {
      note.error(
          Code.A403,
          note.spanOf("on"),
          "an answer quotes nothing",
          "write only \"re\" and \"text\"");
    }
    String body = body(note);
    Kind kind = kind(note);
    Signed signed = signed(note);
    boolean published = published(note);
    Optional<Annotation> parent = all.stream().filter(n -> n.name().equals(to)).findFirst();
    if (!published || unseen.contains(to)) {
      unseen.add(name);
    }
    if (parent.isEmpty() && !unseen.contains(to)) {
      note.error(
          Code.A409,
          note.spanOf("re"),
          "there is no note \"" + to + "\" in this part to answer",
          "give the other note an id: \"id: " + to + "\"");
    }
    parent
        .filter(p -> published)
        .ifPresent(p -> {
          Placed placed = new Placed(p.target(), p.score());
          Annotation answer = annotation(note, name, kind, body, signed, placed, Optional.of(to));
          all.add(behind(all, p), answer);
        });
    note.refuseOthers();
  }

  private static int behind(List<Annotation> all, Annotation parent) {
    int at = all.indexOf(parent) + 1;
    while (at < all.size() && all.get(at).answers().isPresent()) {
      at++;
    }
    return at;
  }

  /** Who wrote a note, and when. */
  private record Signed(
      String by, List<String> tags, Optional<LocalDate> date, Optional<LocalDate> updated) {}

  private Signed signed(YamlMap note) {
    String by = note.text("by").isEmpty() ? author : note.text("by");
    if (!by.equals(author) && !authors.contains(by)) {
      note.error(
          Code.A404,
          note.spanOf("by"),
          "there is no author \"" + by + "\"",
          "write an id of authors.yaml, or nothing for the author of the casebook");
    }
    return new Signed(by, note.texts("tags"), note.date("date"), note.date("updated"));
  }

  private Annotation annotation(
      YamlMap note,
      String name,
      Kind kind,
      String body,
      Signed signed,
      Placed placed,
      Optional<String> answers) {
    return new Annotation(
        1,
        name,
        kind,
        signed.by,
        signed.tags,
        signed.date,
        signed.updated,
        body,
        answers,
        placed.target,
        placed.score,
        new Written(file, note.span()));
  }

  /** Where the casebook is, whatever its content folder is called. */
  private String place() {
    return "content/casebooks/" + file.name().substring(file.name().lastIndexOf('/') + 1);
  }

  private String name(YamlMap note, Optional<Pinned> pinned, String quotation, String key) {
    String given = note.text("id");
    boolean sound = given.isEmpty() || NoteNames.isSound(given);
    if (!sound) {
      note.error(
          Code.M303,
          note.spanOf("id"),
          "\"" + given + "\" cannot be a note's name",
          "use small letters, digits and single hyphens");
    }
    String own = sound ? given : "";
    String name =
        own.isEmpty()
            ? pinned
                .map(Pinned::name)
                .orElseGet(() -> NoteNames.of(quotation, place() + "\n" + key))
            : own;
    if (!names.add(name)) {
      note.error(
          Code.A409, note.span(), "two notes are called \"" + name + "\"", "change one \"id: …\"");
    }
    return name;
  }

  private static Kind kind(YamlMap note) {
    String word = word(note);
    String with = note.text("with");
    boolean speaks = word.equals("note") || word.equals("question");
    if (speaks && note.text("text").isEmpty()) {
      note.error(Code.A403, note.span(), "this note says nothing", "write \"text: …\"");
    }
    if (word.equals("replace") && with.isEmpty()) {
      note.error(
          Code.A403, note.span(), "this note does not say the words to show", "write \"with: …\"");
    }
    if (!KINDS.contains(word)) {
      note.error(
          Code.M303,
          note.spanOf("kind"),
          "a casebook has no notes of the kind \"" + word + "\"",
          "the kinds are " + String.join(", ", KINDS));
    }
    return switch (word) {
      case "elide" -> new Kind.Elide();
      case "highlight" -> new Kind.Highlight();
      case "replace" -> new Kind.Replace(with);
      default -> new Kind.Note();
    };
  }

  private static String word(YamlMap note) {
    return note.text("kind").isEmpty() ? "note" : note.text("kind");
  }

  private static String body(YamlMap note) {
    String text = note.text("text");
    return switch (word(note)) {
      case "question" -> "**Question.** " + text;
      case "not-assigned" -> ("**Not assigned.** " + text).strip();
      default -> text;
    };
  }
}
