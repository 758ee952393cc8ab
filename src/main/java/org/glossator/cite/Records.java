package org.glossator.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations to the record: "FAC ¶¶ 7, 24", "Hansmeier Decl. ¶ 16", "Pl.'s App. at 7", "Dkt.
 * No. 7-1", "Exhibit A to Plaintiff's FAC", "Tr. 12:3-9". One reader serves one document, whose
 * short names and exhibits it remembers.
 */
final class Records {
  private final Reading text;
  private final Pins pins;
  private final Trie<Anchor> words;
  private final Aliases aliases;
  private final Home home;
  private final DocumentNames documents;
  private final DocketEntries entries;
  private final RecordNames names;
  private final ExhibitLabels labels;
  private final Map<String, String> exhibits = new HashMap<>();

  Records(Reading text, Pins pins, Trie<Anchor> words, Aliases aliases, Home home) {
    this.text = text;
    this.pins = pins;
    this.words = words;
    this.aliases = aliases;
    this.home = home;
    this.documents = new DocumentNames(text);
    this.labels = new ExhibitLabels(text, words);
    this.entries = new DocketEntries(text, pins, words, aliases, home);
    this.names = new RecordNames(text, words, aliases, entries);
  }

  /** The same document's next stream. */
  Records next(Reading stream, Pins streamPins) {
    Records out = new Records(stream, streamPins, words, aliases, home);
    out.exhibits.putAll(exhibits);
    return out;
  }

  /** "Dkt. No. 7-1 at 3", "ECF No. 23", "Doc. 12 ¶ 5". */
  int docketEntry(int start, int after, @Nullable Draft before, List<Draft> out) {
    int end = ofAnother(start) ? start : entries.read(start, after, before, out);
    if (end <= start) {
      return end;
    }
    Draft entry = out.getLast();
    int exhibit = entry.pin.isEmpty() && !entry.listed ? labels.after(end) : -1;
    int labelEnd = exhibit > 0 ? labels.end(exhibit) : exhibit;
    if (labelEnd > exhibit && entry.leader == null) {
      attach(entry, labels.label(exhibit, labelEnd), labelEnd);
    }
    names.define(entry.end, entry.key);
    return entry.linkEnd;
  }

  /** The "D." of "pt. I.D.3" is a heading's; "Treaty Doc. No. 5" is a paper of Congress. */
  private boolean ofAnother(int start) {
    return text.at(start - 1) == '.'
        || text.endsWith("Treaty ", start)
        || text.endsWith("Exec. ", start)
        || text.endsWith("Ex. ", start)
        || text.endsWith("Misc. ", start);
  }

  /** Makes of "Dkt. No. 6" the exhibit that is named after it: "Dkt. No. 6, Ex. A at 3". */
  private void attach(Draft entry, String label, int labelEnd) {
    entry.key = entry.key + "/ex-" + label;
    entry.alias = "exhibit";
    entry.end = labelEnd;
    entry.linkEnd = labelEnd;
    entry.coreEnd = labelEnd;
    entry.name = text.text(entry.start, labelEnd);
    entries.pin(entry, labelEnd);
    exhibits.put("/ex-" + label, entry.key);
  }

