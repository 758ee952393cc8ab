package org.glossator.cite;

import java.util.Set;

/**
 * Reads the words that lead from a decision to what became of it, or to what it did to another:
 * "aff'd,", "rev'd on other grounds sub nom.", "cert. denied,", "lv denied".
 */
final class History {
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 12;

  private static final Set<String> HEADS =
      Set.of(
          "aff'd",
          "affd",
          "affirmed",
          "aff'g",
          "affg",
          "rev'd",
          "revd",
          "reversed",
          "rev'g",
          "revg",
          "vacated",
          "vacating",
          "modified",
          "mod",
          "modifying",
          "cert.",
          "cert",
          "certiorari",
          "lv",
          "leave",
          "rev.",
          "review",
          "reh'g",
          "reh.",
          "rehearing",
          "rearg",
          "reargument",
          "appeal",
          "app.",
          "overruled",
          "overruling",
          "superseded",
          "abrogated",
          "abrogating",
          "disapproved",
          "remanded",
          "withdrawn",
          "writ",
          "pet.",
          "petition",
          "trans.",
          "transfer",
          "denying",
          "granting",
          "amended",
          "clarified",
          "supplemented",
          "enforced",
          "enf'd",
          "stayed",
          "invalidated",
          "reinstated",
          "dismissed",
          "adopted",
          "adopting",
          "accepted",
          "approved",
          "report",
          "Report",
          "findings",
          "recommendation",
          "R&R",
          "F&R");

  /** What a court does "on": "on reconsideration", "on remand". */
  private static final Set<String> STEPS =
      Set.of(
          "reconsideration",
          "rehearing",
          "reh'g",
          "remand",
          "appeal",
          "reargument",
          "certification");

  private static final Set<String> OTHERS =
      Set.of(
          "denied",
          "den.",
          "den",
          "granted",
          "filed",
          "docketed",
          "dismissed",
          "dism'd",
          "dismd",
          "ref'd",
          "n.r.e.",
          "to",
          "by",
          "on",
          "other",
          "grounds",
          "in",
          "part",
          "and",
          "sub",
          "nom.",
          "nom",
          "mem.",
          "mem",
          "as",
          "opinion",
          "order",
          "opn.",
          "per",
          "curiam",
          "statute",
          "with",
          "rem'd",
          "remanding",
          "for",
          "appeal",
          "reh'g",
          "review",
          "judgment",
          "en",
          "banc",
          "the",
          "of",
          "history",
          "omitted",
          "aff'd",
          "rev'd",
          "vacated",
          "affirmed",
          "reversed",
          "remanded",
          "modified",
          "banc,",
          "pet.",
          "writ",
          "withdrawn",
          "recognized",
          "stated",
          "superseded",
          "denial",
          "recommendation",
          "recommendations",
          "Recommendation",
          "magistrate",
          "judge's");

  private History() {}

  /** Whether these words are a case's history. */
  static boolean is(String signal) {
    int end = signal.indexOf(' ');
    String first = signal.substring(0, end < 0 ? signal.length() : end);
    int next = end < 0 ? end : signal.indexOf(' ', end + 1);
    String second = end < 0 ? "" : signal.substring(end + 1, next < 0 ? signal.length() : next);
    return HEADS.contains(bare(first)) || (first.equals("on") && STEPS.contains(bare(second)));
  }

  /** Whether a higher court would not hear the case: no decision that is cited for itself. */
  static boolean refuses(String signal) {
    String words = signal.replace('\u2019', '\'');
    return is(signal)
        && (words.contains("den") || words.contains("dism") || words.contains("ref'd"));
  }

  /** The longest phrase of a history that ends at {@code end}, or an empty string. */
  static String before(Reading text, int end) {
    String best = "";
    int right = end;
    String after = "";
    for (int n = 0; n < MOST_WORDS && end - right < LONGEST; n++) {
      int start = right;
      while (right - start <= LONGEST && !parts(text.at(start - 1))) {
        start--;
      }
      String word = bare(text.text(start, right));
      boolean head = HEADS.contains(word) || (word.equals("on") && STEPS.contains(after));
      if (head && follows(text, start)) {
        best = text.text(start, end);
      }
      boolean further = head || OTHERS.contains(word) || STEPS.contains(word);
      after = word;
      if (!further || text.at(start - 1) != ' ') {
        return best;
      }
      right = start - 1;
    }
    return best;
  }

  private static boolean parts(char c) {
    return c == ' ' || c == '\n' || c == '(' || c == '[';
  }

  /** Whether a citation, or nothing, stands before the phrase: no sentence that goes on in it. */
  private static boolean follows(Reading text, int start) {
    char before = text.at(start - 1) == ' ' ? text.at(start - 2) : text.at(start - 1);
    return ",;()[]\n.".indexOf(before) >= 0;
  }

  private static String bare(String word) {
    String plain = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    return plain.replace('\u2019', '\'');
  }
}
