package org.glossator.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.glossator.order.Block;
import org.glossator.order.Order;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of the page of any order, whatever is woven into it. */
final class OrderPageCheck {
  private OrderPageCheck() {}

  /** Without our additions each block reads as the court wrote it. */
  static void readsAsWritten(Document page, Order order) {
    Document court = withoutAdditions(page);
    order
        .everyBlock()
        .forEach(block ->
            assertThat(element(court, block.id()).wholeText())
                .as(block.id())
                .isEqualTo(block.passage().text()));
  }

  /** Without our additions the text holds nothing but the court's blocks. */
  static void holdsNothingElse(Document page, Order order) {
    Document court = withoutAdditions(page);
    order.everyBlock().map(Block::id).forEach(id -> element(court, id).empty());
    assertThat(element(court, "text").text()).isEmpty();
  }

  /** No id occurs twice, and links inside the page lead to one. */
  static void leadsToItself(Document page, String what) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertThat(ids.add(element.id())).as(what + ": twice " + element.id()).isTrue();
    }
    for (Element link : page.select("a[href^=#]")) {
      assertThat(ids).as(what).contains(link.attr("href").substring(1));
    }
  }

  static Element element(Document page, String id) {
    return Objects.requireNonNull(page.getElementById(id), id);
  }

  private static Document withoutAdditions(Document page) {
    Document court = page.clone();
    court.select("[data-chrome]").remove();
    return court;
  }
}
