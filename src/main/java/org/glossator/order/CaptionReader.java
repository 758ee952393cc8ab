package org.glossator.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.court.Court;
import org.glossator.order.Block.CaptionPart;
import org.glossator.transcript.LineRole;

/**
 * Reads the caption: court, parties and their roles, docket number, title, and what it says of
 * judge and date.
 *
 * <p>A caption's two columns come out of a reader in any order (party, docket number, role, title,
 * "v.", party, role), so each row is read for what it says, not for where it stands.
 */
final class CaptionReader {
  /** "O R D E R", alone on its row. */
  private static final Pattern SPACED_TITLE =
      Pattern.compile("\\p{Lu}(?: \\p{Lu}){3,}(?: {2,3}\\p{Lu}(?: \\p{Lu})+)*");

  /** "Title RYAN LEWIS v. TRAVERTINE, INC.", "Case Name: Jacobsen v. Katzer". */
  private static final Pattern CASE_NAME =
      Pattern.compile("(?i)(?:case )?(?:title|name|caption):? (.+? (?:-?v-?|vs?\\.|versus) .*)");

  private static final Pattern DATED =
      Pattern.compile("(?i)(?:decided|filed|date|dated|date filed|entered)\\b:?.{0,40}");

  private static final Pattern DECIDED =
      Pattern.compile("(?:.*\\b(?:Decided|DECIDED)|(?:Opinion )?(?:Filed|FILED))(?: on)?:? .*");

  private static final int LONGEST_ROW = 300;

  /** A longer row is prose whatever it is called; in UTF-16 units. */
  private static final int LONGEST_NAMED_ROW = 1000;

  private final Function<String, Optional<Court>> courts;
  private final PartyReader parties;
  private final DocketNumbers dockets = new DocketNumbers();
  private final JudgeReader judges = new JudgeReader();
  private final TitleReader titles = new TitleReader();
  private Optional<Court> court = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<LocalDate> decided = Optional.empty();
  private Optional<LocalDate> dated = Optional.empty();
  private String courtWords = "";
  private LineRole.Kind last = LineRole.Kind.CAPTION;
  private boolean note;
  private boolean belowCourt;
  private boolean continues;
  private boolean fromBelow;

  /** Whether nothing but the text itself says what a row is. */
  private boolean plain;

  private boolean doubtful;
  private boolean titleRow;

  /**
   * A reader of one caption.
   *
   * @param courts finds a court by the words of a caption
   * @param words whether the order writes a word elsewhere, in small letters
   */
  CaptionReader(Function<String, Optional<Court>> courts, Predicate<String> words) {
    this.courts = courts;
    this.parties = new PartyReader(words);
  }

  /** Reads one row of which the source says what it is. */
  CaptionPart read(LineRole.Kind kind, String text) {
    if (text.length() > LONGEST_NAMED_ROW) {
      return CaptionPart.OTHER;
    }
    date(text);
    note = (note && kind == last) || CaptionPhrases.isNote(text);
    boolean begun =
        last == LineRole.Kind.TITLE
            || last == LineRole.Kind.DOCKET
            || last == LineRole.Kind.PARTIES;
    last = kind;
    boolean seat = belowCourt && CaptionPhrases.isSeat(text);
    belowCourt = kind == LineRole.Kind.COURT;
    if (note || seat) {
      parties.forget();
      return CaptionPart.OTHER;
    }
    if (kind == LineRole.Kind.COURT
        || kind == LineRole.Kind.DOCKET
        || kind == LineRole.Kind.TITLE) {
      parties.gap();
    }
    return switch (kind) {
      case COURT -> court(text);
      case PARTIES -> partyRow(text);
      case DOCKET -> docket(text);
      case TITLE -> title.isEmpty() || begun ? title(text) : CaptionPart.OTHER;
      case CAPTION -> other(text);
      case BYLINE -> byline(text);
      case ITEM, SIGNATURE, TABLE -> CaptionPart.OTHER;
    };
  }

  /** The rows of plain text in which the court names itself, which decide what the court is. */
  Optional<CourtRows> courtRows(List<String> rows) {
    plain = true;
    Optional<CourtRows> found = CourtRows.in(rows, courts);
    court = found.flatMap(CourtRows::court);
    return found;
  }

  /** The columns of plain text could not be told apart in every row. */
  void doubtParties() {
    doubtful = true;
  }

  /** Reads a row of plain text above the court's name. */
  CaptionPart above(String text) {
    decided(text);
    return DocketNumbers.isRow(text) ? docketRow(text) : CaptionPart.OTHER;
  }

