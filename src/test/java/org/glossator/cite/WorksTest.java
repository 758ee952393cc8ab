package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Books and articles, by their authors and by the names that a document gives them. */
class WorksTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. Ames & B. Bell, Reading Law 167 (2012)",
        "Ann Ames & Bob C. Bell, Reading Law: How and Why 167 (2012)",
        "Ann Ames & Bob Bell, Reading Law 167 (2d ed. 2012)",
        "2 A. Ames & B. Bell, Reading Law 167 (2012)",
      })
  void all_forms_of_a_book_have_one_key(String written) {
    Citation found = CITATOR.plain("It is so. See " + written + ".").getFirst();
    assertThat(key(found)).isEqualTo("treatise:ames-bell-reading-law");
    assertThat(found.parts().coreText()).startsWith(written.substring(0, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ames & Bell 170.|170",
        "Ames & Bell, supra, at 170.|170",
        "Ames & Bell, supra note 3, at 170.|note 3, at 170",
        "3 Ames & Bell § 12.|§ 12",
        "Ames, supra, at 170.|170",
      })
  void its_authors_lead_to_it(String shortForm, String pin) {
    List<Citation> found =
        CITATOR.plain("A. Ames & B. Bell, Reading Law 167 (2012). The rest is " + shortForm);
    assertThat(found.get(1).root()).as(shortForm).contains(0);
    assertThat(found.get(1).parts().pin()).isEqualTo(pin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New Ames 170.",
        "Ames 170 years later went on.",
        "Ames, at the age of 70, wrote.",
        "Cole & Bell 170.",
      })
  void other_words_do_not(String words) {
    assertThat(CITATOR.plain("A. Ames, Reading Law 167 (2012). Now " + words)).hasSize(1);
  }

  @Test
  void an_article_s_author_leads_to_it() {
    List<Citation> found =
        CITATOR.plain(
            "See, e.g., Ada S. Dunn, The Next Generation, 162 U. Pa. L. Rev. 373, 380 (2014). So"
                + " Dunn, supra, at 390.");
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(0).resolution().authority().orElseThrow().name())
        .isEqualTo("162 U. Pa. L. Rev. 373");
  }

  @Test
  void an_article_is_cited_again_by_volume_and_page() {
    List<Citation> found =
        CITATOR.plain(
            "See Dunn, The Next, 124 Yale L. J. 1012, 1067 (2015). Dunn, 124 Yale L. J., at 1034. 124"
                + " Yale L.J. at 20.");
    assertThat(found).hasSize(2).allMatch(c -> c.kind() == CitationKind.JOURNAL);
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(1).parts().pin()).isEqualTo("1034");
  }

  @Test
  void two_articles_are_told_apart_by_the_names_that_they_are_given() {
    List<Citation> found =
        CITATOR.plain(
            "G. Dunn, The Savage, 63 Duke L. J. 999, 1035 (2014) (Dunn 2014). G. Dunn, Beyond, 124"
                + " Yale L. J. 1012, 1028 (2015) (Dunn 2015). See Dunn 2015, at 1034. Dunn 1028, n."
                + " 81. The Dunn Note 9.");
    assertThat(found).hasSize(2);
  }

  @Test
  void two_works_of_one_author_are_told_apart_by_nobody() {
    List<Citation> found =
        CITATOR.plain("A. Ames, One 1 (2012); A. Ames, Two 2 (2013). Ames, supra, at 2.");
    assertThat(found.get(2).root()).isEmpty();
  }

  @Test
  void a_case_and_an_author_of_one_name_are_told_apart_by_italics() {
    String before =
        "*Dunn* v. *Roe*, 12 F.3d 34 (9th Cir. 1993). A. Dunn, Reading Law 30 (2012). See ";
    assertThat(CITATOR.markdown(before + "*Dunn*, *supra*, at 36.").get(2).root()).contains(0);
    assertThat(CITATOR.markdown(before + "Dunn, *supra*, at 36.").get(2).root()).isEmpty();
  }

  @Test
  void a_work_goes_by_the_name_that_it_is_given() {
    List<Citation> found =
        CITATOR.plain(
            "1 J. Wall, Evidence 677 (1904). D. Kay, The New Wall: Evidence 196 (2d ed. 2011)"
                + " (hereinafter New Wall). See New Wall 197.");
    assertThat(found.get(2).root()).contains(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "39th Cong. Globe 474 (1866)|cong-globe:39/474",
        "Cong. Globe, 39th Cong., 1st Sess., 474 (1866)|cong-globe:39/474",
        "Cong. Globe, 41st Cong., 3d Sess., App. 12 (1871)|cong-globe:41/12",
        "Restatement (Third) of Torts: Prods. Liab. § 2(b)|restatement-third-of-torts-prods-liab:2",
        "Restatement (Third) of Torts: Phys. & Emot. Harm § 7|restatement-third-of-torts-phys-emot-harm:7",
        "2 Records of the Federal Convention of 1787, p. 430 (M. Farrand ed. 1911)|treatise:records-of-the-federal-convention-of-1787",
        "99-1 U.S. Tax Cas. (CCH) ¶ 50,123|case:99-1-U.S.TaxCas.(CCH)-50,123",
        "2003-2 Trade Cas. (CCH) ¶ 74,123|case:2003-2-TradeCas.(CCH)-74,123",
        "Reorganization Plan No. 2 of 1979|reorg-plan:2/1979",
        "section 5 of the Fourteenth Amendment|const:us/amend-14",
        "Twenty-first Amendment, § 2|const:us/amend-21",
        "N.Y. Const, art VI, § 20|const:ny/art-6",
        "M.D. Fla. R. 3.01(g)|flmd-local-rule:3.01",
        "E.D. Va. Civ. R. 7(F)|vaed-civil-lr:7",
        "D.N.J. L. Civ. R. 7.1(d)|njd-civil-lr:7.1",
        "81A C.J.S. States § 205|treatise:c-j-s-states",
        "Md. Code Ann., Cts. & Jud. Proc. § 5-101|code:md-code-cts-jud-proc/5-101",
        "40 C.F.R. pt. 60, subpt. Da (2012)|cfr:40/pt-60",
        "Calder v. Bull, 3 Dall. 386 (1798)|case:3-U.S.-386",
      })
  void it_is_read_whole(String written, String key) {
    List<Citation> found = CITATOR.plain("We turn to it: " + written + ".");
    assertThat(found).as(written).hasSize(1);
    assertThat(key(found.getFirst())).isEqualTo(key);
    assertThat(found.getFirst().parts().text()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was in the Hyde Amendment, § 617.",
        "So says the Fourth Amendment. § 1881a is another matter.",
        "See § 1 of the Amendment.",
      })
  void an_amendment_in_words_is_one_of_the_constitution_or_none(String text) {
    assertThat(CITATOR.plain(text)).isEmpty();
  }

  private static String key(Citation citation) {
    return citation.resolution().authority().orElseThrow().key();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 Wright & Miller § 1357, at 340 (3d ed. 2004)|§ 1357, at 340",
        "10 Moore's Federal Practice § 56.11[1][a] (3d ed. 2012)|§ 56.11[1][a]",
        "4 Collier on Bankruptcy ¶ 541.03 (16th ed. 2013)|541.03",
        "Rev. Proc. 2004-34, § 4.01|§ 4.01",
      })
  void the_section_of_a_work_is_read_with_its_decimals_and_page(String written, String pin) {
    List<Citation> found = CITATOR.plain("See " + written + ". Id. § 12.");
    assertThat(found.getFirst().parts().pin()).isEqualTo(pin);
    assertThat(found.get(1).root()).contains(0);
  }
}
