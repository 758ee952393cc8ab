package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionWordsTest {
  @Test
  void a_row_says_what_it_is_wherever_its_word_stands() {
    assertThat(CaptionWords.isCourt("IN THE DISTRICT COURT OF GUAM")).isTrue();
    assertThat(CaptionWords.isCourt("State of Minnesota")).isTrue();
    assertThat(CaptionWords.isCourt("state of affairs, as it was")).isFalse();
    assertThat(CaptionWords.isCourt("The courtyard")).isFalse();
    assertThat(CaptionWords.isBeside("Re: Dkt. No. 17-2400")).isTrue();
    assertThat(CaptionWords.isBeside("MEMORANDUM AND ORDER")).isTrue();
    assertThat(CaptionWords.isBeside("Bordered by a river")).isFalse();
    assertThat(CaptionWords.isRole("Plaintiff-Appellant,")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-courts", "-report", "cr ", "no ", "-", "a-", "A, ", "v. ", "12", "judge, ", " "})
  @Timeout(60)
  void a_row_without_end_is_read_in_proportional_time(String pump) {
    for (String text : List.of(pump.repeat(60_000), pump.repeat(60_000) + "\n!")) {
      assertThat(CaptionWords.isByline(text)).isFalse();
      assertThat(CaptionWords.introduces(text)).isFalse();
      assertThat(CaptionWords.isRole(text)).isFalse();
      assertThat(CaptionWords.isWholeCourt(text)).isFalse();
      assertThat(Signature.isOffice(text)).isFalse();
      assertThat(CaptionWords.isCourt(text)).isEqualTo(pump.equals("-courts"));
      assertThat(CaptionWords.isBeside(text)).isEqualTo(pump.equals("-report"));
      assertThat(CaptionWords.isParty(text)).isFalse();
    }
  }
}
