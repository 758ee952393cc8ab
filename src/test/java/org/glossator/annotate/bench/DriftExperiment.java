package org.glossator.annotate.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Notes;
import org.glossator.annotate.NotesFile;
import org.glossator.annotate.Pinned;
import org.glossator.annotate.ReadNotes;
import org.glossator.order.OrderText;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Writes a note on every sentence of a text, or on a few words of every sentence, changes the text
 * and counts what becomes of the notes: found, left to the editor, or on the wrong words.
 */
public final class DriftExperiment {
  private static final Pattern SENTENCE = Pattern.compile("[A-Z“\"(][^.?!\n]{20,}[.?!][”\")]*");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Edited original;
  private final OrderText order;
  private final List<Span> sentences = new ArrayList<>();
  private final List<Span> phrases = new ArrayList<>();

  /** An experiment on a text of paragraphs. */
  public DriftExperiment(List<String> paragraphs, Random random) {
    this.original = Edited.of(paragraphs);
    this.order = original.order();
    Matcher sentence = SENTENCE.matcher(original.text());
    while (sentence.find()) {
      sentences.add(new Span(sentence.start(), sentence.end()));
      phrases.add(phrase(sentences.getLast(), random));
    }
  }

  /** Three or four words of a sentence. */
  private Span phrase(Span sentence, Random random) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(original.text()).region(sentence.start(), sentence.end());
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    int count = Math.min(words.size(), 3 + random.nextInt(2));
    int first = random.nextInt(words.size() - count + 1);
    return new Span(words.get(first).start(), words.get(first + count - 1).end());
  }

  /** The spans of every sentence. */
  public List<Span> sentences() {
    return sentences;
  }

  /** The spans of a few words of every sentence. */
  public List<Span> phrases() {
    return phrases;
  }

  /** The text before anything was changed. */
  public Edited original() {
    return original;
  }

  /** A note with its lock, and the words it is truly on. */
  public record Noted(String name, Span truth, String file, Pinned lock) {}

  /** Notes on these words; those that even a place cannot tell apart are left out. */
  public List<Noted> note(List<Span> spans) {
    List<Noted> notes = new ArrayList<>();
    for (Span span : spans) {
      String name = "x" + notes.size();
      int page = original.text().substring(0, span.start()).split("\n\n", -1).length;
      String quote = span.of(original.text());
      String file = "> [" + page + "]\n> " + quote + "\n\nx\n{id=" + name + "}\n\n";
      ReadNotes read = read(file, List.of(), order);
      if (read.notes().size() == 1 && span.equals(found(read.notes().getFirst(), original))) {
        notes.add(new Noted(name, span, file, read.lock().getFirst()));
      }
    }
    return notes;
  }

  /** Counts of one change. */
  public record Outcome(int found, int asked, int wrong, List<String> mistakes) {
    /** Both together. */
    public Outcome and(Outcome other) {
      List<String> all = new ArrayList<>(mistakes);
      all.addAll(other.mistakes);
      return new Outcome(found + other.found, asked + other.asked, wrong + other.wrong, all);
    }

    /** Nothing yet. */
    public static final Outcome NONE = new Outcome(0, 0, 0, List.of());
  }

  /** What became of these notes in a changed text. */
  public static Outcome outcome(List<Noted> notes, Edited edited) {
    String file = notes.stream().map(Noted::file).collect(Collectors.joining());
    List<Pinned> lock = notes.stream().map(Noted::lock).toList();
    int found = 0;
    List<String> mistakes = new ArrayList<>();
    for (Annotation note : read(file, lock, edited.order()).notes()) {
      Noted noted =
          notes.stream().filter(n -> n.name().equals(note.name())).findFirst().orElseThrow();
      Span truth = edited.now(noted.truth());
      Span there = found(note, edited);
      int shared = Math.min(truth.end(), there.end()) - Math.max(truth.start(), there.start());
      if (shared * 2 > Math.max(truth.length(), there.length())) {
        found++;
      } else {
        mistakes.add(note.score() + ": " + noted.lock().selector() + " => " + note.target());
      }
    }
    return new Outcome(found, notes.size() - found - mistakes.size(), mistakes.size(), mistakes);
  }

  private static Span found(Annotation note, Edited edited) {
    String text = edited.text();
    return new Span(
        text.offsetByCodePoints(0, note.target().start()),
        text.offsetByCodePoints(0, note.target().end()));
  }

  private static ReadNotes read(String file, List<Pinned> lock, OrderText order) {
    NotesFile notes =
        new NotesFile(
            SourceFile.of("notes.md", file), "x", lock, Set.of("ed"), LocalDate.MAX, false);
    return Notes.read(notes, order).value();
  }
}
