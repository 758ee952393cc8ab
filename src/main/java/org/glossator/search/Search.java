package org.glossator.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.corpus.Corpus;
import org.glossator.diagnostic.Checked;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.glossator.search.engine.Engine;

/** Writes the search index of a site and opens it again. */
public final class Search {
  private static final String BOOT = "boot-";

  private Search() {}

  /**
   * Everything of search that {@code corpus} publishes: the index, the engine, the search page and
   * the list of words.
   */
  public static Checked<List<OutputFile>> publish(Corpus corpus, Theme theme) {
    return publish(corpus, SearchDocuments.of(corpus), theme);
  }

  /** As {@link #publish(Corpus, Theme)}, with the documents given. */
  static Checked<List<OutputFile>> publish(
      Corpus corpus, List<SearchDocument> documents, Theme theme) {
    List<OutputFile> files = new ArrayList<>(write(documents));
    String boot =
        files.stream()
            .map(OutputFile::path)
            .filter(p -> p.startsWith(PublishedIndex.FOLDER + BOOT))
            .map(p -> p.substring(PublishedIndex.FOLDER.length(), p.length() - 3))
            .findFirst()
            .orElse("");
    Optional<OutputFile> engine = EngineScript.file();
    engine.ifPresent(files::add);
    String script = engine.map(e -> e.path().substring("search/".length())).orElse("");
    Checked<List<OutputFile>> pages = SearchPages.of(corpus, documents, theme, boot, script);
    files.addAll(pages.value());
    return new Checked<>(List.copyOf(files), pages.diagnostics());
  }

  /**
   * The files of the index of {@code documents}, by path.
   *
   * @param documents in the order of publication; a document added at the end leaves most files as
   *     they were
   */
  public static List<OutputFile> write(List<SearchDocument> documents) {
    Map<String, OutputFile> files = new TreeMap<>();
    PublishedIndex.of(documents).forEach(file -> files.put(file.path(), file));
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
      boot = files.filter(f -> f.getFileName().toString().startsWith(BOOT)).sorted().findFirst();
    }
    if (boot.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = PackedFile.unpack(Files.readAllBytes(boot.get()));
    return Optional.of(Engine.open(bytes, new FolderStore(folder)));
  }
}
