package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that are less usual: misread digits, short names, histories, papers and appendices. */
class FormsTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe v. Moe, 12 F. Supp. ld 34, 36 (D. Or. 1999).|case:12-F.Supp.2d-34",
        "Roe v. Moe, 123 F, 3d 456, 460 (9th Cir. 1997).|case:123-F.3d-456",
        "Roe v. Moe, l2 F.3d 5 (9th Cir. 1993).|case:12-F.3d-5",
        "Roe v. Moe, I2 F.3d 5 (9th Cir. 1993).|case:12-F.3d-5",
        "Roe v. Moe, 1O F.3d 5 (9th Cir. 1993).|case:10-F.3d-5",
        "Roe v. Moe, 12 F.3d l45 (9th Cir. 1993).|case:12-F.3d-145",
        "The Federalist No. 78, p. 465 (C. Rossiter ed. 1961)|treatise:federalist-78",
        "1 W. Blackstone, Commentaries *123|treatise:blackstone-commentaries",
        "2004-1 C.B. 1081|cb:2004-1/1081",
        "1976 U.S.C.C.A.N. 5659, 5680|u-s-c-c-a-n:1976/5659",
        "H.R. 3200, 111th Cong. § 2 (2009)|hr:111/3200",
        "S. Res. 45, 112th Cong. (2011)|s-res:112/45",
        "title 18, United States Code, section 3553(a)|usc:18/3553",
        "§ 565.020, RSMo 2000|code:mo-rev-stat/565.020",
        "20 C.F.R. pt. 404, subpt. P, app. 1, § 12.04|cfr:20/pt-404",
        "Florida Stat. § 768.72|code:fla-stat/768.72",
        "Model Penal Code § 2.02|code:model-penal-code/2.02",
        "section 107 of the Civil Rights Act of 1991|act:civil-rights-act-of-1991/107",
        "section 703 of the Civil Rights Act of 1964|act:civil-rights-act/703",
        "Ala. Const. of 1901, Art. V, § 112|const:al/art-5",
        "N.H. Const. pt. I, art. 15|const:nh/pt-1-art-15",
        "Conn. Const., art. first, § 8|const:ct/art-1",
        "Md. Decl. of Rts. art. 22|const:md-decl/art-22",
        "Article III, § 2, of the United States Constitution|const:us/art-3",
        "article VI, section 13 of the California Constitution|const:ca/art-6",
        "Article I, § 7, of the Constitution of the United States|const:us/art-1",
        "§ 45-5-102, MCA.|code:mont-code/45-5-102",
        "§ 491.074 RSMo Supp. 2009|code:mo-rev-stat/491.074",
        "Rule 11-404(B) NMRA|nm-ra:11-404",
        "V.R.C.P. 56(a)|vt-rcp:56",
        "Rule 32.1, Ala. R. Crim. P.|al-rcrimp:32.1",
        "ORCP 47 C|or-rcp:47",
        "NAC 445A.121|code:nev-admin-code/445A.121",
        "3 AAC 26.010|code:alaska-admin-code/tit-3/26.010",
        "K.A.R. 82-4-3|code:kan-admin-regs/82-4-3",
        "Wis. Stat. § (Rule) 809.62|code:wis-stat/809.62",
        "28 U.S.C. §§ 1331-32|usc:28/1331",
        "21 U.S.C. § 343-1(a)|usc:21/343-1",
        "5 U.S.C. app. 3 § 7|usc:5-app-3/7",
        "Manual for Complex Litigation (Fourth) § 21.62|treatise:manual-for-complex-litigation-fourth",
      })
  void it_is_read_as_one_citation(String written, String key) {
    List<Citation> found = CITATOR.plain("We turn to it: " + written);
    assertThat(found).as(written).hasSize(1);
    assertThat(key(found.getFirst())).isEqualTo(key);
  }

  @Test
  void a_name_with_a_page_is_a_short_form_of_the_case() {
    List<Citation> found =
        CITATOR.plain(
            "Adams v. Brown, 12 F.3d 140 (9th Cir. 1993). See Adams, at 146. (Adams, at p. 147.)"
                + " Adams, at 10 a.m., left.");
    assertThat(found).hasSize(3);
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(2).parts().pin()).isEqualTo("p. 147");
  }

  @Test
  void a_name_with_a_page_outside_the_case_is_doubtful() {
    List<Citation> found =
        CITATOR.plain("Adams v. Brown, 12 F.3d 1400 (9th Cir. 1993). See Adams, at 146.");
    assertThat(found.get(1).code()).contains(Code.C105);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aff'd,",
        "rev. denied,",
        "lv denied",
        "vacated on other grounds,",
        "aff'd in part, rev'd in part sub nom. Fee v. Foe,",
        "rev'd on other grounds sub nom. Fee v. Foe,",
        "cert. denied sub nom. Fee v. Foe,",
        "reh'g en banc granted,",
      })
  void the_history_of_a_case_is_chained_to_it(String words) {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, 64 F. Supp. 2d 9 (D. Or. 1999), "
                + words
                + " 212 F.3d 3 (9th Cir. 2000).");
    assertThat(found.get(1).historyOf()).as(words).contains(0);
    assertThat(words).startsWith(found.get(1).signal());
  }

  @Test
  void a_sentence_that_ends_in_affirmed_is_no_history() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, 64 F. Supp. 2d 9 (D. Or. 1999). The panel affirmed. Fee v. Foe, 212 F.3d 3"
                + " (9th Cir. 2000).");
    assertThat(found.get(1).historyOf()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42 U.S.C. § 1983. Id. § 1985(3).|usc:42/1985",
        "42 U.S.C. § 1983. Id. § 1983(a).|usc:42/1983",
        "17 C.F.R. § 240.10b-5. Id. § 240.14a-9(a).|cfr:17/240.14a-9",
        "ERISA § 502(a). Id. § 510.|act:erisa/510",
        "20 C.F.R. pt. 404. Id. § 404.1520.|cfr:20/404.1520",
        "20 C.F.R. pt. 404, subpt. P, app. 1, § 12.04. Id. § 12.05.|cfr:20/pt-404",
        "28 U.S.C. §§ 1331-32. Id. § 1343.|usc:28/1343",
        "28 U.S.C. §§ 1331-32. Id. §§ 1331-32.|usc:28/1331",
        "Restatement (Second) of Torts § 402A. Id. § 403.|restatement-second-of-torts:403",
        "The Federalist No. 60, at 371; see also id., No. 52, at 326.|treatise:federalist-52",
      })
  void id_with_another_section_means_that_section(String text, String key) {
    List<Citation> found = CITATOR.plain(text);
    assertThat(found).hasSize(2);
    assertThat(key(found.get(1))).isEqualTo(key);
  }

  @Test
  void id_with_a_number_after_a_case_abstains() {
    assertThat(CITATOR.plain("Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). Id., No. 5.").get(1).root())
        .isEmpty();
  }

  @Test
  void a_firm_s_initials_may_be_printed_apart() {
    List<Citation> found =
        CITATOR.plain(
            "Acme Tires Operations, S. A. v. Brown, 564 U. S. 915 (2011). Fee v. Acme Holdings, L. L."
                + " C., 12 F.3d 34 (9th Cir. 1993).");
    assertThat(found.get(0).parts().plaintiff()).isEqualTo("Acme Tires Operations, S. A.");
    assertThat(found.get(1).parts().defendant()).isEqualTo("Acme Holdings, L. L. C.");
  }

  @Test
  void a_name_starts_after_the_sentence_before_it() {
    List<Citation> found =
        CITATOR.plain("Roe v. Moe, 8 F.3d 1, 4 (1993). See Fee v.Foe, 12 F.3d 34 (9th Cir. 1993).");
    assertThat(found.get(1).parts().plaintiff()).isEqualTo("Fee");
    assertThat(found.get(1).parts().defendant()).isEqualTo("Foe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tex. App.—Dallas 2000, no pet.|texapp",
        "Tex. App.-Houston [14th Dist.] 2000, pet. denied|texapp",
        "Tex. Crim. App. 2000|texcrimapp",
      })
  void a_court_of_texas_may_name_its_seat_and_history(String words, String court) {
    Citation found = CITATOR.plain("Roe v. State, 12 S.W.3d 34, 36 (" + words + ").").getFirst();
    assertThat(found.parts().court()).isEqualTo(court);
    assertThat(found.parts().year()).isEqualTo(2000);
  }

  @Test
  void a_public_domain_number_joins_its_parallel_citations_and_gives_them_one_address() {
    List<Citation> found =
        CITATOR.plain(
            "State v. Roe, 2014-Ohio-3000, ¶ 12. State v. Roe, 140 Ohio St.3d 1, 2014-Ohio-3000, 15"
                + " N.E.3d 1, ¶ 14.");
    assertThat(found).hasSize(4).allMatch(c -> c.root().equals(found.getFirst().root()));
    assertThat(found.getFirst().url())
        .isEqualTo("https://www.courtlistener.com/c/ohio-st-3d/140/1/");
  }

  @Test
  void a_ruling_and_its_place_in_the_bulletin_are_one() {
    List<Citation> found = CITATOR.plain("Rev. Rul. 2004-55, 2004-1 C.B. 1081. Id.");
    assertThat(found).hasSize(3).allMatch(c -> c.root().equals(found.getFirst().root()));
  }

  @Test
  void a_section_of_a_code_goes_before_the_same_section_of_an_act() {
    List<Citation> found =
        CITATOR.plain(
            "See INA § 1252(f). See 8 U.S.C. § 1252(f). Under § 1252 it is so. See 5 U.S.C. § 1252.");
    assertThat(key(found.get(2))).isEqualTo("usc:8/1252");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "People v. Roe, 51 Cal.3d 1179, 1214 (1990) [275 Cal.Rptr. 729, 800 P.2d 1159].|3",
        "Roe v. State, 285 Ga. 1, 3 (2) (674 SE2d 1) (2009).|2",
        "Roe v. Moe, 489 Mich. 1, 12; 803 NW2d 1 (2011).|2",
        "State v. Roe, 287 Kan. 559, Syl. ¶ 2, 198 P.3d 756 (2008).|2",
      })
  void parallel_citations_are_one_however_a_state_joins_them(String text, int count) {
    List<Citation> found = CITATOR.plain(text);
    assertThat(found).hasSize(count).allMatch(c -> c.root().equals(found.getFirst().root()));
    assertThat(found.getFirst().parts().year()).isGreaterThan(1989);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe v. Moe, 44 AD3d 1, 5-6 [2d Dept 2007, Smith, J.]|nyappdiv|2007",
        "State v. Roe, 304 S.W.3d 1, 4 (Mo. banc 2010)|mo|2010",
        "142 Cong. Rec. S4523 (daily ed. May 1, 1996)||1996",
        "18 U.S.C. § 922(g)(1) (2018 & Supp. I)||2018",
        "18 U. S. C. § 922(g)(1) (2000 ed., Supp. V)||2000",
      })
  void court_and_year_are_read_with_what_is_added_to_them(String text, String court, int year) {
    Citation found = CITATOR.plain(text).getFirst();
    assertThat(found.parts().court()).isEqualTo(court == null ? "" : court);
    assertThat(found.parts().year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 U.S.C. § 2. Under Section 2 of the Agreement he may.|1",
        "9 U.S.C. § 2. Under Section 2 of this order he may.|1",
        "9 U.S.C. § 2. Under Section 2 of the CBA he may.|1",
        "9 U.S.C. § 2. Under Section 2 of the Act he may.|2",
        "9 U.S.C. § 2. Under Section 2 of the FAA he may.|2",
      })
  void a_section_of_something_else_is_no_law(String text, int count) {
    assertThat(CITATOR.plain(text)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 U.S.C. §§ 1692-1692p.|usc:15/1692",
        "15 U.S.C. §§ 80a-29, 80a-30.|usc:15/80a-29",
        "42 U.S.C. §§ 2000e-2, 2000e-3.|usc:42/2000e-2",
        "CPLR 3211 (a) (7).|code:ny-c-p-l-r/3211",
        "Seattle Municipal Code 12A.06.010.|code:seattle-municipal-code/12A.06.010",
        "Los Angeles Mun. Code § 41.18(d).|code:los-angeles-municipal-code/41.18",
        "See Municipal Code § 41.18(d).|open:code:municipal-code/41.18",
        "The Municipal Code § 41.18(d) holds.|open:code:municipal-code/41.18",
      })
  void the_first_section_is_the_key(String text, String key) {
    assertThat(key(CITATOR.plain(text).getFirst())).isEqualTo(key);
  }

  @Test
  void id_with_another_part_of_a_regulation_abstains() {
    assertThat(CITATOR.plain("12 C.F.R. § 226.23(a)(3). Id. pt. 226, supp. I.").get(1).root())
        .isEmpty();
  }

  @Test
  void supra_finds_a_case_though_a_party_is_written_out() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Bd. of Educ., 347 U.S. 483 (1954). See Roe v. Board of Education, supra.");
    assertThat(found.get(1).root()).contains(0);
  }

  @Test
  void initials_that_stand_for_a_name_keep_their_hyphens() {
    assertThat(
            CITATOR
                .plain("Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018).")
                .getFirst()
                .parts()
                .defendant())
        .isEqualTo("A-B-");
  }

  @Test
  void exhibits_of_two_parties_are_two() {
    List<Citation> found =
        CITATOR.plain("See Plaintiff's Exhibit 4; Gov't Ex. 4; Def. Ex. A; Exhibit A.");
    assertThat(found)
        .extracting(FormsTest::key)
        .containsExactly("record:pl-ex-4", "record:govt-ex-4", "record:def-ex-A", "record:ex-A");
  }

  @Test
  void each_of_a_list_of_entries_is_cited() {
    assertThat(CITATOR.plain("See Dkt. Nos. 45, 46, and 47."))
        .extracting(FormsTest::key)
        .containsExactly("record:dkt-45", "record:dkt-46", "record:dkt-47");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Const. amends. V, XIV, 42 U.S.C. § 1983.|usc:42/1983",
        "See Dkt. Nos. 45, 46, 42 U.S.C. § 1983.|usc:42/1983",
        "See Dkt. Nos. 45 and 46, 12 F.3d 34 (9th Cir. 1993).|case:12-F.3d-34",
      })
  void a_citation_s_volume_is_no_member_of_the_list_before_it(String text, String key) {
    assertThat(CITATOR.plain(text)).hasSize(3).extracting(FormsTest::key).endsWith(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 9 of the Constitution of Japan forbids it.",
        "Article 9 of the Constitution forbids it.",
        "Article 2 of the California Constitution of 1849 says so.",
      })
  void an_article_of_another_constitution_is_none_of_ours(String text) {
    assertThat(CITATOR.plain(text)).isEmpty();
  }

  @Test
  void a_declaration_is_a_person_s_whatever_the_name() {
    assertThat(CITATOR.plain("See Decl. of Robert Roe ¶ 5; Declaration of Ruth Moe ¶ 6."))
        .extracting(FormsTest::key)
        .containsExactly("record:decl-of-robert-roe", "record:decl-of-ruth-moe");
  }

  @Test
  @Timeout(20)
  void a_section_of_ever_so_many_laws_takes_no_time_for_each() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String name =
          Integer.toString(10_000 + i)
              .chars()
              .mapToObj(FormsTest::letter)
              .collect(Collectors.joining());
      text.append("Section 5 of the W").append(name).append(" Act. Under § 5 it is. ");
    }
    assertThat(CITATOR.plain(text.toString())).hasSizeGreaterThanOrEqualTo(20_000);
  }

  private static String letter(int digit) {
    return Character.toString('a' + digit - '0');
  }

  @Test
  void a_name_that_the_document_has_given_a_filing_means_it() {
    List<Citation> found =
        CITATOR.plain("The court dismissed it, Dkt. 45 (\"MTD Order\"). See MTD Order at 5.");
    assertThat(found.get(1).root()).contains(0);
  }

  @Test
  void each_amendment_of_a_list_is_cited() {
    assertThat(CITATOR.plain("U.S. Const. amends. V, XIV."))
        .extracting(FormsTest::key)
        .containsExactly("const:us/amend-5", "const:us/amend-14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"See R. 4:46-2(c).", "See ER 404(b)."})
  void what_may_be_a_rule_is_no_case(String text) {
    assertThat(CITATOR.plain(text))
        .noneMatch(c -> c.kind() == CitationKind.FULL_CASE || c.kind() == CitationKind.RECORD);
  }

  @Test
  void a_place_in_this_document_has_no_antecedent_to_miss() {
    assertThat(CITATOR.plain("See Part II.A, supra; p. 12, supra."))
        .allMatch(c -> c.kind() == CitationKind.INTERNAL && c.code().isEmpty());
  }

  @Test
  void id_after_a_law_that_the_paragraph_speaks_of_is_ambiguous() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). Article I, § 4, of the Constitution gives it to"
                + " the States. It keeps some to Congress. Later it says so again. Ibid.");
    assertThat(found.getLast().resolution()).isInstanceOf(Resolution.Ambiguous.class);
  }

  @Test
  void pages_of_a_record_with_a_dash_are_no_reporter() {
    assertThat(CITATOR.plain("See ER 41-ER 42."))
        .allMatch(c -> c.kind() == CitationKind.RECORD)
        .hasSize(2);
  }

  private static String key(Citation citation) {
    return citation.resolution().authority().map(Authority::key).orElse("");
  }
}
