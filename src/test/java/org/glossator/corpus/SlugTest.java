package org.glossator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void words_become_a_part_of_a_path() {
    assertThat(Slug.of("Hon. Maria-Elena  O’Neil!")).isEqualTo("hon-maria-elena-oneil");
    assertThat(Slug.of("§")).isEqualTo("x");
    assertThat(Slug.of("José R. Ibáñez")).isEqualTo("jose-r-ibanez");
  }
}
