package org.glossator.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.cite.Mention;
import org.glossator.order.Order;

/** How an order uses an authority at one place, as far as its own words show it. */
public final class Usage {
  private Usage() {}

  /** "see, e.g.; quoted; explained", or empty. */
  public static String of(Order order, Mention mention) {
    List<String> how = new ArrayList<>();
    if (!mention.signal().isEmpty()) {
      String signal = mention.signal().toLowerCase(Locale.ROOT);
      how.add(signal.endsWith(",") ? signal.substring(0, signal.length() - 1) : signal);
    }
    String text = order.block(mention.block()).map(b -> b.passage().text()).orElse("");
    if (quotedBefore(text, mention)) {
      how.add("quoted");
    }
    if (mention.parentheticals().stream().anyMatch(Usage::explains)) {
      how.add("explained");
    }
    return String.join("; ", how);
  }

  /** Not "citing …", "quoting …", "citation omitted", "emphasis added": those explain nothing. */
  private static boolean explains(String parenthetical) {
    String words = parenthetical.toLowerCase(Locale.ROOT);
    return !words.startsWith("citing")
        && !words.startsWith("quoting")
        && !words.endsWith("omitted")
        && !words.endsWith("added")
        && !words.endsWith("original");
  }

  /** Whether a quotation ends right before the citation: “… of process.” Id. */
  private static boolean quotedBefore(String text, Mention mention) {
    int at = Math.min(mention.span().start(), text.length()) - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && (text.charAt(at) == '”' || text.charAt(at) == '"');
  }
}
