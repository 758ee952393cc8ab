package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like one thing and is another. */
class OthersTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S. Treaty Doc. No. 99-11, at 11 (1985)|s-treaty-doc:99-11",
        "Treaty Doc. No. 107-19, p. 2 (2003)|s-treaty-doc:107-19",
        "H. R. Exec. Doc. No. 329, 40th Cong., 2d Sess. (1868)|h-exec-doc:329",
        "H. Exec. Doc. No. 73, 45th Cong., 2d Sess. (1878)|h-exec-doc:73",
        "U.S. Sent'g Guidelines Manual \u00a7 1B1.3 (2018)|ussg:1B1.3"
      })
  void a_paper_of_another_maker_is_no_docket_entry(String text, String key) {
    assertThat(keys(text)).containsExactly(key);
  }

  @Test
  void a_paper_of_congress_that_no_table_knows_is_no_docket_entry() {
    assertThat(CITATOR.plain("See S. Misc. Doc. No. 134, 2d Sess.")).isEmpty();
  }

  @Test
  void a_rule_of_other_rules_is_no_rule_of_procedure() {
    assertThat(
            keys(
                "Fed. R. Civ. P. 12. See Rule 5.2 of the Rules of Professional Conduct; Rule 3.8 of"
                    + " the Model Rules. Rule 26 of the Federal Rules of Civil Procedure."))
        .containsExactly("frcp:12", "frcp:26");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42 U.S.C. \u00a7\u00a7 2000e\u20132000e-17|usc:42/2000e",
        "42 U.S.C. \u00a7\u00a7 2000bb-2000bb-4|usc:42/2000bb",
        "42 U.S.C. \u00a7\u00a7 300aa-1\u2013300aa-34|usc:42/300aa-1",
        "42 U.S.C. \u00a7 2000e-5|usc:42/2000e-5",
        "28 U.S.C. \u00a7\u00a7 1331-32|usc:28/1331"
      })
  void a_run_of_sections_is_known_by_its_first(String text, String key) {
    assertThat(keys(text)).containsExactly(key);
  }

  @Test
  void a_time_of_day_is_no_pin() {
    assertThat(CITATOR.plain("The Order at 5:12 p.m. and the Tr. at 5 p.m. were late.")).isEmpty();
    assertThat(CITATOR.plain("See Order at 5:12; Tr. at 5.")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eBay Inc. v. MercExchange, L.L.C., 547 U.S. 388 (2006)|eBay Inc.",
        "In eBay Inc. v. Moe, 5 F.3d 6 (9th Cir. 1993)|eBay Inc.",
        "He alsoMcGann v. Moe, 946 F.2d 401 (5th Cir. 1991)|",
        "Roe v. linkLine Commc'ns, Inc., 555 U.S. 438 (2009)|Roe"
      })
  void a_brand_that_starts_small_is_a_name(String text, String plaintiff) {
    Citation found = CITATOR.plain(text).getFirst();
    assertThat(found.parts().plaintiff()).isEqualTo(plaintiff == null ? "" : plaintiff);
  }

  private static List<String> keys(String text) {
    return CITATOR.plain(text).stream()
        .map(c -> c.resolution().authority().map(Authority::key).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe v. Ill. Cent. R.R., 147 Ill. App. 3d 1 (1986).|case:147-Ill.App.3d-1",
        "Roe v. Missouri Pacific R. Co., 352 U. S. 500 (1957).|case:352-U.S.-500",
        "Roe v. Moe, No. 12-cv-345-LR, 2015 WL 12 (D. Or. Jan. 5, 2015).|case:2015-WL-12",
        "Roe v. Moe, No. 12-345-GAO, 2015 WL 12 (D. Mass. Jan. 5, 2015).|case:2015-WL-12",
        "Roe v. Moe, No. 1-2-CR, 2015 U.S. Dist. LEXIS 9 (D. Or. 2015).|case:2015-U.S.Dist.LEXIS-9",
      })
  void a_volume_is_no_number_of_a_rule_or_ruling(String text, String key) {
    assertThat(keys(text)).containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R. v. Roe, [1986] 1 S.C.R. 103.",
        "Google v. AEPD, 2014 E.C.R. 317.",
        "See (1 C.R. at 45).",
        "It was [12 N.E.3d 267] so and [12 N.E.3d 268] so.",
        "In Roe v. Moe it was [12 N.E.3d 267] so, and in Fee v. Foe [12 N.E.3d 268] not.",
        "The sentence was [12 N.E.3d 267] so.",
        "Roe v. Moe, 123 F.3d\n12\n456, 460 (9th Cir. 1997).",
        "Roe v. Moe, 123 F.3d\n12 456, 460 (9th Cir. 1997).",
        "It is set at 445A.121 of the list.",
        "See 32 L.P.R.A. Ap. V, R. 10.2.",
        "He broke the Penal Code. Section 5 of the Lease is so.",
      })
  void what_only_looks_like_a_citation_is_none(String text) {
    assertThat(CITATOR.plain(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He met Roe at 5 Main Street.",
        "Roe at 12 noon was there.",
        "It rose, Roe at 12 percent.",
        "See Roe, ¶ 12.",
      })
  void a_number_that_counts_something_else_is_no_page_of_a_case(String text) {
    assertThat(keys("Roe v. Moe, 10 F.3d 5 (9th Cir. 1993). " + text)).hasSize(1);
  }

  @Test
  void a_reporter_has_no_more_volumes_than_were_made() {
    assertThat(CITATOR.plain("See 45 Wall. 12; 23 Wall. 12.").getFirst().code())
        .contains(Code.C103);
    assertThat(keys("See 45 Wall. 12; 23 Wall. 12."))
        .containsExactly("case:45-Wall.-12", "case:90-U.S.-12");
  }

  @Test
  void volumes_of_the_excerpts_of_record_are_no_english_reports() {
    assertThat(keys("See 3 ER 455-56. Roe v. Moe (1854) 156 ER 145."))
        .containsExactly("record:er", "case:156-Eng.Rep.-145");
  }

  @Test
  void a_page_of_the_print_is_no_antecedent() {
    assertThat(
            keys(
                "Roe v. Moe, 10 N.E.3d 5, 7 (Ind. 2009). It [12 N.E.3d 267] was so. Id. at 8. More"
                    + " [12 N.E.3d 268]."))
        .containsExactly("case:10-N.E.3d-5", "case:10-N.E.3d-5");
    assertThat(keys("People v. Roe (1990) 51 Cal.3d 1179 [275 Cal.Rptr. 729].")).hasSize(2);
    assertThat(keys("People v. Roe [275 Cal.Rptr. 729].")).hasSize(1);
    assertThat(
            keys(
                "We took the case, [529 U.S. 1017] (2000). See Jones v. United States,"
                    + " [529 U.S. 848], 858 (2000) (quoting Roe v. Moe, [529 U.S. 336], 349)."))
        .containsExactly("case:529-U.S.-1017", "case:529-U.S.-848", "case:529-U.S.-336");
  }

  @Test
  void a_rule_whose_number_has_a_colon_is_of_the_set_spoken_of() {
    assertThat(keys("Virginia Supreme Court Rule 3A:15(b) says so. Under Rule 3A:15 it is so."))
        .containsExactly("virginia-supreme-court-rule:3A:15", "virginia-supreme-court-rule:3A:15");
    assertThat(keys("Tax Ct. Rule 182(b) says so, and Rule 183(c) too; T. C. Rule 183."))
        .containsExactly("taxct:182", "taxct:183", "taxct:183");
  }

  @Test
  void a_person_with_a_title_is_no_case() {
    assertThat(keys("Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). Mr. Roe, at page 36, said so."))
        .hasSize(1);
    assertThat(keys("Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). Judge Moe, at 36, said so."))
        .hasSize(1);
  }
}
