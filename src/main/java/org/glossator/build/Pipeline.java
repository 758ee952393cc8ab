package org.glossator.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Citator;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.render.OutputFile;
import org.glossator.render.export.Exports;
import org.glossator.render.page.Pages;
import org.glossator.render.template.Theme;
import org.glossator.search.Search;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * The whole way from what a publisher wrote to the files of a site: read each order, join them,
 * render.
 *
 * <p>Each order is a pure function of its own files, and each page of the joined corpus, so both
 * run in parallel and keep their order; the same content gives the same bytes.
 */
public final class Pipeline {
  private static final Set<String> TOP = Set.of("site.yaml", "authors.yaml", "private.txt");

  private Pipeline() {}

  /**
   * What a build gives.
   *
   * @param files the whole site, by path; to be published only if there is no error
   * @param diagnostics in the order in which they are printed
   */
  public record Result(List<OutputFile> files, List<Diagnostic> diagnostics) {
    public Result {
      files = List.copyOf(files);
      diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the site must not be published. */
    public boolean hasErrors() {
      return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
  }

  /** Builds the site of {@code content} in the dress of {@code theme}. */
  public static Result build(Content content, Theme theme) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Site site = Configuration.read(content, diagnostics);
    refuseUnknownFiles(content, diagnostics);
    List<PublishedOrder> orders = orders(content, site, diagnostics);
    List<Page> pages = PublisherPages.read(content, diagnostics);
    refuseSharedPaths(orders, diagnostics);
    Corpus corpus = Corpus.of(site, orders, pages, Removals.read(content, diagnostics));
    List<OutputFile> files = new ArrayList<>();
    Checked<List<OutputFile>> rendered = Pages.of(corpus, theme);
    diagnostics.addAll(rendered.diagnostics());
    files.addAll(rendered.value());
    files.addAll(Exports.of(corpus));
    Checked<List<OutputFile>> search = Search.publish(corpus.searched(), theme);
    diagnostics.addAll(search.diagnostics());
    files.addAll(search.value());
    LeakCheck leaks = LeakCheck.of(content);
    files.forEach(file -> leaks.of(file).ifPresent(diagnostics::add));
    files.sort((a, b) -> a.path().compareTo(b.path()));
    diagnostics.sort(Diagnostic.ORDER);
    return new Result(files, diagnostics);
  }

  private static void refuseUnknownFiles(Content content, List<Diagnostic> diagnostics) {
    for (String path : content.below("")) {
      boolean inOrder = path.startsWith("orders/") && path.indexOf('/', 7) > 0;
      boolean known = TOP.contains(path) || path.startsWith("pages/") || inOrder;
      if (!known) {
        diagnostics.add(
            new Diagnostic(
                Code.S604,
                SourceFile.of(content.name(path), ""),
                Span.at(0),
                "the content folder has no place for this file",
                "it holds site.yaml, authors.yaml, orders/<name>/… and pages/*.md"));
      }
    }
  }

  private static List<PublishedOrder> orders(
      Content content, Site site, List<Diagnostic> diagnostics) {
    Courts courts = Courts.standard();
    Citator citator = Citator.standard();
    List<String> names = PrivateNames.read(content, diagnostics);
    List<Checked<Optional<PublishedOrder>>> read =
        content.foldersIn("orders/").parallelStream()
            .map(folder ->
                OrderReader.read(content, folder, site.authors().keySet(), names, courts, citator))
            .toList();
    read.forEach(order -> diagnostics.addAll(order.diagnostics()));
    return read.stream().map(Checked::value).flatMap(Optional::stream).toList();
  }

  /** Two orders at one address would overwrite each other. */
  private static void refuseSharedPaths(List<PublishedOrder> orders, List<Diagnostic> diagnostics) {
    Map<SitePath, PublishedOrder> taken = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (PublishedOrder order : orders) {
      String id = order.metadata().id();
      if (!id.isEmpty() && !ids.add(id)) {
        diagnostics.add(
            new Diagnostic(
                Code.S601,
                order.order().transcript().source(),
                Span.at(0),
                "this order has the id of another, " + id,
                "give it an id of its own in order.yaml; \"uuidgen\" makes one"));
      }
      PublishedOrder other = taken.putIfAbsent(order.path(), order);
      if (other != null) {
        SourceFile source = order.order().transcript().source();
        diagnostics.add(
            new Diagnostic(
                Code.S601,
                source,
                Span.at(0),
                "this order and "
                    + other.order().transcript().source().name()
                    + " would both be published at "
                    + order.path(),
                "give one of them another \"slug: …\" in its order.yaml"));
      }
    }
  }
}
