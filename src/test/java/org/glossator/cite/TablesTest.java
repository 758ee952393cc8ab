package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a publisher adds in content/tables. */
class TablesTest {
  @Test
  void a_publishers_reporter_is_read() {
    Citator citator = citator("reporters", "Nav. Trib. Rep.\tNavajo Reports\tstate\t\t1969-\tNTR");
    Citation found = citator.plain("Roe v. Moe, 12 NTR 34, 36 (1999).").getFirst();
    assertThat(found.parts().edition()).isEqualTo("Nav. Trib. Rep.");
    assertThat(found.resolution()).isInstanceOf(Resolution.Means.class);
  }

  @Test
  void a_publishers_rules_have_their_own_address() {
    Citator citator =
        citator("rules", "ord-lr\tLR\tlocal\thttps://example.org/rules/{n}\tD. Or. LR");
    assertThat(citator.plain("See LR 7-1.").getFirst().url())
        .isEqualTo("https://example.org/rules/7-1");
  }

  @Test
  void a_publisher_may_say_whose_a_shared_name_is() {
    Citator citator = citator("rules", "j-r\tJ.R.\tother\t\t\tOH=ohio-j-r");
    assertThat(citator.cite(OfCourt.order("ohio", "See J.R. 7.")).mentions().getFirst())
        .extracting(m -> m.resolution().authority().orElseThrow().key())
        .isEqualTo("ohio-j-r:7");
    assertThat(citator.cite(OfCourt.order("cal", "See J.R. 7.")).mentions().getFirst())
        .extracting(m -> m.resolution().authority().orElseThrow().key())
        .isEqualTo("open:j-r:7");
  }

  @Test
  void a_publishers_code_is_read() {
    Citator citator =
        citator("codes", "Navajo Code\tcode:navajo-code\tstatute\ttit\t\tN.N.C.; N.T.C.");
    assertThat(citator.plain("See 7 N.N.C. § 253.").getFirst().resolution().authority())
        .map(Authority::key)
        .contains("code:navajo-code/tit-7/253");
  }

  @Test
  void a_publishers_court_is_known_in_a_date() {
    Citator citator =
        citator("courts", "navsup\tNav. Sup. Ct.\tSupreme Court of the Navajo Nation\t");
    assertThat(
            citator.plain("Roe v. Moe, 1 F.3d 2 (Nav. Sup. Ct. 1993).").getFirst().parts().court())
        .isEqualTo("navsup");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reporters|A. B.\tno more columns",
        "reporters|A. B.\tname\tnobody\t\t1990-",
        "reporters|A. B.\tname\tstate\t\t19x0-",
        "reporters|A. B.\tname\tstate\t\t1990",
        "reporters|\u00c6.\tname\tstate\t\t1990-",
        "rules|key\tname\tsomewhere",
        "rules|key\tname\tlocal\tjavascript:alert(1)",
        "codes|A. Code\tno-colon\tstatute",
        "codes|A. Code\tcode:a\tstatute\t\t\t\tOH",
        "codes|A. Code\tcode:a\tpoem",
        "words|NOTHING\tname\tWord",
        "courts|only\ttwo",
      })
  void a_bad_row_is_an_error_at_its_place(String table, String row) {
    SourceFile source =
        SourceFile.of(table + ".tsv", "# a head\n" + row.replace("\\t", "\t") + "\n");
    Checked<Tables> tables = Tables.with(Map.of(table, source));
    assertThat(tables.diagnostics()).hasSize(1);
    assertThat(tables.diagnostics().getFirst().code()).isEqualTo(Code.C301);
    assertThat(source.position(tables.diagnostics().getFirst().span().start()).line()).isEqualTo(2);
  }

  @Test
  void the_programs_own_tables_have_no_bad_row() {
    assertThat(Tables.with(Map.of()).diagnostics()).isEmpty();
  }

  private static Citator citator(String table, String row) {
    Checked<Tables> tables = Tables.with(Map.of(table, SourceFile.of(table + ".tsv", row + "\n")));
    assertThat(tables.diagnostics()).isEmpty();
    return Citator.of(tables.value());
  }
}
