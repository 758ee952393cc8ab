package org.glossator.cite;

import java.util.List;
import java.util.Set;

/** Reads cases by volume, reporter and page: "185 F.R.D. 573, 578-80", "539 U. S., at 328". */
final class Cases {
  /** Reporters that are words without their period. */
  private static final Set<String> PERIODED =
      Set.of("A.", "F.", "P.", "So.", "Me.", "Miss.", "Mo.", "Met.", "Mod.", "Str.");

  private final Reading text;
  private final Pins pins;
  private final Trie<Title> titles;

  Cases(Reading text, Pins pins, Trie<Title> titles) {
    this.text = text;
    this.pins = pins;
    this.titles = titles;
  }

  /**
   * Reads what follows a volume and a reporter.
   *
   * @param start the volume's start
   * @param volumeEnd its end
   * @param hit the reporter
   * @return the offset after the pin, or {@code start} when this is no citation
   */
  int read(int start, int volumeEnd, Trie.Hit<Title> hit, List<Draft> out) {
    if (looksLikeWords(volumeEnd, hit)) {
      return start;
    }
    int after = hit.end();
    int i = text.at(after) == ',' ? after + 1 : after;
    boolean dashed = Reading.isDash(text.at(after)) && Reading.isDigit(text.at(after + 1));
    boolean foreign = hit.value().name().equals("Eng. Rep.");
    boolean named = text.endsWith(", ", start) || text.endsWith(") ", start);
    boolean excerpts = foreign && text.startsWith("ER ", hit.end() - 2) && !named;
    if ((Reading.isDash(text.at(volumeEnd)) && (!dashed || foreign)) || excerpts) {
      return start; // "ER 41-ER 42", "3-ER-456" and "3 ER 456" are pages of the record
    }
    i = dashed ? after + 1 : text.skipBlank(i);
    i = nominativeEnd(i);
    if (text.startsWith("at ", i) || text.startsWith("at*", i)) {
      return shortForm(start, volumeEnd, hit, i + 2, out);
    }
    int pageStart =
        text.at(i) == '\u00b6' ? text.skipBlank(i + 1) : text.startsWith("No. ", i) ? i + 4 : i;
    int pageEnd = pageEnd(pageStart, hit.value());
    if (pageEnd <= pageStart || printed(pageStart, pageEnd)) {
      return start;
    }
    Draft draft = draft(CitationKind.FULL_CASE, start, volumeEnd, hit, pageEnd);
    draft.page = digits(text.text(pageStart, pageEnd));
    boolean blank = !Reading.isDigit(text.at(pageStart)) && !Reading.isLetter(text.at(pageStart));
    draft.page = blank ? "" : draft.page;
    draft.parted = text.at(after) == ',';
    Pins.Found pin = pins.afterPage(pageEnd, firstPage(draft));
    if (pin != null) {
      draft.pin(text, pin);
    }
    out.add(draft);
    return draft.linkEnd;
  }

  /**
   * Whether the number stands on a line of its own between the reporter and another number: it is
   * then the page of this very print.
   */
  private boolean printed(int start, int end) {
    boolean apart = text.at(end) == '\n' || text.at(end) == ' ';
    return text.is(Reading.LINE, start) && apart && Reading.isDigit(text.at(end + 1));
  }

