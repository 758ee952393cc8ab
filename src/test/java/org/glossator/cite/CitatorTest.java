package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitatorTest {
  private static final Citator CITATOR = Citator.standard();

  @Test
  void a_full_case_has_name_number_pin_court_and_date() {
    Citation found =
        only(
            "See Orchard Supply Co. v. blossom.com, 612 F. Supp. 2d 1101, 1104-05 (N.D. Cal. 2009).");
    assertThat(found.kind()).isEqualTo(CitationKind.FULL_CASE);
    assertThat(found.signal()).isEqualTo("See");
    Citation.Parts parts = found.parts();
    assertThat(parts.plaintiff()).isEqualTo("Orchard Supply Co.");
    assertThat(parts.defendant()).isEqualTo("blossom.com");
    assertThat(parts.volume()).isEqualTo("612");
    assertThat(parts.edition()).isEqualTo("F. Supp. 2d");
    assertThat(parts.page()).isEqualTo("1101");
    assertThat(parts.pin()).isEqualTo("1104-05");
    assertThat(parts.court()).isEqualTo("cand");
    assertThat(parts.year()).isEqualTo(2009);
    assertThat(key(found)).isEqualTo("case:612-F.Supp.2d-1101");
  }

  @Test
  void id_after_a_declaration_refers_to_the_declaration() {
    List<Citation> found =
        plain("Roe v. Moe, 12 F.3d 30 (9th Cir. 1993). Lopez Decl. ¶ 4, Dkt. No. 9-1. Id. ¶ 5.");
    assertThat(key(found.get(3))).isEqualTo("record:dkt-9-1");
    assertThat(found.get(3).root()).contains(1);
  }

  @Test
  void id_passes_over_what_stands_in_a_parenthetical() {
    List<Citation> found =
        plain(
            "Roe v. Moe, 12 F.3d 30, 32 (9th Cir. 1993) (citing Fee v. Foe, 8 F.2d 9, 10 (2d Cir. 1925))."
                + " So it is. Id. at 33.");
    assertThat(found.get(1).nestedIn()).contains(0);
    assertThat(key(found.get(2))).isEqualTo("case:12-F.3d-30");
  }

  @Test
  void id_with_a_pin_outside_the_case_abstains() {
    List<Citation> found = plain("Roe v. Moe, 12 F.3d 430, 432 (9th Cir. 1993). Id. at 12.");
    assertThat(found.get(1).root()).isEmpty();
    assertThat(found.get(1).resolution()).isInstanceOf(Resolution.Unknown.class);
  }

  @Test
  void a_year_outside_the_reporters_range_is_doubtful() {
    Citation found = only("Roe v. Moe, 558 F.2d 914, 917 (9th Cir. 1997).");
    assertThat(found.resolution()).isInstanceOf(Resolution.Doubtful.class);
  }

  @Test
  void a_short_form_goes_to_the_case_whose_pages_hold_its_pin() {
    List<Citation> found =
        plain("A v. B, 539 U. S. 306 (2003). C v. D, 539 U. S. 244 (2003). 539 U. S., at 270.");
    assertThat(key(found.get(2))).isEqualTo("case:539-U.S.-244");
  }

  @Test
  void a_definition_joins_a_short_name_to_its_docket_entry() {
    List<Citation> found =
        plain("Plaintiff moved. Dkt. No. 7 (“Pl.’s App.”). It says so. Pl.’s App. at 3.");
    assertThat(key(found.get(1))).isEqualTo("record:dkt-7");
  }

  @Test
  void spans_are_those_of_the_input_whatever_is_printed_between() {
    String text = "*Roe v.\n  Moe*, 337 F. Supp. 2d\n1195,   1199 (N.D. Cal. 2004).";
    Citation found = only(text);
    assertThat(found.core().of(text)).isEqualTo("337 F. Supp. 2d\n1195");
    assertThat(found.parts().plaintiff()).isEqualTo("Roe");
  }

  private static List<Citation> plain(String text) {
    return CITATOR.plain(text);
  }

  private static Citation only(String text) {
    List<Citation> found = plain(text);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String key(Citation citation) {
    return citation.resolution().authority().map(Authority::key).orElse("");
  }
}
