package org.glossator.annotate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.glossator.annotate.bench.DriftExperiment.Noted;
import org.glossator.annotate.bench.DriftExperiment.Outcome;
import org.glossator.order.OrderText;
import org.glossator.order.SeedOrder;
import org.glossator.text.Span;

/**
 * The experiments over many texts. Arguments: folders or files of plain or Markdown text; the first
 * published order is always among them. Prints a table.
 */
public final class DriftBench {
  private static final int LONGEST = 60_000;
  private final Map<String, Outcome> table = new LinkedHashMap<>();

  private DriftBench() {}

  /** Runs the experiments. */
  public static void main(String... paths) throws IOException {
    DriftBench bench = new DriftBench();
    bench.run("seed", seed());
    for (String path : paths) {
      for (Path file : files(Path.of(path))) {
        bench.run(file.getFileName().toString(), paragraphs(Files.readString(file)));
      }
    }
    bench.table.forEach((what, outcome) -> {
      int all = outcome.found() + outcome.asked() + outcome.wrong();
      System.out.printf(
          Locale.ROOT,
          "%-42s found %6d  asked %6d  wrong %4d  of %6d: %.2f %% found%n",
          what,
          outcome.found(),
          outcome.asked(),
          outcome.wrong(),
          all,
          100.0 * outcome.found() / all);
      outcome.mistakes().stream().limit(5).forEach(System.out::println);
    });
  }

  private static List<Path> files(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(p -> p.toString().endsWith(".md") || p.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private static List<String> seed() {
    return OrderText.of(SeedOrder.order()).segments().stream()
        .map(s -> s.block().passage().text().replace("\n", " "))
        .toList();
  }

  private static List<String> paragraphs(String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST)).replace("\r", "");
    return Stream.of(cut.split("\n\\s*\n", -1))
        .map(p -> p.replaceAll("\\s+", " ").strip())
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private void run(String file, List<String> paragraphs) {
    Random random = new Random(7);
    DriftExperiment experiment = new DriftExperiment(paragraphs, random);
    List<Noted> sentences = experiment.note(experiment.sentences());
    List<Noted> phrases = experiment.note(experiment.phrases());
    System.err.println(file + ": " + sentences.size() + " sentences, " + phrases.size());
    noise("sentences", experiment, sentences, random);
    noise("phrases", experiment, phrases, random);
    for (int i = 0; i < sentences.size(); i++) {
      sentence(sentences, i, experiment.original(), random);
    }
    for (Noted phrase : phrases) {
      phrase(phrase, experiment, random);
    }
  }

  private void sentence(List<Noted> all, int i, Edited original, Random random) {
    Noted noted = all.get(i);
    Span span = noted.truth();
    Edited gone = original.without(span);
    count("sentences: themselves deleted", List.of(noted), gone);
    List<Noted> near =
        new ArrayList<>(all.subList(Math.max(0, i - 2), Math.min(all.size(), i + 3)));
    near.remove(noted);
    count("sentences: a neighboring sentence deleted", near, gone);
    count("sentences: a word of four changed", List.of(noted), changed(original, span, 4, random));
    count(
        "sentences: every other word changed", List.of(noted), changed(original, span, 2, random));
  }

  private void phrase(Noted noted, DriftExperiment experiment, Random random) {
    Edited original = experiment.original();
    Edited gone = original.without(noted.truth());
    count("phrases: themselves deleted", List.of(noted), gone);
    count("phrases: themselves deleted, 3 % noise", List.of(noted), gone.noisy(0.03, random));
    Span sentence =
        experiment.sentences().stream()
            .filter(s -> s.covers(noted.truth()))
            .findFirst()
            .orElseThrow();
    count("phrases: their sentence deleted", List.of(noted), original.without(sentence));
    count(
        "phrases: one of their words changed",
        List.of(noted),
        changed(original, noted.truth(), 4, random));
  }

  private void noise(String what, DriftExperiment experiment, List<Noted> noted, Random random) {
    for (int percent = 1; percent <= 6; percent++) {
      Edited noisy = experiment.original().noisy(percent / 100.0, random);
      count(what + ": " + percent + " % noise", noted, noisy);
    }
  }

  /** One of every {@code nth} words of a span becomes another word of the text. */
  private static Edited changed(Edited text, Span span, int nth, Random random) {
    Edited changed = text;
    String[] words = text.text().split("\\s+", -1);
    int at = span.end();
    int count = 0;
    while (at > span.start()) {
      int start = Math.max(span.start(), text.text().lastIndexOf(' ', at - 1) + 1);
      if (count++ % nth == nth / 2) {
        changed = changed.replaced(new Span(start, at), words[random.nextInt(words.length)]);
      }
      at = start - 1;
    }
    return changed;
  }

  private void count(String what, List<Noted> notes, Edited edited) {
    table.merge(what, DriftExperiment.outcome(notes, edited), Outcome::and);
  }
}
