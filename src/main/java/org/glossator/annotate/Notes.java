package org.glossator.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotate.Annotation.Kind;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.OrderText;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Reads a file of notes and finds the words that each is about. A note whose words are not in the
 * order, or are there more than once without a place to tell them apart, is an error: a note is
 * never lost and never put in a place that its author did not mean.
 */
public final class Notes {
  private static final Set<String> KEYS = Set.of("by", "tags", "date", "kind");

  private final SourceFile source;
  private final Quotations quotations;
  private final Set<String> authors;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Notes(SourceFile source, OrderText order, Set<String> authors) {
    this.source = source;
    this.quotations = Quotations.in(order);
    this.authors = authors;
  }

  /**
   * The notes in {@code source}, numbered by place.
   *
   * @param authors the ids that {@code by=} may name; a note without one is by the only author
   */
  public static Checked<List<Annotation>> read(
      SourceFile source, OrderText order, Set<String> authors) {
    return new Notes(source, order, authors).read();
  }

  private Checked<List<Annotation>> read() {
    List<Annotation> found = new ArrayList<>();
    for (NoteDraft draft : new NoteParser(source, diagnostics).parse()) {
      checkKeys(draft);
      target(draft).ifPresent(target -> found.add(annotation(draft, target)));
    }
    found.sort(
        Comparator.comparingInt((Annotation a) -> a.target().start())
            .thenComparingInt(a -> -a.target().end()));
    List<Annotation> numbered = new ArrayList<>();
    for (Annotation note : found) {
      numbered.add(
          new Annotation(
              numbered.size() + 1,
              note.kind(),
              note.author(),
              note.tags(),
              note.date(),
              note.markdown(),
              note.target()));
    }
    return new Checked<>(List.copyOf(numbered), diagnostics);
  }

  private Optional<Target> target(NoteDraft draft) {
    List<Target> all = quotations.find(draft.quotation());
    List<Target> targets = draft.at().isEmpty() ? all : at(all, draft.at());
    if (targets.size() == 1) {
      return Optional.of(targets.getFirst());
    }
    if (all.isEmpty()) {
      error(
          Code.A401,
          draft.quotationSpan(),
          "these words are not in the order",
          "copy them from the order's page; only white space, quotation marks and dashes may"
              + " differ");
    } else if (targets.isEmpty()) {
      error(
          Code.A401,
          draft.quotationSpan(),
          "these words do not start at " + draft.at(),
          "they start at " + places(all));
    } else {
      error(
          Code.A402,
          draft.quotationSpan(),
          "these words stand in the order " + targets.size() + " times",
          "quote more of them, or put the place first: \"> ["
              + targets.getFirst().pin().from().page()
              + ":…]\"; they start at "
              + places(targets));
    }
    return Optional.empty();
  }

  private static List<Target> at(List<Target> targets, String place) {
    String[] parts = place.split(":", 2);
    int line = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    return Quotations.at(targets, Integer.parseInt(parts[0]), line);
  }

  private static String places(List<Target> targets) {
    return String.join(
        ", ",
        targets.stream()
            .limit(8)
            .map(t -> t.pin().from())
            .map(a -> a.line() == 0 ? "page " + a.page() : a.page() + ":" + a.line())
            .toList());
  }

  private Annotation annotation(NoteDraft draft, Target target) {
    return new Annotation(
        1,
        kind(draft),
        author(draft),
        tags(draft.attributes().getOrDefault("tags", "")),
        date(draft),
        draft.body(),
        target);
  }

  private Kind kind(NoteDraft draft) {
    String word = draft.attributes().getOrDefault("kind", "note");
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        if (kind == Kind.NOTE && draft.body().isEmpty()) {
          error(Code.A403, draft.place(), "this note says nothing", "write it below its quotation");
        }
        return kind;
      }
    }
    error(
        Code.A403,
        draft.attributesSpan(),
        "\"" + word + "\" is no kind of note",
        "the kinds are note and highlight");
    return Kind.NOTE;
  }

  private String author(NoteDraft draft) {
    String id = draft.attributes().getOrDefault("by", "");
    if (id.isEmpty() && authors.size() == 1) {
      return authors.iterator().next();
    }
    if (!authors.contains(id)) {
      error(
          Code.A404,
          draft.attributesSpan(),
          id.isEmpty() ? "this note names no author" : "there is no author \"" + id + "\"",
          "end the note with {by=…}; authors are listed in authors.yaml");
    }
    return id;
  }

  private Optional<LocalDate> date(NoteDraft draft) {
    String date = draft.attributes().getOrDefault("date", "");
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      error(
          Code.A403,
          draft.attributesSpan(),
          "\"" + date + "\" is not a date",
          "write it as 2026-01-15");
      return Optional.empty();
    }
  }

  private static List<String> tags(String tags) {
    return Arrays.stream(tags.split(",", -1)).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private void checkKeys(NoteDraft draft) {
    for (Map.Entry<String, String> entry : draft.attributes().entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        error(
            Code.A403,
            draft.attributesSpan(),
            "there is no attribute \"" + entry.getKey() + "\"",
            "the attributes are by, tags, date and kind");
      }
    }
  }

  private void error(Code code, Span span, String message, String help) {
    diagnostics.add(new Diagnostic(code, source, span, message, help));
  }
}
