package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.render.template.Theme;
import org.glossator.search.engine.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parties are found though only the name of the case tells them. */
class PartySearchTest {
  @Test
  void the_two_sides_of_a_case_s_name_are_its_parties(@TempDir Path folder) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("site.yaml", "title: T\npublisher: P\n".getBytes(StandardCharsets.UTF_8));
    String order =
        """
        ---
        court: scotus
        title: Lawrence v. Texas
        docket: "02-102"
        date: 2003-06-26
        ---

        It is so ordered.
        """;
    files.put("orders/lawrence/order.md", order.getBytes(StandardCharsets.UTF_8));
    Pipeline.Result built = Pipeline.build(Content.of("content", files), Theme.standard());
    Path site = folder.resolve("site");
    SiteWriter.publish(site, built.files(), List.of());
    assertThat(SearchTest.found(site, Request.of("party:texas")).total()).isOne();
    assertThat(SearchTest.found(site, Request.of("party:lawrence")).total()).isOne();
    assertThat(SearchTest.found(site, Request.of("party:\"lawrence v\"")).total()).isZero();
  }
}
