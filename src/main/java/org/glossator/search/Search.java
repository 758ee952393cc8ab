package org.glossator.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.corpus.Corpus;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.template.Theme;
import org.glossator.search.SearchPages.Example;
import org.glossator.search.engine.Engine;

/** Writes the search index of a site and opens it again. */
public final class Search {
  private Search() {}

  /**
   * Publishes everything of search: the index, the engine, the search page and the list of words.
   * Orders are read one at a time and their files handed over as they are made, so that no more
   * than a part of the index is ever held.
   *
   * @param memory remembers what was indexed of orders
   * @param sink takes the files, one at a time and in no particular order
   * @return what is wrong with the pages' templates
   */
  public static List<Diagnostic> publish(
      Corpus corpus, Theme theme, IndexMemory memory, Sink sink) {
    List<Indexable> orders =
        SearchDocuments.inOrder(corpus).stream()
            .map(order -> Indexable.of(order, corpus.site()))
            .toList();
    return publish(corpus, orders, theme, memory, sink);
  }

  /** As {@link #publish(Corpus, Theme, IndexMemory, Sink)}, with the orders given. */
  static List<Diagnostic> publish(
      Corpus corpus, List<Indexable> orders, Theme theme, IndexMemory memory, Sink sink) {
    PublishedIndex index = PublishedIndex.write(orders, memory, sink);
    List<Example> examples =
        Examples.of(
            index.orders(),
            wanted ->
                orders.stream()
                    .filter(order -> order.path().equals(wanted))
                    .findFirst()
                    .map(order -> order.document().get()));
    Optional<OutputFile> engine = EngineScript.file();
    engine.ifPresent(sink::put);
    String script = engine.map(e -> e.path().substring("search/".length())).orElse("");
    helpers(script).forEach(sink::put);
    Checked<List<OutputFile>> pages = SearchPages.of(corpus, index, examples, theme, script);
    pages.value().forEach(sink::put);
    return pages.diagnostics();
  }

  /**
   * Scripts beside the search page and the engine. What works without a connection lies beside
   * them, since a browser lets such a script answer for its own folder only (Service Workers, §
   * 5.3, path restriction), and for workers started in it.
   */
  private static List<OutputFile> helpers(String engine) {
    return List.of(
        OutputFile.text("search/where.js", "self.glossatorEngineName = \"" + engine + "\";\n"),
        OutputFile.text("search/offline.js", EngineScript.offline()));
  }

  /**
   * The files of the index of {@code documents}, by path.
   *
   * @param documents in the order of publication
   */
  public static List<OutputFile> write(List<SearchDocument> documents) {
    Gathered files = new Gathered();
    PublishedIndex.write(documents.stream().map(Indexable::of).toList(), IndexMemory.none(), files);
    return files.byPath();
  }

  /**
   * Opens the index of a published site.
   *
   * @param site the site's root folder
   * @return empty when there is none
   * @throws org.glossator.search.engine.BrokenIndex when it is not whole
   */
  public static Optional<Engine> open(Path site) throws IOException {
    Path folder = site.resolve(PublishedIndex.FOLDER);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Optional<Path> boot;
    try (Stream<Path> files = Files.list(folder)) {
      boot =
          files
              .filter(f -> f.getFileName().toString().startsWith(PublishedIndex.BOOT))
              .sorted()
              .findFirst();
    }
    if (boot.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = PackedFile.unpack(Files.readAllBytes(boot.get()));
    return Optional.of(Engine.open(bytes, new FolderStore(folder)));
  }
}
