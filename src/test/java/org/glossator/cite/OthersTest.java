package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like one thing and is another. */
class OthersTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S. Treaty Doc. No. 99-11, at 11 (1985)|s-treaty-doc:99-11",
        "Treaty Doc. No. 107-19, p. 2 (2003)|s-treaty-doc:107-19",
        "H. R. Exec. Doc. No. 329, 40th Cong., 2d Sess. (1868)|h-exec-doc:329",
        "H. Exec. Doc. No. 73, 45th Cong., 2d Sess. (1878)|h-exec-doc:73",
        "U.S. Sent'g Guidelines Manual \u00a7 1B1.3 (2018)|ussg:1B1.3"
      })
  void a_paper_of_another_maker_is_no_docket_entry(String text, String key) {
    assertThat(keys(text)).containsExactly(key);
  }

  @Test
  void a_paper_of_congress_that_no_table_knows_is_no_docket_entry() {
    assertThat(CITATOR.plain("See S. Misc. Doc. No. 134, 2d Sess.")).isEmpty();
  }

  @Test
  void a_rule_of_other_rules_is_no_rule_of_procedure() {
    assertThat(
            keys(
                "Fed. R. Civ. P. 12. See Rule 5.2 of the Rules of Professional Conduct; Rule 3.8 of"
                    + " the Model Rules. Rule 26 of the Federal Rules of Civil Procedure."))
        .containsExactly("frcp:12", "frcp:26");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42 U.S.C. \u00a7\u00a7 2000e\u20132000e-17|usc:42/2000e",
        "42 U.S.C. \u00a7\u00a7 2000bb-2000bb-4|usc:42/2000bb",
        "42 U.S.C. \u00a7\u00a7 300aa-1\u2013300aa-34|usc:42/300aa-1",
        "42 U.S.C. \u00a7 2000e-5|usc:42/2000e-5",
        "28 U.S.C. \u00a7\u00a7 1331-32|usc:28/1331"
      })
  void a_run_of_sections_is_known_by_its_first(String text, String key) {
    assertThat(keys(text)).containsExactly(key);
  }

  @Test
  void a_time_of_day_is_no_pin() {
    assertThat(CITATOR.plain("The Order at 5:12 p.m. and the Tr. at 5 p.m. were late.")).isEmpty();
    assertThat(CITATOR.plain("See Order at 5:12; Tr. at 5.")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eBay Inc. v. MercExchange, L.L.C., 547 U.S. 388 (2006)|eBay Inc.",
        "In eBay Inc. v. Moe, 5 F.3d 6 (9th Cir. 1993)|eBay Inc.",
        "He alsoMcGann v. Moe, 946 F.2d 401 (5th Cir. 1991)|",
        "Roe v. linkLine Commc'ns, Inc., 555 U.S. 438 (2009)|Roe"
      })
  void a_brand_that_starts_small_is_a_name(String text, String plaintiff) {
    Citation found = CITATOR.plain(text).getFirst();
    assertThat(found.parts().plaintiff()).isEqualTo(plaintiff == null ? "" : plaintiff);
  }

  private static List<String> keys(String text) {
    return CITATOR.plain(text).stream()
        .map(c -> c.resolution().authority().map(Authority::key).orElse(""))
        .toList();
  }
}