  /** The number without the letters that scanners take for digits: "l2" is 12. */
  private static String digits(String number) {
    boolean digit = false;
    boolean other = false;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      digit |= Reading.isDigit(c);
      other |= !Reading.isDigit(c) && "lIO".indexOf(c) < 0;
    }
    return digit && !other ? number.replace('l', '1').replace('I', '1').replace('O', '0') : number;
  }

  /** Steps over the reporter's own name and volume: "5 U.S. (1 Cranch) 137". */
  private int nominativeEnd(int at) {
    if (text.at(at) != '(') {
      return at;
    }
    int volumeEnd = text.digitsEnd(at + 1);
    Trie.Hit<Title> hit =
        volumeEnd > at + 1 ? titles.longest(text, text.skipBlank(volumeEnd)) : null;
    boolean closed =
        hit != null
            && hit.value().form() == Title.Form.REPORTER
            && text.at(hit.end()) == ')'
            && volumeEnd - at <= 4;
    return closed && hit != null ? text.skipBlank(hit.end() + 1) : at;
  }

  private static int firstPage(Draft draft) {
    boolean paged = draft.edition != null && draft.edition.paged();
    try {
      return paged ? Integer.parseInt(draft.page) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private int shortForm(int start, int volumeEnd, Trie.Hit<Title> hit, int at, List<Draft> out) {
    Pins.Found pin = pins.afterAt(at);
    if (pin == null) {
      return start;
    }
    Draft draft = draft(CitationKind.SHORT_CASE, start, volumeEnd, hit, pin.end());
    draft.pin(text, pin);
    draft.coreEnd = shortCoreEnd(pin);
    out.add(draft);
    return draft.linkEnd;
  }

  /** The core of a short form holds the first page of the pin. */
  private int shortCoreEnd(Pins.Found pin) {
    int i = pin.start();
    while (i < pin.end() && !Reading.isDigit(text.at(i))) {
      i++;
    }
    int end = i < pin.end() ? text.digitsEnd(i) : pin.end();
    return Math.min(Math.max(end, pin.start() + 1), pin.end());
  }

  private Draft draft(CitationKind kind, int start, int volumeEnd, Trie.Hit<Title> hit, int end) {
    Draft draft = new Draft(kind, start, end);
    draft.volume = digits(text.text(start, volumeEnd));
    draft.title = hit.value();
    draft.edition = hit.value().reporter(draft.volume, 0);
    int from =
        text.at(volumeEnd) == ' ' || Reading.isDash(text.at(volumeEnd)) ? volumeEnd + 1 : volumeEnd;
    draft.reporter = text.text(from, hit.end());
    return draft;
  }

  /** One-letter reporters need their period, and so do those that are words: "So", "Me", "In". */
  private boolean looksLikeWords(int volumeEnd, Trie.Hit<Title> hit) {
    String name = hit.value().name();
    String written = text.text(volumeEnd, hit.end());
    boolean bare = written.indexOf('.') < 0;
    boolean glued = written.length() == 2 && Reading.isDigit(text.at(hit.end())); // "445A.121"
    return glued || (bare && PERIODED.contains(name));
  }

  /** The end of a page: a number, roman, a placeholder, "126(A)", "51192[U]". */
  private int pageEnd(int at, Title title) {
    boolean misread = "lI".indexOf(text.at(at)) >= 0 && text.digitsEnd(at + 1) > at + 2;
    int end = text.digitsEnd(misread ? at + 1 : at);
    if (end == at) {
      return placeholderEnd(at, title);
    }
    while (text.at(end) == ',' && text.digitsEnd(end + 1) == end + 4 && loose(title)) {
      end += 4;
    }
    char c = text.at(end);
    char n = text.at(end + 1);
    if ((c == '(' || c == '[')
        && (n == 'A' || n == 'U')
        && (text.at(end + 2) == ')' || text.at(end + 2) == ']')) {
      return end + 3;
    }
    boolean rule =
        c == '(' && text.at(end + 2) == ')' && (Reading.isLower(n) || Reading.isDigit(n));
    boolean decimal =
        c == '.' && Reading.isDigit(n) && n != ' ' && text.digitsEnd(end + 1) - end > 2;
    if (c == '-' && n == 'U' && !title.reporters().stream().allMatch(Reporter::paged)) {
      return text.at(end + 2) == 'B' ? end + 3 : end + 2;
    }
    boolean suffixed =
        (c == 'A' || c == 'S' || c == 'N' || c == 'M')
            && !Reading.isLetter(n)
            && !Reading.isDigit(n);
    if (suffixed) {
      return end + 1;
    }
    return rule || decimal || Reading.isLetter(c) || end - at > 8 ? at : end;
  }

  private static boolean loose(Title title) {
    return title.reporters().stream()
        .anyMatch(r -> r.kind().equals("specialty") || r.abbreviation().indexOf('(') > 0);
  }

  private int placeholderEnd(int at, Title title) {
    int i = at;
    while (text.at(i) == '_' || Reading.isDash(text.at(i))) {
      i++;
    }
    if (i > at) {
      boolean mark = text.at(at) == '_' || i - at > 1 || text.at(at) == '\u2014';
      return mark && !Reading.isDigit(text.at(i)) ? i : at;
    }
    while ("ivxlc".indexOf(text.at(i)) >= 0 && i < at + 9) {
      i++;
    }
    boolean roman =
        i - at >= 2
            && !Reading.isLetter(text.at(i))
            && title.reporters().stream().noneMatch(Reporter::database);
    return roman ? i : at;
  }
}
