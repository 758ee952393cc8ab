package org.glossator.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.Origin;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;
import org.junit.jupiter.api.Test;

class SeedStructureTest {
  private final Order order = SeedOrder.order();

  @Test
  void every_character_is_in_a_block_or_in_a_listed_drop() {
    Transcript transcript = order.transcript();
    String source = transcript.source().text();
    int[] times = new int[source.length()];
    order
        .everyBlock()
        .flatMap(block -> block.passage().origin().runs().stream())
        .forEach(run -> count(times, run));
    // A hyphen that only broke a word is still in the passage's origin, but not in its text.
    for (Drop drop : transcript.drops()) {
      assertThat(drop.span().of(source)).isEqualTo(drop.text());
      if (drop.kind() != Drop.Kind.LINE_END_HYPHEN) {
        Arrays.fill(times, drop.span().start(), drop.span().end(), times[drop.span().start()] + 1);
      }
    }
    for (int i = 0; i < source.length(); i++) {
      if (!Character.isWhitespace(source.charAt(i))) {
        assertThat(times[i]).as("%s at %s", source.charAt(i), i).isEqualTo(1);
      }
    }
  }

  @Test
  void a_passage_has_the_characters_that_its_origin_names() {
    String source = order.transcript().source().text();
    order
        .everyBlock()
        .map(Block::passage)
        .forEach(passage -> {
          for (Origin.Run run : passage.origin().runs()) {
            assertThat(passage.text())
                .startsWith(passage.text().substring(0, run.at()))
                .contains(source.substring(run.source(), run.source() + run.length()));
            assertThat(passage.text().substring(run.at(), run.at() + run.length()))
                .isEqualTo(source.substring(run.source(), run.source() + run.length()));
          }
        });
  }

  @Test
  void thirteen_pages_whose_lines_can_be_trusted() {
    assertThat(order.transcript().pages()).hasSize(13).allMatch(Page::linesTrusted);
  }

  @Test
  void the_caption_is_read_from_the_text() {
    Caption caption = order.caption();
    assertThat(caption.docketNumber()).contains("C 11-3822 MEJ");
    assertThat(caption.parties())
        .containsExactly(
            new Caption.Party("FIRST TIME VIDEOS, LLC", "Plaintiff"),
            new Caption.Party("DOES 1-95", "Defendants"));
    assertThat(caption.title())
        .contains(
            "ORDER GRANTING PLAINTIFF'S EX PARTE APPLICATION FOR LEAVE TO TAKE LIMITED EXPEDITED"
                + " DISCOVERY");
    assertThat(caption.judge()).contains("Maria-Elena James");
    assertThat(caption.office()).contains("Chief United States Magistrate Judge");
    assertThat(caption.dated()).contains(LocalDate.of(2011, 10, 7));
  }

  @Test
  void headings_have_their_levels_and_anchors() {
    List<String> headings =
        order.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .map(h -> h.level() + " " + h.id())
            .toList();
    assertThat(headings)
        .containsExactly(
            "1 s-I",
            "1 s-II",
            "1 s-III",
            "1 s-IV",
            "2 s-IV-A",
            "2 s-IV-B",
            "2 s-IV-C",
            "2 s-IV-D",
            "2 s-IV-E",
            "2 s-IV-F",
            "3 s-IV-F-1",
            "3 s-IV-F-2",
            "3 s-IV-F-3",
            "1 s-V");
  }

  @Test
  void nine_decretal_paragraphs_keep_the_courts_numbers() {
    List<String> numbers =
        order.blocks().stream()
            .filter(Block.Decretal.class::isInstance)
            .map(block -> ((Block.Decretal) block).number())
            .toList();
    assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(order.block("order-2").orElseThrow().passage().pin().text()).isEqualTo("12:10–13");
  }

  @Test
  void the_sentence_that_the_footnote_breaks_is_one_sentence() {
    Block broken = paragraphWith("the percent of the file downloaded, and the percent of the file");
    assertThat(broken.passage().pin().text()).isEqualTo("4:18–5:13");
    Footnote note = order.footnotes().getFirst();
    assertThat(order.footnotes()).hasSize(1);
    assertThat(note.label()).isEqualTo("1");
    assertThat(order.block(note.callBlock()).orElseThrow().passage().text())
        .contains("to locate swarms where peers");
    assertThat(note.blocks()).hasSize(1);
    assertThat(note.blocks().getFirst().passage().text())
        .startsWith("P2P networks distribute")
        .endsWith("Id. ¶ 11.");
    assertThat(note.blocks().getFirst().passage().pin().text()).isEqualTo("4");
  }

  @Test
  void block_quotations_have_estimated_lines_and_are_cited_by_page() {
    Block quotation = paragraphWith("The sharing of a file via the BitTorrent protocol");
    assertThat(quotation).isInstanceOf(Block.Quotation.class);
    assertThat(quotation.passage().pin().text()).isEqualTo("8–9");
    assertThat(quotation.passage().text()).contains("The BitTorrent protocol dictates");
    assertThat(addresses(quotation.passage())).hasSize(19).allMatch(a -> !a.citable());
    assertThat(quotation.passage().addressOf(quotation.passage().text().length() - 1))
        .isEqualTo(new LineAddress(9, 6, Precision.ESTIMATED));
  }

  @Test
  void the_statute_in_item_nine_is_quoted() {
    assertThat(paragraphWith("(2) A cable operator may")).isInstanceOf(Block.Quotation.class);
    assertThat(paragraphWith("This Order is an order authorizing"))
        .isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void a_passage_over_a_line_end_has_its_pin() {
    Passage passage = paragraphWith("severing the putative defendants").passage();
    String words = "severing the putative defendants at this early stage is no solution";
    int start = passage.text().indexOf(words);
    assertThat(passage.pinOf(new Span(start, start + words.length())).text()).isEqualTo("11:26–27");
    assertThat(passage.pin().text()).isEqualTo("11:19–12:1");
  }

  @Test
  void the_star_of_a_database_page_is_the_courts() {
    assertThat(paragraphWith("Pursuant to Rule 26(d)(1)").passage().text())
        .contains("2011 WL 1938154, at *1 (N.D. Cal. May 18, 2011); Semitoool, Inc.");
  }

  private Block paragraphWith(String words) {
    return order.blocks().stream()
        .filter(block -> block.passage().text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<LineAddress> addresses(Passage passage) {
    return passage.marks().stream()
        .filter(Mark.LineStart.class::isInstance)
        .map(mark -> ((Mark.LineStart) mark).address())
        .toList();
  }

  private static void count(int[] times, Origin.Run run) {
    for (int i = run.source(); i < run.source() + run.length(); i++) {
      times[i]++;
    }
  }
}
