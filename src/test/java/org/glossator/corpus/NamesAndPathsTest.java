package org.glossator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.glossator.order.CaseName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAndPathsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FIRST TIME VIDEOS, LLC | First Time Videos, LLC
          DOES 1-95 | Does 1-95
          ORDER GRANTING PLAINTIFF'S MOTION FOR LEAVE TO AMEND | Order Granting Plaintiff’s Motion for Leave to Amend
          O'BRIEN v. D'ANGELO | O’Brien v. D’Angelo
          THE A/B-TESTING CO. | The A/B-Testing Co.
          Semitool, Inc. | Semitool, Inc.
          UNITED STATES OF AMERICA | United States of America
          JOHN DOE NO. 2 | John Doe No. 2
          """)
  void capitals_become_title_case(String printed, String titled) {
    assertThat(TitleCase.of(printed)).isEqualTo(titled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Babbitt, Secretary of the Interior, et al. v. Youpee et al. | Babbitt v. Youpee
          William Fiore, Petitioner v. Gregory White, Warden, et al. | William Fiore v. Gregory White
          First Time Videos, LLC v. Does 1–95 | First Time Videos, LLC v. Does 1–95
          Commissioner v. Wardens of Christ Church, Inc. | Commissioner v. Wardens of Christ Church, Inc.
          In re Wells Fargo & Co. | In re Wells Fargo & Co.
          """)
  void a_citation_leaves_out_others_and_who_a_party_is(String name, String cited) {
    assertThat(CaseName.cited(name)).isEqualTo(cited);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C 11-3822 MEJ | c-11-3822-mej
          3:11-cv-03822-MEJ | 3-11-cv-03822-mej
          Plaintiff’s “Ex Parte” Application | plaintiffs-ex-parte-application
          Señor Núñez & Co. | senor-nunez-co
          § § § | x
          ../../etc/passwd | etc-passwd
          """)
  void words_become_part_of_an_address(String words, String slug) {
    assertThat(Slug.of(words)).isEqualTo(slug);
  }

  @Test
  void a_long_slug_is_cut_between_words_and_not_after_a_small_one() {
    assertThat(Slug.of("Order granting the motion for leave to take discovery", 38))
        .isEqualTo("order-granting-the-motion-for-leave");
    assertThat(Slug.of("x".repeat(100), 20)).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a/b/, a/b/c.txt, c.txt
          a/b/, a/b/, ./
          a/b/, a/, ../
          a/b/, x/y/, ../../x/y/
          a/b/index.html, a/b/, ./
          '', a/b/, a/b/
          a/b/, '', ../../
          ab/, a/, ../a/
          """)
  void links_are_relative(String from, String to, String link) {
    assertThat(new SitePath(to).from(new SitePath(from))).isEqualTo(link);
  }

  @Test
  void no_place_lies_outside_the_site() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SitePath("../x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new SitePath("/x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new SitePath("a//b"));
  }
}
