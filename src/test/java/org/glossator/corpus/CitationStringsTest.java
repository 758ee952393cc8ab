package org.glossator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.glossator.order.Block;
import org.glossator.order.Caption;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.Order;
import org.glossator.order.Passage;
import org.glossator.order.Pin;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.Origin;
import org.glossator.transcript.Transcript;
import org.junit.jupiter.api.Test;

class CitationStringsTest {
  private static final CitationStrings STRINGS =
      new CitationStrings(
          "First Time Videos, LLC v. Does 1–95",
          "First Time Videos",
          "Order Granting Plaintiff's Ex Parte Application for Leave to Take Limited Expedited"
              + " Discovery",
          "C 11-3822 MEJ",
          "N.D. Cal.",
          Optional.of(LocalDate.of(2011, 10, 7)),
          "",
          "",
          "");
  private static final CitationStrings SUPPLIED =
      new CitationStrings(
          STRINGS.name(),
          STRINGS.shortName(),
          STRINGS.title(),
          STRINGS.docketNumber(),
          STRINGS.court(),
          STRINGS.date(),
          "2011 WL 1234567",
          "8",
          "185 F.R.D. 573");
  private static final Place PASSAGE = new Place.Lines(pin(11, 26, 11, 27));
  private static final Place PAGE = new Place.Pages(pin(11, 26, 11, 27));

  @Test
  void the_slip_form_names_the_page() {
    assertThat(STRINGS.full(PAGE).plain())
        .isEqualTo(
            "First Time Videos, LLC v. Does 1–95, No.\u00a0C 11-3822 MEJ, slip op. at\u00a011 (N.D."
                + " Cal.\u00a0Oct. 7, 2011).");
  }

  @Test
  void the_slip_form_names_page_and_lines_when_asked() {
    assertThat(spaced(STRINGS.full(PASSAGE)))
        .isEqualTo(
            "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ, slip op. at 11:26–27 (N.D. Cal."
                + " Oct. 7, 2011).");
  }

  @Test
  void without_a_pin_nothing_stands_between_number_and_court() {
    assertThat(spaced(STRINGS.full(Place.whole())))
        .isEqualTo(
            "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ (N.D. Cal. Oct. 7, 2011).");
  }

  @Test
  void the_case_name_is_in_italics_and_characters_of_markup_are_escaped() {
    CitationStrings strings =
        new CitationStrings("A&B <Co> v. C", "", "", "", "", Optional.empty(), "", "", "");
    assertThat(strings.full(Place.whole()).html()).isEqualTo("<i>A&amp;B &lt;Co&gt; v. C</i>.");
    assertThat(STRINGS.shortForm(PASSAGE).html())
        .isEqualTo("<i>First Time Videos</i>, slip op. at\u00a011:26–27.");
  }

  @Test
  void pins_name_pages_lines_footnotes_and_numbered_paragraphs() {
    assertThat(pinText(new Place.Pages(pin(11, 26, 11, 27)))).isEqualTo("slip op. at 11");
    assertThat(pinText(new Place.Pages(pin(11, 26, 12, 1)))).isEqualTo("slip op. at 11–12");
    assertThat(pinText(new Place.Lines(pin(11, 26, 11, 26)))).isEqualTo("slip op. at 11:26");
    assertThat(pinText(new Place.Lines(pin(11, 26, 12, 1)))).isEqualTo("slip op. at 11:26–12:1");
    assertThat(pinText(new Place.Note(pin(4, 24, 4, 28), "1"))).isEqualTo("slip op. at 4 n.1");
    assertThat(pinText(new Place.Numbered(pin(12, 10, 12, 13), "2")))
        .isEqualTo("slip op. at 12 ¶ 2");
    assertThat(pinText(Place.whole())).isEqualTo("slip op.");
  }

  @Test
  void where_lines_are_not_printed_the_pin_is_the_page() {
    Pin estimated =
        new Pin(
            new LineAddress(8, 24, LineAddress.Precision.ESTIMATED),
            new LineAddress(9, 6, LineAddress.Precision.ESTIMATED));
    assertThat(pinText(new Place.Lines(estimated))).isEqualTo("slip op. at 8–9");
  }

