package org.glossator.quote.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Docket numbers in one form: "C 11-3822 MEJ", "11-cv-03822" and "3:11-cv-03822-MEJ" are all
 * "11-3822"; a criminal number keeps its letters, "11-cr-123".
 */
final class DocketKey {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d-])(?:\\d{1,2}:)?(?<before>cv|civ|cr|crim|mc|md|mdl|bk|ap|c)?\\.?[ -]?"
              + "(?<![\\d])(?:20|19)?(?<year>\\d{2})[ –-]"
              + "(?:(?<kind>cv|civ|cr|crim|mc|md|mdl|bk|ap)\\.?[ -])?0{0,5}(?<serial>[1-9]\\d{0,5})(?!\\d)");

  private DocketKey() {}

  /** Every docket number in {@code text}. */
  static List<String> in(String text) {
    Set<String> keys = new LinkedHashSet<>();
    Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String kind = matcher.group("kind") == null ? matcher.group("before") : matcher.group("kind");
      keys.add(
          matcher.group("year") + "-" + middle(kind == null ? "" : kind) + matcher.group("serial"));
    }
    return List.copyOf(keys);
  }

  private static String middle(String kind) {
    return switch (kind) {
      case "", "c", "cv", "civ" -> "";
      case "crim" -> "cr-";
      default -> kind + "-";
    };
  }
}
