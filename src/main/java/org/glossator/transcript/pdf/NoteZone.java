package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossator.transcript.pdf.Reading.DropKind;

/**
 * Finds where the footnotes of each page start: below a short rule, below a row of dashes, or, in
 * book-set opinions, where small type starts with a raised mark.
 */
final class NoteZone {
  private static final Pattern ENDS = Pattern.compile(".*[.?!][”’\"')\\]]*");

  private final Layout layout;
  private int lastLabel;
  private int raisedSeen;
  private boolean open;

  /** Whether the last note ends within a sentence, so that more of it must follow. */
  private boolean broken;

  /** Whether any mark was seen in the body's words, on any page so far. */
  private boolean calls;

  /** The marks on this page and the one before. */
  private final Set<String> called = new HashSet<>();

  private NoteZone(Layout layout) {
    this.layout = layout;
  }

  /** Moves the footnotes of {@code pages} from their rows to their note rows. */
  static void cut(List<Draft> pages, Layout layout) {
    NoteZone zone = new NoteZone(layout);
    pages.forEach(zone::cut);
  }

  private void cut(Draft page) {
    // No note runs on from one opinion into the next.
    open &= !LaterCaption.isOn(page, layout);
    Set<String> here = NoteCalls.in(page.rows);
    called.addAll(here);
    calls |= !here.isEmpty();
    int start = start(page);
    if (start < page.rows.size()) {
      cut(page, start);
    } else {
      open = open && page.rows.isEmpty();
    }
    called.retainAll(here);
  }

  private void cut(Draft page, int start) {
    List<Row> notes = new ArrayList<>(page.rows.subList(start, page.rows.size()));
    page.rows = new ArrayList<>(page.rows.subList(0, start));
    if (isDashes(notes.getFirst().text())) {
      page.drops.add(new Reading.Dropped(page.number(), DropKind.RULE, notes.removeFirst().text()));
    }
    page.noteRows = notes;
    Optional<Row> above = Optional.empty();
    for (Row row : notes) {
      Optional<NoteLabel> label = starting(row, above);
      if (label.isPresent() && !Notes.isContinuedMark(row.text())) {
        NoteLabel found = label.orElseThrow();
        page.noteStarts.put(row, found);
        lastLabel = found.number() == 0 ? lastLabel : found.number();
        raisedSeen += found.raised() && found.number() > 0 ? 1 : 0;
      }
      above = Optional.of(row);
    }
    open = true;
    broken = !notes.isEmpty() && !ENDS.matcher(notes.getLast().text()).matches();
  }

  /** The label with which {@code row} starts a note, if it does. */
  private Optional<NoteLabel> starting(Row row, Optional<Row> above) {
    return NoteLabel.of(row.styled()).filter(this::expected).filter(l -> isStart(l, row, above));
  }

  private boolean isStart(NoteLabel label, Row row, Optional<Row> above) {
    if (label.raised() || label.number() == 0) {
      return true;
    }
    if (label.isPlain()) {
      return !calls || called.contains(label.label());
    }
    // A number on the line opens a note only where a paragraph may start, and "21 U.S.C." may not;
    // only if it is called where calls are seen, and "2 plaintiffs" is not.
    boolean placed = above.isEmpty() || Math.abs(row.x0() - above.orElseThrow().x0()) > 5;
    String words = row.text().substring(label.end()).strip();
    boolean small = !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    boolean known = called.contains(label.label());
    boolean first = label.sign().isEmpty() && (above.isEmpty() || !calls) && !open;
    return placed && raisedSeen < 2 && (known || (first && !small));
  }

