package org.glossator.transcript.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that courts' filing systems print over each page, in their many forms. */
final class FileStamps {
  private static final Pattern OF = Pattern.compile("(?i)page:? ?\\d{1,4} ?of ?(\\d{1,4})");

  /** "In re Mobileye Global Securities Litigation Doc. 69": a republisher's head. */
  private static final Pattern ENTRY = Pattern.compile(".{5,200} Doc\\. \\d{1,5}");

  private FileStamps() {}

  /** Whether {@code text}, which stands at a page's edge, is such a line. */
  static boolean isStamp(String text) {
    String words = text.toLowerCase(Locale.ROOT).replace(" ", "");
    if (words.equals("dockets.justia.com")) {
      return true;
    }
    boolean number = words.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (!number) {
      return false;
    }
    boolean filing =
        words.contains("document")
            || words.contains("doc.")
            || words.contains("filed")
            || words.contains("dktentry")
            || words.contains("page:")
            || words.contains("doc:")
            || words.contains("dkt.");
    boolean names =
        words.startsWith("case")
            || words.startsWith("usca")
            || words.startsWith("appeal:")
            || words.startsWith("appellatecase")
            || words.startsWith("usdc")
            || words.startsWith("document:");
    return (names && filing)
        || ENTRY.matcher(text).matches()
        || words.contains("pageid")
        || words.contains("dktentry:")
        || words.startsWith("ecfno.")
        || words.startsWith("ecf#");
  }

  /** How many pages the stamp says there are; 0 if it does not. */
  static int pages(String text) {
    Matcher of = OF.matcher(text);
    return of.find() ? Integer.parseInt(of.group(1)) : 0;
  }
}
