package org.glossator.cite;

import java.util.List;
import org.glossator.order.Order;
import org.glossator.text.ContentHash;

/**
 * What lists and feeds tell of an order's text without having it at hand.
 *
 * @param pages how many printed pages it has; 0 where the source marks none
 * @param textSha256 the SHA-256 of the court's characters, body then footnotes, without any white
 *     space, in hexadecimal digits: by it two copies can be compared however their lines run
 * @param mentions how many citations it holds
 * @param cases how many cases it cites, each counted once
 */
public record OrderFacts(int pages, String textSha256, int mentions, int cases) {
  /** The facts of {@code order} and its citations. */
  public static OrderFacts of(Order order, List<Mention> mentions) {
    long cases =
        mentions.stream()
            .flatMap(mention -> mention.resolution().authority().stream())
            .filter(authority -> authority.kind() == Authority.Kind.CASE)
            .map(Authority::key)
            .distinct()
            .count();
    return new OrderFacts(pages(order), textHash(order), mentions.size(), (int) cases);
  }

  private static int pages(Order order) {
    return (int) order.transcript().pages().stream().filter(page -> page.number() > 0).count();
  }

  private static String textHash(Order order) {
    StringBuilder out = new StringBuilder();
    order.everyBlock().forEach(block -> append(block.passage().text(), out));
    return ContentHash.of(out.toString()).hex();
  }

  /** No white space lies outside the basic plane, so UTF-16 units may be looked at one by one. */
  private static void append(String text, StringBuilder out) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c > ' ' && c <= '~';
      if (!letter && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        out.append(text, from, i);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }
}
