package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSetTest {
  @Test
  void pages_are_written_as_they_are_read() {
    assertThat(PageSet.of(List.of(7, 1, 2, 3, 9, 10))).hasToString("1-3, 7, 9-10");
    assertThat(PageSet.parse("1–3,7, 9 - 10")).contains(PageSet.of(List.of(1, 2, 3, 7, 9, 10)));
    assertThat(PageSet.of(List.of(4)).named()).isEqualTo("page 4");
    assertThat(PageSet.of(List.of(4, 5)).named()).isEqualTo("pages 4-5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "4-2", "one", "1,,2", "1-99999", "1-2-3", "-3"})
  void what_names_no_pages_is_none(String text) {
    assertThat(PageSet.parse(text)).isEmpty();
  }
}
