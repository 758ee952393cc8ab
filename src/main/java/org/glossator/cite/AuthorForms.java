package org.glossator.cite;

import java.util.List;

/**
 * Reads who wrote an article, and the short forms that name only the authors of a work cited
 * before: "Newton & Newton 145", "2 Story § 1800".
 */
final class AuthorForms {
  /** How far before its journal an article's author may stand, in characters. */
  private static final int LONGEST = 220;

  private static final int MOST_AUTHORS = 4;

  /** The longest name that a document gives a work, in characters. */
  private static final int LONGEST_NAME = 40;

  /** No article has more pages. */
  private static final int LONGEST_ARTICLE = 300;

  private final Reading text;
  private final Pins pins;
  private final Sections sections;
  private final Tails tails;
  private final Authors authors;

  AuthorForms(Reading text, Pins pins, Sections sections, Tails tails, Authors authors) {
    this.text = text;
    this.pins = pins;
    this.sections = sections;
    this.tails = tails;
    this.authors = authors;
  }

  /** Remembers a work with its authors; a name without them may be that of one cited before. */
  void work(Draft draft) {
    boolean titled = draft.name.indexOf(',') > 0;
    String known = titled ? "" : authors.key(draft.name);
    if (!known.isEmpty()) {
      draft.key = known;
      return;
    }
    String slug = Authors.slug(draft.name);
    draft.key =
        slug.isEmpty()
            ? draft.key.replaceFirst("^treatise:[0-9]+[a-z]?-", "treatise:")
            : "treatise:" + slug;
    int on = draft.name.indexOf(" on ");
    String bare = on > 0 ? draft.name.substring(0, on) : draft.name;
    if (titled || bare.matches("(?:[0-9A-Z]+ )?[A-Z][A-Za-z]+(?: & [A-Z][A-Za-z]+)*")) {
      authors.add(titled ? draft.name : bare, draft.key);
    }
  }

  /** Takes "(hereinafter Kaye)" or "(Kaye 2014)" after a work as the name it goes by. */
  void define(Draft draft, String written) {
    List<String> names = Authors.surnames(written);
    for (Draft.Range range : draft.parentheticals) {
      boolean said = text.startsWith("hereinafter ", range.start());
      int start = said ? range.start() + "hereinafter ".length() : range.start();
      String name = text.text(start, range.end());
      boolean own = !names.isEmpty() && name.startsWith(names.getFirst());
      boolean brief = name.length() <= LONGEST_NAME && name.matches("[\\p{L}0-9&'\u2019 -]+");
      if (said || (own && brief)) {
        authors.define(name, draft.key);
      }
    }
  }

  /**
   * Remembers the author whose name and title stand before an article's journal.
   *
   * @param floor the end of the citation before
   */
  void article(Draft draft, int floor) {
    authors.define(place(draft.volume, draft.reporter), draft.key);
    int end = draft.coreStart - 2;
    int from = Math.max(floor, end - LONGEST);
    if (!text.startsWith(", ", end)) {
      return;
    }
    int start = end;
    while (start > from && !begins(start)) {
      start--;
    }
    String lead = withoutOpening(text.text(start, end));
    if (begins(start) && lead.indexOf(',') > 0) {
      authors.add(lead, draft.key);
    }
    define(draft, lead);
  }

  /** Whether something new begins at {@code at}: a paragraph, a sentence, the next of a string. */
  private boolean begins(int at) {
    char before = text.at(at - 1);
    if (before == '\n' || before == '(') {
      return true;
    }
    if (before != ' ' || (text.at(at - 2) != ';' && text.at(at - 2) != '.')) {
      return false;
    }
    int word = at - 2;
    while (Reading.isLetter(text.at(word - 1)) || Reading.isApostrophe(text.at(word - 1))) {
      word--;
    }
    return text.at(at - 2) == ';' || !Words.abbreviated(text.text(word, at - 1));
  }

  private static String withoutOpening(String lead) {
    int at = 0;
    int end = lead.indexOf(' ');
    while (end > at && Words.opens(lead.substring(at, end))) {
      at = end + 1;
      end = lead.indexOf(' ', at);
    }
    return lead.substring(at);
  }

  /**
   * The authors' short form whose page or section starts at {@code at}.
   *
   * @return the end of it, or {@code at}
   */
  int read(int at, int floor, List<Draft> out) {
    int defined = defined(at, floor);
    int start = defined < at ? defined : surnames(at, floor);
    String written = text.text(start, at - 1);
    String key = defined < at ? authors.defined(written) : authors.key(written);
    return start >= at || key.isEmpty() ? at : draft(start, at, key, out);
  }

