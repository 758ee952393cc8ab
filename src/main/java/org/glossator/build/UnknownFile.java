package org.glossator.build;

import java.util.Locale;
import java.util.Set;

/** What to do with a file that an order's folder has no place for. */
final class UnknownFile {
  private static final Set<String> DOCUMENTS =
      Set.of("doc", "docx", "odt", "rtf", "wpd", "html", "htm", "pages");

  private UnknownFile() {}

  /**
   * The help for a file called {@code name}.
   *
   * @param known the names that have a place
   */
  static String help(String name, Set<String> known) {
    String small = name.toLowerCase(Locale.ROOT);
    String ending = small.substring(small.lastIndexOf('.') + 1);
    if (known.contains(small)) {
      return "rename it to " + small + ": names are in small letters";
    }
    if (ending.equals("pdf") || ending.equals("txt") || ending.equals("md")) {
      return "if it is the order, rename it to order." + ending;
    }
    if (PictureFile.isMeant(small)) {
      return PictureFile.NAMES;
    }
    return DOCUMENTS.contains(ending)
        ? "if it is the order, save it as PDF and call that order.pdf"
        : "its files are order.txt or order.md, order.pdf beside it, order.yaml and notes.md";
  }
}
