package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappedTest {
  @Test
  void letters_are_composed_with_their_marks_and_know_where_they_stood() {
    Mapped composed = Mapped.of("of Andre\u0301 R\u1112\u1161\u11ab").composed();
    assertThat(composed.text()).isEqualTo("of André R한");
    assertThat(composed.source(3, 8)).isEqualTo(new Span(3, 9));
    assertThat(composed.source(9, 10)).isEqualTo(new Span(10, 11));
    assertThat(composed.source(10, 11)).isEqualTo(new Span(11, 14));
    Mapped long1 = Mapped.of("\ufb2c.").composed(); // longer when it is composed
    assertThat(long1.text()).hasSize(4);
    assertThat(long1.source(3, 4)).isEqualTo(new Span(1, 2));
  }

  @Test
  void escapes_of_addresses_are_what_they_stand_for() {
    Mapped read = Mapped.of("?q=Andr%C3%A9%20R%65%CC%81z").unescaped();
    assertThat(read.text()).isEqualTo("?q=André Re\u0301z");
    assertThat(read.source(3, 8)).isEqualTo(new Span(3, 13));
    assertThat(read.composed().text()).isEqualTo("?q=André Réz");
    assertThat(read.composed().source(10, 11)).isEqualTo(new Span(17, 26));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"100%", "%zz", "%C3", "%C3%zz", "%FF", "%A9", "%", "%4", "a%C3b", "%C0%AF"})
  void what_is_no_escape_stays(String text) {
    assertThat(Mapped.of(text).unescaped().text()).isEqualTo(text);
  }
}
