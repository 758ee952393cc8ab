package org.glossator.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Drop;
import org.glossator.transcript.pleading.PleadingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
  @Test
  void a_hyphen_is_dropped_where_the_text_writes_the_word_without_it() {
    Order order = read("1 The infor-\n2 mation is here. All information counts.\n").value();
    assertThat(text(order)).isEqualTo("The information is here. All information counts.");
    assertThat(order.transcript().drops())
        .filteredOn(d -> d.kind() == Drop.Kind.LINE_END_HYPHEN)
        .hasSize(1);
  }

  @Test
  void a_hyphen_stays_where_the_text_writes_it() {
    assertThat(text(read("1 a file-\n2 sharing site; file-sharing is filesharing\n").value()))
        .isEqualTo("a file-sharing site; file-sharing is filesharing");
    assertThat(text(read("1 paragraphs 15-\n2 21 and Anglo-\n3 American law\n").value()))
        .isEqualTo("paragraphs 15-21 and Anglo-American law");
  }

  @Test
  void a_hyphen_of_which_nothing_tells_stays_and_is_reported() {
    Checked<Order> read = read("1 a state-\n2 ment of law\n");
    assertThat(text(read.value())).isEqualTo("a state-ment of law");
    assertThat(read.diagnostics()).extracting(d -> d.code()).containsExactly(Code.P103);
  }

  @Test
  void a_paragraph_below_a_date_is_no_part_of_the_signature() {
    String prose = "This notice says more of the case and of its parties than a signature does.\n";
    String text =
        "The case is closed.\n\nDated: May 1, 2019\n\n" + prose.repeat(6) + "\nAda Love\n";
    assertThat(read(text).value().blocks())
        .filteredOn(b -> b.passage().text().startsWith("This notice"))
        .singleElement()
        .isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void a_letter_after_h_is_no_numeral() {
    String text =
        """
        1 I. FACTS

        2 Text.

        3 **H. Some Heading Here**

        4 Text.

        5 **I. Another Heading Here**

        6 Text.

        7 II. ANALYSIS

        8 Text.
        """;
    assertThat(headings(read(text).value())).containsExactly("1 I.", "2 H.", "2 I.", "1 II.");
  }

  @Test
  void the_parts_of_another_opinion_are_counted_anew() {
    String text =
        """
        1 JUSTICE KIM delivered the opinion of the Court.

        2 I. The Facts Below

        3 Text.

        4 A. The First Trial

        5 JUSTICE OSHEA, dissenting.

        6 A. The Second Trial

        7 Text.

        8 I. The Law Above
        """;
    assertThat(headings(read(text).value())).containsExactly("1 I.", "2 A.", "1 A.", "1 I.");
  }

  @Test
  void an_initial_is_no_letter_of_a_heading() {
    String text =
        """
        1 I. Those Who Were Heard

        2 R. Bruce Matthews

        3 A. The First Witness

        4 Text.

        5 D. The Fourth Witness

        6 M. Anna Lindqvist
        """;
    assertThat(headings(read(text).value())).containsExactly("1 I.", "2 A.", "2 D.");
  }

  @Test
  void a_numbered_sentence_is_no_heading() {
    assertThat(headings(read("1 1. The motion to dismiss is denied.\n").value())).isEmpty();
  }

  @Test
  void numbered_paragraphs_below_a_decree_are_decretal() {
    String text =
        "1 The Court ORDERS as follows:\n\n2 1. The motion is denied.\n\n3 2. Costs are reserved.\n";
    assertThat(read(text).value().blocks())
        .filteredOn(Block.Decretal.class::isInstance)
        .extracting(block -> ((Block.Decretal) block).number())
        .containsExactly("1", "2");
  }

  @Test
  void a_missing_number_in_the_decree_is_reported() {
    Checked<Order> read =
        read("1 1. IT IS HEREBY ORDERED that a.\n\n2 3. IT IS FURTHER ORDERED that b.\n");
    assertThat(read.diagnostics()).extracting(d -> d.code()).contains(Code.O204);
    assertThat(read.value().block("order-2").map(b -> ((Block.Decretal) b).number())).contains("3");
  }

  @Test
  void a_footnote_mark_without_its_note_is_reported() {
    assertThat(read("1 The swarm² is large.\n").diagnostics())
        .extracting(d -> d.code())
        .containsExactly(Code.O203);
  }

  @Test
  void an_order_without_a_caption_has_none() {
    Order order = read("1 The motion is denied.\n").value();
    assertThat(order.caption().court()).isEmpty();
    assertThat(order.caption().parties()).isEmpty();
    assertThat(order.blocks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT IS |HEREBY ",
        "|A. ",
        "|JOHN Q. ",
        "|district ",
        "|chief ",
        "|united states ",
        "|/s/ ",
        "No. 1|-AB",
        "|District Judge ",
        "|Decided ",
        "|by: ",
        "IT IS |de la "
      })
  @Timeout(60)
  void a_paragraph_of_one_word_again_and_again_is_read_in_time_that_grows_with_it(String words) {
    String[] parts = words.split("\\|", -1);
    String paragraph = parts[0] + parts[1].repeat(60_000) + "x";
    Order order = read("1 " + paragraph + "\n").value();
    assertThat(text(order)).isEqualTo(paragraph);
    assertThat(order.caption().judge()).isEmpty();
  }

  private static Checked<Order> read(String text) {
    return Structure.of(
        PleadingReader.read(SourceFile.of("order.txt", text)).value(), name -> Optional.empty());
  }

  private static String text(Order order) {
    return order.blocks().getFirst().passage().text();
  }

  private static List<String> headings(Order order) {
    return order.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .map(h -> h.level() + " " + h.label())
        .toList();
  }
}
