package org.glossator.search.language;

import java.util.List;
import java.util.Optional;
import org.glossator.search.language.Expression.AllOf;
import org.glossator.search.language.Expression.InField;
import org.glossator.search.language.Expression.Match;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Word;

/**
 * The orders that plain words may name: "Dobbs v. Jackson" stands in many orders, and is the name
 * of one; "No. 19-1392" stands in few, and is the number of one. Each is a query that a reader
 * could write.
 *
 * @param number for a docket number among the words
 * @param words for names with all the words
 * @param phrase for names with the words side by side, where there are several
 * @param isLoose whether names with the words apart may be meant too: "Dobbs, State Health Officer
 *     v. Jackson"
 * @param sides the words in their order where they have a "v."; else none
 */
public record NameQuery(
    Optional<Asked> number,
    Optional<Asked> words,
    Optional<Asked> phrase,
    boolean isLoose,
    List<String> sides) {
  private static final NameQuery NONE =
      new NameQuery(Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());

  private static final int MOST_WORDS = 24;

  public NameQuery {
    sides = List.copyOf(sides);
  }

  /**
   * A query.
   *
   * @param text as a reader would write it: {@code title:(Dobbs v. Jackson)}
   * @param expression what it asks for
   */
  public record Asked(String text, Expression expression) {
    /** Whether it asks for a single word, such as may be common. */
    public boolean isOneWord() {
      return expression instanceof InField in && in.inner() instanceof Word;
    }

    private static Optional<Asked> of(String text) {
      return QueryParser.parse(text) instanceof ParsedQuery.Understood(Expression expression)
          ? Optional.of(new Asked(text, expression))
          : Optional.empty();
    }
  }

  /**
   * What to ask.
   *
   * @param query as the reader wrote it
   * @param expression how it was understood
   */
  public static NameQuery of(String query, Expression expression) {
    if (!isPlain(expression)) {
      return NONE;
    }
    List<Token> tokens = Words.of(query);
    String number = docketNumber(query, tokens);
    Optional<Asked> numbered =
        number.isEmpty() ? Optional.empty() : Asked.of("docket:\"" + number + "\"");
    CaseName name = CaseName.of(query);
    boolean named = tokens.stream().anyMatch(t -> !Letters.isDigit(t.term().charAt(0)));
    if (!named || name.size() == 0 || name.size() > MOST_WORDS) {
      return new NameQuery(numbered, Optional.empty(), Optional.empty(), false, List.of());
    }
    boolean marked = expression instanceof Phrase && query.strip().length() > name.whole().length();
    return new NameQuery(
        numbered,
        Asked.of("title:(" + name.telling() + ")"),
        name.size() > 1 ? Asked.of("title:\"" + name.whole() + "\"") : Optional.empty(),
        !marked || !name.sides().isEmpty(),
        name.sides());
  }

  /**
   * Whether {@code name} is as the words have it, where they have a "v.": in the order of the
   * words, since who sues and who is sued are not one and the same.
   */
  public boolean hasSides(String name) {
    int at = 0;
    for (Token token : Words.of(name)) {
      at += at < sides.size() && token.term().equals(sides.get(at)) ? 1 : 0;
    }
    return at == sides.size();
  }

  private static boolean isPlain(Expression expression) {
    return switch (expression) {
      case Word word ->
          switch (word.match()) {
            case FORMS, EXACT, VERSUS -> true;
            case ROOT, PATTERN, FUZZY -> false;
          };
      case Phrase phrase -> phrase.words().stream().allMatch(NameQuery::isPlain);
      case AllOf all -> all.parts().stream().allMatch(NameQuery::isPlain);
      case Expression.AnyOf any -> any.choices().stream().allMatch(c -> isSpelling(c, any));
      case Expression.Either either -> false;
      case Expression.Near near -> false;
      case Expression.Same same -> false;
      case Expression.Without without -> false;
      case InField in -> false;
      case Expression.Dated dated -> false;
    };
  }

  /** Whether {@code name} is one of several spellings of one case's name. */
  private static boolean isSpelling(Expression.Placed name, Expression.AnyOf any) {
    return name instanceof Phrase phrase
        && any.choices().get(0) instanceof Phrase first
        && phrase.words().get(0).span().equals(first.words().get(0).span())
        && phrase.words().stream().anyMatch(w -> w.match() == Match.VERSUS);
  }

  /** The docket number among the words; after "No." whatever begins with a digit. */
  private static String docketNumber(String query, List<Token> tokens) {
    for (Token token : tokens) {
      DocketForm form = DocketForm.at(query, token.start());
      if (form != null && form.end() == token.end()) {
        return query.substring(token.start(), token.end());
      }
    }
    int sign = 0;
    while (sign < tokens.size() && BoundWords.NUMBER_SIGNS.contains(tokens.get(sign).term())) {
      sign++;
    }
    if (sign == tokens.size() || tokens.size() - sign > 3) {
      return "";
    }
    int start = tokens.get(sign).start();
    int end = tokens.get(tokens.size() - 1).end();
    boolean numbered = sign > 0 && Letters.isDigit(query.charAt(start));
    return numbered || isSerial(query, start, end) ? query.substring(start, end) : "";
  }

  /** Two numbers with a hyphen between: "70-18". */
  private static boolean isSerial(String query, int start, int end) {
    int hyphens = 0;
    for (int i = start; i < end; i++) {
      char c = query.charAt(i);
      hyphens += Letters.isHyphen(c) ? 1 : 0;
      if (!Letters.isDigit(c) && !Letters.isHyphen(c)) {
        return false;
      }
    }
    return hyphens == 1;
  }
}
