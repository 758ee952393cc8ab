package org.glossator.search.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.glossator.render.OutputFile;
import org.glossator.search.Opinions;
import org.glossator.search.Search;
import org.glossator.search.SearchDocument;
import org.glossator.search.SearchPassage;

/**
 * What our index of the opinions costs beside plain Lucene's of the same text: one document per
 * opinion, Lucene's standard analyzer, the text stored as it must be to show passages, one segment.
 * {@code IndexBench FOLDER RUNS}; by turns, after one round that does not count. Processor time is
 * that of the whole program.
 */
final class IndexBench {
  private IndexBench() {}

  private interface Indexing {
    void into(Path folder) throws IOException;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    List<SearchDocument> documents = Opinions.read(Opinions.folder().orElseThrow());
    int runs = Integer.parseInt(args[1]);
    long[][] ours = new long[runs][];
    long[][] plain = new long[runs][];
    for (int run = -1; run < runs; run++) {
      long[] own = measured(folder.resolve("ours" + run), at -> ours(documents, at));
      long[] other = measured(folder.resolve("plain" + run), at -> plain(documents, at));
      if (run >= 0) {
        ours[run] = own;
        plain[run] = other;
      }
    }
    String[] what = {"wall ms", "processor ms", "KB"};
    for (int i = 0; i < what.length; i++) {
      double own = median(ours, i);
      double other = median(plain, i);
      System.out.printf(
          "%-14s ours %8.0f  plain Lucene %8.0f  ratio %.2f%n", what[i], own, other, own / other);
    }
  }

  private static double median(long[][] runs, int column) {
    long[] sorted = Arrays.stream(runs).mapToLong(r -> r[column]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static long[] measured(Path folder, Indexing indexing) throws IOException {
    Files.createDirectories(folder);
    long cpu = processor();
    long start = System.nanoTime();
    indexing.into(folder);
    long wall = (System.nanoTime() - start) / 1_000_000;
    long spent = processor() - cpu;
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return new long[] {wall, spent, bytes >> 10};
    }
  }

  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static void ours(List<SearchDocument> documents, Path folder) throws IOException {
    for (OutputFile file : Search.write(documents)) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  private static void plain(List<SearchDocument> documents, Path folder) throws IOException {
    try (StandardAnalyzer analyzer = new StandardAnalyzer();
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      documents.parallelStream().forEach(document -> add(writer, document));
      writer.forceMerge(1);
    }
  }

  private static void add(IndexWriter writer, SearchDocument order) {
    Document document = new Document();
    document.add(new StringField("path", order.path(), Field.Store.YES));
    document.add(new TextField("title", order.title(), Field.Store.YES));
    String text =
        order.passages().stream().map(SearchPassage::text).collect(Collectors.joining("\n"));
    document.add(new TextField("body", text, Field.Store.YES));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