  /** A document by its name; {@code start} and {@code after} enclose the noun. */
  int document(int start, int after, Anchor anchor, int floor, List<Draft> out) {
    String noun = anchor.name();
    if (text.startsWith("App", start)
        && (text.endsWith("F. ", start) || text.endsWith("Fed. ", start))) {
      return start; // the Federal Appendix
    }
    boolean declaration = noun.equals("decl");
    int head = documents.headStart(start, floor, declaration);
    int end = declaration ? documents.ofPerson(after) : documents.appendedTo(after);
    boolean appended = !declaration && end > after;
    head = defined(head, end, floor);
    head = head == start ? documents.partyStart(start, after, floor) : head;
    head = noun.equals("transcript") ? documents.dateStart(head, floor) : head;
    String name = text.text(head, end);
    String key = "record:" + DocumentNames.documentName(name);
    int exhibit = labels.after(end);
    if (exhibit > 0) {
      int labelEnd = labels.end(exhibit);
      if (labelEnd > exhibit) {
        Draft draft = record(head, labelEnd, key + "/ex-" + labels.label(exhibit, labelEnd), out);
        draft.name = text.text(head, labelEnd);
        entries.pin(draft, labelEnd);
        return draft.linkEnd;
      }
    }
    Pins.Found pin = appended ? pins.afterAt(end + 1) : pin(end, noun, head < start);
    if (pin != null && (ofCourt(pin.end()) || ofRule(after, pin))) {
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
    names.define(end, key);
    if (!fits || (declaration && documents.nobodys(head, start, after))) {
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

  /** Where a name starts that the document has defined, "MTD Order", or {@code head}. */
  private int defined(int head, int end, int floor) {
    int at = head;
    for (int n = 0; n < 3 && at - 1 > floor && text.at(at - 1) == ' '; n++) {
      int word = at - 1;
      while (word > floor && Reading.isLetter(text.at(word - 1))) {
        word--;
      }
      if (!Reading.isUpper(text.at(word))) {
        return head;
      }
      at = word;
      if (aliases.defined("record:" + DocumentNames.documentName(text.text(at, end)))) {
        return at;
      }
    }
    return head;
  }

  /** Whether the number is a rule's, not a page: New Jersey's "R. 4:46-2(c)", "ER 404(b)". */
  private boolean ofRule(int after, Pins.Found pin) {
    boolean decimal =
        text.endsWith("R.", after)
            && text.at(pin.end()) == '.'
            && Reading.isDigit(text.at(pin.end() + 1));
    boolean divided =
        text.at(pin.end()) == '('
            && Reading.isLower(text.at(pin.end() + 1))
            && text.at(pin.end() + 2) == ')';
    boolean dashed = text.text(pin.start(), pin.end()).matches("[0-9]:[0-9]+-[0-9]+");
    boolean direct = text.at(after) == ' ' && Reading.isDigit(text.at(after + 1));
    return direct && (decimal || divided || dashed);
  }

  /** Whether the number counts courts, not pages: "La. App. 4 Cir.", "App. 3 Dist.". */
  private boolean ofCourt(int end) {
    return text.startsWith(" Cir.", end)
        || text.startsWith(" Dist.", end)
        || text.startsWith(" Dept.", end);
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
            && !text.startsWith(", p", end)
            && !text.startsWith(", P", end);
    if (pin != null && !bare) {
      return pin;
    }
    boolean glued = noun.equals("app") && (text.at(end) == '-' || text.endsWith("ROA.", end));
    int page = text.at(end) == '-' ? end + 1 : end;
    if (glued && Reading.isDigit(text.at(page))) {
      return pins.afterAt(page); // "ER-45", "ROA.45"
    }
    int i = noun.equals("transcript") ? volume(text.skipBlank(end)) : text.skipBlank(end);
    boolean direct =
        noun.equals("app")
            || text.endsWith("App.", end)
            || noun.equals("transcript")
            || text.endsWith("Brief", end)
            || text.endsWith("Br.", end)
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

  /** The offset after "vol. 3, " before the pages of a transcript, or {@code at}. */
  private int volume(int at) {
    int i = text.startsWith("vol. ", at) || text.startsWith("Vol. ", at) ? at + 5 : at;
    int end = i;
    while (i > at
        && end < i + 5
        && (Reading.isDigit(text.at(end)) || "IVX".indexOf(text.at(end)) >= 0)) {
      end++;
    }
    int next = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
    next = text.startsWith("at ", next) ? next + 3 : next;
    return end > i && Reading.isDigit(text.at(next)) ? next : at;
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

  private int wordEnd(int at) {
    int i = at;
    while (text.at(i) != ' ' && text.at(i) != '\n') {
      i++;
    }
    return i;
  }

  /** "Exhibit A", "Ex. 3 at 5", "Exhibit A to Plaintiff's FAC". */
  int exhibit(int start, int after, int floor, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = labels.end(i);
    if (end == i) {
      return start;
    }
    String label = "/ex-" + labels.label(i, end);
    int to = parent(end);
    Draft draft;
    if (to > end) {
      draft =
          record(
              start,
              to,
              "record:" + DocumentNames.documentName(text.text(end + 4, to)) + label,
              out);
    } else {
      int owner = documents.ownerStart(start, floor);
      String known = exhibits.getOrDefault(label, "record:" + label.substring(1));
      draft = new Draft(CitationKind.RECORD, owner, end);
      draft.key =
          owner < start
              ? "record:"
                  + DocumentNames.documentName(text.text(owner, start))
                  + "-"
                  + label.substring(1)
              : known;
      draft.alias = "exhibit";
      out.add(draft);
      entries.pin(draft, end);
    }
    draft.name = text.text(draft.start, draft.linkEnd);
    draft.textual =
        draft.pin.isEmpty() && text.at(start - 1) == ' ' && Reading.isLetter(text.at(start - 2));
    return draft.linkEnd;
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
        return documents.withoutStop(i, hit.end());
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
    draft.key = "record:" + DocumentNames.documentName(text.text(end + 4, to));
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
}
