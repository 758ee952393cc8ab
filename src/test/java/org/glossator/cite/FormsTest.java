package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
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
