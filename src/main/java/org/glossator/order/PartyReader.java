package org.glossator.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.order.Block.CaptionPart;
import org.glossator.order.Caption.Party;

/**
 * Puts the parties of a caption together, row by row: names run over rows until their role, or the
 * sign between the sides, ends them. What nothing ends is no party.
 */
final class PartyReader {
  private static final String SIGN = "(?:vs?\\.|versus|[-–—] ?(?:vs?\\.?|against) ?[-–—])";

  private static final String ROLE_WORD =
      "(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|movant|intervenor|claimant"
          + "|debtor|relator|garnishee|objector|creditor|trustee"
          + "|employee|employer|insurer|carrier|applicant|complainant|real part(?:y|ies) in interest)"
          + "(?:s| ?\\(s\\))?";

  private static final String BEFORE_ROLE =
      "(?:(?:and |relief|lead|nominal|consolidated|consol\\.|intervenor|third[- ]party|counter|cross"
          + "|putative|proposed|interested|class|individual|adversary|cross-|counter-)[ -]?){0,3}";

  private static final String ROLE =
      BEFORE_ROLE
          + ROLE_WORD
          + "(?: ?[–—/-] ?[\\p{L} –—/-]{0,60}|,? and (?:counter|cross|third)[\\p{L} -]{0,40}"
          + "|(?:(?:,|,? and) "
          + BEFORE_ROLE
          + ROLE_WORD
          + "){1,3})?";

  private static final Pattern VERSUS =
      Pattern.compile("(?i)[-–— ]*(?:vs?\\.?|versus|against)[-–—., ]*");

  private static final Pattern ROLE_ROW =
      Pattern.compile("(?i)(" + ROLE + ")[ .,;:]*(?:,? (?:and|&))?");

  private static final Pattern LEADING = Pattern.compile("(?i)" + SIGN + " (.+)");
  private static final Pattern TRAILING = Pattern.compile("(?i)(.+?)[,;]? " + SIGN);
  private static final Pattern INLINE = Pattern.compile("(.+?),? (?:v\\.|vs\\.|versus) (.+)");
  private static final Pattern NAME_AND_ROLE =
      Pattern.compile("(?i)(.{2,}?),? (" + ROLE + ")[.,;]*");

  /** "JANE ROE, as Trustee", "Counsel for Plaintiffs": what follows is no role of the name. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i).*\\b(?:as|for|the|of|an?|by|to|its|his|her|their|successor|chapter \\d+)");

  private static final Pattern MATTER =
      Pattern.compile("(?i)(?:in re\\b|(?:in )?the matter of\\b|matter of\\b|ex parte\\b).*");
  private static final Pattern MATTER_ENDS =
      Pattern.compile("(?i).*\\b(?:litigation|cases|proceedings?|investigation)[.,]?");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)(?:consolidated with|and related|this (?:document|order|filing) (?:relates|applies)"
              + "|all (?:cases|actions)|member cases?|lead case|by the court|appearances?:?|and$).*");

  /** No caption of a court names a side in more characters. */
  private static final int LONGEST = 1200;

  private static final int MOST = 60;

  private final Predicate<String> words;
  private final List<Party> parties = new ArrayList<>();
  private String open = "";
  private boolean matter;
  private boolean versus;

  /** Whether a party was read since the last sign. */
  private boolean beyond;

  private int signs;
  private boolean gap;
  private boolean doubtful;
  private boolean aside;
  private boolean closed;

  /**
   * A reader of one caption.
   *
   * @param words whether the order writes a word elsewhere, in small letters
   */
  PartyReader(Predicate<String> words) {
    this.words = words;
  }

  /** Reads a row of the parties' column. */
  CaptionPart read(String row) {
    if (ASIDE.matcher(row).matches()) {
      aside |= row.toLowerCase(Locale.ROOT).startsWith("this ");
      end("");
      return CaptionPart.OTHER;
    }
    if (aside || closed) {
      return CaptionPart.OTHER;
    }
    if (isSign(row)) {
      gap = false;
      sign();
      return CaptionPart.VERSUS;
    }
    Matcher role = ROLE_ROW.matcher(row);
    if (role.matches()) {
      gap = false;
      end(role.group(1));
      return CaptionPart.ROLE;
    }
    Matcher trailing = TRAILING.matcher(row);
    if (trailing.matches()) {
      endUnnamed();
      read(trailing.group(1));
      sign();
      return CaptionPart.PARTY;
    }
    Matcher leading = LEADING.matcher(row);
    if (leading.matches()) {
      sign();
      return read(leading.group(1));
    }
    return name(row);
  }

