package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;

/** Citations that belong together, and the forms of old reports and books. */
class ChainTest {
  private static final Citator CITATOR = Citator.standard();

  @Test
  void a_volume_may_carry_its_reporters_own_name() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, 17 U.S. (4 Wheat.) 316, 407, 4 L. Ed. 579 (1819); 4 Wheat. 316.");
    assertThat(found.getFirst().parts().page()).isEqualTo("316");
    assertThat(found.getFirst().parts().defendant()).isEqualTo("Moe");
    assertThat(found.get(1).parallelTo()).contains(0);
    assertThat(found.get(2).root()).contains(0);
  }

  @Test
  void a_court_in_a_date_is_no_citation() {
    List<Citation> found = CITATOR.plain("Roe v. Moe, 242 So.2d 253 (La.App. 4 Cir. 1970).");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().parts().court()).isEqualTo("lactapp");
  }

  @Test
  void history_is_chained_to_its_case() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, 64 F. Supp. 2d 9 (D. Or. 1999), aff'd, 212 F.3d 3 (9th Cir. 2000), cert."
                + " denied, 531 U.S. 1000 (2000).");
    assertThat(found.get(1).historyOf()).contains(0);
    assertThat(found.get(2).historyOf()).contains(0);
  }

  @Test
  void the_members_of_a_string_are_chained() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, 1 F.3d 9 (9th Cir. 1993); see also Fee v. Foe, 2 F.3d 8 (9th Cir. 1993).");
    assertThat(found.get(1).stringWith()).contains(0);
    assertThat(found.get(1).signal()).isEqualTo("see also");
  }

  @Test
  void the_parentheticals_of_weight_are_known() {
    Citation found =
        CITATOR
            .plain("Roe v. Moe, 1 U.S. 2 (1790) (Wilson, J., dissenting) (noting the change).")
            .getFirst();
    assertThat(found.weight()).isEqualTo("Wilson, J., dissenting");
    assertThat(found.parentheticals()).hasSize(2);
  }

  @Test
  void ex_parte_names_a_party() {
    assertThat(CITATOR.plain("Ex parte Young, 209 U.S. 123 (1908).").getFirst().parts().defendant())
        .isEqualTo("Young");
  }

  @Test
  void a_book_is_read_from_its_edition_backwards() {
    List<Citation> found =
        CITATOR.plain(
            "See 2 H. Wood, Limitation of Actions § 276b(11), p. 1402 (4th ed. 1916); id. at 1403.");
    assertThat(found.getFirst().kind()).isEqualTo(CitationKind.TREATISE);
    assertThat(found.get(1).root()).contains(0);
  }

  @Test
  void a_party_that_bears_an_authors_name_is_no_book() {
    assertThat(CITATOR.plain("Seminole Tribe, supra, at 54.").getFirst().kind())
        .isEqualTo(CitationKind.SUPRA);
  }

  @Test
  void low_lines_are_emphasis_in_markdown() {
    List<Citation> found = CITATOR.markdown("_Roe v. Moe_, 1 F.3d 9 (9th Cir. 1993). _Id._ at 12.");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).root()).contains(0);
  }

  @Test
  void a_bare_page_between_those_cited_of_a_case_is_that_case_s() {
    List<Citation> found =
        Citator.standard()
            .plain(
                "Roe v. Moe, 475 U.S. 292, 302-11 (1986). See 475 U. S. 303. See 475 U.S. 311; 475"
                    + " U.S. 400.");
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(2).root()).as("another may start where it ends").contains(2);
    assertThat(found.get(3).root()).contains(3);
  }

  @Test
  void a_page_after_a_comma_may_be_one_of_the_case() {
    List<Citation> found =
        Citator.standard().plain("Roe v. Moe, 475 U.S. 292 (1986). See 475 U. S., 303.");
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(1).code()).contains(Code.C102);
  }
}
