package org.glossator.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** What a note's last line says of it, held to what may be said. */
final class NoteAttributes {
  /** More authors than this are not listed in a message. */
  private static final int FEW = 8;

  /** What may be said, as messages list it. */
  static final List<String> KEYS =
      List.of(
          "as",
          "by",
          "date",
          "draft",
          "id",
          "kind",
          "of",
          "orphan",
          "publish_at",
          "tags",
          "to",
          "updated",
          "with");

  private final SourceFile source;
  private final Set<String> authors;
  private final List<Diagnostic> diagnostics;

  NoteAttributes(SourceFile source, Set<String> authors, List<Diagnostic> diagnostics) {
    this.source = source;
    this.authors = authors;
    this.diagnostics = diagnostics;
  }

  Kind kind(NoteDraft draft) {
    String word = draft.attributes().getOrDefault("kind", "note");
    Kind kind =
        switch (word) {
          case "note" -> new Kind.Note();
          case "highlight" -> new Kind.Highlight();
          case "elide" -> new Kind.Elide();
          case "replace" -> new Kind.Replace(needed(draft, "with", "the words to show"));
          case "link" -> new Kind.Link(address(draft));
          case "correction" -> new Kind.Correction(!oneOf(draft, "sic", "doubt").equals("doubt"));
          case "treatment" -> new Kind.Treatment(verb(draft), draft.attribute("of"));
          default -> {
            error(
                draft.spanOf("kind"),
                "\"" + word + "\" is no kind of note",
                "the kinds are note, highlight, elide, replace, link, correction and treatment");
            yield new Kind.Note();
          }
        };
    boolean speaks = kind instanceof Kind.Note || kind instanceof Kind.Correction;
    if (speaks && draft.body().isEmpty()) {
      error(draft.place(), "this note says nothing", "write it below its quotation");
    }
    return kind;
  }

  private String address(NoteDraft draft) {
    String to = needed(draft, "to", "where it leads");
    boolean sound = to.isEmpty() || to.matches("https?://[^\\s\"'<>]+|\\[\\[[^\\[\\]]+\\]\\]");
    if (!sound) {
      error(
          draft.spanOf("to"),
          "\"" + to + "\" is no address",
          "write to=\"https://…\", or to=\"[[docket number, 11:26]]\" for another order");
    }
    return sound ? to : "";
  }

  private Kind.Verb verb(NoteDraft draft) {
    String word = draft.attribute("as");
    for (Kind.Verb verb : Kind.Verb.values()) {
      if (verb.word().equals(word)) {
        return verb;
      }
    }
    String verbs =
        Stream.of(Kind.Verb.values()).map(Kind.Verb::word).collect(Collectors.joining(", "));
    error(
        draft.spanOf("as"),
        word.isEmpty() ? "this treatment does not say which" : "\"" + word + "\" is no treatment",
        "write as= and one of " + verbs);
    return Kind.Verb.APPLIES;
  }

  private String oneOf(NoteDraft draft, String usual, String other) {
    String word = draft.attributes().getOrDefault("as", usual);
    if (!word.equals(usual) && !word.equals(other)) {
      error(
          draft.spanOf("as"),
          "\"" + word + "\" is no kind of correction",
          "write as=sic for the court's own slip, as=doubt where it may be the conversion's");
    }
    return word;
  }

  private String needed(NoteDraft draft, String key, String what) {
    String value = draft.attribute(key);
    if (value.isEmpty()) {
      error(
          draft.attributesSpan(),
          "this note does not say " + what,
          "write " + key + "=\"…\" into its last line");
    }
    return value;
  }

  String author(NoteDraft draft) {
    String id = draft.attribute("by");
    if (id.isEmpty() && authors.size() == 1) {
      return authors.iterator().next();
    }
    if (!authors.contains(id)) {
      diagnostics.add(
          new Diagnostic(
              Code.A404,
              source,
              draft.spanOf("by"),
              id.isEmpty() ? "this note names no author" : "there is no author \"" + id + "\"",
              "end the note with {by=…}; authors are listed in authors.yaml" + known()));
    }
    return id;
  }

  private String known() {
    boolean few = !authors.isEmpty() && authors.size() <= FEW;
    return few ? ": " + String.join(", ", authors.stream().sorted().toList()) : "";
  }

  /** The name that the note gives itself, or empty. */
  String name(NoteDraft draft) {
    String name = draft.attribute("id");
    if (!name.isEmpty() && !NoteNames.isSound(name)) {
      error(
          draft.spanOf("id"),
          "\"" + name + "\" cannot be part of an address",
          "an id has small letters, digits and single hyphens");
      return "";
    }
    return name;
  }

  List<String> tags(NoteDraft draft) {
    return Arrays.stream(draft.attribute("tags").split(",", -1))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  Optional<LocalDate> date(NoteDraft draft, String key) {
    String date = draft.attribute(key);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      error(draft.spanOf(key), "\"" + date + "\" is not a date", "write it as 2026-01-15");
      return Optional.empty();
    }
  }

  /** Whether the note is to be seen on {@code day}. */
  boolean published(NoteDraft draft, LocalDate day) {
    boolean early = date(draft, "publish_at").filter(d -> d.isAfter(day)).isPresent();
    return !flag(draft, "draft", "yes") && !early;
  }

  /** Whether an attribute that has one value only is there. */
  boolean flag(NoteDraft draft, String key, String value) {
    String given = draft.attribute(key);
    if (!given.isEmpty() && !given.equals(value)) {
      error(
          draft.spanOf(key),
          "\"" + key + "\" cannot be \"" + given + "\"",
          "write " + key + "=" + value + ", or leave it out");
    }
    return given.equals(value);
  }

  void checkKeys(NoteDraft draft) {
    for (String key : draft.attributes().keySet()) {
      if (!KEYS.contains(key)) {
        error(
            draft.spanOf(key),
            "there is no attribute \"" + key + "\"",
            "the attributes are " + String.join(", ", KEYS));
      }
    }
  }

  private void error(Span span, String message, String help) {
    diagnostics.add(new Diagnostic(Code.A403, source, span, message, help));
  }
}
