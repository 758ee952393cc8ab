package org.glossator.cite;

import java.util.List;

/** Reads statutes and regulations: "17 U.S.C. §§ 101-1322", "17 C.F.R. § 240.10b-5(b)". */
final class Statutes {
  private static final int MOST = 40;

  /** What a part of a code of regulations is divided into. */
  private static final String[] DIVISIONS = {
    "subpt. ",
    "Subpt. ",
    "subpart ",
    "Subpart ",
    "app. ",
    "App. ",
    "appendix ",
    "Appendix ",
    "supp. ",
    "Supp. ",
    "table ",
    "tbl. "
  };

  private final Reading text;
  private final Sections sections;
  private final Tails tails;

  Statutes(Reading text, Sections sections, Tails tails) {
    this.text = text;
    this.sections = sections;
    this.tails = tails;
  }

  /**
   * Reads what follows a title number and the name of a code.
   *
   * @param start the title number's start
   * @param volumeEnd its end
   * @param after the end of the code's name
   * @return the offset after the last section, or {@code start} when this is no citation
   */
  int code(int start, int volumeEnd, int after, Title title, List<Draft> out) {
    boolean cfr = title.form() == Title.Form.CFR;
    int i = after;
    String app = "";
    for (String word : new String[] {" App.", " app.", " Appx.", " Appendix"}) {
      if (text.startsWith(word, i)) {
        i += word.length();
        app = "app";
      }
    }
    i = skipAnnotated(i);
    i = text.at(i) == ',' ? i + 1 : i;
    int numbered = app.isEmpty() ? i : text.digitsEnd(text.skipBlank(i));
    if (text.startsWith(" \u00a7", numbered) && numbered > text.skipBlank(i)) {
      app = "app-" + text.text(text.skipBlank(i), numbered);
      i = numbered;
    }
    int part = part(i);
    int signed = part > i ? part : sections.sign(i);
    boolean sign =
        signed > i
            && (part > i
                || text.at(text.skipBlank(i)) == '\u00a7'
                || Reading.isLetter(text.at(text.skipBlank(i))));
    int plain = text.skipBlank(i);
    int misread = sign ? plain : sections.misreadSign(plain);
    int at = sign ? signed : misread;
    Sections.Found found = sections.read(at);
    if (!found.isPresent()) {
      return start;
    }
    String volume = text.text(start, volumeEnd);
    String head =
        (cfr ? "cfr:" : "usc:")
            + volume
            + (app.isEmpty() ? "" : app.equals("app") ? "a" : "-" + app)
            + "/";
    CitationKind kind = cfr ? CitationKind.REGULATION : CitationKind.STATUTE;
    int first = out.size();
    int end = list(new Head(kind, head, volume, title.name(), start, part > i), found, out);
    out.subList(first, out.size()).forEach(each -> each.misread = misread > plain);
    return end;
  }

  /**
   * What the members of a list of sections share.
   *
   * @param kind what they are
   * @param key the head of their keys
   * @param volume the title number, or empty
   * @param reporter the code
   * @param start where the first of them starts
   * @param part whether they are parts, not sections
   */
  record Head(
      CitationKind kind, String key, String volume, String reporter, int start, boolean part) {}

  /** Reads the sections from {@code first} on; returns the end of the last, or where it starts. */
  int list(Head head, Sections.Found first, List<Draft> out) {
    boolean usc = head.key().startsWith("usc:");
    Sections.Found found = usc ? sections.whole(first) : first;
    int start = head.start();
    if (!found.isPresent()) {
      return start;
    }
    Draft draft = section(head, start, found, false);
    out.add(draft);
    for (int n = 0; n < MOST; n++) {
      int next = sections.further(found.end());
      if (next < 0) {
        break;
      }
      Sections.Found other = sections.read(next);
      found = usc ? sections.whole(other) : other;
      if (!found.isPresent()) {
        break;
      }
      draft = section(head, next, found, true);
      out.add(draft);
    }
    tails.read(draft, draft.linkEnd, true);
    if (draft.year > 0) {
      for (int i = out.size() - 1; i >= 0 && out.get(i) != draft && out.get(i).listed; i--) {
        out.get(i).year = draft.year;
      }
    }
    return draft.linkEnd;
  }

  private Draft section(Head head, int start, Sections.Found found, boolean listed) {
    Draft draft = new Draft(head.kind(), start, found.numberEnd());
    draft.end = found.end();
    draft.linkEnd = found.end();
    draft.volume = head.volume();
    draft.reporter = head.reporter();
    draft.section = text.text(found.start(), found.numberEnd());
    draft.pin = text.text(found.numberEnd(), found.end()).replaceFirst("^, ", "");
    draft.pinStyle = '\u00a7';
    draft.listed = listed;
    if (head.part()) {
      divisions(draft);
    }
    String section = Keys.section(draft.section);
    boolean many = text.text(start, found.start()).contains("\u00a7\u00a7");
    boolean several = (many || listed) && head.key().startsWith("usc:");
    draft.key =
        head.key()
            + (head.part() ? "pt-" : "")
            + (several ? section.substring(0, firstEnd(section)) : section);
    return draft;
  }

