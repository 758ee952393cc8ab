package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is told of each doubt: its code, and what to do. */
class AdviceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe, 12 F.3d at 36, says so.|C101|compare the print: a full citation may be lost",
        "42 U.S.C. § 1983. Under Rule 20(a) of the Federal Rules of Civil Procedure, so. Id.|C102|it"
            + " may mean 42 U.S.C. § 1983, or Fed. R. Civ. P. 20",
        "Roe v. Moe, 5 F.4th 9 (9th Cir. 1987).|C103|compare the year",
        "Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). Id. at 1999.|C104|compare the number",
        "Roe v. Moe, 5 U.S. 9, 2000 (1803).|C105|compare the number",
        "Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). Fee v. Foe, 12 F.3d 34 (9th Cir. 1993).|C201|compare"
            + " the name",
        "Roe v. Moe, 2010 WL 123456, at 3 (N.D. Cal. 2010).|C202|write \"at *3\"",
        "28 U.S.C. 5 1331.|C206|write \"§\"",
        "Roe v. Moe, 12 Nav. Trib. Rep. 34 (1999).|C203|a row in content/tables/reporters.tsv",
      })
  void each_doubt_has_its_code_and_its_help(String text, String code, String help) {
    List<Diagnostic> found =
        Citator.standard().checked(OfCourt.order("cand", text)).diagnostics().stream().toList();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().code()).hasToString(code);
    assertThat(found.getFirst().help()).startsWith(help);
  }
}
