package org.glossator.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
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
   * @param out takes the files, one at a time and in no particular order
   * @return what is wrong with the pages' templates
   */
  public static List<Diagnostic> publish(Corpus corpus, Theme theme, Consumer<OutputFile> out) {
    Function<PublishedOrder, SearchDocument> reader =
        o -> SearchDocuments.of(o.fetched(), corpus.site());
    return publish(
        corpus, SearchDocuments.inOrder(corpus), o -> o.path().value(), reader, theme, out);
  }

  /** As {@link #publish(Corpus, Theme, Consumer)}, with the orders given. */
  static <T> List<Diagnostic> publish(
      Corpus corpus,
      List<T> orders,
      Function<T, String> path,
      Function<T, SearchDocument> reader,
      Theme theme,
      Consumer<OutputFile> out) {
    WordList words = new WordList();
    PublishedIndex index = PublishedIndex.write(orders, path, reader, words, out);
    List<Example> examples =
        Examples.of(
            index.orders(),
            wanted ->
                orders.stream().filter(o -> path.apply(o).equals(wanted)).findFirst().map(reader));
    Optional<OutputFile> engine = EngineScript.file();
    engine.ifPresent(out);
    String script = engine.map(e -> e.path().substring("search/".length())).orElse("");
    helpers(script).forEach(out);
    Checked<List<OutputFile>> pages = SearchPages.of(corpus, index, words, examples, theme, script);
    pages.value().forEach(out);
    return pages.diagnostics();
  }

  /**
   * Scripts beside the search page. What works without a connection lies beside them, since a
   * browser lets such a script answer for its own folder only (Service Workers, § 5.3, path
   * restriction), and for workers started in it.
   */
  private static List<OutputFile> helpers(String engine) {
    return List.of(
        OutputFile.text("search/where.js", "self.glossatorEngineName = \"" + engine + "\";\n"),
        OutputFile.text("search/worker.js", "importScripts('../assets/search/engine.js');\n"),
        OutputFile.text("search/offline.js", EngineScript.offline()));
  }

  /**
   * The files of the index of {@code documents}, by path.
   *
   * @param documents in the order of publication
   */
  public static List<OutputFile> write(List<SearchDocument> documents) {
    Map<String, OutputFile> files = new TreeMap<>();
    PublishedIndex.write(
        documents,
        SearchDocument::path,
        document -> document,
        new WordList(),
        file -> files.put(file.path(), file));
    return List.copyOf(files.values());
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