  /**
   * Reads a row of the parties' column of plain text.
   *
   * @param apart whether a blank line stands before it
   */
  CaptionPart left(String text, boolean apart) {
    if (DocketNumbers.isRow(text)) {
      return docketRow(text);
    }
    return party(text, apart);
  }

  private CaptionPart party(String text, boolean apart) {
    if (isApart(text)) {
      return CaptionPart.OTHER;
    }
    if (apart) {
      parties.gap();
    }
    return parties.read(text);
  }

  /** Reads a row of the column of plain text that holds number and title; it may be empty. */
  CaptionPart right(String text) {
    if (text.isEmpty() || CaptionColumns.isRule(text)) {
      titles.gap();
      return CaptionPart.OTHER;
    }
    if (titles.read(text)) {
      return CaptionPart.TITLE;
    }
    return !fromBelow && judges.read(text) ? CaptionPart.OTHER : docketRow(text);
  }

  /**
   * Reads a row of plain text in one column for what it says.
   *
   * @param apart whether a blank line stands before it
   */
  CaptionPart read(String text, boolean apart) {
    decided(text);
    if (CaptionPhrases.isFromBelow(text)) {
      fromBelow = true;
      parties.close();
      return CaptionPart.OTHER;
    }
    if (DocketNumbers.isRow(text)) {
      return docketRow(text);
    }
    if (title.isEmpty() && TitleReader.isTitle(text)) {
      title = Optional.of(text);
      titleRow = true;
      return CaptionPart.TITLE;
    }
    boolean more = titleRow && !apart && TitleReader.continues(text);
    if (more) {
      return title(text);
    }
    titleRow = false;
    return isCourt(text) ? CaptionPart.OTHER : party(text, apart);
  }

  /** Whether a row of plain text names no party. */
  private boolean isApart(String text) {
    boolean judge = JudgeReader.introduces(text) || JudgeReader.isLabeled(text);
    return CaptionColumns.isRule(text)
        || (judge && (fromBelow || judges.read(text)))
        || DateReader.isDate(text)
        || DocketNumbers.isAside(text)
        || CaptionPhrases.isNoParty(text);
  }

  private CaptionPart docketRow(String text) {
    boolean first = !fromBelow && dockets.all().isEmpty();
    return !fromBelow && dockets.read(text) && first
        ? CaptionPart.DOCKET_NUMBER
        : CaptionPart.OTHER;
  }

  private void decided(String text) {
    if (text.length() <= LONGEST_ROW && DECIDED.matcher(text).matches()) {
      date(text);
    }
  }

  /** A court's name runs over rows: "UNITED STATES DISTRICT COURT", "DISTRICT OF ARIZONA". */
  private CaptionPart court(String text) {
    if (CaptionPhrases.isFromBelow(text)) {
      parties.close();
      return CaptionPart.OTHER;
    }
    courtWords = courtWords.isEmpty() ? text : courtWords + " " + text;
    boolean known = court.isPresent();
    String bare = CaptionPhrases.withoutDivision(courtWords);
    court =
        court
            .or(() -> courts.apply(text))
            .or(() -> courts.apply(courtWords))
            .or(() -> courts.apply(bare));
    return isCourt(text) || !known ? CaptionPart.COURT : CaptionPart.OTHER;
  }

  private CaptionPart docket(String text) {
    if (CASE_NAME.matcher(text).matches()) {
      return partyRow(text);
    }
    fromBelow |= CaptionPhrases.isAppeal(text);
    if (fromBelow || judges.read(text)) {
      return CaptionPart.OTHER;
    }
    return dockets.read(text) ? CaptionPart.DOCKET_NUMBER : CaptionPart.OTHER;
  }

  private CaptionPart title(String text) {
    String said = unspaced(text);
    title = Optional.of(title.map(t -> t + " " + said).orElse(said));
    return CaptionPart.TITLE;
  }

  /** "ORDER" of "O R D E R". */
  private static String unspaced(String text) {
    return SPACED_TITLE.matcher(text).matches()
        ? text.replaceAll("(?<=\\p{Lu}) (?=\\p{Lu})", "")
        : text;
  }

  private CaptionPart byline(String text) {
    judges.read(text);
    return CaptionPart.OTHER;
  }

