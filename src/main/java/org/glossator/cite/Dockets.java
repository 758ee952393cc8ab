package org.glossator.cite;

import java.util.List;

/** Reads cases by docket number: "Foo v. Bar, No. 12-1234, slip op. at 5 (9th Cir. 2012)". */
final class Dockets {
  private final Reading text;
  private final Pins pins;
  private final Tails tails;
  private final Names names;
  private final Trie<Anchor> words;
  private final DocketNumbers numbers;
  private final Home home;

  Dockets(Reading text, Pins pins, Tails tails, Names names, Trie<Anchor> words, Home home) {
    this.text = text;
    this.pins = pins;
    this.tails = tails;
    this.names = names;
    this.words = words;
    this.numbers = new DocketNumbers(text);
    this.home = home;
  }

  /** What follows "No." or "Case No."; a bare number is no citation. */
  int read(int start, int after, int floor, List<Draft> out) {
    int i = text.skipBlank(after);
    int end = numbers.end(i);
    if (end == i) {
      return start;
    }
    Draft draft = new Draft(CitationKind.DOCKET, start, end);
    end = others(end);
    draft.end = end;
    draft.linkEnd = end;
    draft.name = text.text(start, end);
    draft.key = "docket:" + Keys.slug(text.text(i, end));
    boolean slip = slip(draft, end) || entry(draft, end);
    boolean paper = !slip && paper(draft, end);
    boolean own = (slip || paper) && draft.pinStyle == 'd' && home.isOwn(draft.name);
    if (own || database(draft.linkEnd)) {
      return start;
    }
    Draft tail = new Draft(CitationKind.DOCKET, start, draft.linkEnd);
    tails.read(tail, draft.linkEnd, true);
    names.find(draft, floor);
    boolean named = !draft.plaintiff.isEmpty();
    boolean court = tail.year > 0;
    if (!slip && !(named && court) && !(court && !tail.court.isEmpty())) {
      return start;
    }
    tails.read(draft, draft.linkEnd, true);
    out.add(draft);
    return draft.linkEnd;
  }

  /**
   * A case by a number without "No.", which stands between its name and its court: "Roe v. Moe,
   * 12-cv-1234 (D. Or. May 1, 2013)".
   */
  int bare(int start, int floor, List<Draft> out) {
    boolean place = text.endsWith(", ", start) && !Reading.isDigit(text.at(start - 3));
    int end = place ? numbers.end(start) : start;
    if (end == start || !text.startsWith(" (", end)) {
      return start;
    }
    Draft draft = new Draft(CitationKind.DOCKET, start, end);
    draft.name = text.text(start, end);
    draft.key = "docket:" + Keys.slug(draft.name);
    tails.read(draft, end, true);
    names.find(draft, floor);
    boolean led = text.startsWith(", ", draft.end) && Reading.isDigit(text.at(draft.end + 2));
    boolean whole = !led && draft.year > 0 && !draft.court.isEmpty() && !draft.plaintiff.isEmpty();
    if (!whole) {
      return start;
    }
    out.add(draft);
    return draft.linkEnd;
  }

  /** The end of ", 21-1, 21-2" after the first number. */
  private int others(int first) {
    int end = first;
    for (int n = 0; n < 12; n++) {
      int i = text.joinerEnd(end);
      int next = i > end && Reading.isDigit(text.at(i)) ? numbers.end(i) : i;
      if (next <= i) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** ", slip op. at 5", ", slip op., at 5". */
  private boolean slip(Draft draft, int end) {
    for (String word :
        new String[] {", slip op.", ", Slip op.", " slip op.", ", slip opinion", "; slip op."}) {
      if (text.startsWith(word, end)) {
        int after = end + word.length();
        draft.end = after;
        draft.linkEnd = after;
        Pins.Found pin = pins.afterId(after);
        if (pin != null) {
          draft.pin(text, pin);
        }
        return true;
      }
    }
    Pins.Found pin = text.startsWith(", at ", end) ? pins.afterId(end) : null;
    if (pin != null) {
      draft.pin(text, pin);
    }
    return false;
  }

  /** ", Dkt. 45 at 3": an entry of that docket, which is not the document's own. */
  private boolean entry(Draft draft, int end) {
    int i = text.at(end) == ',' ? text.skipBlank(end + 1) : text.skipBlank(end);
    Trie.Hit<Anchor> hit = i > end ? words.longest(text, i) : null;
    if (hit == null || hit.value().form() != Anchor.Form.DOCKET_ENTRY) {
      return false;
    }
    int number = text.skipBlank(hit.end());
    number = text.at(number) == '#' ? text.skipBlank(number + 1) : number;
    int stop = text.digitsEnd(number);
    boolean part = Reading.isDash(text.at(stop)) && Reading.isDigit(text.at(stop + 1));
    stop = part ? text.digitsEnd(stop + 1) : stop;
    if (stop == number) {
      return false;
    }
    Pins.Found pin =
        text.at(stop) == ' ' || text.startsWith(", at", stop) ? pins.afterId(stop) : null;
    int whole = pin == null ? stop : pin.end();
    draft.pin = text.text(i, whole);
    draft.pinStyle = 'd';
    draft.end = whole;
    draft.linkEnd = whole;
    return true;
  }

  /** ", Order at 3 (": a page of a paper of that docket, before its court and date. */
  private boolean paper(Draft draft, int end) {
    int i = text.skipBlank(end + 1);
    Trie.Hit<Anchor> hit = text.at(end) == ',' && i > end ? words.longest(text, i) : null;
    boolean record = hit != null && hit.value().form() == Anchor.Form.RECORD;
    Pins.Found pin = record && hit != null ? pins.afterId(hit.end()) : null;
    if (pin == null || !text.startsWith(" (", pin.end())) {
      return false;
    }
    draft.pin = text.text(i, pin.end());
    draft.pinStyle = 'd';
    draft.end = pin.end();
    draft.linkEnd = pin.end();
    return true;
  }

  /** Whether a database number follows, which then names the decision. */
  private boolean database(int at) {
    int i = text.at(at) == ',' ? text.skipBlank(at + 1) : at;
    int end = text.digitsEnd(i);
    return end - i == 4
        && i > at
        && (text.startsWith(" WL ", end)
            || text.text(end, end + 60).contains(" LEXIS ")
            || Reading.isUpper(text.at(end + 1)));
  }
}
