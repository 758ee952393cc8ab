package org.glossator.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations to the record: "FAC ¶¶ 7, 24", "Hansmeier Decl. ¶ 16", "Pl.'s App. at 7", "Dkt.
 * No. 7-1", "Exhibit A to Plaintiff's FAC", "Tr. 12:3-9". One reader serves one document, whose
 * short names and exhibits it remembers.
 */
final class Records {
  private static final Set<String> ADJECTIVES =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "am.",
          "amended",
          "supp.",
          "supplemental",
          "reply",
          "opening",
          "joint",
          "pl.",
          "def.",
          "defs.",
          "pls.",
          "consol.",
          "consolidated",
          "verified",
          "answering",
          "renewed",
          "trial",
          "hr'g",
          "hr\u2019g",
          "hearing",
          "reporter's",
          "jt.",
          "original",
          "opp.",
          "opp'n",
          "opp\u2019n",
          "mot.",
          "motion",
          "initial",
          "response",
          "pet.",
          "resp.",
          "cross",
          "class",
          "action",
          "sealed",
          "expert",
          "admin.",
          "ex",
          "parte",
          "corrected",
          "revised",
          "suppl.",
          "prelim.",
          "pretrial",
          "final");

  private final Reading text;
  private final Pins pins;
  private final Trie<Anchor> words;
  private final Aliases aliases;
  private final Map<String, String> exhibits = new HashMap<>();

  Records(Reading text, Pins pins, Trie<Anchor> words, Aliases aliases) {
    this.text = text;
    this.pins = pins;
    this.words = words;
    this.aliases = aliases;
  }

  /** The same document's next stream. */
  Records next(Reading stream, Pins streamPins) {
    Records out = new Records(stream, streamPins, words, aliases);
    out.exhibits.putAll(exhibits);
    return out;
  }

  /** "Dkt. No. 7-1 at 3", "ECF No. 23", "Doc. 12 ¶ 5". */
  int docketEntry(int start, int after, @Nullable Draft before, List<Draft> out) {
    int i = text.skipBlank(after);
    i = text.at(i) == '#' ? text.skipBlank(i + 1) : i;
    int end = entryEnd(i);
    boolean bare = after == start + 1; // "D" without its period is any letter of any text
    if (end == i || bare) {
      return start;
    }
    Draft draft = new Draft(CitationKind.RECORD, start, end);
    draft.key = "record:dkt-" + entry(i, end);
    draft.name = text.text(start, end);
    draft.alias = "docket";
    pinAfterAt(draft, end);
    if (before != null && attached(before, start)) {
      aliases.join(before.key, draft.key);
      draft.leader = before.leader != null ? before.leader : before;
    }
    define(draft.end, draft.key);
    out.add(draft);
    return draft.linkEnd;
  }

  private String entry(int start, int end) {
    return text.text(start, end).replace('\u2013', '-').replace('\u2011', '-');
  }

  private int entryEnd(int at) {
    int end = text.digitsEnd(at);
    if (end == at || end - at > 4) {
      return at;
    }
    while ((Reading.isDash(text.at(end)) || text.at(end) == '.')
        && Reading.isDigit(text.at(end + 1))) {
      end = text.digitsEnd(end + 1);
    }
    return Reading.isLetter(text.at(end)) || text.at(end) == '/' ? at : end;
  }

  private boolean attached(Draft before, int start) {
    if (before.kind != CitationKind.RECORD || before.alias.equals("docket")) {
      return false;
    }
    String gap = text.text(/* start= */ before.linkEnd, /* end= */ start);
    return gap.equals(", ") || gap.equals(" (") || gap.equals(" [") || gap.equals(" ");
  }

  private void pinAfterAt(Draft draft, int at) {
    Pins.Found pin = pins.afterId(at);
    boolean list =
        pin != null && text.at(at) == ',' && pin.style() == 'p' && !text.startsWith(", at", at);
    if (pin != null && !list) {
      draft.pin(text, pin);
      draft.coreEnd = draft.end;
    }
  }

  /** Reads {@code ("Pl.'s App.")} after a document as the name it goes by from here on. */
  private void define(int at, String key) {
    int i = text.skipBlank(at);
    if (text.at(i) != '(' && text.at(i) != '[') {
      return;
    }
    i++;
    i = text.startsWith("the ", i) ? i + 4 : text.startsWith("hereinafter ", i) ? i + 12 : i;
    if (text.at(i) != '"' && text.at(i) != '\u201c') {
      return;
    }
    int end = i + 1;
    while (end < i + 40
        && text.at(end) != '"'
        && text.at(end) != '\u201d'
        && text.at(end) != '\n') {
      end++;
    }
    String name = text.text(i + 1, end);
    if (end < i + 40 && !name.isBlank()) {
      aliases.join("record:" + documentName(name), key);
    }
  }

  /** A document by its name; {@code start} and {@code after} enclose the noun. */
  int document(int start, int after, Anchor anchor, int floor, List<Draft> out) {
    String noun = anchor.name();
    boolean declaration = noun.equals("decl");
    int head = headStart(start, floor, declaration);
    int end = declaration ? ofPerson(after) : after;
    String name = text.text(head, end);
    String key = "record:" + documentName(name);
    int exhibit = exhibitAfter(end);
    if (exhibit > 0) {
      int labelEnd = exhibitLabelEnd(exhibit);
      if (labelEnd > exhibit) {
        Draft draft = record(head, labelEnd, key + "/ex-" + label(exhibit, labelEnd), out);
        draft.name = text.text(head, labelEnd);
        pinAfterAt(draft, labelEnd);
        return draft.linkEnd;
      }
    }
    Pins.Found pin = pin(end, noun, head < start);
    if (pin != null && ofCourt(pin.end())) {
      return start;
    }
    boolean docket = docketFollows(end);
    boolean abbreviated = text.at(after - 1) == '.';
    boolean fits =
        switch (noun) {
          case "decl" -> (head < start || end > after) && (pin != null || docket || abbreviated);
          case "app", "transcript" -> pin != null;
          default -> pin != null || (docket && (abbreviated || head < start));
        };
    define(end, key);
    if (!fits || person(head, start, noun)) {
      return start;
    }
    Draft draft = record(head, end, key, out);
    draft.name = name;
    if (pin != null) {
      draft.pin(text, pin);
      draft.coreEnd = draft.end;
    }
    return draft.linkEnd;
  }

  /** Whether the number counts courts, not pages: "La. App. 4 Cir.", "App. 3 Dist.". */
  private boolean ofCourt(int end) {
    return text.startsWith(" Cir.", end)
        || text.startsWith(" Dist.", end)
        || text.startsWith(" Dept.", end);
  }

  /** Whether what stands before a declaration is no name but "the" or nothing. */
  private boolean person(int head, int start, String noun) {
    return noun.equals("decl")
        && head < start
        && Words.opens(text.text(/* start= */ head, /* end= */ start).strip());
  }

  private Draft record(int start, int end, String key, List<Draft> out) {
    Draft draft = new Draft(CitationKind.RECORD, start, end);
    draft.key = key;
    int at = key.indexOf("/ex-");
    if (at > 0) {
      exhibits.put(key.substring(at), key);
      draft.alias = "exhibit";
    }
    out.add(draft);
    return draft;
  }

  private Pins.@Nullable Found pin(int end, String noun, boolean headed) {
    Pins.Found pin = pins.afterId(end);
    boolean bare =
        text.at(end) == ','
            && pin != null
            && pin.style() == 'p'
            && !text.startsWith(", at", end)
            && !text.startsWith(", p", end);
    if (pin != null && !bare) {
      return pin;
    }
    int i = text.skipBlank(end);
    boolean direct =
        noun.equals("app")
            || text.endsWith("App.", end)
            || noun.equals("transcript")
            || noun.equals("brief")
            || (headed && !noun.equals("decl"));
    if (!direct || !Reading.isDigit(text.at(i)) || i == end) {
      return noun.equals("decl") && Reading.isDigit(text.at(i)) && colon(i)
          ? pins.afterAt(i)
          : null;
    }
    Pins.Found found = pins.afterAt(i);
    boolean year =
        found != null
            && found.first() > 1600
            && found.first() < 2100
            && text.at(found.end()) == ')';
    return year ? null : found;
  }

  private boolean colon(int at) {
    return text.at(text.digitsEnd(at)) == ':';
  }

  private boolean docketFollows(int end) {
    int i = end;
    String two = text.text(i, i + 2);
    if (!two.equals(", ") && !two.equals(" (") && !two.equals(" [")) {
      return false;
    }
    Trie.Hit<Anchor> hit = words.longest(text, i + 2);
    return hit != null && hit.value().form() == Anchor.Form.DOCKET_ENTRY;
  }

  /** The end of "Decl. of John Smith". */
  private int ofPerson(int after) {
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

  private int wordEnd(int at) {
    int i = at;
    while (text.at(i) != ' ' && text.at(i) != '\n') {
      i++;
    }
    return i;
  }

  /** Where the words start that belong to the noun: a person's name, a party, "First Am.". */
  private int headStart(int start, int floor, boolean declaration) {
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

  private boolean belongs(String token, boolean declaration) {
    if (token.isEmpty() || Words.opens(token)) {
      return false;
    }
    char last = token.charAt(token.length() - 1);
    boolean possessive =
        token.endsWith("'s")
            || token.endsWith("\u2019s")
            || token.endsWith("s'")
            || token.endsWith("s\u2019");
    if ((possessive && Reading.isUpper(token.charAt(0)))
        || ADJECTIVES.contains(Words.lower(token))) {
      return Reading.isUpper(token.charAt(0));
    }
    boolean ends = (last == '.' && !Words.abbreviated(token)) || ",;:)?\u201d\"".indexOf(last) >= 0;
    return declaration && Reading.isUpper(token.charAt(0)) && !ends && !token.equals("The");
  }

  /** "Exhibit A", "Ex. 3 at 5", "Exhibit A to Plaintiff's FAC". */
  int exhibit(int start, int after, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = exhibitLabelEnd(i);
    if (end == i) {
      return start;
    }
    String label = "/ex-" + label(i, end);
    int to = parent(end);
    Draft draft;
    if (to > end) {
      draft = record(start, to, "record:" + documentName(text.text(end + 4, to)) + label, out);
    } else {
      String known = exhibits.getOrDefault(label, "record:" + label.substring(1));
      draft = new Draft(CitationKind.RECORD, start, end);
      draft.key = known;
      draft.alias = "exhibit";
      out.add(draft);
      pinAfterAt(draft, end);
    }
    draft.name = text.text(start, draft.linkEnd);
    draft.textual = draft.pin.isEmpty();
    return draft.linkEnd;
  }

  private int exhibitAfter(int end) {
    int i = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
    if (i == end) {
      return -1;
    }
    Trie.Hit<Anchor> hit = words.longest(text, i);
    return hit != null && hit.value().form() == Anchor.Form.EXHIBIT
        ? text.skipBlank(hit.end())
        : -1;
  }

  private String label(int start, int end) {
    return text.text(start, end).replace("\u201c", "").replace("\"", "");
  }

  private int exhibitLabelEnd(int at) {
    int i = at;
    if (text.at(i) == '\u201c' || text.at(i) == '"') {
      i++;
    }
    int end = i;
    while (end < i + 6
        && (Reading.isDigit(text.at(end))
            || Reading.isUpper(text.at(end))
            || (text.at(end) == '-'
                && end > i
                && (Reading.isDigit(text.at(end + 1)) || Reading.isUpper(text.at(end + 1)))))) {
      end++;
    }
    boolean word =
        Reading.isLetter(text.at(end)) || (end - i > 3 && Reading.isUpper(text.at(end - 1)));
    if (end == i || word) {
      return at;
    }
    return text.at(end) == '\u201d' || (text.at(end) == '"' && i > at) ? end + 1 : end;
  }

  /**
   * The end of " to Plaintiff's FAC", " to the Amended Complaint", " to the Smith Decl.", or {@code
   * end}.
   */
  private int parent(int end) {
    if (!text.startsWith(" to ", end) && !text.startsWith(" of ", end)) {
      return end;
    }
    int i = end + 4;
    for (int n = 0; n < 6; n++) {
      Trie.Hit<Anchor> hit = words.longest(text, i);
      if (hit != null && hit.value().form() == Anchor.Form.RECORD) {
        return withoutStop(i, hit.end());
      }
      boolean small =
          text.startsWith("the ", i)
              || text.startsWith("his ", i)
              || text.startsWith("her ", i)
              || text.startsWith("their ", i)
              || text.startsWith("its ", i);
      if (!Reading.isUpper(text.at(i)) && !small) {
        return end;
      }
      i = wordEnd(i) + 1;
    }
    return end;
  }

  /** The end of a noun without the sentence's period; abbreviations keep theirs. */
  private int withoutStop(int start, int end) {
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

  /** "paragraphs 18 through 21 and 24 through 26 of Mr. Hansmeier's Declaration". */
  int paragraphs(int start, int after, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = i;
    for (int n = 0; n < 12; n++) {
      int stop = text.digitsEnd(end);
      if (stop == end) {
        return start;
      }
      end = stop;
      int next = joined(end);
      if (next == end) {
        break;
      }
      end = next;
    }
    int to = parent(end);
    if (to <= end) {
      return start;
    }
    Draft draft = new Draft(CitationKind.RECORD, start, to);
    draft.key = "record:" + documentName(text.text(end + 4, to));
    draft.name = text.text(end + 4, to);
    draft.pin = text.text(i, end);
    draft.pinStyle = '\u00b6';
    draft.textual = true;
    out.add(draft);
    return to;
  }

  private int joined(int end) {
    for (String word : new String[] {" through ", " and ", ", and ", ", ", "-", "\u2013", " to "}) {
      int next = end + word.length();
      if (text.startsWith(word, end) && Reading.isDigit(text.at(next))) {
        return next;
      }
    }
    return end;
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
