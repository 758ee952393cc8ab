package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads entries of dockets: "Dkt. No. 7-1 at 3", "ECF No. 23", "Bankr. Dkt. 4". */
final class DocketEntries {
  /** What stands before a docket that is not the document's own, or not its main one. */
  private static final String[] OTHERS = {
    "Bankr. ",
    "Bankruptcy ",
    "Adv. ",
    "Adv. Proc. ",
    "MDL ",
    "Crim. ",
    "Criminal ",
    "Cr. ",
    "App. ",
    "Appeal ",
    "Appellate ",
    "State ",
    "State Ct. ",
    "Habeas ",
    "BK ",
    "AP ",
    "Main Case "
  };

  /** What says that more entries than one follow. */
  private static final Pattern MANY = Pattern.compile("(?:Nos\\.?|Dkts\\.|Docs\\.|Entries)$");

  private static final int MOST = 20;

  /** The longest court and date between a case and the entry of its docket, in characters. */
  private static final int LONGEST = 80;

  private final Reading text;
  private final Pins pins;
  private final DocketNumbers numbers;
  private final Trie<Anchor> words;
  private final Aliases aliases;
  private final Home home;

  DocketEntries(Reading text, Pins pins, Trie<Anchor> words, Aliases aliases, Home home) {
    this.text = text;
    this.pins = pins;
    this.numbers = new DocketNumbers(text);
    this.words = words;
    this.aliases = aliases;
    this.home = home;
  }

  /**
   * What follows "Dkt. No."; returns the end, or {@code start} when it is no entry.
   *
   * @param before the citation before, of which it may be the docket entry: "FAC, Dkt. No. 6"
   */
  int read(int start, int after, @Nullable Draft before, List<Draft> out) {
    int i = text.skipBlank(after);
    i = text.at(i) == '#' ? text.skipBlank(i + 1) : i;
    int number = text.at(i) == '[' ? i + 1 : i;
    int numberEnd = entryEnd(number);
    int end = number > i ? numberEnd + 1 : numberEnd;
    boolean open = number > i && text.at(numberEnd) != ']'; // "ECF No. [5]" is closed
    boolean bare = after == start + 1; // "D" without its period is any letter of any text
    if (numberEnd == number || bare || open) {
      return start;
    }
    String other = other(start);
    Draft draft = entry(start - other.length(), end, text.text(number, numberEnd));
    draft.name = text.text(draft.start, end);
    pin(draft, end);
    List<Draft> list = new ArrayList<>(List.of(draft));
    if (draft.pin.isEmpty() && MANY.matcher(text.text(start, after)).find()) {
      others(end, list);
      run(draft, list.size(), text.text(number, numberEnd));
    }
    String elsewhere =
        before != null && ofCase(before, start) ? of(before) : elsewhere(list.getLast().end);
    String own = other.isEmpty() ? "" : Keys.slug(other) + "-";
    String docket = elsewhere.isEmpty() ? own : "no-" + Keys.slug(elsewhere) + "/";
    list.forEach(each -> each.key = "record:" + docket + each.key);
    if (before != null && docket.isEmpty() && attached(before, start)) {
      aliases.join(before.key, draft.key);
      draft.leader = before.leader != null ? before.leader : before;
      pinBehind(before, draft);
    }
    out.addAll(list);
    return list.getLast().linkEnd;
  }

  /** "Dkt. Nos. 1-3" are three entries; the third attachment of the first is "Dkt. No. 1-3". */
  private static void run(Draft draft, int count, String number) {
    int dash = 0;
    while (dash < number.length() && Reading.isDigit(number.charAt(dash))) {
      dash++;
    }
    String last = dash < number.length() ? number.substring(dash + 1) : "";
    boolean plain =
        !last.isEmpty() && last.length() < 5 && last.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean rises = plain && Integer.parseInt(number.substring(0, dash)) < Integer.parseInt(last);
    if (count == 1 && rises) {
      draft.key = draft.key.replace("dkt-", "dkts-");
    }
  }

