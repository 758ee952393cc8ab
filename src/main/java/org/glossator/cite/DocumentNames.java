package org.glossator.cite;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the names of the record's documents: where they start before their noun, "First Am.
 * Compl.", "John Smith Decl.", where they end, and which forms name one document.
 */
final class DocumentNames {
  private static final Set<String> OWNERS =
      Set.of(
          "Gov't", "Govt.", "Gov.", "Joint", "Court", "State", "Resp't", "Pet'r", "Trial", "Dep.");

  private static final int MOST_WORDS = 8;

  /** A court of appeals whose appendix or record it is: "CA9 App. 12". */
  private static final Pattern CIRCUIT = Pattern.compile("CA(?:[0-9]{1,2}|DC|FC|Fed)");

  private final Reading text;

  DocumentNames(Reading text) {
    this.text = text;
  }

  /** Where the words start that belong to the noun: a person's name, a party, "First Am.". */
  int headStart(int start, int floor, boolean declaration) {
    int at = start;
    for (int n = 0; n < 5; n++) {
      if (at - 1 <= floor || text.at(at - 1) != ' ') {
        return at;
      }
      int word = at - 1;
      while (word > floor && text.at(word - 1) != ' ' && text.at(word - 1) != '\n') {
        word--;
      }
      int open = word;
      while ("([\u201c\"".indexOf(text.at(open)) >= 0) {
        open++;
      }
      String token = text.text(open, at - 1);
      if (!belongs(token, declaration)) {
        return at;
      }
      at = open;
      if (open > word) {
        return at;
      }
    }
    return at;
  }

  /** Where the party starts whose brief it is, "Allstate Brief 19"; or {@code start}. */
  int partyStart(int start, int after, int floor) {
    boolean brief = text.startsWith("Br. ", start) || text.startsWith("Brief ", start);
    int at = start;
    for (int n = 0; n < 5 && brief && Reading.isDigit(text.at(after + 1)); n++) {
      int word = wordStart(at - 1, floor);
      String token = text.at(at - 1) == ' ' ? text.text(word, at - 1) : "";
      if (!named(token)) {
        return at;
      }
      at = word;
    }
    return at;
  }

  /** Whether the word can be part of a party's name, and ends no sentence. */
  private static boolean named(String token) {
    if (token.isEmpty() || !Reading.isUpper(token.charAt(0)) || Words.opens(token)) {
      return false;
    }
    char last = token.charAt(token.length() - 1);
    return (token.length() > 1 && Reading.isLetter(last))
        || (last == '.' && Words.abbreviated(token))
        || possessive(token);
  }

  private int wordStart(int end, int floor) {
    int word = end;
    while (word > floor && text.at(word - 1) != ' ' && text.at(word - 1) != '\n') {
      word--;
    }
    while ("([\u201c\"".indexOf(text.at(word)) >= 0) {
      word++;
    }
    return word;
  }

  /** Where the day starts of which a transcript is, "6/4/12 Tr.", "June 4, 2012 Hr'g Tr.". */
  int dateStart(int start, int floor) {
    int word = text.at(start - 1) == ' ' ? wordStart(start - 1, floor) : start;
    String last = text.text(word, start - 1);
    if (last.matches("[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{2,4}")) {
      return word;
    }
    int day = last.matches("(?:19|20)[0-9]{2}") ? wordStart(word - 1, floor) : start;
    boolean dated = day < word && text.text(day, word - 1).matches("[0-9]{1,2},");
    int month = dated ? wordStart(day - 1, floor) : day;
    boolean named = month < day && text.text(month, day - 1).matches("[A-Z][a-z]{2,8}\\.?");
    return dated && named ? month : start;
  }

  /** Where the party starts whose exhibit it is: "Gov't Ex. 4", "Plaintiff's Exhibit 4". */
  int ownerStart(int start, int floor) {
    int word = start - 1;
    while (word > floor && text.at(word - 1) != ' ' && text.at(word - 1) != '\n') {
      word--;
    }
    while ("([\u201c\"".indexOf(text.at(word)) >= 0) {
      word++;
    }
    String owner = word > floor && text.at(start - 1) == ' ' ? text.text(word, start - 1) : "";
    return !owner.isEmpty() && Reading.isUpper(owner.charAt(0)) && owns(owner) ? word : start;
  }

  private static boolean owns(String word) {
    return possessive(word)
        || Words.describes(word)
        || OWNERS.contains(word.replace('\u2019', '\''));
  }

  private static boolean possessive(String word) {
    return word.endsWith("'s")
        || word.endsWith("\u2019s")
        || word.endsWith("s'")
        || word.endsWith("s\u2019");
  }

