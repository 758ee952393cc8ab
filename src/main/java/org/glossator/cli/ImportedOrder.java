package org.glossator.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.court.Court;
import org.glossator.order.Caption;

/**
 * The file that an import writes: what caption and stamp say as front matter, then the text.
 *
 * @param caption what the order's own text says
 * @param stamp the court's file stamp as printed, or empty
 * @param source where the text came from, in a sentence
 * @param ruled the text in ruled Markdown
 */
record ImportedOrder(Caption caption, String stamp, String source, String ruled) {
  /** "Case 3:04-cv-00098-SI Document 199 Filed 08/23/05 Page 1 of 2". */
  private static final Pattern CASE =
      Pattern.compile("(?i)case:? ?(\\d:\\d{2}-[a-z]{2}-[\\w-]{3,30})");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)(?:document|doc\\.?|dkt\\.?|ecf no\\.)[ #:]{0,3}(\\d{1,5}(?:-\\d{1,3})?)\\b");

  private static final Pattern FILED =
      Pattern.compile("(?i)filed:? ?(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");

  /** The whole file, lines ended by LF. */
  String text() {
    Map<String, String> front = new LinkedHashMap<>();
    front.put("name", name());
    front.put("court", caption.court().map(Court::id).orElse(""));
    front.put("docket", caption.docketNumber().orElse(found(CASE)));
    front.put("title", caption.title().orElse(""));
    front.put("judge", caption.judge().orElse(""));
    front.put("date", caption.dated().or(this::filed).map(LocalDate::toString).orElse(""));
    front.put("ecf", found(DOCUMENT));
    front.put("source", source);
    StringBuilder out = new StringBuilder("---\n");
    front.forEach((key, value) -> {
      if (!value.isEmpty()) {
        out.append(key).append(": ").append(quoted(value)).append('\n');
      }
    });
    return out.append("---\n\n").append(ruled).toString();
  }

  /** "Alvarado v. FedEx Corporation" of the first party on each side, or empty. */
  private String name() {
    if (caption.parties().size() < 2) {
      return "";
    }
    String first = caption.parties().getFirst().name();
    String role = caption.parties().getFirst().role().toLowerCase(Locale.ROOT);
    return caption.parties().stream()
        .skip(1)
        .filter(p -> !p.role().toLowerCase(Locale.ROOT).equals(role))
        .findFirst()
        .map(p -> bare(first) + " v. " + bare(p.name()))
        .orElse("");
  }

  private static String bare(String party) {
    int others = party.toLowerCase(Locale.ROOT).indexOf(", et al");
    return others < 0 ? party : party.substring(0, others);
  }

  private String found(Pattern pattern) {
    Matcher matcher = pattern.matcher(stamp);
    return matcher.find() ? matcher.group(1) : "";
  }

  private Optional<LocalDate> filed() {
    Matcher matcher = FILED.matcher(stamp);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(matcher.group(1));
    int day = Integer.parseInt(matcher.group(2));
    int year = Integer.parseInt(matcher.group(3));
    // Electronic filing is younger than 1988, and stamps with two digits than 2088.
    int full = year >= 100 ? year : year < 88 ? 2000 + year : 1900 + year;
    boolean sound = month >= 1 && month <= 12 && day >= 1 && day <= 28 + (month == 2 ? 1 : 3);
    return sound && day <= LocalDate.of(full, month, 1).lengthOfMonth()
        ? Optional.of(LocalDate.of(full, month, day))
        : Optional.empty();
  }

  /** A YAML string in double quotes. */
  private static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    value
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            out.append('\\');
          }
          out.appendCodePoint(c);
        });
    return out.append('"').toString();
  }
}
