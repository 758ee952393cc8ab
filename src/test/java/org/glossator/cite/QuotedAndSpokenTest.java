package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What <i>id.</i> means after quotations, exhibits, briefs and cases that are only spoken of. */
class QuotedAndSpokenTest {
  private static final Citator CITATOR = Citator.standard();
  private static final String ROE = "*Roe* v. *Moe*, 566 U. S. 100, 104 (2012). ";

  @Test
  void a_citation_after_the_closing_mark_of_a_block_quotation_is_the_documents_own() {
    assertThat(
            last(
                ROE
                    + "The court said:\n\n> \"It rained.\" 12 F. 3d 40, 45.\n\nAnd on. *Id.,* at 46."))
        .isEqualTo("case:12-F.3d-40");
  }

  @Test
  void a_citation_in_a_block_quotation_without_marks_is_not_the_documents_own() {
    assertThat(last(ROE + "\n\n> It rained, 12 F. 3d 40, as ever.\n\n*Id.,* at 106."))
        .isEqualTo("case:566-U.S.-100");
  }

  @Test
  void marks_in_single_marks_in_marks_do_not_end_the_quotation() {
    assertThat(
            last(
                ROE
                    + "\n\n> \" 'It is \"plain\" that one may.' *Fee* v. *Foe*, 491 U. S. 64.\" *Id.,* at"
                    + " 105."))
        .isEqualTo("case:566-U.S.-100");
  }

  @Test
  void an_opening_mark_before_a_single_mark_opens_and_does_not_close() {
    assertThat(
            last(
                ROE
                    + "It rose from \" '14 units' \" to \" '60 units' \"--by four. See 46 F. Supp. 3d 60,"
                    + " 67; *id.,* at 68."))
        .isEqualTo("case:46-F.Supp.3d-60");
  }

  @Test
  void the_id_of_a_quotation_means_what_the_quotation_cites() {
    List<Citation> found =
        CITATOR.markdown(
            ROE
                + "It said: \"We held so. *Fee* v. *Foe*, 491 U. S. 64, 66. *Id.,* at 67.\" *Id.,* at"
                + " 105.");
    assertThat(key(found.get(2))).isEqualTo("case:491-U.S.-64");
    assertThat(key(found.get(3))).isEqualTo("case:566-U.S.-100");
  }

  @Test
  void an_exhibit_that_is_a_sentence_of_its_own_is_cited() {
    assertThat(last(ROE + "No one was seen. Exh. K, at E27 to E29. He left. *Id.,* at E42."))
        .isEqualTo("record:ex-K");
    assertThat(last(ROE + "It is attached as Exhibit K. *Id.,* at 106."))
        .isEqualTo("case:566-U.S.-100");
  }

  @Test
  void the_brief_of_a_named_party_is_cited() {
    List<Citation> found =
        CITATOR.markdown(ROE + "See Old Valley Rail Brief 19. So it says. *Ibid.*");
    assertThat(found.get(1).parts().text()).isEqualTo("Old Valley Rail Brief 19");
    assertThat(found.get(1).parts().pin()).isEqualTo("19");
    assertThat(key(found.getLast())).isEqualTo(key(found.get(1)));
  }

  @Test
  void a_page_with_a_letter_is_none_of_a_case() {
    assertThat(last(ROE + "*Id.,* at 12a.")).isEmpty();
    assertThat(last(ROE + "*Id.,* at A-12.")).isEmpty();
  }

  @Test
  void the_case_named_directly_before_id_is_meant() {
    assertThat(
            last(
                ROE
                    + "*Fee* v. *Foe*, 491 U. S. 64. *Ohm* v. *Ahn*, 70 F. 3d 1. As in *Fee*, *id.,* at 70."))
        .isEqualTo("case:491-U.S.-64");
  }

  @Test
  void a_page_that_a_brief_cannot_have_leads_to_the_case_that_opens_the_sentence() {
    String brief = ROE + "See Brief for Petitioners 48. ";
    assertThat(last(brief + "*Roe* held as much. *Id.,* at 305.")).isEqualTo("case:566-U.S.-100");
    assertThat(last(brief + "They say more. *Id.,* at 50.")).startsWith("brief:");
  }

  @Test
  void between_a_brief_and_the_case_that_opens_the_sentence_id_abstains() {
    assertThat(last(ROE + "See Brief for Petitioners 48. *Roe* held as much. *Id.,* at 110."))
        .isEmpty();
  }

  @Test
  void a_paragraph_after_a_document_cited_by_page_is_in_doubt() {
    String complaint = "She sold it. ECF No. 24 ¶ 6. ";
    assertThat(last(complaint + "They concede it. ECF No. 28 at 2. They said more. Id. ¶ 105."))
        .isEmpty();
    assertThat(last(complaint + "They concede it. ECF No. 28 at 2. They said more. Id. at 5."))
        .isEqualTo("record:dkt-28");
    assertThat(last(complaint + "He agrees. Lee Decl. ¶ 3. He said more. Id. ¶ 5."))
        .isEqualTo("record:lee-decl");
  }

  @Test
  void what_a_document_of_the_record_cites_in_parentheses_is_not_the_last_authority() {
    assertThat(last("He owes it. ECF No. 24 ¶ 6. See Opp. at 24 (citing FAC ¶ 14). Id. at 25."))
        .isEqualTo("record:opp");
  }

  @Test
  void a_brief_has_no_page_750() {
    assertThat(
            last(ROE + "See Amicus Br. 12 (citing *Fee* v. *Foe*, 532 U. S. 742). *Id.,* at 750."))
        .isEmpty();
  }

  @Test
  void a_decision_in_a_database_has_no_paragraphs() {
    assertThat(
            last(
                "Roe v. Moe, No. 11-38, 2017 WL 2712297, at *7 (N.D. Cal. June 20, 2017). Id. ¶ 106."))
        .isEmpty();
  }

  @Test
  void a_page_before_that_of_the_law_cited_last_is_none_of_it() {
    assertThat(last("See 43 Stat. 253, 255. *Id.,* at 256.")).startsWith("stat:");
    assertThat(last("See 43 Stat. 253, 255. *Id.,* at 56.")).isEmpty();
  }

  @Test
  void an_encyclopedia_has_volumes_and_a_jurisdictional_statement_has_none() {
    assertThat(last(ROE + "See J. S. App. 181a.")).startsWith("record:");
    assertThat(CITATOR.plain("See 85 C.J.S. Taxation § 5.").getFirst().kind())
        .isEqualTo(CitationKind.TREATISE);
  }

  private static String last(String text) {
    return key(CITATOR.markdown(text).getLast());
  }

  private static String key(Citation citation) {
    return citation.resolution().authority().map(Authority::key).orElse("");
  }
}