  /** Where the name starts that the document gave a work and that ends before {@code at}. */
  private int defined(int at, int floor) {
    int best = at;
    int start = at;
    for (int n = 0; n < MOST_AUTHORS && text.at(start - 1) == ' '; n++) {
      int word = wordStart(start - 1, floor);
      if (word == start - 1 || !Reading.isUpper(text.at(word))) {
        return best;
      }
      start = word;
      best = authors.defined(text.text(start, at - 1)).isEmpty() ? best : start;
    }
    return best;
  }

  /** Where the surnames start that end before {@code at}; {@code at} when none do. */
  private int surnames(int at, int floor) {
    int start = at;
    for (int n = 0; n < MOST_AUTHORS && text.at(start - 1) == ' '; n++) {
      int word = wordStart(start - 1, floor);
      if (word == start - 1 || !Reading.isUpper(text.at(word))) {
        return at;
      }
      start = word;
      if (!text.endsWith(" & ", word)) {
        break;
      }
      start = word - 2;
    }
    return text.at(start) == '&' || named(start, floor) ? at : start;
  }

  /** Whether a word with a capital stands before a surname: "New Wigmore" is another's name. */
  private boolean named(int start, int floor) {
    int word = text.at(start - 1) == ' ' ? wordStart(start - 1, floor) : start - 1;
    return word < start - 1
        && Reading.isUpper(text.at(word))
        && !Words.opens(text.text(word, start - 1));
  }

  private int wordStart(int end, int floor) {
    int word = end;
    while (word > floor && Reading.isLetter(text.at(word - 1))) {
      word--;
    }
    return word;
  }

  private int draft(int start, int at, String key, List<Draft> out) {
    boolean section = text.at(at) == '\u00a7';
    Pins.Found page = section ? null : pins.afterAt(at);
    int end = section ? sections.read(sections.sign(at)).end() : page == null ? at : page.end();
    char after = text.at(end);
    boolean closed = ",.;:)]\n\u2014".indexOf(after) >= 0 || text.startsWith(" (", end);
    boolean outside = page != null && outside(key, page.first());
    if (end <= at || !closed || outside) {
      return at;
    }
    CitationKind kind = key.startsWith("journal:") ? CitationKind.JOURNAL : CitationKind.TREATISE;
    Draft draft = new Draft(kind, volume(start), end);
    draft.key = key;
    draft.antecedent = text.text(start, at - 1);
    draft.name = draft.antecedent;
    draft.pin = text.text(at, end);
    draft.pinStyle = section ? '\u00a7' : 'p';
    draft.pinFirst = page == null ? -1 : page.first();
    tails.read(draft, end, false);
    out.add(draft);
    return draft.linkEnd;
  }

  /**
   * An article's short form, "121 Yale L. J., at 1817", by the one article of that volume.
   *
   * @param after the end of the journal's name
   * @return the end of it, or {@code start}
   */
  int again(int start, int volumeEnd, int after, Title title, List<Draft> out) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    Pins.Found pin = text.startsWith("at ", i) ? pins.afterAt(i + 3) : null;
    String volume = text.text(start, volumeEnd);
    String key = authors.defined(place(volume, title.name()));
    if (pin == null || key.isEmpty() || outside(key, pin.first())) {
      return start;
    }
    Draft draft = new Draft(CitationKind.JOURNAL, start, after);
    draft.key = key;
    draft.volume = volume;
    draft.reporter = title.name();
    draft.pin(text, pin);
    tails.read(draft, draft.linkEnd, false);
    out.add(draft);
    return draft.linkEnd;
  }

  /** The volume by which an article is cited again. */
  private static String place(String volume, String journal) {
    return volume + " " + journal;
  }

  /** Whether no article that starts at the page with which its key ends has this page. */
  private static boolean outside(String key, int page) {
    String first = key.substring(key.lastIndexOf('-') + 1);
    boolean article = key.startsWith("journal:") && first.matches("[0-9]{1,5}") && page > 0;
    int pages = article ? page - Integer.parseInt(first) : 0;
    return pages < 0 || pages > LONGEST_ARTICLE;
  }

  /** Where the volume before the author starts, "2 Story 144"; {@code start} when there is none. */
  private int volume(int start) {
    int digit = start - 1;
    while (Reading.isDigit(text.at(digit - 1)) && start - digit < 4) {
      digit--;
    }
    boolean free = ".(;,\n".indexOf(text.at(digit - 1)) >= 0 || text.at(digit - 1) == ' ';
    return text.at(start - 1) == ' ' && digit < start - 1 && free ? digit : start;
  }
}
