package org.glossator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.annotate.Orphan;
import org.glossator.corpus.Noted;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * The addresses of a site beside those of its orders: of the publisher's own pages, of casebooks
 * and of notes. Each is known by the file of the content that it comes from.
 */
final class OtherAddresses {
  private static final String NOTES = "notes/";

  private final Content content;
  private final Reading read;

  OtherAddresses(Content content, Reading read) {
    this.content = content;
    this.read = read;
  }

  /**
   * A place of the site.
   *
   * @param file of the content, relative to it
   */
  record Other(String file, String path) {
    /** What is there, with its article. */
    String kind() {
      return path.contains(NOTES)
          ? "a note"
          : file.startsWith("casebooks/") ? "a casebook" : "a page";
    }

    private String last() {
      return path.replaceFirst("/$", "").replaceFirst(".*/", "");
    }

    private String help() {
      return switch (kind()) {
        case "a note" ->
            "links to it lead nowhere now; publish it, or give the note that takes its place the id "
                + last();
        default -> "links to it lead nowhere now; put a file of this name there that leads on";
      };
    }
  }

  /** All that there are now. */
  List<Other> all() {
    List<Other> all = new ArrayList<>();
    for (ReadOrder order : read.orders()) {
      String file = order.place().file("notes.md");
      Noted.of(order.order()).forEach(note -> all.add(new Other(file, note.path().value())));
      for (Orphan orphan : order.order().orphans()) {
        all.add(new Other(file, Noted.path(orphan).value()));
      }
    }
    for (ReadCasebook book : read.books()) {
      all.add(new Other(book.path(), book.book().path().value()));
      Noted.of(book.book()).forEach(note -> all.add(new Other(book.path(), note.path().value())));
    }
    content.below("pages/").stream()
        .filter(path -> path.endsWith(".md"))
        .map(path -> new Other(path, path.replaceFirst("^pages/(.*)\\.md$", "$1/")))
        .forEach(all::add);
    return all;
  }

  /**
   * Tells which of those that were there before are gone, where nothing else says so.
   *
   * @param untold whether an address is taken, or has words that no message may show
   */
  Stream<Diagnostic> gone(Collection<Other> before, Predicate<String> untold) {
    if (before.isEmpty()) {
      return Stream.empty();
    }
    Set<String> now =
        all().stream().map(Other::path).collect(Collectors.toCollection(HashSet::new));
    Set<String> known =
        read.orders().stream()
            .map(order -> order.place().file("notes.md"))
            .collect(Collectors.toSet());
    return before.stream()
        .filter(other -> !now.contains(other.path()) && !untold.test(other.path()))
        .filter(other -> !untold.test(other.file()))
        .filter(other -> !other.kind().equals("a note") || isOfWhatIsThere(other, known))
        .filter(other -> !isWrong(other.file()))
        .map(this::told);
  }

  /** Whether what a note belongs to is published, and it was not told of by another message. */
  private boolean isOfWhatIsThere(Other note, Set<String> known) {
    boolean published = known.contains(note.file()) || note.file().startsWith("casebooks/");
    return published && content.has(note.file()) && !isTold(note);
  }

  /** Whether the note was told of by what its lock knows of it. */
  private boolean isTold(Other note) {
    return read.diagnostics().stream()
        .anyMatch(d -> d.code() == Code.A416 && d.message().contains("\"" + note.last() + "\""));
  }

  /** Whether a file has errors, so that it is not known what would be made of it. */
  private boolean isWrong(String file) {
    String name = content.name(file);
    return read.diagnostics().stream()
        .anyMatch(d -> d.severity() == Severity.ERROR && d.source().name().equals(name));
  }

  private Diagnostic told(Other other) {
    return new Diagnostic(
        Code.S610,
        SourceFile.of(content.name(other.file()), ""),
        Span.at(0),
        other.kind() + " was at " + other.path() + " and is not published any more",
        other.help());
  }
}
