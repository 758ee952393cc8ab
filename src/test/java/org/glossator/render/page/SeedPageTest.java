package org.glossator.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.render.page.OrderPageCheck.element;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.order.Order;
import org.glossator.order.Structure;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.glossator.text.SourceFile;
import org.glossator.transcript.pleading.PleadingReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of the order that this project itself publishes. */
class SeedPageTest {
  private static final Path CONTENT = Path.of("content");

  private static Document page = new Document("");
  private static Optional<Order> order = Optional.empty();

  @BeforeAll
  static void publish() throws Exception {
    Path source = CONTENT.resolve("orders/first-time-videos-v-does/order.txt");
    SourceFile text = SourceFile.of("order.txt", Files.readString(source));
    order =
        Optional.of(
            Structure.of(PleadingReader.read(text).value(), words -> Optional.empty()).value());
    page =
        Pipeline.build(Content.of(CONTENT), Theme.standard()).files().stream()
            .filter(f -> f.path().startsWith("cand/") && f.path().endsWith("discovery/index.html"))
            .map(OutputFile::text)
            .map(Jsoup::parse)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void without_our_additions_each_block_reads_as_the_court_wrote_it() {
    OrderPageCheck.readsAsWritten(page, order.orElseThrow());
  }

  @Test
  void without_our_additions_nothing_is_left_but_the_court_s_blocks() {
    OrderPageCheck.holdsNothingElse(page, order.orElseThrow());
  }

  @Test
  void every_page_and_every_printed_line_has_its_mark() {
    for (int number = 1; number <= 13; number++) {
      assertThat(page.select("#text #pg-" + number)).as("page " + number).hasSize(1);
    }
    assertThat(element(page, "L11.26").nextSibling()).isNotNull();
    assertThat(page.select("#text [id^=L]")).hasSizeGreaterThan(250);
    assertThat(page.select(".ln.est[id]")).isEmpty();
  }

  @Test
  void the_panel_has_the_nine_decretal_paragraphs_and_four_periods() {
    assertThat(page.select("#ordered a.number").eachText())
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(page.select("#ordered tr[data-period]").eachAttr("data-period"))
        .containsExactly("d2", "d3a", "d3b", "d7");
    assertThat(page.select("#period-d3b").attr("data-from")).isEqualTo("d3a");
  }

  @Test
  void a_sentence_that_a_footnote_interrupts_in_print_is_one_on_the_page() {
    assertThat(page.text()).contains("the percent of the file downloaded, and the percent of the");
  }
}
