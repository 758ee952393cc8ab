package org.glossator.search.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads "/5", "w/s", "pre/5", "+p"; refuses what is meant as one of these and is none. */
final class Connectors {
  private static final int MAX_DISTANCE = 255;

  /** A shorter word before a slash, as in "A/S" and "c/s", is an abbreviation. */
  private static final int SHORTEST = 3;

  private final String query;
  private final Span span;
  private final String word;

  private Connectors(String query, Span span) {
    this.query = query;
    this.span = span;
    this.word = span.of(query).toLowerCase(Locale.ROOT);
  }

  /** The connector at {@code span}; empty where a word is. */
  static Optional<Lexeme> at(String query, Span span) {
    return new Connectors(query, span).read();
  }

  /** Whether {@code word} is a connector as it stands. */
  private static boolean isOne(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String what = what(lower);
    return what != null && (what.equals("s") || what.equals("p") || isNumber(what));
  }

  /** What a connector says after its sign; null if it has none. */
  private static @Nullable String what(String word) {
    for (String sign : new String[] {"w/", "pre/", "/", "+"}) {
      if (word.startsWith(sign)) {
        return word.substring(sign.length());
      }
    }
    return null;
  }

  private Optional<Lexeme> read() {
    boolean ordered = word.startsWith("+") || word.startsWith("pre/");
    String what = what(word);
    if (what == null) {
      refuseStuck();
      ForeignSigns.refuse(query, span);
      return Optional.empty();
    }
    if (what.equals("s") || what.equals("p")) {
      return Optional.of(new Lexeme.Connector(0, what.equals("p"), ordered, span));
    }
    if (!isNumber(what)) {
      throw notAConnector(what);
    }
    int distance = what.length() > 4 ? MAX_DISTANCE + 1 : Integer.parseInt(what);
    if (distance < 1 || distance > MAX_DISTANCE) {
      throw new QueryException(
          "a distance is a number of words from 1 to " + MAX_DISTANCE,
          span,
          replaced(span, distance < 1 ? "/1" : "/p"));
    }
    return Optional.of(new Lexeme.Connector(distance, false, ordered, span));
  }

  /** "clear/5 error" and "clear/s error"; "24/7" and "and/or" are words. */
  private void refuseStuck() {
    int slash = word.indexOf('/');
    if (slash < SHORTEST
        || !Letters.isLetter(word.charAt(slash - 1))
        || !isOne(word.substring(slash))) {
      return;
    }
    boolean near = List.of("near", "onear", "within").contains(word.substring(0, slash));
    boolean followed = !query.substring(span.end()).isBlank();
    if (!near && followed) {
      String written = span.of(query);
      throw new QueryException(
          "a connector stands apart from the words on both sides",
          span,
          replaced(span, written.substring(0, slash) + " " + written.substring(slash)));
    }
  }

  private QueryException notAConnector(String what) {
    if (word.startsWith("+") && !what.isEmpty() && !Letters.isDigit(what.charAt(0))) {
      return new QueryException(
          "“+” does not mean “required” here: every word is required anyway",
          span,
          replaced(span, what));
    }
    String message = "“" + word + "” is not a connector; there are /s, /p, /5 and +s, +p, +5";
    int digits = digitsEnd(what, 0);
    if (digits > 0) {
      int cut = span.end() - what.length() + digits;
      String apart = query.substring(span.start(), cut) + " " + query.substring(cut, span.end());
      return new QueryException(message, span, replaced(span, apart));
    }
    Span within = what.equals("in") ? withNumber() : span;
    if (within.end() > span.end()) {
      return new QueryException(
          message,
          within,
          replaced(within, "/" + query.substring(span.end(), within.end()).strip()));
    }
    String meant = word.equals("w/o") ? "%" : what.startsWith("s") ? "/s" : "/p";
    return new QueryException(message, span, replaced(span, meant));
  }

  /** "w/in 5" with its number, if there is one. */
  private Span withNumber() {
    int number = span.end();
    while (number < query.length() && Letters.isSpace(query.charAt(number))) {
      number++;
    }
    int end = digitsEnd(query, number);
    boolean whole = end > number && (end == query.length() || !Letters.isWord(query.charAt(end)));
    return whole ? new Span(span.start(), end) : span;
  }

  /**
   * A connector between marks would be a word: "abuse /s discretion".
   *
   * @param quotation with its marks
   */
  static void refuseQuoted(String query, Span quotation) {
    int start = quotation.start() + 1;
    String text = query.substring(start, quotation.end() - 1);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Letters.isSpace(text.charAt(end))) {
        end++;
      }
      String run = text.substring(at, end);
      String before = text.substring(0, at).strip();
      String after = text.substring(end).strip();
      if (isOne(run) && !Words.of(before).isEmpty() && !Words.of(after).isEmpty()) {
        String apart = quoted(before) + " " + run + " " + quoted(after);
        boolean inField = start > 1 && query.charAt(start - 2) == ':';
        String better = inField ? "(" + apart + ")" : apart;
        throw new QueryException(
            "“" + run + "” connects nothing between quotation marks",
            new Span(start + at, start + end),
            (query.substring(0, start - 1) + better + query.substring(quotation.end())).strip());
      }
      at = end + 1;
    }
  }

  private static String quoted(String words) {
    return Words.of(words).size() == 1 ? words : "\"" + words + "\"";
  }

  private String replaced(Span part, String by) {
    return (query.substring(0, part.start()) + by + query.substring(part.end())).strip();
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Letters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && digitsEnd(text, 0) == text.length();
  }
}
