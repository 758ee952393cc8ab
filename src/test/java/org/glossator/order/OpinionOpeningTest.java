package org.glossator.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionOpeningTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "JUSTICE THOMAS, dissenting.",
        "CHIEF JUSTICE ROBERTS delivered the opinion of the Court.",
        "Justice Sotomayor, with whom Justice Kagan and Justice Jackson join, dissenting.",
        "JUSTICE SCALIA, JUSTICE KENNEDY, and JUSTICE ALITO, concurring in the judgment in part.",
        "MR. JUSTICE HARLAN, concurring.",
        "LUCERO, J., dissenting:",
        "O’BRIEN, C. J., concurring in part.",
        "JAMES C. HO, Circuit Judge, concurring in the judgment:",
        "Easterbrook, Circuit Judge, dissenting."
      })
  void a_line_that_says_whose_an_opinion_is_opens_it(String line) {
    assertThat(OpinionOpening.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JUSTICE THOMAS, dissenting in Roe, said so. The Court did not agree.",
        "Justice Thomas dissents, and his opinion has force; we turn to it now",
        "The motion is granted, and Judge Alsup, dissenting, agrees.",
        "Justice requires no more.",
        "SOTOMAYOR, J., delivered the opinion for a unanimous Court.",
        "Before KELLY, EBEL, and O’BRIEN, Circuit Judges.",
        "JEFFREY S. WHITE, United States District Judge."
      })
  void sentences_about_judges_open_none(String line) {
    assertThat(OpinionOpening.is(line)).isFalse();
  }
}
