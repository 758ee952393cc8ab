package org.glossator.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Quotations;
import org.glossator.annotate.Target;
import org.glossator.annotate.Written;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.harness.HtmlValidator;
import org.glossator.order.OrderText;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random sets of overlapping notes of every kind on an order with one of everything: headings,
 * lists, citations, footnotes, pages. {@code -Dsets=10000} for many, {@code -Dseed=…} for others.
 */
class RandomNotesTest {
  private static final int SETS = Integer.getInteger("sets", 60);
  private static final int CHECKED = Integer.getInteger("checked", 10);
  private static final long SEED = Long.getLong("seed", 20260115L);

  private static final List<String> BODIES =
      List.of(
          "Words.",
          "Words[^1] <b>and *marks*\n\n[^1]: Foot & note.",
          "See (https://example.org/a_(b)?c=1&d=%20), https://example.org/x%zz|y and *https://a.example*.",
          "- one *Id.* at 3\n- two\n\n| a | b |\n|---|---|\n| <i>c | d |\n\n> said, 383 U.S. 715, 724 (1966)",
          "<table><tr><td>x<p>y</table> <li>z <details><summary>w</summary>v</details> `code`\n\n1. a\n   1. b");

  private final SampleCorpus sample = new SampleCorpus();
  private final OrderText text = OrderText.of(sample.order());
  private final Quotations quotations = Quotations.in(text);
  private final Corpus corpus = sample.corpus("");
  private final PublishedOrder bare = sample.published();
  private final NoteWords words = new NoteWords(corpus);

  @TempDir Path folder;

  @Test
  void the_court_s_words_are_what_is_left_when_all_notes_are_taken_off() {
    List<String> court = text.segments().stream().map(s -> s.block().passage().text()).toList();
    for (int set = 0; set < SETS; set++) {
      String what = "seed " + (SEED + set);
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document page = parser.parseInput(page(SEED + set), "");
      assertThat(parser.getErrors()).as(what).isEmpty();
      assertSound(page, what);
      page.select("[data-chrome]").remove();
      assertThat(words(page)).as(what).containsExactlyInAnyOrderElementsOf(court);
    }
  }

  @Test
  void the_pages_are_valid() throws IOException {
    for (int set = 0; set < CHECKED; set++) {
      Files.writeString(folder.resolve(set + ".html"), page(SEED + set));
    }
    assertThat(HtmlValidator.check(folder)).isEmpty();
  }

  private static List<String> words(Document page) {
    List<String> blocks = new ArrayList<>();
    page.select(".court").forEach(block -> blocks.add(block.wholeText()));
    return blocks;
  }

  private static void assertSound(Document page, String what) {
    OrderPageCheck.leadsToItself(page, what);
    assertThat(page.select("p details, a a, a details, details details, p p, aside aside"))
        .as(what)
        .isEmpty();
  }

  private String page(long seed) {
    Random random = new Random(seed);
    List<Annotation> notes = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 1; i <= count; i++) {
      notes.add(note(random, i, notes));
    }
    PublishedOrder order =
        new PublishedOrder(
            bare.path(),
            bare.name(),
            bare.shortName(),
            bare.title(),
            bare.metadata(),
            bare.cited(),
            notes,
            random.nextBoolean() ? bare.corrections() : List.of());
    OrderView view = new OrderPage(order, corpus.site(), words, OrderWeb.none()).reading();
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Random notes</title></head><body>"
        + view.body().markup()
        + "</body></html>\n";
  }

  private Annotation note(Random random, int number, List<Annotation> before) {
    Target target = target(random);
    Optional<String> answers = Optional.empty();
    Kind kind = kind(random);
    if (!before.isEmpty() && random.nextInt(6) == 0) {
      Annotation answered = before.get(random.nextInt(before.size()));
      target = answered.target();
      answers = Optional.of(answered.name());
      kind = new Kind.Note();
    }
    return new Annotation(
        number,
        "note-" + number,
        kind,
        "ed",
        List.of("a & <b>"),
        Optional.of(LocalDate.of(2026, 1, 1)),
        Optional.empty(),
        BODIES.get(random.nextInt(BODIES.size())),
        answers,
        target,
        random.nextInt(5) == 0 ? 0.93 : 1,
        new Written(SourceFile.of("notes.md", ""), Span.at(0)));
  }

  /** Words anywhere, of any length: over blocks, citations, pages, in headings and footnotes. */
  private Target target(Random random) {
    String all = text.text();
    List<Target> found = List.of();
    while (found.isEmpty()) {
      int start = random.nextInt(all.length());
      int most = random.nextInt(4) == 0 ? 600 : 60;
      int end = Math.min(all.length(), start + 1 + random.nextInt(most));
      found = quotations.find(all.substring(start, end));
    }
    return found.get(random.nextInt(found.size()));
  }

  private static Kind kind(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new Kind.Highlight();
      case 1 -> new Kind.Elide();
      case 2 -> new Kind.Replace("other <words> & more");
      case 3 -> new Kind.Link("https://example.org/?a=1&b=2");
      case 4 -> new Kind.Correction(random.nextBoolean());
      case 5 -> new Kind.Treatment(Kind.Verb.DISTINGUISHES, "");
      default -> new Kind.Note();
    };
  }
}