  private CaptionPart partyRow(String text) {
    if (CaptionPhrases.isFromBelow(text)) {
      parties.close();
      fromBelow |= CaptionPhrases.isAppeal(text);
      return CaptionPart.OTHER;
    }
    Matcher named = CASE_NAME.matcher(text);
    if (named.matches() || continues) {
      CaptionPart part = parties.read(named.matches() ? lowered(named.group(1)) : text);
      continues = endsOpen(text);
      if (!continues) {
        parties.close();
      }
      return part;
    }
    if (CaptionPhrases.isDistrict(text)) {
      return court(text);
    }
    boolean introduces = JudgeReader.introduces(text) && judges.read(text);
    boolean apart = introduces || CaptionColumns.isRule(text) || DateReader.isDate(text);
    if (apart || CaptionPhrases.isNoParty(text)) {
      return isFederal(text) ? court(text) : CaptionPart.OTHER;
    }
    if (DocketNumbers.isAlone(text)) {
      return docket(text);
    }
    return parties.read(text);
  }

  /** A row of which the source says only that it stands in the caption. */
  private CaptionPart other(String text) {
    if (JudgeReader.isLabeled(text) && judges.read(text)) {
      return CaptionPart.OTHER;
    }
    if (continues || CASE_NAME.matcher(text).matches()) {
      return partyRow(text);
    }
    if (CaptionPhrases.isUnitedStatesReports(text)) {
      court = court.or(() -> courts.apply("Supreme Court of the United States"));
      return CaptionPart.OTHER;
    }
    if (title.isEmpty() && SPACED_TITLE.matcher(text).matches()) {
      return title(text);
    }
    boolean state = courtWords.isEmpty() && CaptionPhrases.isState(text);
    if (isCourt(text) || state || (!courtWords.isEmpty() && court.isEmpty())) {
      return court(text);
    }
    if (dockets.all().isEmpty() && DocketNumbers.isAlone(text)) {
      return docket(text);
    }
    boolean placed = !courtWords.isEmpty() && title.isEmpty();
    return placed && text.length() < LONGEST_ROW ? partyRow(text) : CaptionPart.OTHER;
  }

  /** "SMITH V. JONES" with the sign that is read everywhere else. */
  private static String lowered(String name) {
    return name.contains(" v. ") ? name : name.replaceFirst(" (?:V|VS|-v-|v|vs)\\.? ", " v. ");
  }

  private static boolean endsOpen(String text) {
    return text.endsWith(",") || text.endsWith(";") || text.endsWith(" and") || text.endsWith("&");
  }

  private void date(String text) {
    if (text.length() > LONGEST_ROW) {
      return;
    }
    if (DECIDED.matcher(text).matches()) {
      int at = Math.max(text.lastIndexOf("ecided"), text.lastIndexOf("iled"));
      decided = decided.or(() -> DateReader.in(text.substring(Math.max(0, at))));
    } else if (DATED.matcher(text).matches() || DateReader.isDate(text) || isDated(text)) {
      dated = dated.or(() -> DateReader.in(text));
    }
  }

  /** "Case No. CV17-00016-CAS(JCx) Date October 13, 2017". */
  private static boolean isDated(String text) {
    int at = text.indexOf(" Date");
    return at > 0 && DATED.matcher(text.substring(at + 1)).matches();
  }

  /** Reads a paragraph below the caption, which may say whose opinion it is. */
  void below(String text) {
    judges.opinion(text);
    if (DateReader.isDate(text)) {
      dated = dated.or(() -> DateReader.in(text));
    }
    if (text.length() < 90 && JudgeReader.introduces(text)) {
      judges.read(text);
    }
  }

  /** Reads a paragraph further down, which may say whose opinion it is. */
  void opinion(String text) {
    judges.opinion(text);
  }

  Caption caption(SignatureReader signature) {
    List<Caption.Party> named = doubtful || parties.isDoubtful() ? List.of() : parties.parties();
    return new Caption(
        court,
        plain ? FirstCase.of(named, parties.signs()) : named,
        dockets.first(),
        title.or(titles::title),
        judges.judge(signature.judge()),
        signature.office(),
        signature.dated().or(() -> decided).or(() -> dated));
  }

  private static boolean isFederal(String text) {
    return text.toLowerCase(Locale.ROOT).startsWith("united states ") && isCourt(text);
  }

  /** Whether {@code text} reads like the name of a court. */
  static boolean isCourt(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return text.length() <= 160
        && upper.contains("COURT")
        && (upper.contains("UNITED STATES")
            || upper.contains("DISTRICT")
            || upper.contains("SUPREME")
            || upper.contains("CIRCUIT")
            || upper.contains("APPEAL")
            || upper.contains("SUPERIOR"));
  }
}
