package org.glossator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void emphasis_and_links_are_kept() {
    assertThat(Markdown.page("See *Id.* and [Rule 26](https://example.org/26).").markup())
        .contains("<em>Id.</em>")
        .contains("<a href=\"https://example.org/26\">Rule 26</a>");
  }

  @Test
  void html_is_shown_and_never_passed_through() {
    assertThat(Markdown.page("a <script>alert(1)</script> <b onclick='x'>b</b>").markup())
        .doesNotContain("<script")
        .doesNotContain("<b ")
        .contains("&lt;script&gt;");
  }

  @Test
  void an_address_that_runs_a_script_is_dropped() {
    assertThat(Markdown.page("[x](javascript:alert(1)) [y](data:text/html,z)").markup())
        .doesNotContain("javascript:")
        .doesNotContain("data:");
  }

  @Test
  void links_inside_the_site_stay_relative() {
    assertThat(Markdown.page("[about](../about/index.html) [here](#words)").markup())
        .contains("href=\"../about/index.html\"")
        .contains("href=\"#words\"");
  }

  @Test
  void a_link_to_a_folder_of_the_site_names_its_index() {
    assertThat(Markdown.page("[a](../policy/#two) [b](https://example.org/x/)").markup())
        .contains("href=\"../policy/index.html#two\"")
        .contains("href=\"https://example.org/x/\"");
  }

  @Test
  void a_page_s_headings_stand_below_its_title() {
    assertThat(Markdown.page("# One\n\n## Two\n").markup())
        .contains("<h2>One</h2>")
        .contains("<h3>Two</h3>");
    assertThat(Markdown.page("## Two\n\n### Three\n").markup()).contains("<h2>Two</h2>");
  }
}
