package org.glossator.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.corpus.SitePath;
import org.junit.jupiter.api.Test;

class LinksTest {
  @Test
  void a_link_to_a_folder_names_its_index() {
    assertThat(Links.link(new SitePath("a/b/"), new SitePath("a/c/"))).isEqualTo("../c/index.html");
    assertThat(Links.link(SitePath.ROOT, new SitePath("a/"))).isEqualTo("a/index.html");
    assertThat(Links.link(new SitePath("a/b/"), SitePath.ROOT)).isEqualTo("../../index.html");
    assertThat(Links.link(new SitePath("a/"), new SitePath("a/"))).isEqualTo("index.html");
  }

  @Test
  void a_link_to_a_file_is_the_file() {
    assertThat(Links.link(new SitePath("a/plain/"), new SitePath("a/order.txt")))
        .isEqualTo("../order.txt");
  }
}
