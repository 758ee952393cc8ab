package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.corpus.Version;
import org.glossator.diagnostic.Code;
import org.glossator.text.Span;

/**
 * The key {@code versions}: which texts of an order were published here, the oldest first. The last
 * is the order's own text; the others stand in {@code versions/<date>.txt} or {@code .md}.
 *
 * @param drafts what the list says, by date
 */
record VersionList(List<Draft> drafts) {
  /** One version as it is declared. */
  record Draft(LocalDate date, Version.By by, String because, Span span) {}

  VersionList {
    drafts = List.copyOf(drafts);
  }

  /** Reads the list; a version that cannot be used is told of and left out. */
  static VersionList in(YamlMap map) {
    List<Draft> drafts = new ArrayList<>();
    for (YamlMap item : map.maps("versions")) {
      Optional<LocalDate> date = item.date("date");
      boolean first = drafts.isEmpty();
      Version.By by = by(item, first);
      String because = first ? item.text("because") : item.required("because");
      item.refuseOthers();
      if (date.isEmpty()) {
        item.required("date");
      } else if (!first && !date.get().isAfter(drafts.getLast().date())) {
        item.error(
            Code.M306,
            item.spanOf("date"),
            "this version is not later than the one before it",
            "the oldest version stands first, each with the day from which it was published here");
      } else {
        drafts.add(new Draft(date.get(), by, because, item.span()));
      }
      if (first && !because.isEmpty()) {
        item.error(
            Code.M306,
            item.spanOf("because"),
            "the first version corrects nothing",
            "\"by\" and \"because\" belong to the version that changed something");
      }
    }
    return new VersionList(drafts);
  }

  private static Version.By by(YamlMap item, boolean first) {
    String word = first ? item.text("by") : item.required("by");
    if (word.equals("court") && !first) {
      return Version.By.COURT;
    }
    if (word.equals("publisher") && !first) {
      return Version.By.PUBLISHER;
    }
    if (!word.isEmpty()) {
      item.error(
          first ? Code.M306 : Code.M303,
          item.spanOf("by"),
          first ? "the first version corrects nothing" : "\"" + word + "\" corrects no texts",
          "it is by the court, or by the publisher, whose text was not as the court printed it");
    }
    return Version.By.NOBODY;
  }

  /** Those whose texts stand in files of their own. */
  List<Draft> former() {
    return drafts.isEmpty() ? List.of() : drafts.subList(0, drafts.size() - 1);
  }
}
