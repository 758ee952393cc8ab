package org.glossator.cite;

import java.util.List;
import java.util.Optional;
import org.glossator.court.Court;
import org.glossator.court.Courts;

/**
 * Reads of which court a local rule is: "D. Mass. L.R. 7.1", "Local Rule 7-1 of the Northern
 * District of California".
 */
final class RuleCourts {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 70;

  /** The longest abbreviation of a word in a court's name, in letters: "Calif.". */
  private static final int LONGEST_ABBREVIATION = 5;

  private static final List<String> DISTRICTS =
      List.of(
          "N.D. ", "S.D. ", "E.D. ", "W.D. ", "M.D. ", "C.D. ", "N. D. ", "S. D. ", "E. D. ",
          "W. D. ", "M. D. ", "C. D. ", "D. ", "D.");
  private static final String DISTRICT = "United States District Court for the ";
  private static final String BANKRUPTCY = "United States Bankruptcy Court for the ";

  private final Reading text;
  private final Courts courts;

  RuleCourts(Reading text, Courts courts) {
    this.text = text;
    this.courts = courts;
  }

  /** Puts the court that stands before the rule, or else after it, into the key of the draft. */
  void name(Draft draft) {
    if (!before(draft)) {
      after(draft);
    }
  }

  private boolean before(Draft draft) {
    int from = draft.start;
    int best = -1;
    Optional<Court> court = Optional.empty();
    for (int n = 0; n < MOST_WORDS && text.at(from - 1) == ' '; n++) {
      int word = from - 1;
      while (Reading.isLetter(text.at(word - 1)) || text.at(word - 1) == '.') {
        word--;
      }
      boolean abbreviated =
          text.at(from - 2) == '.'
              && Reading.isUpper(text.at(word))
              && abbreviation(text.text(word, from - 2));
      if (!abbreviated) {
        break;
      }
      from = word;
      Optional<Court> known = courts.byAbbreviation(text.text(from, draft.start));
      best = known.isPresent() ? from : best;
      court = known.isPresent() ? known : court;
    }
    if (court.isPresent()) {
      draft.key = court.get().id() + "-" + draft.key;
      draft.name = court.get().abbreviation() + " " + draft.name;
      draft.start = best;
      draft.coreStart = best;
      draft.linkStart = best;
    }
    return court.isPresent();
  }

  /**
   * Whether no word before the period is too long to be cut short: "California." ends a sentence.
   */
  private static boolean abbreviation(String word) {
    return word.length() - 1 - word.lastIndexOf('.') <= LONGEST_ABBREVIATION;
  }

  /** " of the Northern District of California" after the rule. */
  private void after(Draft draft) {
    int start = draft.end + 8;
    if (!text.startsWith(" of the ", draft.end)) {
      return;
    }
    int limit = start;
    while (limit < start + LONGEST && ",;()\n".indexOf(text.at(limit)) < 0) {
      limit++;
    }
    for (int end = limit; end > start; end = wordBefore(start, end)) {
      String words = text.text(start, end);
      String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
      for (String head : new String[] {"", DISTRICT, BANKRUPTCY}) {
        Optional<Court> court = courts.byName(head + bare);
        if (court.isPresent()) {
          draft.key = court.get().id() + "-" + draft.key;
          draft.name = court.get().abbreviation() + " " + draft.name;
          return;
        }
      }
    }
  }

  private int wordBefore(int start, int end) {
    int i = end;
    while (i > start && text.at(i - 1) != ' ') {
      i--;
    }
    return Math.max(start, i - 1);
  }

  /** The "M.D. " before the name of a state at {@code start}, or an empty string. */
  String district(int start) {
    for (String head : DISTRICTS) {
      if (text.endsWith(head, start)) {
        return head;
      }
    }
    return "";
  }

  /**
   * Reads the local rule of a district that the name of its state begins: "M.D. Fla. R. 3.01(g)".
   *
   * @param state where the state's name starts, after {@code district}
   * @param nameEnd the end of the rules' name
   * @param found the rule's number
   * @return its end, or {@code state} when no court is so called
   */
  int rule(int state, int nameEnd, String district, Sections.Found found, List<Draft> out) {
    int start = state - district.length();
    int courtEnd = nameEnd;
    Optional<Court> court = Optional.empty();
    while (court.isEmpty() && courtEnd > state) {
      courtEnd = wordBefore(state, courtEnd);
      court = courts.byAbbreviation(text.text(start, courtEnd));
    }
    if (court.isEmpty()) {
      return state;
    }
    String rules = Words.lower(text.text(courtEnd, nameEnd));
    String set =
        rules.contains("civ") ? "civil-lr" : rules.contains("crim") ? "criminal-lr" : "local-rule";
    Draft draft = new Draft(CitationKind.RULE_LOCAL, start, found.end());
    draft.section = text.text(found.start(), found.numberEnd());
    draft.pin = text.text(found.numberEnd(), found.end());
    draft.pinStyle = '\u00a7';
    draft.reporter = text.text(start, nameEnd);
    draft.key = court.get().id() + "-" + set + ":" + Keys.section(draft.section);
    draft.name = draft.reporter + " " + Keys.section(draft.section);
    out.add(draft);
    return draft.linkEnd;
  }
}
