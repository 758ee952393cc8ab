package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What short forms mean, and when they abstain. */
class AntecedentTest {
  private static final Citator CITATOR = Citator.standard();

  @Test
  void id_passes_over_a_section_that_a_sentence_only_names() {
    List<Citation> found =
        CITATOR.markdown(
            "18 U. S. C. §666. *United States* v. *Lemon*, 853 F. 2d 1055, 1061 (CA2 1988). The jury"
                + " found the §666 counts proved. See *ibid.*");
    assertThat(key(last(found))).isIn("", "case:853-F.2d-1055");
  }

  @Test
  void id_after_words_that_look_like_an_unread_citation_abstains() {
    List<Citation> found =
        CITATOR.plain("Roe v. Moe, 566 U.S. 1, 4 (2012). See 4 Smith's Debates 71. Id. at 3.");
    assertThat(last(found).root()).isEmpty();
    assertThat(last(found).code()).contains(Code.C101);
  }

  @Test
  void a_decision_that_is_called_an_order_is_no_paper_of_the_record() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, 2013 WL 12345, at *5 (D. Mass. Jan. 5, 2013) (hereinafter \"Roe Order\")."
                + " See Roe Order at *6. Id. See Order at 7.");
    assertThat(found)
        .extracting(AntecedentTest::key)
        .containsExactly(
            "case:2013-WL-12345", "case:2013-WL-12345", "case:2013-WL-12345", "record:order");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "State v. Roe, 226 Ariz. 281, 283, ¶ 10, 246 P.3d 632 (2011). Id. at ¶ 11.|case:226-Ariz.-281",
        "State v. Roe, 226 Ariz. 281, 283, 246 P.3d 632 (2011). Id. at ¶ 11.|",
        "Fee v. Roe, 287 Ga. 622, 633 (3) (a), 697 S.E.2d 779 (2010). Id. at 634.|case:287-Ga.-622",
        "Fee v. Roe, 300 Ga. 1, 5 (2) (b) (792 SE2d 677) (2016). Id. at 6.|case:300-Ga.-1",
        "It was so. Ch. 33, 1 Stat. 137. They gave power to courts. §§ 5-6, id., at 138.|stat:1/137",
        "State v. Roe, 2013-Ohio-4865, ¶ 17. Roe at ¶ 20. Id. at ¶ 21.|case:2013-Ohio-4865",
        "State v. Roe, 2017 MT 314, ¶ 22, 390 Mont. 25. Roe, ¶ 23. Id.|case:2017-MT-314",
      })
  void id_follows_paragraphs_and_divisions(String text, String key) {
    assertThat(key(last(CITATOR.plain(text)))).isEqualTo(key == null ? "" : key);
  }

  @Test
  void id_with_a_new_volume_needs_an_authority_of_many_volumes() {
    List<Citation> found = CITATOR.plain("Roe v. Moe, 566 U.S. 1, 4 (2012). See 3 id. at 9.");
    assertThat(last(found).root()).isEmpty();
  }

  @Test
  void id_with_a_page_abstains_after_a_case_whose_pages_are_not_known() {
    List<Citation> found = CITATOR.plain("Roe v. Moe, 562 U.S. ___ (2011). Id. at 1249.");
    assertThat(last(found).root()).isEmpty();
    assertThat(last(found).code()).contains(Code.C104);
  }

  @Test
  void id_after_a_sentence_in_parentheses_is_ambiguous() {
    List<Citation> found =
        CITATOR.plain(
            "The growth is large. Lopez Decl. ¶ 25. (The uvula is the lobe that hangs from the back"
                + " of the throat. Black's Law Dictionary 1379 (10th ed. 2014).) It bleeds. Id.");
    assertThat(last(found).resolution()).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(last(found).code()).contains(Code.C102);
  }

  @Test
  void quotation_marks_within_quotation_marks_close_before_the_next_citation() {
    List<Citation> found =
        CITATOR.plain(
            "App. 10. They are of profound \" 'value to the public.' \" Roe v. Moe, 562 U.S. 443,"
                + " 453 (2011). It merits more. Id., at 452.");
    assertThat(key(last(found))).isEqualTo("case:562-U.S.-443");
  }

  @Test
  void a_blank_page_is_a_pin_of_a_case_whose_pages_are_not_known() {
    List<Citation> found =
        CITATOR.markdown(
            "*Roe* v. *Moe*, 560 U. S. \\_\\_\\_ (2010). *Fee* v. *Foe*, 1 U. S. 3. *Roe*, 560 U. S., at"
                + " \\_\\_\\_ (slip op., at 7). *Id.*, at \\_\\_\\_.");
    assertThat(found.get(2).kind()).isEqualTo(CitationKind.SHORT_CASE);
    assertThat(found.get(2).root()).contains(0);
    assertThat(last(found).root()).contains(0);
  }

  @Test
  void a_case_without_a_page_is_the_same_with_and_without_its_accents() {
    List<Citation> found =
        CITATOR.plain(
            "See Puerto Rico v. Sanchez Valle, 579 U.S. ___ (2016). It was so. Puerto Rico v."
                + " Sánchez Valle, 579 U.S. ___ (2016).");
    assertThat(last(found).root()).contains(0);
    assertThat(key(last(found))).isEqualTo("case:579-u-s-blank-puerto-rico-sanchez-valle");
  }

  @Test
  void of_two_cases_in_one_volume_the_one_just_named_is_meant() {
    List<Citation> found =
        CITATOR.markdown(
            "*Roe* v. *Moe*, 560 U. S. ___ (2010). *Fee* v. *Foe*, 560 U. S. ___ (2010). But *Roe*"
                + " held otherwise. 560 U. S., at ___.");
    assertThat(last(found).root()).contains(0);
  }

  @Test
  void supra_with_a_page_outside_the_case_is_doubtful() {
    List<Citation> found =
        CITATOR.plain("Roe v. Moe, 410 U.S. 113 (1973). Some words. Roe, supra, at 12.");
    assertThat(last(found).resolution()).isInstanceOf(Resolution.Doubtful.class);
    assertThat(last(found).code()).contains(Code.C105);
  }

  @Test
  void a_case_in_an_unknown_reporter_is_shown_and_doubtful() {
    List<Citation> found = CITATOR.plain("See Roe v. Moe, 12 Nav. Trib. Rep. 34 (1999).");
    assertThat(found).hasSize(1);
    assertThat(last(found).code()).contains(Code.C203);
  }

  @Test
  void id_means_the_book_just_cited_though_its_title_has_small_words_and_a_colon() {
    List<Citation> found =
        CITATOR.plain(
            "See Roe v. Moe, 410 U.S. 113 (1973). He said so. W. Dunn & D. Fee, Running for My"
                + " Life: A Journey in Three Parts 37 (2008). Later he left. Id., at 71.");
    assertThat(found).hasSize(3);
    assertThat(found.get(1).kind()).isEqualTo(CitationKind.TREATISE);
    assertThat(found.get(1).parts().pin()).isEqualTo("37");
    assertThat(last(found).root()).contains(1);
  }

  @Test
  void after_a_book_that_could_not_be_read_id_means_nothing() {
    List<Citation> found =
        CITATOR.plain(
            "See Roe v. Moe, 410 U.S. 113 (1973). Some say otherwise. the annals of moe 37 (2008)."
                + " Id., at 71.");
    assertThat(last(found).kind()).isEqualTo(CitationKind.ID);
    assertThat(last(found).root()).isEmpty();
  }

  @Test
  void a_blank_page_before_a_digit_ends_where_the_blank_ends() {
    List<Citation> found = CITATOR.plain("Roe, 560 U. S., at ___6 (2010).");
    assertThat(found).allMatch(c -> c.span().covers(c.core()));
  }

  @Test
  void a_pin_far_behind_the_first_page_is_doubtful() {
    List<Citation> found = CITATOR.plain("Roe v. Moe, 410 U.S. 113, 1640 (1973).");
    assertThat(last(found).code()).contains(Code.C105);
  }

  private static Citation last(List<Citation> found) {
    return found.getLast();
  }

  private static String key(Citation citation) {
    return citation.resolution().authority().map(Authority::key).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe v. Moe, 477 U.S. 242, 248 (1986). Foe, 477 U.S. at 323.",
        "Roe v. Moe, 439 U.S. 128, 143 (1978). Fee Hosiery, 439 U.S. at 331.",
        "Roe v. Moe, 439 U.S. 128 (1978). Fee v. Foe, 439 U.S. at 331.",
        "Matter of Roe, 19 I. & N. Dec. 811 (BIA 1988). Foe, 19 I. & N. Dec. at 814.",
      })
  void a_short_form_of_another_case_of_the_volume_abstains(String text) {
    List<Citation> found = CITATOR.plain(text + " Id.");
    assertThat(found.get(1).code()).contains(Code.C101);
    assertThat(found.get(1).root()).isEmpty();
    assertThat(last(found).root()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe v. Moe, 477 U.S. 242 (1986). See 477 U.S. at 323.",
        "Roe v. Moe, 477 U.S. 242 (1986). It is under the Commerce Clause, 477 U.S. at 323.",
        "Citizens for Life, Inc. v. Moe, 477 U.S. 242 (1986). CFL, 477 U.S. at 323, held.",
        "Roe v. Mills Power & Light, 477 U.S. 242 (1986). In MP&L, 477 U.S. at 323, held.",
        "Moe, 477 U.S. 242 (1986). Roe, 477 U.S. at 323.",
      })
  void a_short_form_without_a_name_or_with_its_case_s_initials_is_the_case(String text) {
    assertThat(last(CITATOR.plain(text)).root()).contains(0);
  }
}
