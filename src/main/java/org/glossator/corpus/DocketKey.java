package org.glossator.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A district court's docket number whatever form it is written in: "C 11-3822 MEJ", "11-cv-03822"
 * and "3:11-cv-03822-MEJ" are all {@code 11-3822}. Criminal and other kinds keep their letters.
 */
final class DocketKey {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\b([A-Za-z]{1,5})\\.?[ -])?(?<!\\d)(?:\\d{2})?(\\d{2})[- ]?([A-Za-z]{1,5})?\\.?[- ](\\d{1,6})\\b");

  private DocketKey() {}

  /** The one form of the first docket number in {@code written}, or nothing. */
  static Optional<String> of(String written) {
    Matcher number = NUMBER.matcher(written.length() > 80 ? written.substring(0, 80) : written);
    if (!number.find()) {
      return Optional.empty();
    }
    String kind = kind(number.group(1)) + kind(number.group(3));
    String serial = number.group(4).replaceFirst("^0+(?=\\d)", "");
    return Optional.of(number.group(2) + "-" + kind + serial);
  }

  private static String kind(@Nullable String letters) {
    String word = letters == null ? "" : letters.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "", "c", "cv", "civ", "civil", "no", "nos", "case" -> "";
      case "crim" -> "cr";
      default -> word;
    };
  }
}
