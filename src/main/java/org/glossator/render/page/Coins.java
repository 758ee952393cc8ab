package org.glossator.render.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.glossator.cite.Authority;

/**
 * A case as an OpenURL ContextObject, for the {@code title} of a COinS span. Reference managers
 * then offer the cases of a page to choose from. The keys are those of the Dublin Core format of
 * Z39.88-2004. An order's own page has none: there they would hide its better description.
 */
final class Coins {
  private Coins() {}

  /** The ContextObject of a case, not yet escaped for HTML; empty for all other authorities. */
  static String of(Authority authority) {
    if (authority.kind() != Authority.Kind.CASE) {
      return "";
    }
    StringBuilder out = new StringBuilder("ctx_ver=Z39.88-2004");
    pair(out, "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
    pair(out, "rft.type", "case");
    pair(out, "rft.title", authority.name().isEmpty() ? authority.citation() : authority.name());
    if (!authority.citation().isEmpty()) {
      pair(out, "rft.source", CitedWords.where(authority));
      pair(out, "rft.identifier", authority.citation());
    }
    pair(out, "rft.date", year(authority.citation()));
    return out.toString();
  }

  /** A value that is not known is not named. Spaces are {@code %20}, which all readers undo. */
  private static void pair(StringBuilder out, String key, String value) {
    if (!value.isEmpty()) {
      String plain = value.replace('\u00a0', ' ');
      String encoded = URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
      out.append('&').append(key).append('=').append(encoded);
    }
  }

  /** The year at the end of the first parenthesis that ends in one, or empty. */
  static String year(String citation) {
    for (int end = citation.indexOf(')'); end >= 0; end = citation.indexOf(')', end + 1)) {
      int digits = 0;
      while (digits < end && isDigit(citation.charAt(end - digits - 1))) {
        digits++;
      }
      if (digits == 4) {
        return citation.substring(end - digits, end);
      }
    }
    return "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
