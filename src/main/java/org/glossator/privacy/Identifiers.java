package org.glossator.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.privacy.Identifier.Kind;
import org.glossator.text.Span;

/**
 * Finds personal identifiers in a text. Rule 5.2 binds those who file, not those who publish again;
 * the search is the publisher's courtesy. It finds forms, not persons: it can miss some and stop at
 * others that harm nobody.
 *
 * <p>Every pattern looks a bounded way ahead, so time grows with length.
 */
public final class Identifiers {
  /** How far before a number the word stands that says what it is. */
  private static final int NEAR = 40;

  /** No pattern looks further. */
  private static final int LONGEST = 160;

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?"
          + "|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/])(?:\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})(?![\\d/])|"
              + MONTH
              + "\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\s"
              + MONTH
              + "\\s\\d{4})");
  private static final Pattern SSN =
      Pattern.compile("(?<![\\d-])(\\d{3})[-–‑ ](\\d{2})[-–‑ ](\\d{4})(?![\\d-])");
  private static final Pattern NINE = Pattern.compile("(?<![\\d-])\\d{2}-?\\d{7}(?![\\d-])");
  private static final Pattern CARD =
      Pattern.compile("(?<![\\d-])\\d(?:[ -]?\\d){12,18}(?![\\d-])");
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?<![\\w-])\\d[\\d -]{4,20}\\d(?![\\w-])");
  private static final String NAME = "\\p{Lu}[\\p{L}'’.-]{1,30}";
  private static final Pattern MINOR_AFTER =
      Pattern.compile(
          "("
              + NAME
              + "(?: "
              + NAME
              + "){1,3}), (?:a|the) (?:minor|infant)(?=[,;.)]| child| by| through)");
  private static final Pattern MINOR_BEFORE =
      Pattern.compile(
          "\\b[Mm]inor(?: child(?:ren)?| son| daughter| plaintiff| victim)?,? ("
              + NAME
              + "(?: "
              + NAME
              + "){1,3})");
  private static final Pattern ALIEN =
      Pattern.compile("(?<![\\w-])A[- #]{0,2}\\d{2,3}[- ]?\\d{3}[- ]?\\d{3}(?![\\w-])");
  private static final Pattern LICENCE =
      Pattern.compile("(?<![\\w-])[A-Z]{0,2}\\d[\\d-]{5,14}(?![\\w-])");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\d.-])(?:\\(\\d{3}\\) ?|\\d{3}[-.])\\d{3}[-.]\\d{4}(?![\\d-])");

  /** A court's own address, as the Supreme Court prints one over each opinion, is nobody's. */
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.+-]{1,64}@(?!(?:[\\w-]{1,63}\\.){0,3}(?:uscourts|supremecourt)\\.gov(?!\\.?[\\w-]))"
              + "[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

  /** "7 U. St. Thomas L. J. 33" is a journal. */
  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\w.])\\d{1,5} (?:[NSEW]\\.? )?"
              + NAME
              + "(?: "
              + NAME
              + "){0,2} (?:Street|St\\.|Avenue|Ave\\.|Boulevard|Blvd\\.|Road|Rd\\.|Lane|Ln\\."
              + "|Drive|Dr\\.|Court|Place|Way)(?![\\p{L}])(?! (?:\\p{Lu}[\\p{L}.]{0,20} ){1,3}L\\. ?(?:J|Rev)\\b)");

  private static final Pattern IPV4 =
      Pattern.compile("(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.]*\\d)");
  private static final Pattern IPV6 =
      Pattern.compile("(?<![\\w:])(?:[0-9a-fA-F]{1,4}:){4,7}[0-9a-fA-F]{1,4}(?![\\w:])");

  private final String text;
  private final String small;
  private final List<Identifier> found = new ArrayList<>();

  private Identifiers(String text) {
    this.text = text;
    this.small = text.toLowerCase(Locale.ROOT);
  }

  /**
   * The identifiers in {@code text}, by place; none lies inside another.
   *
   * @param privateNames names that the publisher will not print, in any case of letters
   */
  public static List<Identifier> in(String text, Collection<String> privateNames) {
    Identifiers identifiers = new Identifiers(text);
    Legible legible = Legible.of(text);
    privateNames.forEach(name -> identifiers.privateName(legible, name));
    identifiers.byForm();
    identifiers.byWord();
    identifiers.minors();
    return identifiers.apart();
  }

  private void privateName(Legible legible, String name) {
    legible.places(name).forEach(place -> add(Kind.PRIVATE_NAME, place.start(), place.end()));
  }

  /** What its form alone betrays. Patterns are tried only where their first characters stand. */
  private void byForm() {
    Matcher ssn = at(SSN);
    Matcher card = at(CARD);
    Matcher phone = at(PHONE);
    Matcher street = at(STREET);
    Matcher ipv4 = at(IPV4);
    Matcher ipv6 = at(IPV6);
    Matcher alien = at(ALIEN);
    Matcher email = at(EMAIL);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '@') {
        int start = localPart(i);
        tried(email, start, Kind.EMAIL);
      } else if (c == ':') {
        tried(ipv6, hexStart(i), Kind.IP_ADDRESS);
      } else if (c == '(') {
        tried(phone, i, Kind.PHONE);
      } else if (c == 'A'
          && i + 1 < text.length()
          && "0123456789- #".indexOf(text.charAt(i + 1)) >= 0) {
        tried(alien, i, Kind.ALIEN_NUMBER);
      } else if (c >= '0' && c <= '9') {
        int end = digitsEnd(i);
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (end - i == 3 && "-–‑ .".indexOf(next) >= 0) {
          social(ssn, i);
          tried(phone, i, Kind.PHONE);
        }
        if (end - i >= 13 || (end - i == 4 && (next == ' ' || next == '-'))) {
          card(card, i);
        }
        if (end - i <= 5 && next == ' ') {
          tried(street, i, Kind.STREET);
        }
        if (end - i <= 3 && next == '.') {
          address(ipv4, i);
        }
        i = end;
        continue;
      }
      i++;
    }
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).useTransparentBounds(true);
  }

  private boolean matches(Matcher matcher, int start) {
    return matcher.region(start, Math.min(text.length(), start + LONGEST)).lookingAt();
  }

  private void tried(Matcher matcher, int start, Kind kind) {
    if (matches(matcher, start)) {
      add(kind, matcher.start(), matcher.end());
    }
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private int localPart(int at) {
    int start = at;
    while (start > Math.max(0, at - 64) && isLocal(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._+-".indexOf(c) >= 0;
  }

  private int hexStart(int at) {
    int start = at;
    while (start > Math.max(0, at - 4) && Character.digit(text.charAt(start - 1), 16) >= 0) {
      start--;
    }
    return start;
  }

  private void social(Matcher m, int start) {
    if (!matches(m, start)) {
      return;
    }
    boolean possible =
        !m.group(1).equals("000") && !m.group(1).equals("666") && !m.group(2).equals("00");
    boolean hyphens = text.charAt(m.end(1)) != ' ';
    if (possible && (hyphens || named(m.start(), "social security", "ssn", "ss no"))) {
      boolean taxpayer = m.group(1).startsWith("9");
      add(taxpayer ? Kind.TAXPAYER : Kind.SOCIAL_SECURITY, m.start(), m.end());
    }
  }

  private void card(Matcher m, int start) {
    if (matches(m, start) && luhn(m.group())) {
      add(Kind.ACCOUNT, m.start(), m.end());
    }
  }

  private void address(Matcher m, int start) {
    if (matches(m, start)) {
      boolean octets = true;
      for (String octet : m.group().split("\\.", -1)) {
        octets &= Integer.parseInt(octet) <= 255;
      }
      if (octets) {
        add(Kind.IP_ADDRESS, m.start(), m.end());
      }
    }
  }

  /** What the words before it betray. */
  private void byWord() {
    near(NINE, Kind.SOCIAL_SECURITY, "social security", "ssn");
    near(NINE, Kind.TAXPAYER, "taxpayer", "employer identification", "ein", "tin", "tax id");
    near(DATE, Kind.BIRTH_DATE, "born", "birth", "dob", "d.o.b");
    near(LONG_NUMBER, Kind.ACCOUNT, "account no", "account number", "acct", "routing", "iban");
    near(LICENCE, Kind.LICENCE, "driver's license", "driver’s license", "license no. d", "dl no");
  }

  private void near(Pattern pattern, Kind kind, String... names) {
    Matcher matcher = at(pattern);
    for (String name : names) {
      for (int word = small.indexOf(name); word >= 0; word = small.indexOf(name, word + 1)) {
        int from = word + name.length();
        matcher.region(from, Math.min(text.length(), from + NEAR + LONGEST));
        if (isWord(name, word) && matcher.find() && matcher.start() <= from + NEAR) {
          add(kind, matcher.start(), matcher.end());
        }
      }
    }
  }

  /** Whether the name does not start inside a word, nor a short one end inside one. */
  private boolean isWord(String name, int at) {
    int end = at + name.length();
    boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
    boolean ends =
        name.length() > 4 || end >= text.length() || !Character.isLetter(text.charAt(end));
    return starts && ends;
  }

  /** Whether one of these words stands shortly before. */
  private boolean named(int at, String... names) {
    String before = small.substring(Math.max(0, at - NEAR), at);
    return Arrays.stream(names).anyMatch(before::contains);
  }

  private void minors() {
    for (String word : new String[] {"minor", "infant"}) {
      for (int at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
        Matcher after = at(MINOR_AFTER);
        after.region(Math.max(0, at - LONGEST), Math.min(text.length(), at + 12));
        while (after.find()) {
          minor(after.start(1), after.end(1));
        }
        Matcher before = at(MINOR_BEFORE);
        before.region(at, Math.min(text.length(), at + LONGEST));
        if (before.lookingAt()) {
          minor(before.start(1), before.end(1));
        }
      }
    }
  }

  /** Initials are what the rule asks for, and "Doe" is nobody. */
  private void minor(int start, int end) {
    int names = 0;
    for (String word : text.substring(start, end).split(" ", -1)) {
      boolean pseudonym = word.equals("Doe") || word.equals("Roe") || word.equals("Poe");
      names += word.length() > 2 && !word.endsWith(".") && !pseudonym ? 1 : 0;
    }
    if (names >= 2) {
      add(Kind.MINOR, start, end);
    }
  }

  /** The check of card numbers (ISO/IEC 7812-1, annex B). */
  private static boolean luhn(String number) {
    int sum = 0;
    boolean twice = false;
    boolean varied = false;
    char first = number.charAt(0);
    for (int i = number.length() - 1; i >= 0; i--) {
      char c = number.charAt(i);
      if (c >= '0' && c <= '9') {
        int digit = twice ? (c - '0') * 2 : c - '0';
        sum += digit > 9 ? digit - 9 : digit;
        twice = !twice;
        varied |= c != first;
      }
    }
    return varied && sum % 10 == 0;
  }

  private void add(Kind kind, int start, int end) {
    found.add(new Identifier(kind, new Span(start, end)));
  }

  /** Of those that overlap the gravest, then the first. */
  private List<Identifier> apart() {
    List<Identifier> apart = new ArrayList<>();
    found.sort(Comparator.comparing(Identifier::kind).thenComparing(Identifier::span));
    for (Identifier one : found) {
      if (apart.stream().noneMatch(other -> other.span().overlaps(one.span()))) {
        apart.add(one);
      }
    }
    apart.sort(Comparator.comparing(Identifier::span));
    return List.copyOf(apart);
  }
}
