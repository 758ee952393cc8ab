package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossator.transcript.pdf.Reading.DropKind;

/**
 * The clerk's stamp in a corner of the first page: FILED, a date, the clerk's name. It often lands
 * among the lines of the court's name, so it is taken out before rows are made.
 */
final class FiledStamp {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2},? \\d{4}|"
              + "\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:clerk|court|courts|circuit|district|appeals|deputy|filed|entered|lodged|received|by:?)"
              + "\\b|\\A[\\p{L}.' ]{3,30}\\z");

  private final Draft page;
  private final List<Run> taken = new ArrayList<>();

  private FiledStamp(Draft page) {
    this.page = page;
  }

  /** Takes the stamp off {@code page}, if there is one; gives its words, or nothing. */
  static String drop(Draft page) {
    Optional<Run> filed =
        page.runs.stream()
            .filter(r -> r.y() < 0.45 * page.height() && r.x0() > 0.5 * page.width())
            .filter(r -> isSeed(r.text()))
            .findFirst();
    return filed.map(run -> new FiledStamp(page).dropAround(run)).orElse("");
  }

  private static boolean isSeed(String text) {
    return text.equals("FILED") || text.equals("ENTERED") || text.startsWith("FILED:");
  }

  private String dropAround(Run seed) {
    taken.add(seed);
    boolean grown = true;
    while (grown && taken.size() < 16) {
      grown = false;
      for (Run run : page.runs) {
        if (!taken.contains(run) && belongs(run, seed)) {
          taken.add(run);
          grown = true;
          break;
        }
      }
    }
    if (taken.size() < 2) {
      return "";
    }
    page.dropRuns(taken, DropKind.STAMP);
    return String.join(" ", taken.stream().map(Run::text).toList());
  }

  private boolean belongs(Run run, Run seed) {
    String text = run.text().toLowerCase(Locale.ROOT).strip();
    boolean words = text.isEmpty() || DATE.matcher(text).matches() || WORDS.matcher(text).find();
    boolean placed = run.x0() > seed.x0() - 90 && run.x1() < seed.x1() + 90;
    boolean near =
        taken.stream()
            .anyMatch(t ->
                Math.abs(t.y() - run.y()) < 26
                    && Math.min(t.x1(), run.x1()) > Math.max(t.x0(), run.x0()) - 12);
    boolean small = run.size() <= (DATE.matcher(text).matches() ? 1.5 : 1.05) * seed.size();
    boolean caption = text.startsWith("no.") || text.startsWith("case") || text.contains("order");
    return words && placed && near && small && !caption;
  }
}
