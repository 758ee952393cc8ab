package org.glossator.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtsTest {
  private final Courts courts = Courts.standard();

  @ParameterizedTest
  @CsvSource({
    "N.D. Cal., cand",
    "N. D. Cal., cand",
    "N.D.Cal., cand",
    "S.D.N.Y., nysd",
    "SDNY, nysd",
    "D.D.C., dcd",
    "D. Mass., mad",
    "9th Cir., ca9",
    "CA5, ca5",
    "3d Cir., ca3",
    "3rd Cir., ca3",
    "D.C. Cir., cadc",
    "Fed. Cir., cafc",
    "Bankr. N.D. Ohio, ohnb",
    "Cal., cal",
    "Cal. Ct. App., calctapp",
    "Pa.Super., pasuperct",
    "Fla. 1st DCA, fladistctapp",
    "D Kan, ksd",
    "4th DCA, fladistctapp"
  })
  void an_abbreviation_names_its_court_in_any_spacing(String abbreviation, String id) {
    assertThat(courts.byAbbreviation(abbreviation)).map(Court::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "UNITED STATES DISTRICT COURT / Northern District of California, cand",
    "UNITED STATES DISTRICT COURT For the Northern District of California, cand",
    "United States Court of Appeals for the Federal Circuit, cafc",
    "SUPREME COURT OF THE UNITED STATES, scotus",
    "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF COLUMBIA, dcd"
  })
  void a_caption_names_its_court(String caption, String id) {
    assertThat(courts.byName(caption)).map(Court::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "IN THE SUPREME COURT OF THE STATE OF OREGON; or",
        "SUPREME COURT OF CALIFORNIA; cal",
        "STATE OF MICHIGAN COURT OF APPEALS; michctapp",
        "SUPREME COURT, STATE OF COLORADO; colo",
        "Arizona Court of Appeals; arizctapp",
        "COMMONWEALTH OF MASSACHUSETTS SUPREME JUDICIAL COURT; mass",
        "COMMONWEALTH COURT OF PENNSYLVANIA; pacommwct",
        "U.S. DISTRICT COURT, DISTRICT OF OREGON; ord",
        "UNITED STATES BANKRUPTCY COURT NORTHERN DISTRICT OF CALIFORNIA; canb",
        "IN THE UNITED STATES COURT OF APPEALS FOR THE FIFTH CIRCUIT; ca5"
      })
  void the_head_of_an_order_names_its_court_in_many_forms(String caption, String id) {
    assertThat(courts.byCaption(caption)).map(Court::id).contains(id);
  }

  @Test
  void a_head_that_names_no_known_court_names_none() {
    assertThat(courts.byCaption("COURT OF PENNSYLVANIA")).isEmpty();
    assertThat(courts.byCaption("UNITED STATES DISTRICT COURT")).isEmpty();
    assertThat(courts.byCaption("STATE OF OREGON")).isEmpty();
  }

  @Test
  void there_are_ninety_four_district_courts() {
    assertThat(courts.all())
        .filteredOn(c -> c.name().startsWith("United States District Court"))
        .hasSize(94);
  }

  @Test
  void unknown_words_name_no_court() {
    assertThat(courts.byAbbreviation("Foo. Bar.")).isEmpty();
    assertThat(courts.byName("The Hague")).isEmpty();
  }

  @Test
  void a_publisher_can_add_a_court() {
    Courts more =
        Courts.with("navajo\tNavajo\tNavajo Nation Supreme Court\tAZ\ttribal\tNav. Sup. Ct.");
    assertThat(more.byAbbreviation("Nav. Sup. Ct.")).map(Court::id).contains("navajo");
    assertThat(more.byId("cand")).isPresent();
  }

  @Test
  void an_editor_may_name_a_court_by_id_abbreviation_or_name() {
    Courts courts = Courts.standard();
    for (String words :
        new String[] {
          "cand",
          "CAND",
          "N.D. Cal.",
          "N. D. Cal.",
          "United States District Court for the Northern District of California"
        }) {
      assertThat(courts.find(words)).get().extracting(Court::id).isEqualTo("cand");
    }
    assertThat(courts.find("9th Cir.")).get().extracting(Court::id).isEqualTo("ca9");
    assertThat(courts.find("nowhere")).isEmpty();
  }

  @Test
  void what_names_no_court_has_likely_ones() {
    Courts courts = Courts.standard();
    assertThat(courts.like("N.D. Calif.")).extracting(Court::id).contains("cand");
    assertThat(courts.like("N.D. Ca")).extracting(Court::id).contains("cand");
    assertThat(courts.like("Moon")).isEmpty();
  }
}
