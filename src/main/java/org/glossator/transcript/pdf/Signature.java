package org.glossator.transcript.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Where the signature block starts: the date, the judge's name and office at the end. */
final class Signature {
  private static final Pattern START =
      Pattern.compile(
          "(?i)(?:dated?\\b.{0,60}|signed\\b.{0,80}|/s/.*|s/ ?\\p{Lu}.*|by the court:?|_{4,}.*|"
              + "done (?:and|at|in|this)\\b.*|entered (?:this|for)\\b.*|enter:?|"
              + "it is so ordered\\.? dated?.*|so ordered\\.?|[\\p{L}., ]{3,50}\\bthis \\d{1,2}.{0,3} day of .*)");

  private static final Pattern JUDGE =
      Pattern.compile("(?i)\\b(?:judge|justice|magistrate|clerk|j\\.)");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?:(?:united|states|u\\.s\\.|chief|senior|district|circuit|magistrate|bankruptcy) )+judge.?");

  private Signature() {}

  /** Whether {@code row} is a judge's office: "United States District Judge". */
  static boolean isOffice(String row) {
    return row.length() < 60 && OFFICE.matcher(row).matches();
  }

  /** The index of the first group of the signature block; the number of groups if there is none. */
  static int start(List<List<BodyRow>> groups) {
    int end = groups.size();
    int start = end;
    boolean judge = false;
    boolean marked = false;
    for (int i = end - 1; i >= 0 && i >= end - 12; i--) {
      List<BodyRow> group = groups.get(i);
      String text = String.join(" ", group.stream().map(r -> r.text().text()).toList());
      boolean starts = START.matcher(text).matches();
      boolean small =
          group.size() <= 4 && text.length() < 160 && group.stream().allMatch(Signature::isShort);
      if (!starts && !small) {
        break;
      }
      judge |= JUDGE.matcher(text).find();
      if (text.toLowerCase(java.util.Locale.ROOT).endsWith("so ordered.")) {
        return judge ? i + 1 : end;
      }
      start = starts ? i : start;
      marked |= starts;
    }
    return marked || judge ? start : end;
  }

  private static boolean isShort(BodyRow row) {
    return row.row().width() < 0.62 * (row.row().width() + row.slack() + Math.max(0, row.indent()));
  }
}
