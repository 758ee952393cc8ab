package org.glossator.search.language;

import org.glossator.text.Span;

/**
 * Signs of other query languages are named, not ignored: without them a query finds other things.
 */
final class ForeignSigns {
  private static final String AT_LEAST = "atleast";

  private final String query;
  private final String word;
  private final Span span;

  private ForeignSigns(String query, Span span) {
    this.query = query;
    this.word = span.of(query);
    this.span = span;
  }

  /** Refuses the run of characters at {@code span} if it has such a sign. */
  static void refuse(String query, Span span) {
    ForeignSigns signs = new ForeignSigns(query, span);
    signs.refuseMinus();
    signs.refuseNearness();
    signs.refuseComparison();
    signs.refuseQuestionMark();
    signs.refuseLikeness();
    signs.refuseAtLeast();
  }

  private void refuseMinus() {
    if (word.startsWith("-") && word.length() > 1 && Letters.isWord(word.charAt(1))) {
      throw problem(
          "a minus sign does not exclude a word; write “%” before what is not wanted",
          "% " + word.substring(1));
    }
  }

  private void refuseNearness() {
    int slash = word.indexOf('/');
    boolean ordered = startsWith("onear/");
    boolean near = startsWith("near/") || startsWith("within/") || isLettered(slash);
    if (ordered || near || word.startsWith("~")) {
      String distance = word.substring(word.startsWith("~") ? 1 : slash + 1);
      String sign = word.startsWith("~") ? "" : (ordered ? "+" : "/") + distance;
      throw problem("nearness is written between two words: /5 for “within five words”", sign);
    }
  }

  /** "n/5" is how others write "/5". */
  private boolean isLettered(int slash) {
    return slash == 1
        && startsWith("n/")
        && word.length() > 2
        && word.substring(2).chars().allMatch(c -> Letters.isDigit((char) c));
  }

  /** "date:>=2011 <=2014": the second sign would be lost, and 2014 a word of the text. */
  private void refuseComparison() {
    int digits = word.startsWith("=", 1) ? 2 : 1;
    boolean compares = word.startsWith("<") || word.startsWith(">");
    if (!compares || digits >= word.length() || !Letters.isDigit(word.charAt(digits))) {
      return;
    }
    String message = "“" + word + "” says nothing without “date:”; from and to are date:2011..2014";
    String before = query.substring(0, span.start()).stripTrailing();
    int date = before.lastIndexOf("date:>=");
    if (date < 0 || before.indexOf(' ', date) >= 0 || !word.startsWith("<=")) {
      throw problem(message, "date:" + word);
    }
    String range = before.replace("date:>=", "date:") + ".." + word.substring(digits);
    throw new QueryException(message, span, (range + query.substring(span.end())).strip());
  }

  private void refuseQuestionMark() {
    int mark = word.indexOf('?');
    if (mark > 0 && isOneWord() && Letters.isWord(word.charAt(word.length() - 1))) {
      throw problem("“?” does not stand for a letter; “*” does", word.replace('?', '*'));
    }
  }

  private boolean isOneWord() {
    return word.chars().allMatch(c -> Letters.isWord((char) c) || c == '?' || c == '*');
  }

  private void refuseLikeness() {
    int sign = word.lastIndexOf('~');
    if (sign > 0 && sign + 1 < word.length() && Letters.isDigit(word.charAt(sign + 1))) {
      throw problem(
          "“~” stands at the end of a word; how like it must be cannot be said",
          word.substring(0, sign + 1));
    }
  }

  private void refuseAtLeast() {
    int end = AT_LEAST.length();
    while (startsWith(AT_LEAST) && end < word.length() && Letters.isDigit(word.charAt(end))) {
      end++;
    }
    if (end > AT_LEAST.length()) {
      throw problem("how often a word must stand in an order cannot be said", word.substring(end));
    }
  }

  private boolean startsWith(String sign) {
    return word.regionMatches(true, 0, sign, 0, sign.length());
  }

  private QueryException problem(String message, String instead) {
    String better = query.substring(0, span.start()) + instead + query.substring(span.end());
    return new QueryException(message, span, better.strip());
  }
}
