package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation while it is being read. Offsets are those of the {@link Reading}. The parsers fill it
 * in; {@link Citation} is what leaves this room.
 */
final class Draft {
  CitationKind kind;
  int start;
  int end;
  int coreStart;
  int coreEnd;
  int linkStart;
  int linkEnd;

  String volume = "";
  String reporter = "";
  @Nullable Reporter edition;
  @Nullable Title title;
  String page = "";
  String section = "";
  String pin = "";
  char pinStyle = ' ';
  int pinFirst = -1;
  String court = "";
  String month = "";
  String day = "";
  int year;
  String publisher = "";
  String plaintiff = "";
  String defendant = "";
  String antecedent = "";
  String signal = "";
  String docket = "";
  final List<Draft.Range> parentheticals = new ArrayList<>();

  /** Where court and date stand: nothing in there is a citation of its own. */
  Draft.@Nullable Range dated;

  /** The identity that the form itself gives: "case:185-F.R.D.-573"; empty when it gives none. */
  String key = "";

  /** Another key that means the same: a record's docket entry, a bare rule's set. */
  String alias = "";

  String name = "";

  /** The draft whose parallel citation this is. */
  @Nullable Draft leader;

  /** The parallel citations that follow it. */
  final List<Draft> followers = new ArrayList<>();

  /** The draft in whose parenthetical this stands. */
  @Nullable Draft host;

  /** The case whose later or earlier history this is: "aff'd", "cert. denied". */
  @Nullable Draft historyOf;

  /** The citation before it in one string of them, parted by a semicolon. */
  @Nullable Draft stringWith;

  /** Which part of what was cited last an <i>id.</i> names: "amend-14", "rule-37", "ex-4". */
  String part = "";

  /** Which quotation it stands in, by marks or as a block; 0 for none. */
  int quotation;

  /** Named without saying whose it is: "Art. I, § 10". */
  boolean bare;

  /** Named in a sentence, not cited. */
  boolean textual;

  /** A guess that stays only when the resolver knows what it means. */
  boolean tentative;

  /** A comma stands between the reporter and the page: "477 U. S., 409" may lack its "at". */
  boolean parted;

  /** What stands where its section sign should looks like one that was misread: "5 1332". */
  boolean misread;

  /** Part of a list whose first member carries the title: "§§ 1331, 1332". */
  boolean listed;

  /** A stretch of the reading. */
  record Range(int start, int end) {
    boolean covers(int from, int to) {
      return start <= from && to <= end;
    }
  }

  Draft(CitationKind kind, int coreStart, int coreEnd) {
    this.kind = kind;
    this.start = coreStart;
    this.end = coreEnd;
    this.coreStart = coreStart;
    this.coreEnd = coreEnd;
    this.linkStart = coreStart;
    this.linkEnd = coreEnd;
  }

  /** Takes a pin and stretches to its end. */
  void pin(Reading text, Pins.Found found) {
    pin = text.text(found.start(), found.end());
    pinStyle = found.style();
    pinFirst = found.first();
    end = Math.max(end, found.end());
    linkEnd = Math.max(linkEnd, found.end());
  }

  /** Where its last parenthetical ends. */
  int wholeEnd() {
    int last = parentheticals.isEmpty() ? end : parentheticals.getLast().end() + 1;
    Draft.Range date = dated;
    return Math.max(Math.max(end, last), date == null ? 0 : date.end() + 1);
  }

  boolean isCase() {
    return kind == CitationKind.FULL_CASE || kind == CitationKind.SHORT_CASE;
  }
}
