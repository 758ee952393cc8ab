package org.glossator.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.corpus.SitePath;
import org.junit.jupiter.api.Test;

class NotePagesTest {
  @Test
  void tags_that_are_different_words_have_different_pages() {
    List<String> tags = List.of("C", "C++", "C#", "日本", "中国", "n", "ünï", "uni", "§", "¶", "x");
    assertThat(tags.stream().map(NotePages::tag).distinct()).hasSameSizeAs(tags);
    assertThat(tags)
        .allSatisfy(tag -> assertThat(NotePages.tag(tag).value()).matches("tags/[a-z0-9-]+/"));
  }

  @Test
  void what_differs_in_case_blanks_or_quotation_marks_is_one_tag() {
    assertThat(List.of("Doe's joinder", "doe’s  Joinder").stream().map(NotePages::tag).distinct())
        .containsExactly(new SitePath("tags/does-joinder/"));
    assertThat(NotePages.tag("Été")).isEqualTo(NotePages.tag("e\u0301te\u0301"));
    assertThat(NotePages.tag("Rule 12(b)(6)")).isEqualTo(new SitePath("tags/rule-12-b-6/"));
  }
}
