package org.glossator.render.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses in formats that hold ASCII only. */
final class Uris {
  private Uris() {}

  /** The address with every character outside ASCII, and white space, percent-encoded. */
  static String escaped(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7f && "<>\"{}|\\^`".indexOf(b) < 0;
      if (plain) {
        out.append((char) b);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }
}
