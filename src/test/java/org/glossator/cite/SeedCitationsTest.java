package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.order.Order;
import org.glossator.order.SeedOrder;
import org.glossator.transcript.LineAddress;
import org.junit.jupiter.api.Test;

/** The first order of the site: what it cites is known by reading it. */
class SeedCitationsTest {
  private static final String FAC = "record:dkt-6";
  private static final String APPLICATION = "record:dkt-7";
  private static final String HANSMEIER = "record:dkt-7-1";
  private static final String COLUMBIA = "case:185-F.R.D.-573";
  private static final String WILD = "case:770-F.Supp.2d-332";

  private final Order order = SeedOrder.order();
  private final List<Mention> mentions = Citator.standard().cite(order).mentions();

  @Test
  void every_citation_of_the_first_order_is_found() {
    assertThat(count(CitationKind.FULL_CASE)).isEqualTo(17);
    assertThat(count(CitationKind.SHORT_CASE)).isEqualTo(6);
    assertThat(count(CitationKind.ID)).isEqualTo(28);
    assertThat(count(CitationKind.REFERENCE)).isEqualTo(1);
    assertThat(count(CitationKind.STATUTE)).isEqualTo(4);
    assertThat(count(CitationKind.RULE_FEDERAL)).isEqualTo(19);
    assertThat(count(CitationKind.RULE_LOCAL)).isEqualTo(1);
    assertThat(count(CitationKind.RECORD)).isGreaterThanOrEqualTo(29);
  }

  @Test
  void every_id_of_the_first_order_leads_where_a_reader_goes() {
    List<String> ids =
        mentions.stream()
            .filter(m -> m.kind() == CitationKind.ID)
            .map(m -> place(m) + " " + m.resolution().authority().map(Authority::key).orElse("?"))
            .toList();
    assertThat(ids)
        .containsExactly(
            "2:2 " + FAC,
            "2:5 " + FAC,
            "2:18 case:208-F.R.D.-273",
            "3:5 " + COLUMBIA,
            "4:2 " + COLUMBIA,
            "4:5 " + APPLICATION,
            "4:11 " + HANSMEIER,
            "4:14 " + HANSMEIER,
            "4:15 " + HANSMEIER,
            "4:17 " + HANSMEIER,
            "5:2 " + HANSMEIER,
            "5:5 " + HANSMEIER,
            "5:9 " + HANSMEIER,
            "5:12 " + HANSMEIER,
            "5:13 " + HANSMEIER,
            "6:7 " + FAC,
            "6:23 case:2011-WL-1812786",
            "8:4 frcp:20",
            "8:13 case:2010-WL-2650432",
            "9:7 " + HANSMEIER,
            "9:19 " + HANSMEIER,
            "10:19 " + WILD,
            "10:24 " + WILD,
            "11:18 " + WILD,
            "4 n.1 " + HANSMEIER,
            "4 n.1 " + HANSMEIER,
            "4 n.1 " + HANSMEIER,
            "4 n.1 " + HANSMEIER);
  }

  @Test
  void what_disagrees_with_itself_is_in_doubt() {
    assertThat(mentions)
        .filteredOn(m -> m.resolution() instanceof Resolution.Doubtful)
        .extracting(this::place)
        .containsExactly("7:24", "8:15");
  }

  @Test
  void a_list_of_rules_links_no_further_than_its_first() {
    Mention rules = mentions.stream().filter(m -> text(m).contains("26 and 45")).findFirst().get();
    String words = order.block(rules.block()).orElseThrow().passage().text();
    assertThat(rules.link().of(words)).endsWith("26");
  }

  private long count(CitationKind kind) {
    return mentions.stream().filter(m -> m.kind() == kind).count();
  }

  private String text(Mention mention) {
    return mention.span().of(order.block(mention.block()).orElseThrow().passage().text());
  }

  private String place(Mention mention) {
    if (mention.block().startsWith("cfn1")) {
      return "4 n.1";
    }
    LineAddress at =
        order.block(mention.block()).orElseThrow().passage().addressOf(mention.span().start());
    return at.page() + ":" + at.line();
  }
}
