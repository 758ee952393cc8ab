package org.glossator.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.cite.Citation;

/**
 * Volume, reporter and first page as one key, however the reporter was printed: "519 U. S. 234" and
 * "519 U.S. 234" are {@code 519|us|234}.
 */
final class ReporterPlace {
  private static final Pattern PLACE =
      Pattern.compile("(\\d{1,4})\\s+(\\S[^0-9;,]{0,30}(?:\\d[a-z]{1,2})?)\\s+(\\d{1,9})(?!\\d)");

  private ReporterPlace() {}

  /** The keys of every place where the publisher says that the order is printed or held. */
  static List<String> all(OrderMetadata metadata) {
    List<String> keys = new ArrayList<>();
    for (String given : List.of(metadata.reported(), metadata.database())) {
      Matcher place = PLACE.matcher(given.length() > 400 ? given.substring(0, 400) : given);
      while (place.find()) {
        keys.add(key(place.group(1), place.group(2), place.group(3)));
      }
    }
    return keys;
  }

  /** The key of a citation. */
  static String of(Citation.Parts parts) {
    String reporter = parts.edition().isEmpty() ? parts.reporter() : parts.edition();
    return key(parts.volume(), reporter, parts.page());
  }

  /** The first page in the reporter, where the order is printed in one. */
  static OptionalInt firstPage(OrderMetadata metadata) {
    String given = metadata.reported();
    Matcher place = PLACE.matcher(given.length() > 400 ? given.substring(0, 400) : given);
    boolean found = place.find() && place.group(3).length() <= 5;
    return found ? OptionalInt.of(Integer.parseInt(place.group(3))) : OptionalInt.empty();
  }

  private static String key(String volume, String reporter, String page) {
    StringBuilder letters = new StringBuilder();
    reporter
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return volume + "|" + letters + "|" + page;
  }
}