  /** Whether {@code row} is the sign between the sides and nothing else. */
  static boolean isSign(String row) {
    return VERSUS.matcher(row).matches();
  }

  /** Whether {@code row} is the role of a party and nothing else. */
  static boolean isRole(String row) {
    return ROLE_ROW.matcher(row).matches();
  }

  /** A blank line stands before the next row: a name that ended above it goes on only in doubt. */
  void gap() {
    gap = true;
  }

  /** How often the sign between the sides was read. */
  int signs() {
    return signs;
  }

  /** What was read last is no name. */
  void forget() {
    open = "";
  }

  /** What follows is of the court below, or of counsel: an open name ends here. */
  void close() {
    endUnnamed();
    closed = true;
  }

  private CaptionPart name(String row) {
    if (row.codePoints().filter(Character::isLetter).count() < 2) {
      return CaptionPart.OTHER;
    }
    Matcher inline = INLINE.matcher(row);
    if (inline.matches()) {
      endUnnamed();
      Matcher before = NAME_AND_ROLE.matcher(inline.group(1));
      boolean role = before.matches() && inline.group(1).startsWith(",", before.end(1));
      append(role ? before.group(1) : inline.group(1));
      if (role) {
        end(before.group(2));
      }
      sign();
      return read(inline.group(2));
    }
    doubtful |= gap && !open.isEmpty() && !isOpen(open) && !(versus && beyond);
    gap = false;
    Matcher named = NAME_AND_ROLE.matcher(row);
    boolean goesOn = named.matches() && GOES_ON.matcher(named.group(1)).matches();
    if (named.matches() && !goesOn && !MATTER.matcher(row).matches()) {
      append(named.group(1));
      end(named.group(2));
      return CaptionPart.PARTY;
    }
    if (MATTER.matcher(row).matches() && !versus) {
      open = "";
      matter = true;
    }
    append(row);
    if (matter && MATTER_ENDS.matcher(row).matches()) {
      end("");
    }
    return CaptionPart.PARTY;
  }

  private void append(String row) {
    boolean broken =
        open.endsWith("-")
            && open.length() > 2
            && Character.isLetter(open.charAt(open.length() - 2))
            && Character.isLetter(row.charAt(0))
            && words.test(lastWord(open) + firstWord(row));
    open =
        broken
            ? open.substring(0, open.length() - 1) + row
            : open.isEmpty() ? row : open.endsWith("-") ? open + row : open + " " + row;
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1, text.length() - 1).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The sign between the sides ends a name that no role ended. */
  private void sign() {
    end("");
    versus = true;
    beyond = false;
    signs++;
  }

  /** Ends a name that stands beyond the sign and whose role is not given. */
  private void endUnnamed() {
    if (versus && !beyond && !open.isEmpty()) {
      end("");
    }
  }

  /** Ends the open name; without a role it counts only beside the sign, or as "In re". */
  private void end(String role) {
    String name = trimmed(open);
    boolean known = !name.isEmpty() && name.length() < LONGEST && parties.size() < MOST;
    if (known) {
      parties.add(new Party(name, role.strip()));
      beyond = true;
    }
    open = "";
    matter = false;
  }

  /**
   * The parties in order. A case that is known by its matter alone has one without a role, "In re
   * …"; a name that stands on no side is left out.
   */
  List<Party> parties() {
    String last = open;
    if (matter) {
      end("");
    }
    endUnnamed();
    open = last;
    List<Party> named =
        parties.stream().filter(p -> versus || !p.role().isEmpty() || isMatter(p.name())).toList();
    List<Party> sides = named.stream().filter(p -> !isBareMatter(p)).toList();
    return sides.isEmpty() ? named.stream().limit(1).toList() : sides;
  }

  /** Whether it is doubtful that all rows of a name belong to it. */
  boolean isDoubtful() {
    return doubtful;
  }

  /** Whether a name has more to come, or its role. */
  private static boolean isOpen(String name) {
    return name.endsWith(",")
        || name.endsWith(";")
        || name.endsWith("-")
        || name.endsWith("&")
        || name.toLowerCase(Locale.ROOT).endsWith(" and")
        || name.toLowerCase(Locale.ROOT).endsWith(" of");
  }

  private static boolean isBareMatter(Party party) {
    return party.role().isEmpty() && isMatter(party.name());
  }

  /** Whether {@code name} is "In re …" and the like. */
  static boolean isMatter(String name) {
    return MATTER.matcher(name).matches();
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && ",; ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
