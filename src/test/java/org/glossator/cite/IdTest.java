package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an <i>id.</i>, and which of two authorities it means. */
class IdTest {
  private static final Citator CITATOR = Citator.standard();
  private static final String CASE = "Roe v. Moe, 100 F.3d 1, 5 (9th Cir. 2000)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The driver showed his Id. The officer left.",
        "He gave Id. No. 12345 and left.",
        "The officer asked for his ID. He refused.",
        "The I.D. card was not his.",
        "Her photo ID. at 5 was taken.",
        "A suspect's I. D. was a fake.",
        "They cannot present a photo ID. See the list.",
        "A state ID, 5 copies."
      })
  void a_card_that_tells_who_one_is_is_no_id(String words) {
    assertThat(CITATOR.plain(CASE + ". " + words)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Id. at 6.",
        "ID. at 6.",
        "See Id. at 6.",
        "So it was held in Id. at 6.",
        "see also id.",
        "(Id.)",
        "\u2014Id. at 6.",
        "Ibid.",
        "they, ibid., said",
        "See I.D. at 6.",
        "Id. at 6; id."
      })
  void an_id_stands_where_a_citation_may(String words) {
    assertThat(CITATOR.plain(CASE + ". " + words).getLast().root()).contains(0);
  }

  @Test
  void after_a_denial_of_review_it_means_the_case() {
    assertThat(root(CASE + ", cert. denied, 530 U.S. 2 (2001). Id.")).isEqualTo("case:100-F.3d-1");
    assertThat(root(CASE + ", cert. denied, 530 U.S. 2 (2001). Id. at 6."))
        .isEqualTo("case:100-F.3d-1");
    assertThat(root(CASE + ", cert. denied, 530 U.S. 800 (2001); but see id. at 802."))
        .isEqualTo("case:530-U.S.-800");
  }

  @Test
  void of_a_case_and_what_became_of_it_the_pin_decides() {
    assertThat(root(CASE + ", aff'd, 530 U.S. 800 (2001). Id. at 6.")).isEqualTo("case:100-F.3d-1");
    assertThat(root(CASE + ", aff'd, 530 U.S. 800 (2001). Id. at 802."))
        .isEqualTo("case:530-U.S.-800");
    Citation either = CITATOR.plain(CASE + ", aff'd, 530 U.S. 2 (2001). Id. at 6.").getLast();
    assertThat(either.code()).contains(Code.C102);
  }

  @Test
  void a_case_in_parentheses_after_a_page_of_this_document_is_not_what_it_means() {
    String words =
        "Ante, at 8 (quoting Roe v. Moe, 449 U. S. 490, 511 (1981)). The majority errs. ";
    assertThat(root(words + "Ibid.")).isEmpty();
    assertThat(root(words + "Id., at 9.")).isEmpty();
    assertThat(root(words + "Id., at 512.")).isEqualTo("case:449-U.S.-490");
  }

  @Test
  void a_page_before_an_article_is_none_of_it() {
    String article = "Fee, The Law, 14 Temp. L. Q. 474, 480 (1940). It was so. ";
    assertThat(root(article + "Id., at 12.")).isEmpty();
    assertThat(root(article + "Id., at 481.")).isEqualTo("journal:14-temp-l-q-474");
  }

  @Test
  void a_letter_after_a_heading_is_no_docket_entry() {
    assertThat(CITATOR.plain("Guideline 11.4.1.D.4 and Procedures, pt. I.D.3, say so.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Const. art. I, § 10; id. amend. XIV, § 1.|const:us/amend-14",
        "U.S. Const. amend. XIV, § 1; id. amend. V|const:us/amend-5",
        "Cal. Const. art. I, § 7. Id. art. VI, § 13.|const:ca/art-6",
        "N.H. Const. pt. I, art. 15. Id. art. 12.|const:nh/pt-1-art-12",
        "Hopi Const. art. III. Id. art. IV.|open:const:hopi/art-4",
        "Hopi Const. art. III. Id. § 4.|open:const:hopi/art-3",
        "Fed. R. Civ. P. 26(b)(1). Id. 37(a).|frcp:37",
        "Fed. R. Civ. P. 26(b)(1). Id. R. 45(d).|frcp:45",
        "Fed. R. Evid. 401; id. 403.|fre:403",
        "Roe Decl. Ex. 3 at 2. Id. Ex. 4.|record:roe-decl/ex-4",
        "Roe Decl. \u00b6 2. Id., Ex. B at 7.|record:roe-decl/ex-B",
        "Dkt. No. 7-1 at 3. Id. Ex. A.|record:dkt-7-1/ex-A",
      })
  void another_part_that_it_names_is_meant(String text, String key) {
    assertThat(root(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. Const. art. I, § 10. Id. art. IX.",
        "U.S. Const. art. I, § 10. Id. amend. XXX.",
        "42 U.S.C. § 1983. Id. amend. V.",
        "42 U.S.C. § 1983. Id. 37(a).",
        "42 U.S.C. § 2000e. Id. § 1604.12.",
        "29 C.F.R. § 1604.11(a). Id. § 2000e.",
        "Fed. R. Civ. P. 26(b)(1). Id. R. 404(b).",
        "Ex. 3 at 2. Id. Ex. 4.",
        CASE + ". Id. R. 45(d).",
        CASE + ". Id. Ex. 4.",
        CASE + ". Id. amend. V.",
      })
  void a_part_that_what_was_cited_last_cannot_have_is_none(String text) {
    Citation last = CITATOR.plain(text).getLast();
    assertThat(last.kind()).isEqualTo(CitationKind.ID);
    assertThat(last.code()).contains(Code.C104);
    assertThat(last.resolution().authority()).isEmpty();
  }

  @Test
  void a_number_after_a_comma_is_a_page_and_no_rule() {
    assertThat(root(CASE + ". Id., 6.")).isEqualTo("case:100-F.3d-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overruled by Fee v. Foe, 530 U.S. 2 (2001)",
        "overruled on other grounds by Fee v. Foe, 530 U.S. 2 (2001)",
        "rev'd sub nom. Fee v. Foe, 530 U.S. 2 (2001)",
        "abrogated by Fee v. Foe, 530 U.S. 2 (2001)",
        "superseded by statute, 42 U.S.C. § 1981a",
        "superseded by statute, Fee Act, Pub. L. No. 102-166, 105 Stat. 1071, as recognized in Fee v."
            + " Foe, 530 U.S. 2 (2001)",
        "on reconsideration, 2001 WL 999 (D. Or. 2001)",
        "on remand, 150 F. Supp. 2d 2 (D. Or. 2001)",
      })
  void what_became_of_a_case_is_not_surely_what_it_means(String history) {
    List<Citation> found = CITATOR.plain(CASE + ", " + history + ". Id.");
    assertThat(found.getLast().resolution()).isInstanceOf(Resolution.Ambiguous.class);
  }

  @Test
  void of_a_case_and_the_statute_that_superseded_it_the_pin_decides() {
    assertThat(root(CASE + ", superseded by statute, 42 U.S.C. § 1981a. Id. at 6."))
        .isEqualTo("case:100-F.3d-1");
  }

  @Test
  void after_a_new_sentence_no_history_is_meant() {
    assertThat(root(CASE + ", aff'd, 530 U.S. 2 (2001). Fee v. Foe, 540 U.S. 9 (2003). Id."))
        .isEqualTo("case:540-U.S.-9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ECF Nos. 12, 14 & 16. Id.",
        "Dkt. Nos. 12, 14. Id. at 3.",
        "28 U.S.C. §§ 1331, 1332. Id.",
        "U.S. Const. amends. V, XIV. Id.",
        CASE + "; see also Compl. \u00b6 4. Id. at 6.",
      })
  void after_several_it_may_mean_either(String text) {
    assertThat(CITATOR.plain(text).getLast().resolution()).isInstanceOf(Resolution.Ambiguous.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28 U.S.C. §§ 1331, 1332. Id. § 1343. Id.|usc:28/1343",
        "Dkt. Nos. 12, 14. Dkt. No. 5. Id. at 3.|record:dkt-5",
        "Compl. at 8. Roe v. Moe, 100 F.3d 1 (9th Cir. 2000); Compl. \u00b6 4. Id. at 9.|record:compl",
      })
  void after_one_it_means_that_one(String text, String key) {
    assertThat(root(text)).isEqualTo(key);
  }

  private static String root(String text) {
    List<Citation> found = CITATOR.plain(text);
    return found.getLast().resolution().authority().map(Authority::key).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adopted,",
        "adopted by",
        "report and recommendation adopted,",
        "R&R adopted,",
        "findings and recommendations adopted by",
      })
  void of_a_report_and_the_order_that_adopts_it_neither_is_sure(String words) {
    String report = "Roe v. Moe, 2014 WL 12, at *3 (D. Or. Jan. 2, 2014), ";
    Citation last =
        CITATOR.plain(report + words + " 2014 WL 45 (D. Or. Feb. 3, 2014). Id. at *4.").getLast();
    assertThat(last.code()).contains(Code.C102);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(quoting Fee v. Foe, 50 F.2d 30, 32 (2d Cir. 1993). So it is. Id.|case:100-F.3d-1",
        "(citing 15 U.S.C. § 78j(b). So it is. Id. at 6.|case:100-F.3d-1",
        "(quoting Fee v. Foe, 50 F.2d 30, 32 (2d Cir. 1993)). So it is. Id.|case:100-F.3d-1",
      })
  void what_a_parenthesis_that_nobody_closed_quotes_is_not_what_it_means(String words, String key) {
    assertThat(root(CASE + " " + words)).isEqualTo(key);
  }

  @Test
  void a_name_with_a_page_is_cited() {
    String before = "Fee v. Foe (1956) 46 Cal.2d 818, 836. " + CASE + ". ";
    assertThat(root(before + "(Fee, at p. 837.) So it is. (Ibid.)"))
        .isEqualTo("case:46-Cal.2d-818");
    assertThat(root(before + "Under Fee so it is. (Ibid.)")).isEqualTo("case:100-F.3d-1");
  }

  @Test
  void a_denial_of_review_may_lack_its_comma() {
    assertThat(
            root("People v Roe, 12 NY3d 34, 36 (2009), cert denied 558 US 999 (2009). Id. at 38."))
        .isEqualTo("case:12-N.Y.3d-34");
  }
}
