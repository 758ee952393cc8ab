package org.glossator.search.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
public record NameQuery(
    Optional<Asked> number, Optional<Asked> words, Optional<Asked> phrase, boolean isLoose) {
  private static final NameQuery NONE =
      new NameQuery(Optional.empty(), Optional.empty(), Optional.empty(), false);

  private static final int MOST_WORDS = 24;

  /** What other writers put for "v."; pages of courts have that. */
  private static final Set<String> VERSUS = Set.of("vs", "versus");

  /** What stands before a docket number. */
  private static final Set<String> NUMBER_SIGNS =
      Set.of("case", "civil", "action", "docket", "no", "nos");

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
    boolean named = tokens.stream().anyMatch(t -> !Letters.isDigit(t.term().charAt(0)));
    if (!named || tokens.size() > MOST_WORDS) {
      return new NameQuery(numbered, Optional.empty(), Optional.empty(), false);
    }
    String name = withoutVersus(query, tokens);
    String bare = withoutMarks(name).strip();
    boolean marked = bare.length() < name.strip().length();
    return new NameQuery(
        numbered,
        Asked.of("title:(" + bare + ")"),
        tokens.size() > 1 ? Asked.of("title:\"" + bare + "\"") : Optional.empty(),
        !marked
            || tokens.stream().anyMatch(t -> t.term().equals("v") || VERSUS.contains(t.term())));
  }

  /**
   * Whether {@code name} is as the words have it, where they have a "v.": in the order of the
   * words, since who sues and who is sued are not one and the same.
   */
  public boolean hasSides(String name) {
    List<String> wanted = sides();
    if (wanted.isEmpty()) {
      return true;
    }
    int at = 0;
    for (Token token : Words.of(name)) {
      at += at < wanted.size() && token.term().equals(wanted.get(at)) ? 1 : 0;
    }
    return at == wanted.size();
  }

  /** The words of a name with a "v."; none where there is no such. */
  private List<String> sides() {
    if (phrase.isPresent()
        && phrase.get().expression() instanceof InField in
        && in.inner() instanceof Phrase side) {
      List<String> words = side.words().stream().map(Word::term).toList();
      return words.contains("v") ? words : List.of();
    }
    return List.of();
  }

  private static boolean isPlain(Expression expression) {
    return switch (expression) {
      case Word word -> word.match() == Match.FORMS || word.match() == Match.EXACT;
      case Phrase phrase -> phrase.words().stream().allMatch(NameQuery::isPlain);
      case AllOf all -> all.parts().stream().allMatch(NameQuery::isPlain);
      case Expression.AnyOf any -> false;
      case Expression.Either either -> false;
      case Expression.Near near -> false;
      case Expression.Same same -> false;
      case Expression.Without without -> false;
      case InField in -> false;
      case Expression.Dated dated -> false;
    };
  }

  private static String withoutMarks(String words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (!Letters.isQuotationMark(words.charAt(i))) {
        out.append(words.charAt(i));
      }
    }
    return out.toString();
  }

  private static String withoutVersus(String query, List<Token> tokens) {
    for (Token token : tokens) {
      if (VERSUS.contains(token.term())) {
        return query.substring(0, token.start()) + "v" + query.substring(token.end());
      }
    }
    return query;
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
    while (sign < tokens.size() && NUMBER_SIGNS.contains(tokens.get(sign).term())) {
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
