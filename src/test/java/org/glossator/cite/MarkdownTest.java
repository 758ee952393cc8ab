package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown as it is found: tags of HTML, entities, links, heavy emphasis. */
class MarkdownTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Compl. ¶ 3. <u>Id.</u> ¶ 5.|¶ 5",
        "Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). **Id.** at 36.|36",
        "Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). ***Id.*** at 36.|36",
        "Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). <span class=\"x\">Id.</span> at 36.|36",
        "[*Roe v. Moe*, 12 F.3d 34](../moe_(1)/), 35 (1993). [Id.](#p-3) at 36.|36",
        "*Roe v. Moe*, 12&nbsp;F.3d&nbsp;34, 35 (1993). Id. at 36.|36",
      })
  void mark_up_is_no_part_of_the_words(String markdown, String pin) {
    List<Citation> found = CITATOR.markdown(markdown);
    assertThat(found).hasSize(2);
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(1).parts().pin()).isEqualTo(pin);
    assertThat(found.get(1).core().of(markdown)).contains("Id");
  }

  @Test
  void brackets_that_are_no_link_stay() {
    Citation found =
        CITATOR.markdown("*Roe v. Moe*, 12 F.3d 34 (1993) (\"[t]he [sic] court(s)\").").getFirst();
    assertThat(found.parentheticals()).containsExactly("\"[t]he [sic] court(s)\"");
  }

  @Test
  void two_stars_before_a_number_after_at_are_a_page() {
    List<Citation> found =
        CITATOR.markdown("Roe v. Moe, 1999 WL 123, at **5 (9th Cir. May 1, 1999). *Id.* at *6.");
    assertThat(found.get(0).parts().pin()).isEqualTo("**5");
    assertThat(found.get(0).parts().year()).isEqualTo(1999);
    assertThat(found.get(1).parts().pin()).isEqualTo("*6");
  }

  @Test
  void a_footnote_ends_where_a_paragraph_is_not_indented() {
    List<Citation> found =
        CITATOR.markdown(
            "Roe v. Moe, 12 F.3d 34 (9th Cir. 1993).[^1]\n\n[^1]: Fee v. Foe, 13 F.3d 35 (2d Cir."
                + " 1993).\n\n    Id. at 38.\n\nId. at 36.\n");
    assertThat(found).extracting(Citation::stream).containsExactly(0, 0, 1, 1);
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(3).root()).contains(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a ", "[", "[](", "](", "*_", "&amp", "</", "<i>", "[x](y/"})
  void rows_of_mark_up_take_time_in_proportion(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertThat(CITATOR.markdown(text)).isEmpty();
          assertThat(CITATOR.html(text)).isEmpty();
        });
  }
}
