package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statutes, codes, session laws and rules, whatever form names them. */
class LawTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minn. Stat. § 169A.20, subd. 1(2) (2010)|code:minn-stat/169A.20",
        "735 ILCS 5/2-619(a)(9) (West 2012)|code:ill-comp-stat/act-735/5/2-619",
        "Ill. Rev. Stat. 1987, ch. 110, par. 2-615|code:ill-rev-stat/ch-110/2-615",
        "18 Pa.C.S. § 3121(a)|code:pa-cons-stat/tit-18/3121",
        "21 O.S. 2001, § 701.8|code:okla-stat/tit-21/701.8",
        "Okla. Stat. tit. 21, § 701.8|code:okla-stat/tit-21/701.8",
        "17-A M.R.S. § 203(1)(A)|code:me-rev-stat/tit-17-a/203",
        "§ 775.082, Fla. Stat. (2003)|code:fla-stat/775.082",
        "section 775.082 of the Florida Statutes|code:fla-stat/775.082",
        "NMSA 1978, § 30-3-1|code:nm-stat/30-3-1",
        "RCW 9A.36.011(1)|code:wash-rev-code/9A.36.011",
        "Wash. Rev. Code § 9A.36.011|code:wash-rev-code/9A.36.011",
        "M.G.L. c. 231, § 85|code:mass-gen-laws/ch-231/85",
        "Mass. Gen. Laws ch. 231, § 85|code:mass-gen-laws/ch-231/85",
        "La. Code Civ. Proc. art. 966|code:la-code-civ-proc/966",
        "Md. Code Ann., Crim. Law § 3-202|code:md-code-crim-law/3-202",
        "CAL. CIV. CODE § 1709|code:cal-civ-code/1709",
        "I.R.C. § 6330(d)|usc:26/6330",
        "section 6330(d) of the Internal Revenue Code|usc:26/6330",
        "ERISA § 510|act:erisa/510",
        "section 510 of the Employee Retirement Income Security Act|act:erisa/510",
        "9 NYCRR 466.2|code:nycrr/tit-9/466.2",
        "1997 N.Y. Laws 4521|laws:ny-1997/4521",
        "2003 Minn. Laws, ch. 26|laws:mn-2003/ch-26",
        "Pa.R.A.P. 302(a)|pa-rap:302",
        "Practice Book § 17-49|conn-pb:17-49",
        "Amdt. 4|const:us/amend-4",
        "Art. I, § 9, cl. 2|const:us/art-1",
        "1 Annals of Cong. 434|annals-of-cong:1/434",
      })
  void one_law_has_one_key(String written, String key) {
    List<Citation> found = CITATOR.plain("We turn now to it: " + written + ".");
    assertThat(found).as(written).hasSize(1);
    assertThat(key(found.getFirst())).isEqualTo(key);
  }

  @Test
  void a_sentence_after_the_name_of_a_code_may_speak_of_it() {
    assertThat(CITATOR.plain("He broke the Bankruptcy Code. Section 542 is so."))
        .extracting(LawTest::key, c -> c.parts().coreText())
        .containsExactly(tuple("usc:11/542", "Section 542"));
  }

  @Test
  void the_constitution_has_one_name_however_it_is_cited() {
    assertThat(CITATOR.plain("See Amdt. 14, § 1; U. S. Const., Art. I, § 8, cl. 3."))
        .extracting(c -> c.resolution().authority().orElseThrow().name())
        .containsExactly("U.S. Const. amend. XIV", "U.S. Const. art. I");
  }

  @Test
  void a_few_initials_before_a_plain_number_are_no_code() {
    assertThat(CITATOR.plain("The child A.S. 12 years old, and R.C. 14, came AS 3 others did."))
        .isEmpty();
  }

  @Test
  void bare_sections_and_rules_mean_what_the_document_says() {
    List<Citation> found =
        CITATOR.plain(
            "Unless otherwise noted, all section references are to the Internal Revenue Code, and"
                + " all Rule references are to the Tax Court Rules of Practice and Procedure.\n\n"
                + "Under section 6662(a) he owes more. See sec. 7491(c); Rule 122.");
    assertThat(found)
        .extracting(LawTest::key)
        .containsExactly("usc:26/6662", "usc:26/7491", "taxct:122");
  }

  @Test
  void a_bare_section_that_nothing_explains_is_left_alone() {
    assertThat(CITATOR.plain("Under section 4 of the lease she pays.")).isEmpty();
  }

  @Test
  void a_code_is_linked_to_its_official_text() {
    assertThat(CITATOR.plain("See Minn. Stat. § 609.185.").getFirst().url())
        .isEqualTo("https://www.revisor.mn.gov/statutes/cite/609.185");
  }

  @Test
  void a_rule_is_linked_at_its_subdivision() {
    assertThat(CITATOR.plain("See Fed. R. Civ. P. 26(b)(1).").getFirst().url())
        .isEqualTo("https://www.law.cornell.edu/rules/frcp/rule_26#rule_26_b_1");
  }

  @Test
  void a_database_number_is_linked_to_a_search() {
    assertThat(CITATOR.plain("Roe v. Moe, 2010 WL 123456 (D. Or. 2010).").getFirst().url())
        .isEqualTo("https://www.courtlistener.com/?q=%222010+WL+123456%22");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9th Cir. R. 36-3|ca9-lr:36-3",
        "See Circuit Rule 30(a).|open:circuit-rule:30",
        "See I.C. § 18-4001.|open:code:i-c/18-4001",
        "M.R.E. 404(b) applies.|open:m-r-e:404",
      })
  void a_name_that_several_use_is_nobody_s_in_particular(String text, String key) {
    assertThat(CITATOR.plain(text)).extracting(LawTest::key).containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was Amend. 782 that did it.",
        "A bill, H.R. 3200, 111th Cong. (2009).",
        "A bill, H. R. 3200, 111th Cong. (2009)."
      })
  void an_amendment_of_something_else_and_a_bill_are_no_law_and_no_record(String text) {
    assertThat(CITATOR.plain(text))
        .noneMatch(c -> c.kind() == CitationKind.CONSTITUTION || c.kind() == CitationKind.RECORD);
  }

  private static String key(Citation citation) {
    return citation.resolution().authority().map(Authority::key).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Const. amend. XIV, § 1|https://constitution.congress.gov/browse/amendment-14/#14_S1",
        "U.S. Const. amend. XIV|https://constitution.congress.gov/browse/amendment-14/",
        "U.S. Const. art. III, § 2, cl. 1|https://constitution.congress.gov/browse/article-3/",
        "U.C.C. § 2-207(1)|https://www.law.cornell.edu/ucc/2/2-207",
        "Fed. R. Civ. P. 26(b)(1)|https://www.law.cornell.edu/rules/frcp/rule_26#rule_26_b_1",
      })
  void the_link_goes_to_the_cited_place(String written, String url) {
    assertThat(CITATOR.plain("See " + written + ".").getFirst().url()).isEqualTo(url);
  }

  @Test
  void a_page_of_the_president_s_documents_is_no_section() {
    assertThat(CITATOR.plain("3 C.F.R. 638 (1994)").getFirst().url()).isEmpty();
  }

  @Test
  void later_volumes_of_the_united_states_reports_are_linked_as_bound() {
    assertThat(links("Roe v. Moe, 560 U.S. 12 (2010)"))
        .contains("https://www.supremecourt.gov/opinions/boundvolumes/560bv.pdf");
    assertThat(links("Roe v. Moe, 600 U.S. 12 (2023)")).hasSize(1);
  }

  private static List<String> links(String text) {
    return CITATOR.plain(text).getFirst().resolution().authority().orElseThrow().links().stream()
        .map(Authority.Link::url)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under Hopi Const. art. III, § 1.|open:const:hopi/art-3",
        "See Santa Clara Pueblo Const. art. IV, § 2.|open:const:santa-clara-pueblo/art-4",
        "Irish Const. art. 40, § 3.|open:const:irish/art-40",
        "Republic of Palau Const. art. IV, § 5.|open:const:republic-of-palau/art-4",
        "The clause, Const. art. I, § 8.|const:us/art-1",
        "It was for Congress. Const., Art. I, § 8.|const:us/art-1",
        "Under the Federal Const. amend. V.|const:us/amend-5",
        "The Clause of the Constitution, Art. I, § 4, cl. 1.|const:us/art-1",
      })
  void a_constitution_of_somebody_else_is_not_ours(String text, String key) {
    assertThat(CITATOR.plain(text)).extracting(LawTest::key).containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is in Hopi Constitution, Art. III, § 1.",
        "It is in Art. III, § 1, of the Hopi Constitution.",
        "It is in Art. I, § 2, of the Constitution of Japan.",
        "It is in Art. XIV, § 2.",
        "It is in Const. art. VIII.",
      })
  void an_article_that_the_constitution_lacks_or_another_has_is_none(String text) {
    assertThat(CITATOR.plain(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28 U.S.C. 5 1332(a)|usc:28/1332",
        "8 U.S.C. 8 1101(a)|usc:8/1101",
        "28 U.S.C. 55 1331|usc:28/1331",
        "29 C.F.R. 5 1604.11|cfr:29/1604.11",
      })
  void a_digit_where_the_section_sign_should_stand_puts_the_section_in_doubt(
      String written, String key) {
    Citation found = CITATOR.plain("See " + written + ".").getFirst();
    assertThat(found.resolution()).isInstanceOf(Resolution.Doubtful.class);
    assertThat(found.code()).contains(Code.C206);
    assertThat(key(found)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28 U.S.C. 5.|usc:28/5",
        "5 U.S.C. 5 and 42 U.S.C. § 1983.|usc:5/5",
        "5 U.S.C. 5 42 U.S.C. § 1983.|usc:5/5",
      })
  void a_digit_that_no_section_follows_is_the_section(String text, String key) {
    assertThat(key(CITATOR.plain(text).getFirst())).isEqualTo(key);
    assertThat(CITATOR.plain(text).getFirst().code()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42 U.S.C. § 1983.3 The claim is old.|usc:42/1983",
        "15 U.S.C. §§ 2301-2312.2 That is so.|usc:15/2301",
        "I.R.C. § 6330.14 \u201cSo it is.\u201d|usc:26/6330",
        "It is under 28 U.S.C. § 1331.4|usc:28/1331",
      })
  void a_decimal_of_the_united_states_code_calls_a_footnote(String text, String key) {
    assertThat(CITATOR.plain(text)).extracting(LawTest::key).containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "42 U.S.C. § 1604.12 requires it.",
        "42 U.S.C. § 1604.12(a) requires it.",
        "26 U.S.C. § 1.61-1.",
      })
  void a_decimal_that_calls_no_footnote_makes_it_no_section(String text) {
    assertThat(CITATOR.plain(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fed. R. App. P. 4(a)(1). Rule 59(e) tolls it.|open:rule:59",
        "Fed. R. App. P. 4(a)(1). Rule 12(b)(6) does not.|open:rule:12",
        "Fed. R. App. P. 4(a)(1). Rule 4(b) does.|frap:4",
        "Fed. R. Crim. P. 11(c)(1). Rule 12(b)(6) does not.|open:rule:12",
        "Fed. R. Crim. P. 11(c)(1). Rule 26(b)(1) does not.|open:rule:26",
        "Fed. R. Crim. P. 11(c)(1). Rule 65 does not.|open:rule:65",
        "Fed. R. Crim. P. 11(c)(1). Rule 52(b) does.|frcrmp:52",
        "Fed. R. Civ. P. 56(a). Rule 12(b)(6) does.|frcp:12",
        "Fed. R. Civ. P. 56(a). Rule 23-1 does not.|open:rule:23-1",
        "Fed. R. Civ. P. 56(a). Rule 3.4 does not.|open:rule:3.4",
        "Fed. R. Civ. P. 56(a). Rule 7.1 does.|frcp:7.1",
        "Fed. R. Evid. 401. Rule 403 does.|fre:403",
        "Tax Ct. R. 13. Rule 121 does.|taxct:121",
        "So it is. Fed. R. Civ. P. 702 says.|open:frcp:702",
      })
  void a_rule_that_the_set_lacks_is_none_of_it(String text, String key) {
    assertThat(CITATOR.plain(text)).extracting(LawTest::key).endsWith(key);
  }

  @Test
  void an_opinion_before_a_session_law_begins_no_code() {
    assertThat(CITATOR.plain("80 Op. Cal. Att'y Gen. 100. Stats. 2015, ch. 123, § 4."))
        .extracting(LawTest::key)
        .containsExactly("open:laws:ca-2015/ch-123");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fed. R. Civ. P. 56. See FINRA Rule 9.|open:finra-rule:9",
        "Fed. R. Civ. P. 56. Criminal Rule 12(b)(3) says.|open:criminal-rule:12",
        "Fed. R. Civ. P. 56. Under Appellate Rule 4 it is.|open:appellate-rule:4",
        "Fed. R. Civ. P. 56. See Superior Court Rule 12(b)(6).|open:superior-court-rule:12",
        "Fed. R. Civ. P. 56. See State Bar Rule 4.|open:state-bar-rule:4",
        "Fed. R. Civ. P. 56. \"[W]hen Rule 12(b) applies.|frcp:12",
        "Fed. R. Civ. P. 56. Regarding Rule 12(b), it is.|frcp:12",
        "Fed. R. Civ. P. 56. Federal Rule 12(b) is.|frcp:12",
        "Fed. R. Civ. P. 56. A. Rule 12(b)|frcp:12",
        "Fed. R. Civ. P. 56. The Joint Rule 26(f) Report.|frcp:26",
        "Fed. R. Civ. P. 56. His Renewed Rule 50(b) Motion.|frcp:50",
        "Fed. R. Civ. P. 56. The Court's Rule 16 order.|frcp:16",
        "Fed. R. Crim. P. 12. Under Criminal Rule 12(b) it is.|frcrmp:12",
        "The motion is under Criminal Rule 12. Rule 12(b)(6) is not.|open:rule:12",
        "The motion is under Criminal Rule 12. Rule 12(b)(3) is.|open:criminal-rule:12",
        "Fed. R. Crim. P. 12. Rule 12(b)(6) does not.|open:rule:12",
        "The SEC Rule 10b-5 is.|cfr:17/240.10b-5",
      })
  void a_rule_of_another_set_is_none_of_the_one_spoken_of(String text, String key) {
    assertThat(CITATOR.plain(text)).extracting(LawTest::key).endsWith(key);
  }
}
