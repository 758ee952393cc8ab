package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Site;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;

/** A site with nothing but search. */
public final class SearchSite {
  private SearchSite() {}

  /** Writes one of {@code documents} into the folder {@code site}. */
  public static void write(Path site, List<SearchDocument> documents) throws IOException {
    Site words = new Site("Test", "", "", "Nobody", "", "", "", Map.of());
    Corpus corpus = new Corpus(words, List.of(), List.of(), List.of());
    Gathered files = new Gathered();
    List<Diagnostic> diagnostics =
        Search.publish(
            corpus,
            documents.stream().map(Indexable::of).toList(),
            Theme.standard(),
            IndexMemory.none(),
            files);
    assertThat(diagnostics).isEmpty();
    List<OutputFile> all = new ArrayList<>(files.byPath());
    all.addAll(Theme.standard().assets());
    for (OutputFile file : all) {
      Path path = site.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  /** Writes one of a few orders of two courts, cand and nvd. */
  public static void write(Path site) throws IOException {
    write(site, Orders.few());
  }

  /** Where on a site its index lies. */
  public static Path data(Path site) {
    return site.resolve(PublishedIndex.FOLDER);
  }

  /** The boot file of a site. */
  public static Path boot(Path site) throws IOException {
    try (Stream<Path> files = Files.list(data(site))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(PublishedIndex.BOOT))
          .findFirst()
          .orElseThrow();
    }
  }

  /** What a file of the index holds, past its packing. */
  public static byte[] unpack(byte[] file) {
    return PackedFile.unpack(file);
  }
}
