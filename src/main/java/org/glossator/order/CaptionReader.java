package org.glossator.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.court.Court;
import org.glossator.order.Block.CaptionPart;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineRole;

/**
 * Reads the caption: court, parties and their roles, docket number, title.
 *
 * <p>A caption's two columns come out of a reader in any order (party, docket number, role, title,
 * "v.", party, role), so each row is read for what it says, not for where it stands.
 */
final class CaptionReader {
  private static final Pattern DOCKET =
      Pattern.compile(
          "(?:(?:Civil |Criminal )?(?:Case|Action|Docket) )?(?:No|NO|Number)s?\\.?:? "
              + "((?:C|CV|CR|Civ|[0-9])[^()]{3,40})");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?:Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Movant|Intervenor"
              + "|Claimant|Debtor|Relator|Counter-?[a-z]+|Cross-?[a-z]+|[a-z-]+)"
              + "(?:s|\\(s\\))?(?:[/ -].{0,60})?[.,]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROLE_WORD =
      Pattern.compile(
          "plaintiff|defendant|petitioner|respondent|appellant|appellee|movant|intervenor|claimant"
              + "|debtor|relator",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:\\[?(?:PROPOSED|AMENDED|CORRECTED|SECOND|JOINT|STIPULATED|SEALED)\\]? )*"
              + "(?:ORDER|OPINION|MEMORANDUM|JUDGMENT|FINDINGS|DECISION|REPORT|RULING|OMNIBUS"
              + "|NOTICE|SCHEDULING|PRETRIAL|FINAL).*",
          Pattern.DOTALL);

  private static final Pattern VERSUS =
      Pattern.compile("v(?:s)?\\.?|versus|against|-?against-?|-v-", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_ROW = 300;

  private final Function<String, Optional<Court>> courts;
  private Optional<Court> court = Optional.empty();
  private Optional<String> docketNumber = Optional.empty();
  private Optional<String> title = Optional.empty();
  private final List<Caption.Party> parties = new ArrayList<>();
  private String openParty = "";
  private String courtWords = "";

  CaptionReader(Function<String, Optional<Court>> courts) {
    this.courts = courts;
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
      boolean prose = text.length() > LONGEST_ROW || (heading && !DOCKET.matcher(text).matches());
      if (prose || paragraphs.get(i).getFirst().address().page() > 2) {
        return i;
      }
    }
    return 0;
  }

  /** Reads one row of which the source says what it is. */
  CaptionPart read(LineRole.Kind kind, String text) {
    return switch (kind) {
      case COURT -> court(text);
      case PARTIES -> isRule(text) ? CaptionPart.OTHER : partyRow(text);
      case DOCKET -> docket(text);
      case TITLE -> {
        title = Optional.of(title.map(t -> t + " " + text).orElse(text));
        yield CaptionPart.TITLE;
      }
      case CAPTION -> isCourt(text) || !courtWords.isEmpty() ? court(text) : CaptionPart.OTHER;
      case BYLINE, ITEM, SIGNATURE, TABLE -> CaptionPart.OTHER;
    };
  }

  /** A court's name runs over rows: "UNITED STATES DISTRICT COURT", "DISTRICT OF ARIZONA". */
  private CaptionPart court(String text) {
    courtWords = courtWords.isEmpty() ? text : courtWords + " " + text;
    boolean known = court.isPresent();
    court = court.or(() -> courts.apply(text)).or(() -> courts.apply(courtWords));
    return isCourt(text) || !known ? CaptionPart.COURT : CaptionPart.OTHER;
  }

  private CaptionPart docket(String text) {
    Matcher docket = DOCKET.matcher(text);
    if (docket.lookingAt() && docketNumber.isEmpty()) {
      docketNumber = Optional.of(number(docket.group(1)));
    }
    return docket.lookingAt() ? CaptionPart.DOCKET_NUMBER : CaptionPart.OTHER;
  }

  /** "07–463" of "07–463. Argued October 8, 2008". */
  private static String number(String words) {
    int end = words.indexOf(". ");
    return (end > 0 ? words.substring(0, end) : words).strip();
  }

  private CaptionPart partyRow(String text) {
    if (VERSUS.matcher(text).matches()) {
      return CaptionPart.VERSUS;
    }
    if (ROLE_WORD.matcher(text).lookingAt() && ROLE.matcher(text).matches()) {
      role(text);
      return CaptionPart.ROLE;
    }
    return party(text);
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
    Matcher docket = DOCKET.matcher(text);
    if (docket.matches() && docketNumber.isEmpty()) {
      docketNumber = Optional.of(docket.group(1).strip());
      return CaptionPart.DOCKET_NUMBER;
    }
    if (VERSUS.matcher(text).matches()) {
      return CaptionPart.VERSUS;
    }
    if (ROLE_WORD.matcher(text).lookingAt() && ROLE.matcher(text).matches()) {
      role(text);
      return CaptionPart.ROLE;
    }
    if (TITLE.matcher(text).matches() && title.isEmpty()) {
      title = Optional.of(text);
      return CaptionPart.TITLE;
    }
    if (docket.matches() || text.matches("(?i)(?:re: )?(?:docket|dkt|ecf|doc)\\.? no.*")) {
      return CaptionPart.OTHER;
    }
    return party(text);
  }

  private CaptionPart party(String text) {
    boolean named = text.codePoints().filter(Character::isLetter).count() >= 2;
    if (!named || parties.size() > 50) {
      return CaptionPart.OTHER;
    }
    openParty = openParty.isEmpty() ? text : openParty + " " + text;
    return CaptionPart.PARTY;
  }

  private void role(String text) {
    if (!openParty.isEmpty()) {
      parties.add(new Caption.Party(trimmed(openParty), trimmed(text)));
      openParty = "";
    }
  }

  Caption caption(SignatureReader signature) {
    return new Caption(
        court,
        parties,
        docketNumber,
        title,
        signature.judge(),
        signature.office(),
        signature.dated());
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    boolean point = end > 1 && text.charAt(end - 1) == '.' && ROLE_WORD.matcher(text).lookingAt();
    return text.substring(0, point ? end - 1 : end);
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
