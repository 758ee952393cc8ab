package org.glossator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.corpus.Version;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.order.Order;
import org.glossator.text.ContentHash;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Reads the texts that an order had here before: {@code versions/2026-01-15.txt}. */
final class FormerTexts {
  /** Where they stand in the order's folder. */
  static final Pattern FILE = Pattern.compile("versions/(\\d{4}-\\d\\d-\\d\\d)\\.(?:txt|md)");

  private final Content content;
  private final OrderPlace place;
  private final SourceFile declared;
  private final Collection<Diagnostic> diagnostics;

  /**
   * The former texts of the order at {@code place}.
   *
   * @param declared the file that lists them
   */
  FormerTexts(
      Content content, OrderPlace place, SourceFile declared, Collection<Diagnostic> diagnostics) {
    this.content = content;
    this.place = place;
    this.declared = declared;
    this.diagnostics = diagnostics;
  }

  /** A text that the order had here before. */
  record Former(Order order, VersionList.Draft draft) {}

  /** Every former text that can be read, the oldest first. */
  List<Former> read(VersionList list, OrderTexts texts) {
    refuseUndeclared(list);
    List<Former> read = new ArrayList<>();
    for (VersionList.Draft draft : list.former()) {
      Optional<SourceFile> source = source(draft);
      if (source.isPresent()) {
        Checked<Optional<Order>> order = texts.read(source.get());
        order.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .forEach(diagnostics::add);
        order.value().ifPresent(o -> read.add(new Former(o, draft)));
      }
    }
    return read;
  }

  private Optional<SourceFile> source(VersionList.Draft draft) {
    List<String> paths = Stream.of(".txt", ".md").map(e -> path(draft) + e).toList();
    List<String> there = paths.stream().filter(content::has).toList();
    if (there.size() != 1) {
      diagnostics.add(
          new Diagnostic(
              Code.M306,
              declared,
              draft.span(),
              (there.isEmpty() ? "there is no text" : "there are two texts")
                  + " of the version of "
                  + draft.date(),
              "put the order's text as it was then into versions/"
                  + draft.date()
                  + ".txt (or .md, but not both) in the order's folder"));
      return Optional.empty();
    }
    return content.text(there.getFirst(), diagnostics);
  }

  private String path(VersionList.Draft draft) {
    return place.file("versions/" + draft.date());
  }

  /** The newest text is the order's own; a text of another day is of no version. */
  private void refuseUndeclared(VersionList list) {
    for (String path : place.single() ? List.<String>of() : place.files(content)) {
      var name = FILE.matcher(path.substring(place.path().length()));
      if (!name.matches()) {
        continue;
      }
      boolean known =
          list.former().stream().anyMatch(d -> d.date().toString().equals(name.group(1)));
      boolean newest =
          !list.drafts().isEmpty()
              && list.drafts().getLast().date().toString().equals(name.group(1));
      if (!known) {
        diagnostics.add(
            new Diagnostic(
                Code.M306,
                SourceFile.of(content.name(path), ""),
                Span.at(0),
                newest
                    ? "the newest version has a text of its own beside the order's"
                    : "no version of " + name.group(1) + " is declared",
                newest
                    ? "the order's text is that version; remove this file, or declare the version"
                        + " that replaced it"
                    : "declare it in order.yaml: \"versions: [{date: "
                        + name.group(1)
                        + "}, {date: …, by: …, because: …}]\""));
      }
    }
  }

  /** The versions of an order, its current text the last. */
  List<Version> versions(VersionList list, List<Former> former, String sha256, Order current) {
    if (list.drafts().isEmpty() || former.size() != list.former().size()) {
      return List.of();
    }
    List<Version> versions = new ArrayList<>();
    for (Former each : former) {
      String read = each.order().transcript().source().text();
      add(versions, each.draft(), ContentHash.of(read).hex(), each.order());
    }
    add(versions, list.drafts().getLast(), sha256, current);
    return versions;
  }

  private void add(List<Version> versions, VersionList.Draft draft, String hash, Order order) {
    Version next =
        Version.of(versions.size() + 1, draft.date(), draft.by(), draft.because(), hash, order);
    if (!versions.isEmpty() && versions.getLast().textSha256().equals(next.textSha256())) {
      diagnostics.add(
          new Diagnostic(
              Code.M307,
              declared,
              draft.span(),
              "the version of " + draft.date() + " has the very words of the one before it",
              "a version is for readers who quoted the old words; where only lines, pages or"
                  + " emphasis changed none is needed"));
    }
    versions.add(next);
  }
}
