package org.glossator.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.order.OrderText;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;

/**
 * Puts notes whose words changed on the words that stand there now, in the file and in its lock.
 */
public final class Repin {
  private static final int WIDTH = 96;

  private Repin() {}

  /**
   * A file of notes and its lock after some changes were accepted.
   *
   * @param notes the file's text
   * @param lock its entries
   */
  public record Repinned(String notes, List<Pinned> lock) {
    public Repinned {
      lock = List.copyOf(lock);
    }
  }

  /**
   * The file with the notes of these {@code names} on the words where they are thought to stand.
   */
  public static Repinned accept(NotesFile file, OrderText order, Set<String> names) {
    Anchoring anchoring = new Anchoring(Quotations.in(order));
    Map<String, Pinned> lock =
        file.lock().stream()
            .collect(Collectors.toMap(Pinned::name, Function.identity(), (a, b) -> a));
    List<Drift> accepted =
        Notes.read(file, order).value().drifts().stream()
            .filter(drift -> names.contains(drift.name()) && drift.place().isPresent())
            .sorted(Comparator.comparing((Drift d) -> d.source().span()).reversed())
            .toList();
    StringBuilder notes = new StringBuilder(file.source().text());
    for (Drift drift : accepted) {
      Target now = drift.place().orElseThrow();
      Optional<Pinned> old = Optional.ofNullable(lock.get(drift.name()));
      String at = old.map(Pinned::at).filter(a -> !a.isEmpty()).map(a -> at(now)).orElse("");
      String quotation = now.quote().replaceAll("\\s+", " ").strip();
      Span span = drift.source().span();
      notes.replace(span.start(), span.end(), block(quotation, at));
      lock.put(drift.name(), new Pinned(drift.name(), quotation, at, 1, anchoring.select(now)));
    }
    return again(file, order, notes.toString(), lock);
  }

  private static Repinned again(
      NotesFile file, OrderText order, String notes, Map<String, Pinned> lock) {
    NotesFile changed =
        new NotesFile(
            SourceFile.of(file.source().name(), notes),
            file.folder(),
            List.copyOf(lock.values()),
            file.authors(),
            file.day(),
            file.allowReview());
    return new Repinned(notes, Notes.read(changed, order).value().lock());
  }

  private static String at(Target now) {
    LineAddress from = now.pin().from();
    return from.page() + (from.citable() ? ":" + from.line() : "");
  }

  /** The words as a block quote, in lines that are easy to compare. */
  private static String block(String quotation, String at) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : quotation.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    String place = at.isEmpty() ? "" : "[" + at + "]\n";
    return (place + String.join("\n", lines))
        .lines()
        .map(l -> "> " + l)
        .collect(Collectors.joining("\n"));
  }
}