  @Test
  void an_order_whose_pages_are_not_known_gets_no_pin() {
    Pin none = new Pin(LineAddress.unnumbered(0), LineAddress.unnumbered(0));
    assertThat(STRINGS.full(new Place.Lines(none))).isEqualTo(STRINGS.full(Place.whole()));
    assertThat(STRINGS.id(new Place.Lines(none)).html()).isEqualTo("<i>Id.</i>");
  }

  @Test
  void database_and_docket_entry_are_never_filled_in() {
    assertThat(STRINGS.database("3")).isEmpty();
    assertThat(STRINGS.shortDatabase("3")).isEmpty();
    assertThat(STRINGS.courtDocument(PASSAGE)).isEmpty();
  }

  @Test
  void the_database_form_has_a_star_page_or_no_pin() {
    assertThat(SUPPLIED.database("3").map(CitationStringsTest::spaced))
        .contains(
            "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ, 2011 WL 1234567, at *3 (N.D."
                + " Cal. Oct. 7, 2011).");
    assertThat(SUPPLIED.database("").map(CitationStringsTest::spaced))
        .contains(
            "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ, 2011 WL 1234567 (N.D. Cal. Oct."
                + " 7, 2011).");
    assertThat(SUPPLIED.shortDatabase("3").map(CitationStringsTest::spaced))
        .contains("First Time Videos, 2011 WL 1234567, at *3.");
  }

  @Test
  void the_document_form_abbreviates_the_title() {
    assertThat(SUPPLIED.courtDocument(PASSAGE).map(CitationStringsTest::spaced))
        .contains(
            "Order Granting Pl.'s Ex Parte Appl. for Leave to Take Limited Expedited Disc. at"
                + " 11:26–27, First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ (N.D. Cal. Oct."
                + " 7, 2011), ECF No. 8.");
  }

  @Test
  void the_reported_form_has_the_year_alone_and_no_pin() {
    assertThat(STRINGS.inReporter()).isEmpty();
    assertThat(SUPPLIED.inReporter().map(CitationStringsTest::spaced))
        .contains("First Time Videos, LLC v. Does 1–95, 185 F.R.D. 573 (N.D. Cal. 2011).");
    CitationStrings supreme =
        new CitationStrings("A v. B", "", "", "", "U.S.", STRINGS.date(), "", "", "519 U.S. 234");
    assertThat(supreme.inReporter().map(CitationText::plain))
        .contains("A v. B, 519 U.S. 234 (2011).");
  }

  @Test
  void titles_are_abbreviated_word_by_word() {
    assertThat(
            TitleAbbreviations.abbreviate("Order Denying Defendants' Motion for Summary Judgment"))
        .isEqualTo("Order Denying Defs.' Mot. for Summ. J.");
    assertThat(TitleAbbreviations.abbreviate("Order re: motion")).isEqualTo("Order re: motion");
  }

  @Test
  void short_forms_and_id_carry_the_pin() {
    assertThat(spaced(STRINGS.shortForm(PAGE))).isEqualTo("First Time Videos, slip op. at 11.");
    assertThat(STRINGS.id(PAGE).html()).isEqualTo("<i>Id.</i> at\u00a011.");
  }

  @Test
  void california_style_closes_up_the_court() {
    assertThat(spaced(STRINGS.californiaStyle()))
        .isEqualTo(
            "(First Time Videos, LLC v. Does 1–95 (N.D.Cal., Oct. 7, 2011, No. C 11-3822 MEJ).)");
  }

  @Test
  void the_table_form_ends_in_dot_leaders() {
    assertThat(spaced(STRINGS.tableEntry(List.of(11, 12))))
        .isEqualTo(
            "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ (N.D. Cal. Oct. 7, 2011) ........"
                + " 11, 12");
  }

  @Test
  void the_public_address_follows_when_asked() {
    assertThat(
            spaced(
                STRINGS.fullWithLink(
                    new Place.Pages(pin(11, 26, 11, 26)), "https://x.example/#L11.26")))
        .endsWith("slip op. at 11 (N.D. Cal. Oct. 7, 2011), https://x.example/#L11.26.");
  }

