package org.glossator.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.cite.Authority;
import org.junit.jupiter.api.Test;

/** Where a table of authorities has an authority. */
class RowIdTest {
  @Test
  void an_id_is_the_key_in_small_letters() {
    assertThat(id("case:343-U.S.-579")).isEqualTo("a-case-343-u-s-579");
    assertThat(id("cfr:29-825.100")).isEqualTo("a-cfr-29-825.100");
  }

  @Test
  void no_two_keys_have_one_id() {
    List<String> keys =
        List.of(
            "code:ariz-rev-stat/13-1",
            "code:ariz-rev-stat/13.1",
            "code:nj-stat/2C:39-4",
            "code:nj-stat/2C-39-4",
            "s-rep:98—65",
            "s-rep:98-65",
            "treatise:ἀρχή",
            "treatise:λόγος",
            "treatise:" + "x".repeat(300) + "1",
            "treatise:" + "x".repeat(300) + "2");
    assertThat(keys.stream().map(RowIdTest::id)).doesNotHaveDuplicates();
    assertThat(keys.stream().map(RowIdTest::id)).noneMatch(id -> id.contains(" "));
  }

  private static String id(String key) {
    return Authorities.rowId(new Authority(key, Authority.Kind.CASE, "A name", "", List.of()));
  }
}
