package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void after_the_case_that_overruled_another_it_means_the_later() {
    assertThat(root(CASE + ", overruled by Fee v. Foe, 530 U.S. 2 (2001). Id. at 6."))
        .isEqualTo("case:530-U.S.-2");
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

  private static String root(String text) {
    List<Citation> found = CITATOR.plain(text);
    return found.getLast().resolution().authority().map(Authority::key).orElse("");
  }
}