  @Test
  void marks_inside_a_quotation_change_their_kind() {
    assertThat(QuotedWords.quote("a “b ‘c’ d’s” e")).isEqualTo("“a ‘b “c” d’s’ e”");
    assertThat(QuotedWords.quote("(\"FAC\") said")).isEqualTo("“(‘FAC’) said”");
  }

  @Test
  void a_parenthetical_starts_with_a_capital() {
    assertThat(
            spaced(
                STRINGS.withParenthetical(
                    new Place.Pages(pin(11, 1, 11, 1)), "the questions must be deferred.")))
        .endsWith("slip op. at 11 (N.D. Cal. Oct. 7, 2011) (“[T]he questions must be deferred.”).");
  }

  @Test
  void what_an_order_does_not_say_is_left_out() {
    CitationStrings bare =
        new CitationStrings("In re A", "", "", "", "", Optional.empty(), "2011 WL 1", "2", "");
    assertThat(spaced(bare.full(PASSAGE))).isEqualTo("In re A, slip op. at 11:26–27.");
    assertThat(spaced(bare.californiaStyle())).isEqualTo("(In re A.)");
    assertThat(bare.courtDocument(PASSAGE)).as("no title").isEmpty();
  }

  @Test
  void months_are_abbreviated_as_in_table_T12() {
    StringBuilder months = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      months.append(CitationDate.of(LocalDate.of(2020, month, 1)).replace(" 1, 2020", " "));
    }
    assertThat(months).hasToString("Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec. ");
  }

  @Test
  void lines_are_cited_in_running_text_and_pages_elsewhere() {
    Block paragraph = new Block.Paragraph("p-1", passage("Words.", LineAddress.printed(3, 4)));
    Block quotation = new Block.Quotation("p-2", passage("Words.", LineAddress.printed(3, 9)));
    Block note = new Block.Paragraph("p-3", passage("Words.", LineAddress.printed(3, 24)));
    Block.Decretal decretal =
        new Block.Decretal("order-2", passage("2. Do.", LineAddress.printed(3, 12)), "2");
    Order order =
        new Order(
            new Transcript(SourceFile.of("a.txt", ""), List.of(), List.of()),
            new Caption(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(paragraph, quotation, decretal),
            List.of(new Footnote("cfn1", "1", "p-1", List.of(note))));
    Span words = new Span(0, 5);
    assertThat(Place.of(order, paragraph, words).text()).isEqualTo("3:4");
    assertThat(Place.of(order, quotation, words).text()).isEqualTo("3");
    assertThat(Place.of(order, note, words).text()).isEqualTo("3 n.1");
    assertThat(Place.of(decretal).text()).isEqualTo("3 ¶\u00a02");
  }

  /** The list of strings that the site promises; its own lines are the expectations. */
  @Test
  void every_string_of_the_contract_is_printed() throws Exception {
    Path contract = Path.of("../shared/formats/citations.txt");
    assumeTrue(Files.exists(contract), "skipped: no " + contract + " beside the project");
    String promised = Files.readString(contract).replace("*First", "First").replace("95*", "95");
    assertThat(promised)
        .contains(spaced(STRINGS.full(PAGE)))
        .contains(spaced(STRINGS.full(Place.whole())))
        .contains(spaced(STRINGS.californiaStyle()))
        .contains(spaced(STRINGS.tableEntry(List.of(11, 12))))
        .contains(spaced(STRINGS.shortForm(PAGE)).replace("Videos,", "Videos*,"))
        .contains(
            spaced(SUPPLIED.courtDocument(PASSAGE).orElseThrow())
                .replace("ECF No. 8", "ECF No. __"))
        .contains(
            spaced(SUPPLIED.database("3").orElseThrow()).replace("1234567, at *3", "____, at *__"));
  }

  private static Passage passage(String text, LineAddress address) {
    return new Passage(text, List.of(new Mark.LineStart(Span.at(0), address)), Origin.NONE);
  }

  private static Pin pin(int page, int line, int toPage, int toLine) {
    return new Pin(LineAddress.printed(page, line), LineAddress.printed(toPage, toLine));
  }

  private static String pinText(Place place) {
    return CitationStrings.pin(place).replace('\u00a0', ' ');
  }

  private static String spaced(CitationText text) {
    return text.plain().replace('\u00a0', ' ');
  }
}