  /** Where the first section ends of "1331-32" and "2000e-2000e-17"; the end of any other. */
  private static int firstEnd(String section) {
    int letters = 0;
    while (letters < section.length() && Reading.isDigit(section.charAt(letters))) {
      letters++;
    }
    int stem = letters;
    while (stem < section.length() && Reading.isLower(section.charAt(stem))) {
      stem++;
    }
    int again = section.indexOf("-" + section.substring(0, stem), stem);
    if (stem > letters && again > 0) {
      return again;
    }
    return isRange(section) ? section.indexOf('-') : section.length();
  }

  /** Whether "1331-32" and "1692-1692p" are, and "2000e-2" is not, more than one section. */
  private static boolean isRange(String section) {
    int dash = section.indexOf('-');
    String low = dash < 0 ? "" : section.substring(0, dash).replaceFirst("[a-z]+$", "");
    String high = dash < 0 ? "" : section.substring(dash + 1).replaceFirst("[a-z]+$", "");
    boolean numbers = low.matches("[0-9]{1,6}") && high.matches("[0-9]{1,6}");
    boolean lettered = dash > 0 && section.substring(0, dash).length() > low.length();
    return numbers && (!lettered || Integer.parseInt(high) >= Integer.parseInt(low));
  }

  /** ", subpt. P, app. 1, § 12.04" after a part. */
  private void divisions(Draft draft) {
    int end = draft.end;
    for (int n = 0; n < 4 && text.startsWith(", ", end); n++) {
      int next = division(end + 2);
      if (next == end + 2) {
        break;
      }
      end = next;
    }
    if (end > draft.end) {
      draft.pin = text.text(draft.coreEnd, end).replaceFirst("^, ", "");
      draft.end = end;
      draft.linkEnd = end;
    }
  }

  private int division(int at) {
    for (String word : DIVISIONS) {
      if (text.startsWith(word, at)) {
        int end = at + word.length();
        int label = end;
        while (Reading.isUpper(text.at(end)) || Reading.isDigit(text.at(end))) {
          end++;
        }
        boolean lettered = end == label + 1 && Reading.isLower(text.at(end)); // "subpt. Da"
        end += lettered && !Reading.isLetter(text.at(end + 1)) ? 1 : 0;
        return end == label || Reading.isLetter(text.at(end)) ? at : end;
      }
    }
    boolean sign = text.at(at) == '\u00a7';
    Sections.Found found = sections.read(sign ? sections.sign(at) : at);
    return sign && found.isPresent() ? found.end() : at;
  }

  /** "U.S.C.A.", "U.S.C.S." and "Ann." name the same code. */
  private int skipAnnotated(int at) {
    int i = at;
    for (String word : new String[] {"A.", "S.", " A.", " S.", " Ann."}) {
      if (text.startsWith(word, i) && !Reading.isLetter(text.at(i + word.length()))) {
        i += word.length();
      }
    }
    return i;
  }

  /** The offset after "pt.", "part", "Parts", or {@code at}. */
  private int part(int at) {
    int i = text.skipBlank(at);
    for (String word :
        new String[] {"pts. ", "pt. ", "Pts. ", "Pt. ", "parts ", "part ", "Parts ", "Part "}) {
      if (text.startsWith(word, i)) {
        return i + word.length();
      }
    }
    return at;
  }

  /** "124 Stat. 119, 130 (2010)", "85 Fed. Reg. 1234", "120 Cong. Rec. 1234". */
  int paged(int start, int volumeEnd, int after, Title title, Pins pins, List<Draft> out) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    boolean letter = "SHE".indexOf(text.at(i)) >= 0 && Reading.isDigit(text.at(i + 1));
    int page = letter ? i + 1 : i;
    int end = text.digitsEnd(page);
    while (text.at(end) == ',' && text.digitsEnd(end + 1) == end + 4) {
      end += 4;
    }
    boolean placeholder = text.at(page) == '_';
    if ((end == page && !placeholder) || Reading.isLetter(text.at(end))) {
      return start;
    }
    Draft draft = new Draft(kind(title), start, end);
    draft.volume = text.text(start, volumeEnd);
    draft.reporter = title.name();
    draft.page = text.text(i, end);
    draft.key = Keys.paged(title, draft.volume, draft.page);
    draft.name = draft.volume + " " + title.name() + " " + draft.page;
    Pins.Found pin = pins.afterPage(end, text.number(page, text.digitsEnd(page)));
    if (pin != null) {
      draft.pin(text, pin);
    }
    tails.read(draft, draft.end, true);
    out.add(draft);
    return draft.linkEnd;
  }

  private static CitationKind kind(Title title) {
    return switch (title.form()) {
      case STAT, TREATY -> CitationKind.STATUTE;
      case FED_REG -> CitationKind.REGULATION;
      case CONG_REC -> CitationKind.LEGISLATIVE;
      case REPORTER -> CitationKind.FULL_CASE;
      case USC, CODE -> CitationKind.STATUTE;
      case CFR -> CitationKind.REGULATION;
      case JOURNAL -> CitationKind.JOURNAL;
    };
  }
}
