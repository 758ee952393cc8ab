package org.glossator.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.render.OutputFile;

/** Writes the search index of the opinions, or of the few small orders, into a folder. */
final class PublishOpinions {
  private PublishOpinions() {}

  public static void main(String[] args) throws Exception {
    List<SearchDocument> documents =
        args.length > 1 ? Orders.few() : Opinions.read(Opinions.folder().orElseThrow());
    long start = System.nanoTime();
    List<OutputFile> files = Search.write(documents);
    long bytes = 0;
    for (OutputFile file : files) {
      Path path = Path.of(args[0]).resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
      bytes += file.bytes().length;
    }
    long text =
        documents.stream()
            .flatMap(d -> d.passages().stream())
            .mapToLong(p -> p.text().length())
            .sum();
    System.out.printf(
        "%d orders, %d MB of text, %d files, %d MB, %d ms%n",
        documents.size(),
        text >> 20,
        files.size(),
        bytes >> 20,
        (System.nanoTime() - start) / 1_000_000);
  }
}
