package org.glossator.search.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.text.Span;

/**
 * An authority as {@code cites:} is asked for it. The index knows whole authorities: a rule, a
 * section, an amendment, a case from its first page. Of a citation to a part of one, the whole is
 * asked for.
 *
 * @param text the citation of the whole
 * @param start where it stands in the words that were read
 * @param isPart whether the words cite a part of it
 * @param isAlone whether nothing stands before it, such as a case's name
 */
record CitedForm(String text, int start, boolean isPart, boolean isAlone) {
  /** Parts of the Constitution that are authorities. */
  private static final Set<String> PARTS = Set.of("amend", "art");

  /** Words between the numbers of a pin. */
  private static final Set<String> PIN_WORDS = Set.of("at", "n", "nn", "cl", "and");

  /** The citation in {@code words}; empty if they are none, or more than one. */
  static Optional<CitedForm> of(String words) {
    List<Token> tokens = Words.of(words);
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.get(i).start();
      int end = CitationForm.end(words, start);
      end = end > start ? numberEnd(words, end) : constitutionEnd(tokens, i);
      if (end > start) {
        String rest = words.substring(end);
        return isPin(rest)
            ? Optional.of(new CitedForm(words.substring(0, end), start, isPart(rest), i == 0))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether it is "501 U.S., at 752", which does not say where the case begins. */
  boolean isShort() {
    List<Token> tokens = Words.of(text.substring(start));
    int last = tokens.size() - 1;
    return Letters.isDigit(tokens.get(0).term().charAt(0))
        && last > 1
        && tokens.get(last - 1).term().equals("at");
  }

  /** After "7-11" and "64.1200", of which a citation is known by the first digits. */
  private static int numberEnd(String words, int from) {
    int end = from;
    while (end < words.length()) {
      char c = words.charAt(end);
      boolean joins =
          (Letters.isHyphen(c) || c == '.' || c == '–')
              && end + 1 < words.length()
              && Letters.isWord(words.charAt(end + 1));
      if (!joins && !Letters.isWord(c)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** After "U.S. Const. amend. XIV". */
  private static int constitutionEnd(List<Token> tokens, int i) {
    boolean part =
        i + 3 < tokens.size()
            && tokens.get(i).term().equals("us")
            && tokens.get(i + 1).term().equals("const")
            && PARTS.contains(tokens.get(i + 2).term());
    return part ? tokens.get(i + 3).end() : 0;
  }

  /** Whether nothing is in {@code rest} but subsections, pages, a year and a court. */
  private static boolean isPin(String rest) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      outside.append(depth == 0 && c != ')' ? c : ' ');
    }
    return Words.of(outside.toString()).stream()
        .allMatch(t -> Letters.isDigit(t.term().charAt(0)) || t.sign() != 0 || isPinWord(t));
  }

  private static boolean isPinWord(Token token) {
    return PIN_WORDS.contains(token.term()) || "§¶".contains(token.term());
  }

  /** "(1973)" is no part of an authority. */
  private static boolean isPart(String rest) {
    List<Token> tokens = Words.of(rest);
    boolean year =
        rest.strip().startsWith("(") && !tokens.isEmpty() && isYear(tokens.get(tokens.size() - 1));
    return !tokens.isEmpty() && !year;
  }

  private static boolean isYear(Token token) {
    return token.term().length() == 4 && Letters.isDigit(token.term().charAt(0));
  }

  /** Where it stands in the query. */
  Span span(int offset) {
    return new Span(offset, offset + text.length());
  }
}
