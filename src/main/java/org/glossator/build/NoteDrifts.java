package org.glossator.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotate.Drift;
import org.glossator.annotate.NotesFile;
import org.glossator.annotate.Pinned;
import org.glossator.annotate.Repin;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.OrderText;
import org.glossator.render.OutputFile;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * The notes of a content folder whose words changed, and the files that put them in place again.
 */
public final class NoteDrifts {
  private final Content content;
  private final Pipeline.Options options;
  private final List<ReadOrder> orders;
  private final List<ReadCasebook> casebooks;
  private final Set<String> authors;

  private NoteDrifts(Content content, Pipeline.Options options) {
    this.content = content;
    this.options = options;
    List<Diagnostic> ignored = new ArrayList<>();
    var site = Configuration.read(content, ignored);
    this.authors = site.authors().keySet();
    this.orders = Pipeline.orders(content, site, options, ignored);
    this.casebooks = Casebooks.read(content, site, options, orders, ignored);
  }

  /** The notes of {@code content} that drifted. */
  public static NoteDrifts in(Content content, Pipeline.Options options) {
    return new NoteDrifts(content, options);
  }

  /** All of them, order by order and then casebook by casebook, in the order of their files. */
  public List<Drift> all() {
    return Stream.concat(
            orders.stream().flatMap(order -> order.notes().drifts().stream()),
            casebooks.stream().flatMap(book -> book.drifts().stream()))
        .toList();
  }

  /** The files of the content folder, changed as the notes of these names ask. */
  public List<OutputFile> accept(Set<String> names) {
    List<OutputFile> files = new ArrayList<>();
    for (ReadOrder order : orders) {
      boolean any = order.notes().drifts().stream().anyMatch(d -> names.contains(d.name()));
      if (any) {
        files.addAll(accepted(order, names));
      }
    }
    for (ReadCasebook book : casebooks) {
      files.addAll(accepted(book, names));
    }
    return files;
  }

  /** The casebook with the new words, and its lock without the entries of the old ones. */
  private static List<OutputFile> accepted(ReadCasebook book, Set<String> names) {
    List<Drift> drifts =
        book.drifts().stream()
            .filter(drift -> names.contains(drift.name()) && drift.place().isPresent())
            .sorted(Comparator.comparing((Drift d) -> d.source().span()).reversed())
            .toList();
    if (drifts.isEmpty()) {
      return List.of();
    }
    StringBuilder text = new StringBuilder(book.file().text());
    Set<String> changed = new HashSet<>();
    for (Drift drift : drifts) {
      String words = drift.place().orElseThrow().quote().replaceAll("\\s+", " ").strip();
      Span span = drift.source().span();
      text.replace(span.start(), span.end(), NotesLock.quoted(words));
      changed.add(drift.name());
    }
    List<Pinned> lock = book.lock().stream().filter(p -> !changed.contains(p.name())).toList();
    return List.of(
        OutputFile.text(book.path(), text.toString()),
        new OutputFile(book.lockPath(), NotesLock.write(lock)));
  }

  private List<OutputFile> accepted(ReadOrder order, Set<String> names) {
    List<Diagnostic> ignored = new ArrayList<>();
    Optional<SourceFile> source = content.text(order.place().file("notes.md"), ignored);
    List<Pinned> lock =
        content
            .text(order.place().file(NotesLock.FILE), ignored)
            .map(file -> NotesLock.read(file, ignored))
            .orElse(List.of());
    String name = order.place().name();
    return source
        .map(file -> new NotesFile(file, name, lock, authors, options.day(), options.allowReview()))
        .map(file -> Repin.accept(file, OrderText.of(order.order().order()), names))
        .map(repinned ->
            List.of(
                OutputFile.text(order.place().file("notes.md"), repinned.notes()),
                new OutputFile(
                    order.place().file(NotesLock.FILE), NotesLock.write(repinned.lock()))))
        .orElse(List.of());
  }
}
