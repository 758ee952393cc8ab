package org.glossator.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes by place, each followed by what answers it. */
final class Threads {
  private final Map<String, Annotation> notes = new LinkedHashMap<>();
  private final Map<String, List<Annotation>> answers = new LinkedHashMap<>();

  Threads(List<Annotation> roots) {
    roots.stream()
        .sorted(
            Comparator.comparingInt((Annotation a) -> a.target().start())
                .thenComparingInt(a -> -a.target().end()))
        .forEach(note -> notes.putIfAbsent(note.name(), note));
  }

  Optional<Annotation> named(String name) {
    return Optional.ofNullable(notes.get(name));
  }

  /**
   * Adds an answer to a note that is here. One with a name that is taken is left out: by that name
   * it could answer itself.
   */
  void add(Annotation answer) {
    if (notes.putIfAbsent(answer.name(), answer) != null) {
      return;
    }
    answers.computeIfAbsent(answer.answers().orElse(""), name -> new ArrayList<>()).add(answer);
  }

  List<Annotation> numbered() {
    List<Annotation> numbered = new ArrayList<>();
    notes.values().stream()
        .filter(note -> note.answers().isEmpty())
        .forEach(note -> number(note, numbered));
    return numbered;
  }

  private void number(Annotation note, List<Annotation> numbered) {
    numbered.add(note.numbered(numbered.size() + 1));
    answers.getOrDefault(note.name(), List.of()).forEach(answer -> number(answer, numbered));
  }
}
