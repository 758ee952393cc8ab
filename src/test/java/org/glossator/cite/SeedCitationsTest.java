package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first order of the site: what it cites is known by reading it. */
class SeedCitationsTest {
  private static final Path SEED = Path.of("../shared/citations/seed-clean.txt");

  @Test
  void every_citation_of_the_first_order_is_found() throws IOException {
    List<Citation> found = seed();
    assertThat(count(found, CitationKind.FULL_CASE)).isEqualTo(17);
    assertThat(count(found, CitationKind.SHORT_CASE)).isEqualTo(6);
    assertThat(count(found, CitationKind.ID)).isEqualTo(28);
    assertThat(count(found, CitationKind.REFERENCE)).isEqualTo(1);
    assertThat(count(found, CitationKind.STATUTE)).isEqualTo(4);
    assertThat(count(found, CitationKind.RULE_FEDERAL)).isEqualTo(19);
    assertThat(count(found, CitationKind.RULE_LOCAL)).isEqualTo(1);
  }

  @Test
  void every_id_of_the_first_order_leads_where_a_reader_goes() throws IOException {
    List<String> keys =
        seed().stream()
            .filter(c -> c.kind() == CitationKind.ID)
            .map(c -> c.resolution().authority().map(Authority::key).orElse(""))
            .toList();
    String fac = "record:dkt-6";
    String app = "record:dkt-7";
    String decl = "record:dkt-7-1";
    String columbia = "case:185-F.R.D.-573";
    String wild = "case:770-F.Supp.2d-332";
    assertThat(keys)
        .startsWith(fac, fac, "case:208-F.R.D.-273", columbia, columbia, app, decl)
        .endsWith(wild, decl, decl, decl, decl)
        .contains("case:2011-WL-1812786", "frcp:20", "case:2010-WL-2650432");
  }

  private static long count(List<Citation> found, CitationKind kind) {
    return found.stream().filter(c -> c.kind() == kind).count();
  }

  private static List<Citation> seed() throws IOException {
    assumeTrue(Files.exists(SEED), "needs " + SEED);
    return Citator.standard().plain(Files.readString(SEED));
  }
}
