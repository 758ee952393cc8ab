package org.glossator.cite;

import java.util.List;

/**
 * What can stand between a volume and a page: the abbreviation of a reporter, a code or a journal.
 *
 * @param form how it is read
 * @param name the usual abbreviation
 * @param reporters the reporters that the abbreviation may mean, when it is one
 */
record Title(Form form, String name, List<Reporter> reporters) {
  /** How a title is read. */
  enum Form {
    REPORTER,
    USC,
    CFR,
    STAT,
    FED_REG,
    CONG_REC,
    JOURNAL,
    TREATY,
    CODE
  }

  Title {
    reporters = List.copyOf(reporters);
  }

  /** The reporter that is meant, by the look of the volume and the year; the first when unsure. */
  Reporter reporter(String volume, int year) {
    boolean byYear = volume.length() == 4 && (volume.startsWith("19") || volume.startsWith("20"));
    Reporter best = reporters.getFirst();
    int score = -1;
    for (Reporter each : reporters) {
      int points = (each.neutral() == byYear ? 2 : 0) + (year > 0 && each.holds(year) ? 1 : 0);
      if (points > score) {
        best = each;
        score = points;
      }
    }
    return best;
  }
}
