package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.glossator.order.Pin;
import org.glossator.transcript.LineAddress;

/**
 * A pin as data: {@code {"from": {"page": 11, "line": 26}, "to": …}}; lines only if citable, pages
 * if known.
 */
final class PinJson {
  private PinJson() {}

  static ObjectNode of(Pin pin) {
    ObjectNode node = Json.object();
    node.set("from", end(pin.from(), pin.hasLines()));
    node.set("to", end(pin.to(), pin.hasLines()));
    return node;
  }

  private static ObjectNode end(LineAddress address, boolean lines) {
    ObjectNode node = Json.object();
    if (address.page() > 0) {
      node.put("page", address.page());
    }
    return lines ? node.put("line", address.line()) : node;
  }
}
