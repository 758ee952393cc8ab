package org.glossator.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.Span;

/**
 * The names of the notes in a file. A name is part of an address, so no two notes have the same,
 * and a note keeps the one under which it was published.
 */
final class Naming {
  private final NotesFile file;
  private final NoteAttributes attributes;
  private final List<Diagnostic> diagnostics;

  /** How many notes there are of each key, and how many of them had their turn. */
  private final Map<String, Integer> alike = new HashMap<>();

  private final Map<String, Integer> turns = new HashMap<>();

  /** The names that notes have now, and those that they had when the lock was written. */
  private final Set<String> given = new HashSet<>();

  private final Set<String> kept;

  Naming(
      NotesFile file,
      List<NoteDraft> drafts,
      NoteAttributes attributes,
      List<Diagnostic> diagnostics) {
    this.file = file;
    this.attributes = attributes;
    this.diagnostics = diagnostics;
    this.kept = file.lock().stream().map(Pinned::name).collect(Collectors.toSet());
    drafts.forEach(draft -> alike.merge(key(draft), 1, Integer::sum));
  }

  /**
   * What notes have in common that only their order tells apart: words and place, or the answered.
   */
  private static String key(NoteDraft draft) {
    return draft.answers().isEmpty()
        ? Quotations.key(draft.quotation()) + "@" + draft.at()
        : "re:" + draft.answers();
  }

  /** Which of the notes of its key this one is, from 1; to be asked once of each, in order. */
  int turn(NoteDraft draft) {
    return turns.merge(key(draft), 1, Integer::sum);
  }

  /** Whether a note before has this name. */
  boolean isGiven(String name) {
    return given.contains(name);
  }

  /**
   * The name that the note gives itself, or that the lock keeps, or one made of its first words.
   */
  String name(NoteDraft draft, Optional<Pinned> pinned, int turn) {
    String own = attributes.name(draft);
    String key = key(draft) + "#" + turn;
    String name =
        !own.isEmpty() ? own : pinned.map(Pinned::name).orElseGet(() -> newName(draft, key));
    if (own.isEmpty() && alike.getOrDefault(key(draft), 0) > 1) {
      error(
          Code.A414,
          draft.quotationSpan(),
          draft.answers().isEmpty()
              ? "several notes quote these words, and only their order tells them apart"
              : "several answers to \""
                  + draft.answers()
                  + "\", and only their order tells them apart",
          "end this one with {id=" + name + "}: so it keeps its address when another goes");
    }
    if (!given.add(name)) {
      error(Code.A409, draft.place(), "two notes are called \"" + name + "\"", "change one {id=…}");
    }
    return name;
  }

  /** A name that no note of the lock has, even if it was once written where this one is. */
  private String newName(NoteDraft draft, String key) {
    String name = NoteNames.of(draft, file.folder(), key);
    for (int more = 2; kept.contains(name); more++) {
      name = NoteNames.of(draft, file.folder(), key + "#" + more);
    }
    return name;
  }

  /** Tells of names that notes had when the site was last published, and no note has now. */
  void tellGone(List<Pinned> lock) {
    Set<String> left = new TreeSet<>(kept);
    lock.forEach(entry -> left.remove(entry.name()));
    left.removeAll(given);
    for (String name : left) {
      error(
          Code.A416,
          Span.at(0),
          "no note is called \"" + name + "\" any more: links to it lead nowhere",
          "a note that was only written anew keeps its address with {id=" + name + "}");
    }
  }

  private void error(Code code, Span span, String message, String help) {
    diagnostics.add(new Diagnostic(code, file.source(), span, message, help));
  }
}
