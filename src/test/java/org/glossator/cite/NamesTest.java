package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of cases: where they start and what is no part of them. */
class NamesTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "under Article II. Roe v. Moe|Roe|Moe",
        "Part I. Roe v. Moe|Roe|Moe",
        "at step 6. Roe v. Moe|Roe|Moe",
        "2 < 3 Roe v. Moe|3 Roe|Moe",
        "IN RE: ROE DEVICE LITIG.||ROE DEVICE LITIG.",
        "Microsoft Corp. v. i4i Ltd. P'ship|Microsoft Corp.|i4i Ltd. P'ship",
        "United States v. $124,700 in U.S. Currency|United States|$124,700 in U.S. Currency",
        "A.B. ex rel. C.B. v. D.C. Pub. Sch.|A.B. ex rel. C.B.|D.C. Pub. Sch.",
        "See 84 Lumber Co. v. Roe|84 Lumber Co.|Roe",
        "\u201c[S]ee Roe v. Moe|Roe|Moe",
        "\u201c[I]n Roe v. Moe|Roe|Moe",
        "Neither Roe v. Moe|Roe|Moe",
        "Whether Roe v. Moe|Roe|Moe",
        "and the Government on Roe v. Moe|Roe|Moe",
        "The State on Roe v. Moe|Roe|Moe",
        "See Nat'l Comm'n on Egg Nutrition v. FTC|Nat'l Comm'n on Egg Nutrition|FTC",
        "See Council on Am.-Islamic Relations v. Roe|Council on Am.-Islamic Relations|Roe",
        "Fee, S. P. R. L. v. Roe|Fee, S. P. R. L.|Roe",
        "de la Cruz v. van der Berg|de la Cruz|van der Berg",
        "City of Los Angeles, Dep't of Water & Power v. Roe|City of Los Angeles, Dep't of Water & Power|Roe",
      })
  void the_parties_are_found(String words, String plaintiff, String defendant) {
    Citation.Parts parts =
        CITATOR.plain("It is so. " + words + ", 12 F.3d 34 (9th Cir. 1993).").getLast().parts();
    assertThat(parts.plaintiff()).isEqualTo(plaintiff == null ? "" : plaintiff);
    assertThat(parts.defendant()).isEqualTo(defendant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Conservatorship of Roe (2001) 26 Cal.4th 519, 535.|Roe, at p. 536",
        "Estate of Roe v. Moe, 12 F.3d 519 (9th Cir. 1993).|Roe, at 536",
        "In re Marriage of Roe, 12 F.3d 519 (9th Cir. 1993).|Roe, supra, at 536",
        "People v. Superior Court (Roe) (1996) 13 Cal.4th 497, 504.|Roe, supra, at p. 505",
        "Fee v. Workers' Comp. Appeals Bd. (Roe) (1996) 13 Cal.4th 497, 504.|Roe, at p. 505",
      })
  void a_proceeding_goes_by_whom_it_is_of(String full, String shortForm) {
    List<Citation> found = CITATOR.plain("See " + full + " So " + shortForm + ".");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).root()).as(shortForm).contains(0);
  }

  @Test
  void decisions_of_one_case_are_told_apart_by_their_numbers() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe (Roe I), 123 F.4th 456 (9th Cir. 2024); Roe v. Moe, 130 F.4th 1 (9th Cir."
                + " 2025) (Roe II). See Roe II, supra, at 4. Roe I at 461.");
    assertThat(found.get(2).root()).contains(1);
    assertThat(found.get(3).root()).contains(0);
    assertThat(found.getFirst().parts().defendant()).isEqualTo("Moe");
  }
}
