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
import org.glossator.transcript.Line;
import org.glossator.transcript.LineRole;

/**
 * Reads the caption: court, parties and their roles, docket number, title, and what it says of
 * judge and date.
 *
 * <p>A caption's two columns come out of a reader in any order (party, docket number, role, title,
 * "v.", party, role), so each row is read for what it says, not for where it stands.
 */
final class CaptionReader {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:\\[?(?:PROPOSED|AMENDED|CORRECTED|SECOND|JOINT|STIPULATED|SEALED)\\]? )*"
              + "(?:ORDER|OPINION|MEMORANDUM|JUDGMENT|FINDINGS|DECISION|REPORT|RULING|OMNIBUS"
              + "|NOTICE|SCHEDULING|PRETRIAL|FINAL).*",
          Pattern.DOTALL);

  /** "O R D E R", alone on its row. */
  private static final Pattern SPACED_TITLE =
      Pattern.compile("\\p{Lu}(?: \\p{Lu}){3,}(?: {2,3}\\p{Lu}(?: \\p{Lu})+)*");

  /** "Title RYAN LEWIS v. TRAVERTINE, INC.", "Case Name: Jacobsen v. Katzer". */
  private static final Pattern CASE_NAME =
      Pattern.compile("(?i)(?:case )?(?:title|name|caption):? (.+? (?:-?v-?|vs?\\.|versus) .*)");

  /** The page of a clerk's or reporter's words, not of the caption. */
  private static final Pattern NOT_PARTIES =
      Pattern.compile(
          "(?i)(?:\\d{4}[- ]\\p{L}{2,6}[- ]\\d+|syllabus|note:|notice|certiorari|on (?:writ|petition|appeal)|appeal from|for publication"
              + "|not for|published|unpublished|filed|decided|argued|submitted|entered|united states"
              + " (?:court|district)|js-\\d|wo\\b|doc\\.|page|volume|official reports|office of"
              + "|.*\\b\\d{5}(?:-\\d{4})?$).*");

  private static final Pattern DATED =
      Pattern.compile("(?i)(?:decided|filed|date|dated|date filed|entered)\\b:?.{0,40}");

  private static final Pattern DECIDED =
      Pattern.compile("(?:.*\\b(?:Decided|DECIDED)|(?:Opinion )?(?:Filed|FILED))(?: on)?:? .*");

  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?i)(?:for the )?(?:(?:north|south|east|west)ern |middle |central )?district of .{3,30}");

  private static final Pattern DIVISION =
      Pattern.compile("(?i),? (?:\\p{L}+ )?(?:division|seattle|tacoma)\\b.*");

  /** What the reporter of decisions says of syllabus and print. */
  private static final Pattern NOTE = Pattern.compile("NOT(?:E|ICE): .*");

  private static final Pattern UNITED_STATES_REPORTS =
      Pattern.compile("(?:.* )?OCTOBER TERM, \\d{4}.*|Volume \\d+ U\\. ?S\\..*");

  /** What follows is the number and the judge of the court below. */
  private static final Pattern FROM_BELOW =
      Pattern.compile("(?i)(?:on )?(?:appeals?|petition|certiorari) (?:from|for|to)\\b.*");

  private static final Pattern BELOW = Pattern.compile("(?i)(?:on )?appeals? from\\b.*");

  private static final int LONGEST_ROW = 300;

  /** A longer row is prose whatever it is called; in UTF-16 units. */
  private static final int LONGEST_NAMED_ROW = 1000;

  private final Function<String, Optional<Court>> courts;
  private final PartyReader parties;
  private final DocketNumbers dockets = new DocketNumbers();
  private final JudgeReader judges = new JudgeReader();
  private Optional<Court> court = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<LocalDate> decided = Optional.empty();
  private Optional<LocalDate> dated = Optional.empty();
  private String courtWords = "";
  private LineRole.Kind last = LineRole.Kind.CAPTION;
  private boolean note;
  private boolean continues;
  private boolean fromBelow;

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

  /** How many of the first paragraphs are the caption; 0 where there is none. */
  static int length(List<List<Line>> paragraphs) {
    boolean named = paragraphs.stream().anyMatch(p -> p.getFirst().role() instanceof LineRole.Part);
    if (named || paragraphs.isEmpty() || !isCourt(text(paragraphs.getFirst()))) {
      return 0;
    }
    for (int i = 1; i < paragraphs.size(); i++) {
      String text = text(paragraphs.get(i));
      if (isRule(text)) {
        return i + 1;
      }
      boolean heading = Label.of(text, Optional.empty()).isPresent();
      boolean prose = text.length() > LONGEST_ROW || (heading && !DocketNumbers.isAlone(text));
      if (prose || paragraphs.get(i).getFirst().address().page() > 2) {
        return i;
      }
    }
    return 0;
  }

  /** Reads one row of which the source says what it is. */
  CaptionPart read(LineRole.Kind kind, String text) {
    if (text.length() > LONGEST_NAMED_ROW) {
      return CaptionPart.OTHER;
    }
    date(text);
    note = (note && kind == last) || NOTE.matcher(text).matches();
    boolean begun =
        last == LineRole.Kind.TITLE
            || last == LineRole.Kind.DOCKET
            || last == LineRole.Kind.PARTIES;
    last = kind;
    if (note) {
      parties.forget();
      return CaptionPart.OTHER;
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

  /** Reads one row for what it says. */
  CaptionPart read(String text) {
    if (isRule(text)) {
      return CaptionPart.OTHER;
    }
    if (isCourt(text)) {
      court = court.or(() -> courts.apply(text));
      return CaptionPart.COURT;
    }
    if (DocketNumbers.isAlone(text)) {
      boolean first = dockets.all().isEmpty();
      docket(text);
      return first ? CaptionPart.DOCKET_NUMBER : CaptionPart.OTHER;
    }
    if (TITLE.matcher(text).matches() && title.isEmpty()) {
      title = Optional.of(text);
      return CaptionPart.TITLE;
    }
    if (text.matches("(?i)(?:re: )?(?:docket|dkt|ecf|doc)\\.? no.*")) {
      return CaptionPart.OTHER;
    }
    return parties.read(text);
  }

  /** A court's name runs over rows: "UNITED STATES DISTRICT COURT", "DISTRICT OF ARIZONA". */
  private CaptionPart court(String text) {
    if (FROM_BELOW.matcher(text).matches()) {
      parties.close();
      return CaptionPart.OTHER;
    }
    courtWords = courtWords.isEmpty() ? text : courtWords + " " + text;
    boolean known = court.isPresent();
    String bare = DIVISION.matcher(courtWords).replaceFirst("");
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
    fromBelow |= BELOW.matcher(text).matches();
    if (fromBelow || judges.read(text)) {
      return CaptionPart.OTHER;
    }
    return dockets.read(text) ? CaptionPart.DOCKET_NUMBER : CaptionPart.OTHER;
  }

  private CaptionPart title(String text) {
    title = Optional.of(title.map(t -> t + " " + text).orElse(text));
    return CaptionPart.TITLE;
  }

  private CaptionPart byline(String text) {
    judges.read(text);
    return CaptionPart.OTHER;
  }

  private CaptionPart partyRow(String text) {
    if (FROM_BELOW.matcher(text).matches()) {
      parties.close();
      fromBelow |= BELOW.matcher(text).matches();
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
    if (DISTRICT.matcher(text).matches()) {
      return court(text);
    }
    boolean introduces = JudgeReader.introduces(text) && judges.read(text);
    boolean apart = introduces || isRule(text) || DateReader.isDate(text);
    if (apart || NOT_PARTIES.matcher(text).matches()) {
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
    if (UNITED_STATES_REPORTS.matcher(text).matches()) {
      court = court.or(() -> courts.apply("Supreme Court of the United States"));
      return CaptionPart.OTHER;
    }
    if (title.isEmpty() && SPACED_TITLE.matcher(text).matches()) {
      title = Optional.of(text.replaceAll("(?<=\\p{Lu}) (?=\\p{Lu})", ""));
      return CaptionPart.TITLE;
    }
    if (isCourt(text) || (!courtWords.isEmpty() && court.isEmpty())) {
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
    return new Caption(
        court,
        parties.parties(),
        dockets.first(),
        title,
        judges.judge(signature.judge()),
        signature.office(),
        signature.dated().or(() -> decided).or(() -> dated));
  }

  /** Every docket number that the caption gives, as printed. */
  List<String> docketNumbers() {
    return dockets.all();
  }

  private static boolean isFederal(String text) {
    return text.toLowerCase(Locale.ROOT).startsWith("united states ") && isCourt(text);
  }

  private static boolean isCourt(String text) {
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

  /** "_____ /": the rule that closes the parties' column. */
  private static boolean isRule(String text) {
    return text.length() >= 3
        && text.chars().allMatch(c -> c == '_' || c == '/' || c == ' ' || c == '-' || c == ')')
        && text.indexOf("__") >= 0;
  }

  private static String text(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(text.isEmpty() ? "" : " ").append(line.text());
    }
    return text.toString();
  }
}