  /** The index of the first row of the notes; the number of rows if there are none. */
  private int start(Draft page) {
    List<Row> rows = page.rows;
    for (Rule rule : page.scan.rules()) {
      if (isSeparator(rule, page)) {
        int first = firstBelow(rows, rule.middle());
        if (first < rows.size() && isZone(page, first, true)) {
          return first;
        }
      }
    }
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      boolean placed = row.x0() - layout.left(row) < 60;
      if (placed && isDashes(row.text()) && isZone(page, i + 1, true)) {
        return i;
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).y() > 0.2 * page.height() && isZone(page, i, false)) {
        return i;
      }
    }
    return broken && open ? runningOn(page) : rows.size();
  }

  /**
   * The first of the rows at the foot of {@code page} that are set closer than the body and so are
   * the rest of a note that the page before broke off.
   */
  private int runningOn(Draft page) {
    List<Row> rows = page.rows;
    int first = rows.size() - 1;
    while (first > 0 && layout.isTight(rows.get(first).y() - rows.get(first - 1).y())) {
      first--;
    }
    boolean foot = first > 0 && rows.getLast().y() > 0.78 * page.height();
    if (!foot || layout.isTight(layout.pitch())) {
      return rows.size();
    }
    Row row = rows.get(first);
    double gap = row.y() - rows.get(first - 1).y();
    boolean apart =
        Math.abs(gap - layout.pitch()) > 0.1 * layout.pitch() || first + 1 < rows.size();
    boolean placed =
        Math.abs(row.x0() - layout.left(row)) < 6 && !isSigned(rows.subList(first, rows.size()));
    return apart && placed ? first : rows.size();
  }

  private static int firstBelow(List<Row> rows, double y) {
    int at = 0;
    while (at < rows.size() && rows.get(at).y() < y + 2) {
      at++;
    }
    return at;
  }

  private boolean isSeparator(Rule rule, Draft page) {
    if (!rule.isHorizontal() || rule.length() < 70 || page.rows.isEmpty()) {
      return false;
    }
    Row any = page.rows.getFirst();
    boolean placed =
        rule.x0() < layout.left(any) + 50
            && rule.x0() > layout.left(any) - 20
            && rule.length() < (open ? 1.02 : 0.75) * layout.width(any);
    return placed && rule.y0() > 0.15 * page.height() && !underlines(rule, page.rows);
  }

  private static boolean underlines(Rule rule, List<Row> rows) {
    return rows.stream()
        .anyMatch(r ->
            rule.middle() - r.y() > -1
                && rule.middle() - r.y() < 5
                && Math.min(rule.x1(), r.x1()) - Math.max(rule.x0(), r.x0()) > 0.5 * rule.length());
  }

  /** Whether the rows from {@code first} on are footnotes. */
  private boolean isZone(Draft page, int first, boolean ruled) {
    List<Row> rows = page.rows;
    Row row = rows.get(first);
    boolean words =
        rows.subList(first, rows.size()).stream()
            .anyMatch(r -> r.text().chars().anyMatch(Character::isLetter));
    if (!words) {
      return false; // a page's number below a line
    }
    Optional<NoteLabel> label = NoteLabel.of(row.styled());
    boolean demanded = starting(row, Optional.empty()).isPresent();
    boolean raised = label.filter(NoteLabel::raised).isPresent();
    boolean small = row.size() < layout.size() - 0.7;
    boolean dense = isDense(rows, first, ruled ? 0.75 * layout.pitch() : 0);
    boolean reachesFoot = rows.getLast().y() > 0.78 * page.height();
    if (ruled) {
      boolean goesOn = open && reachesFoot && !isSigned(rows.subList(first, rows.size()));
      return (demanded || goesOn) && (dense || small);
    }
    boolean above = first > 0 && rows.get(first - 1).size() > row.size() + 0.7;
    boolean apart =
        first == 0 || row.y() - rows.get(first - 1).y() > (dense ? 1.0 : 1.2) * layout.pitch() - 1;
    boolean allSmall =
        rows.subList(first, rows.size()).stream().allMatch(r -> r.size() < layout.size() - 0.7);
    boolean starts = demanded && raised && (small ? allSmall : dense && apart);
    boolean goesOn = open && small && allSmall && above && rows.size() - first > 1;
    return starts || goesOn;
  }

  /** Whether the rule above {@code rows} is there to be signed on. */
  private static boolean isSigned(List<Row> rows) {
    return rows.size() < 5 && rows.stream().limit(3).anyMatch(r -> Signature.isOffice(r.text()));
  }

  /**
   * Whether the rows from {@code first} on are mostly set without space between them.
   *
   * @param close rows no further apart count too: below a rule, where each note has space above it
   */
  private boolean isDense(List<Row> rows, int first, double close) {
    int tight = 0;
    int pairs = 0;
    for (int i = first + 1; i < rows.size(); i++) {
      pairs++;
      double gap = rows.get(i).y() - rows.get(i - 1).y();
      tight += layout.isTight(gap) || gap <= close ? 1 : 0;
    }
    return pairs == 0 || tight >= 0.5 * pairs;
  }

  /** Whether the note after the last one may have this label. */
  private boolean expected(NoteLabel label) {
    return isNext(label, lastLabel);
  }

  /**
   * Whether {@code label} may follow number {@code last}: one more; one of a new count, or after a
   * number that was missed, only where it is raised.
   */
  private static boolean isNext(NoteLabel label, int last) {
    int number = label.number();
    if (number == 0) {
      return label.raised() || last == 0;
    }
    return number == last + 1
        || (label.raised() && (number == 1 || last == 0 || (number > last && number <= last + 9)));
  }

  private static boolean isDashes(String text) {
    String bare = text.replace(" ", "");
    return bare.length() >= 3
        && bare.length() <= 40
        && bare.chars().allMatch(c -> c == '—' || c == '_' || c == '–' || c == '-' || c == '⎯');
  }
}