  /** Takes the pin that stands behind the entry in parentheses: "Compl. (ECF No. 1) ¶ 5". */
  private void pinBehind(Draft before, Draft entry) {
    boolean closed = ")]".indexOf(text.at(entry.linkEnd)) >= 0;
    Pins.Found pin = closed && before.pin.isEmpty() ? pins.afterId(entry.linkEnd + 1) : null;
    boolean sure =
        pin != null && (pin.style() != 'p' || text.startsWith(" at ", entry.linkEnd + 1));
    if (pin != null && sure) {
      int end = before.linkEnd;
      before.pin(text, pin);
      before.linkEnd = end;
    }
  }

  /** The key of the document's own entry whose number follows "Dkt. No."; empty when none does. */
  String key(int after) {
    int i = text.skipBlank(after);
    i = text.at(i) == '#' ? text.skipBlank(i + 1) : i;
    int end = entryEnd(i);
    return end == i ? "" : "record:" + entry(i, end, text.text(i, end)).key;
  }

  /** One entry; its key does not say yet of which docket it is. */
  private static Draft entry(int start, int end, String number) {
    Draft draft = new Draft(CitationKind.RECORD, start, end);
    draft.key = "dkt-" + number.replace('\u2013', '-').replace('\u2011', '-');
    draft.alias = "docket";
    return draft;
  }

  /** The further entries of "Dkt. Nos. 45, 46, and 47". */
  private void others(int end, List<Draft> list) {
    int at = end;
    for (int n = 0; n < MOST; n++) {
      int i = text.joinerEnd(at);
      int number = text.at(i) == '[' ? i + 1 : i;
      int stop = i > at ? entryEnd(number) : number;
      if (stop <= number || text.isVolume(stop)) {
        return;
      }
      int close = number > i && text.at(stop) == ']' ? stop + 1 : stop;
      Draft draft = entry(i, close, text.text(number, stop));
      draft.name = "Dkt. No. " + text.text(number, stop);
      draft.listed = true;
      list.add(draft);
      at = close;
    }
  }

  /** The number or the place of a case of which an entry is cited. */
  private static String of(Draft before) {
    return before.kind == CitationKind.DOCKET
        ? before.key.substring(before.key.indexOf(':') + 1)
        : before.volume + " " + before.reporter + " " + before.page;
  }

  private String other(int start) {
    for (String word : OTHERS) {
      int from = start - word.length();
      if (text.endsWith(word, start) && !Reading.isLetter(text.at(from - 1))) {
        return word;
      }
    }
    return "";
  }

  /** The number of the other case that " in Case No. 10-1234" or ", No. 10-1234" names, if any. */
  private String elsewhere(int end) {
    for (String word : new String[] {" in ", " of ", ", ", " ("}) {
      Trie.Hit<Anchor> hit =
          text.startsWith(word, end) ? words.longest(text, end + word.length()) : null;
      if (hit != null && hit.value().form() == Anchor.Form.DOCKET_NUMBER) {
        int i = text.skipBlank(hit.end());
        String number = text.text(i, numbers.end(i));
        return home.isOwn(number) ? "" : number;
      }
    }
    return "";
  }

  /** Whether the entry is one of the case just cited: "No. 10-1234 (C.D. Cal. 2011), ECF No. 5". */
  private boolean ofCase(Draft before, int start) {
    if (before.kind != CitationKind.DOCKET && !before.isCase()) {
      return false;
    }
    String gap = text.text(/* start= */ before.linkEnd, /* end= */ start);
    boolean dated = gap.startsWith(" (") && gap.endsWith("), ") && gap.indexOf(';') < 0;
    boolean foreign = !before.court.isEmpty() && !before.court.equals(home.court());
    boolean own = !foreign && (home.isOwn(before.name) || home.isOwn(before.docket));
    return !own && gap.length() < LONGEST && (dated || gap.equals(", ") || gap.equals(" at "));
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

  /** Takes the pin that follows at {@code at} into the draft, unless it is a list of entries. */
  void pin(Draft draft, int at) {
    Pins.Found pin = pins.afterId(at);
    boolean list =
        pin != null
            && text.at(at) == ','
            && pin.style() == 'p'
            && !text.startsWith(", at", at)
            && !text.startsWith(", P", at);
    if (pin != null && !list) {
      draft.pin(text, pin);
      draft.coreEnd = draft.end;
    }
  }
}