  private boolean belongs(String token, boolean declaration) {
    if (token.isEmpty() || Words.opens(token)) {
      return false;
    }
    char last = token.charAt(token.length() - 1);
    if (possessive(token) || Words.describes(token) || CIRCUIT.matcher(token).matches()) {
      return Reading.isUpper(token.charAt(0));
    }
    boolean ends = (last == '.' && !Words.abbreviated(token)) || ",;:)?\u201d\"".indexOf(last) >= 0;
    return declaration && Reading.isUpper(token.charAt(0)) && !ends && !token.equals("The");
  }

  /** The end of "Decl. of John Smith". */
  int ofPerson(int after) {
    if (!text.startsWith(" of ", after)) {
      return after;
    }
    int i = after + 4;
    int end = after;
    for (int n = 0; n < 4 && Reading.isUpper(text.at(i)); n++) {
      int stop = wordEnd(i);
      String word = text.text(i, stop);
      boolean last =
          word.endsWith(",")
              || (word.endsWith(".") && word.length() > 3 && !Words.abbreviated(word));
      end = last ? stop - 1 : stop;
      if (last) {
        break;
      }
      i = stop + 1;
    }
    return end;
  }

  /** The end of "App. to Brief in Opposition" before its page; {@code after} where none follows. */
  int appendedTo(int after) {
    if (!text.endsWith("App.", after) || !text.startsWith(" to ", after)) {
      return after;
    }
    int i = after + 4;
    for (int n = 0; n < MOST_WORDS; n++) {
      if (Reading.isDigit(text.at(i))) {
        return n > 0 ? i - 1 : after;
      }
      int stop = wordEnd(i);
      String word = text.text(i, stop);
      boolean number = word.equals("No.") || word.equals("Nos.");
      boolean fits = Reading.isUpper(text.at(i)) || Words.joins(word) || word.equals("in");
      if (number || !fits) {
        return after;
      }
      i = stop + 1;
    }
    return after;
  }

  /** Whether a declaration is no person's: "the" stands before it, or it is one of rights. */
  boolean nobodys(int head, int start, int after) {
    boolean rights = text.startsWith(" of Rights", after) || text.startsWith(" of Rts.", after);
    return rights
        || (head < start && Words.opens(text.text(/* start= */ head, /* end= */ start).strip()));
  }

  private int wordEnd(int at) {
    int i = at;
    while (text.at(i) != ' ' && text.at(i) != '\n') {
      i++;
    }
    return i;
  }

  /** The end of a noun without the sentence's period; abbreviations keep theirs. */
  int withoutStop(int start, int end) {
    if (text.at(end - 1) != '.') {
      return end;
    }
    String word = text.text(start, end - 1);
    boolean initials = word.equals(word.toUpperCase(java.util.Locale.ROOT));
    boolean whole =
        word.endsWith("tion")
            || word.endsWith("aint")
            || word.endsWith("vit")
            || word.endsWith("er")
            || word.endsWith("ly");
    return initials || whole ? end - 1 : end;
  }

  /**
   * The name that all forms of one document share: "Mr. Hansmeier's Declaration" is
   * "hansmeier-decl".
   */
  static String documentName(String written) {
    StringBuilder out = new StringBuilder();
    for (String word :
        Keys.slug(
                written
                    .replace("\u2019s ", " ")
                    .replace("'s ", " ")
                    .replace("s' ", " ")
                    .replace("s\u2019 ", " "))
            .split("-", -1)) {
      String usual =
          switch (word) {
            case "mr", "ms", "mrs", "dr", "the", "his", "her", "their", "its" -> "";
            case "declaration", "decls" -> "decl";
            case "affidavit", "affid" -> "aff";
            case "deposition", "depo" -> "dep";
            case "complaint" -> "compl";
            case "amended" -> "am";
            case "application", "appl" -> "app";
            case "motion" -> "mot";
            case "opposition", "oppn", "opp" -> "opp";
            case "memorandum", "memo" -> "mem";
            case "plaintiff", "plaintiffs", "pls" -> "pl";
            case "defendant", "defendants", "defs" -> "def";
            case "answer" -> "ans";
            case "petition" -> "pet";
            case "transcript" -> "tr";
            case "brief" -> "br";
            case "response" -> "resp";
            default -> word;
          };
      if (!usual.isEmpty()) {
        out.append(out.isEmpty() ? "" : "-").append(usual);
      }
    }
    return pleading(out.toString());
  }

  /** A party's pleading needs no party: "Plaintiff's FAC" is "fac". */
  private static String pleading(String name) {
    String bare = name.startsWith("pl-") ? name.substring(3) : name;
    return switch (bare) {
      case "fac", "sac", "tac", "compl", "am-compl" -> bare;
      case "first-am-compl" -> "fac";
      case "second-am-compl" -> "sac";
      case "third-am-compl" -> "tac";
      default -> name;
    };
  }
}
