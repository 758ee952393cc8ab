package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML as it is found: entities, tags within citations, footnotes and their calls. */
class MarkupTest {
  private static final Citator CITATOR = Citator.standard();

  @Test
  void spans_are_places_in_the_mark_up() {
    String html =
        "<p>See <em>Roe v. Moe</em>, 12&nbsp;F<i>.</i>3d&nbsp;34, 36 &amp; n.3 (1993).</p>";
    Citation found = CITATOR.html(html).getFirst();
    assertThat(found.core().of(html)).isEqualTo("12&nbsp;F<i>.</i>3d&nbsp;34");
    assertThat(found.parts().pin()).isEqualTo("36 & n.3");
    assertThat(found.span().of(html)).startsWith("Roe v. Moe</em>").endsWith("1993)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"footnote\" id=\"fn1\">%s</div>",
        "<li id='fn-1'>%s</li>",
        "<footnote label=\"1\"><p>%s</p></footnote>",
        "<aside role=\"doc-footnote\">%s</aside>",
        "<div class=footnotes><p id=fn1>%s</p></div>",
      })
  void a_footnote_is_a_stream_of_its_own(String note) {
    String html =
        "<p>Roe v. Moe, 12 F.3d 34 (9th Cir. 1993).</p>"
            + note.formatted("<i>Id.</i> at 36. Fee v. Foe, 1 U.S. 3 (1790).")
            + "<p><i>Id.</i> at 37.</p>";
    List<Citation> found = CITATOR.html(html);
    assertThat(found).hasSize(4);
    assertThat(found.get(1).root()).as("in the body").contains(0);
    assertThat(found.get(2).root()).as("in the note").isEmpty();
  }

  @Test
  void the_call_of_a_footnote_is_no_part_of_the_words() {
    List<Citation> found =
        CITATOR.html(
            "<p>Roe v. Moe, 12 F.3d 34<sup><a href=\"#fn2\">2</a></sup> (9th Cir. 1993), and 12"
                + " F.<sup>3d</sup> 50.</p>");
    assertThat(found.get(0).parts().page()).isEqualTo("34");
    assertThat(found.get(0).parts().year()).isEqualTo(1993);
    assertThat(found.get(1).parts().edition()).isEqualTo("F.3d");
  }

  @Test
  void what_no_reader_sees_is_not_read() {
    assertThat(
            CITATOR.html(
                "<script>1 F.3d 2</script><!-- 1 F.3d 3 --><style>1 F.3d 4</style><p>x</p>"))
        .isEmpty();
  }
}
