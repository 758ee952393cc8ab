package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An <i>id.</i> after what may be a citation that no parser reads. */
class UnreadTest {
  private static final Citator CITATOR = Citator.standard();
  private static final String CASE = "Roe v. Moe, 566 U.S. 1, 4 (2012). ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See 2 The Annals of the City (1828). It goes on: \"so.\" Ibid.",
        "So says the manual: The Way of the Lie (1983) (preface); id., at 9.",
        "That leaves F. Fee, Trials at Nisi Prius (5th ed. 1788). It is on trials, id., at 2.",
        "So writes the Bureau, Tables 14 (rev. Dec. 19, 2014) (Table 10). It was long. Ibid.",
        "It wrote to the Secretary of State (June 14, 2017). It should end. Ibid.",
        "Fee, The Site Is a Sword, N. Y. Times, Feb. 8, 2009. They called, ibid.",
        "In all, see https://www.example.org/report.pdf. That is more than enough. Ibid.",
        "One is Fee on the Law of Words *156 and others. It was presumed. Id., at *293.",
        "He had seven. See Fee 159; see ibid.",
        "They are old. Fee 35-36. That was law. Id., at 37.",
        "1 T. Fee, Elements of the Medical Jurisprudence of Moe 369. They are right. Id., at 370.",
        "They compete. European Commission Amicus Curiae 7. It is reviewed. Ibid.",
        "Hague Convention; Art. 13, or what it says. It was late. Ibid.",
        "See R v Fee [2017] UKSC 5. Ibid.",
        "As Fee v Foe [1932] AC 562 shows, duty matters. Ibid.",
        "Compare Fee [2001] EWCA Civ 5. Id.",
        "Fee v Foe [1990] 2 All ER 1. Id.",
        "Fee v Foe [1932] AC 562, 580. Ibid at 581.",
        "So it is claimed. U.S. Patent No. 7,654,321, col. 3, ll. 12-15. Id.",
        "It has a bolt. '321 Patent at 3:12-15. Id.",
        "TMEP § 1202.02(a)(v). Id.",
        "See Widget Review Manual § 45.3. Id.",
        "The jury was told so. CACI No. 303. Id.",
        "Constitution of Japan, art. 9. Id.",
        "Hague Convention, art. 13(b), T.I.A.S. No. 11670. Id.",
        "See DSM-5 at 160. Id.",
        "The court ordered it. [45] at 3. Id.",
      })
  void abstains_after_it(String words) {
    List<Citation> found = CITATOR.plain(CASE + words);
    assertThat(found.getLast().kind()).isEqualTo(CitationKind.ID);
    assertThat(found.getLast().root()).isEmpty();
    assertThat(found.getLast().code()).contains(Code.C101);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was done before its time (i.e., by June 19, 1983). Id. at 6.",
        "He lost in the first trial (September 29, 1994), and again. Id. at 6.",
        "The latest (2016) numbers are high. Id. at 6.",
        "District 2--known as the west--is large; District 7 is not. Id. at 6.",
        "The 12-judge court sat. The 14-day clock ran. Id. at 6.",
        "Since 1998, it has been so. Before 1965, it was not. Id. at 6.",
        "A staff of 41 Jews and 21 Muslims served. Id. at 6.",
        "He was not *40%* sure; they were. Id. at 6.",
        "They told of Moe (June 21, 2011), id. at 6.",
        "See Table 2. It is long. Id. at 6.",
        "In [2017] The Court had 5 men. Id. at 6.",
        "Moe owns U.S. Patent No. 7,654,321. Id. at 6.",
        "The store is at 5. Id. at 6.",
        "It was under U. S. Patent No. 7,654,321. Id. at 6.",
        "He had, by Revised Statute §643, been freed. Id. at 6.",
        "It was Moe's §107(a) suit. Id. at 6.",
      })
  void a_sentence_with_numbers_is_no_citation(String words) {
    List<Citation> found = CITATOR.plain(CASE + words);
    assertThat(found.getLast().kind()).isEqualTo(CitationKind.ID);
    assertThat(found.getLast().root()).contains(0);
  }

  @Test
  void a_declaration_that_an_id_says_to_be_in_its_collection_is_no_other_work() {
    List<Citation> found =
        CITATOR.plain("App. 40 (letter); Letter of Moe (Nov. 30, 1785), in id., at 71.");
    assertThat(found.getLast().root()).contains(0);
  }
}
