package org.glossator.cite.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.glossator.cite.Citation;
import org.glossator.cite.Citator;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures how fast one thread finds the citations of the Markdown files of a folder, and how the
 * time grows with the length of one text: {@code CitatorBench FOLDER}.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CitatorBench {
  /** How many files make the one text whose length is multiplied. */
  private static final int MOST = 40;

  /** The folder of Markdown files. */
  @Param("../shared/corpus/scotus")
  public String folder = "";

  private final Citator citator = Citator.standard();
  private List<String> texts = List.of();
  private String once = "";
  private String eightTimes = "";
  private double megabytes;

  /** Counts megabytes of UTF-8, so that the throughput is given in these, too. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Read {
    /** What was read, in millions of bytes. */
    public double megabytes;
  }

  /** Measures, with what is allocated. */
  public static void main(String... args) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(CitatorBench.class.getName()).addProfiler(GCProfiler.class);
    if (args.length > 0) {
      options.param("folder", args);
    }
    new Runner(options.build()).run();
  }

  /** Reads the files. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      texts =
          files.filter(f -> f.toString().endsWith(".md")).sorted().map(CitatorBench::read).toList();
    }
    megabytes =
        texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
    once = String.join("\n\n", texts.subList(0, Math.min(MOST, texts.size())));
    eightTimes = (once + "\n\n").repeat(8);
  }

  /** All files, one after the other. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  public long whole(Read read) {
    long found = 0;
    for (String text : texts) {
      found += citator.markdown(text).size();
    }
    read.megabytes += megabytes;
    return found;
  }

  /** One long text. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public List<Citation> once() {
    return citator.markdown(once);
  }

  /** The same text eight times in one piece. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public List<Citation> eightTimes() {
    return citator.markdown(eightTimes);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
