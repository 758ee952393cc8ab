package org.glossator.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossator.text.Span;

/**
 * Plain words that stand together though nobody marks them so: a case's name around its "v.", "In
 * re" and the like with the word after it, and a docket number with the "No." before it. Apart they
 * would find orders that have nothing to do with the case.
 */
final class BoundWords {
  /** What a name begins with, the longest first. */
  private static final List<List<String>> HEADS =
      List.of(
          List.of("in", "the", "matter", "of"),
          List.of("in", "re"),
          List.of("ex", "parte"),
          List.of("matter", "of"));

  private static final Set<String> NUMBERS = Set.of("no", "nos");

  /** What stands before a docket number. */
  static final Set<String> NUMBER_SIGNS = Set.of("case", "civil", "action", "docket", "no", "nos");

  private final String query;
  private final List<Lexeme> lexemes;
  private final List<List<String>> words = new ArrayList<>();

  private BoundWords(String query, List<Lexeme> lexemes) {
    this.query = query;
    this.lexemes = lexemes;
    readWords();
  }

  /** The same lexemes, those that stand together as one. */
  static List<Lexeme> of(String query, List<Lexeme> lexemes) {
    BoundWords bound = new BoundWords(query, lexemes);
    List<Lexeme> out = new ArrayList<>();
    for (int at = 0; at < lexemes.size(); ) {
      int number = bound.afterNumberSign(at);
      int end = bound.nameEnd(number);
      if (end > number) {
        Span span = new Span(lexemes.get(number).span().start(), lexemes.get(end - 1).span().end());
        out.add(new Lexeme.Name(span.of(query), span));
      } else {
        out.add(bound.withoutNumberSign(number));
        end = number + 1;
      }
      at = end;
    }
    return out;
  }

  /** The words of each lexeme; none of those that are no plain words or belong to a field. */
  private void readWords() {
    int inField = 0;
    Lexeme before = null;
    for (Lexeme lexeme : lexemes) {
      boolean named = before instanceof Lexeme.Named;
      if (lexeme instanceof Lexeme.Sign sign && sign.kind() == Lexeme.Kind.OPEN) {
        inField += named || inField > 0 ? 1 : 0;
      } else if (lexeme instanceof Lexeme.Sign sign && sign.kind() == Lexeme.Kind.CLOSE) {
        inField -= inField > 0 ? 1 : 0;
      }
      boolean free = inField == 0 && !named && lexeme instanceof Lexeme.Chunk c && isPlain(c);
      words.add(free ? Words.of(lexeme.span().of(query)).stream().map(Token::term).toList() : NONE);
      before = lexeme;
    }
  }

  private static final List<String> NONE = List.of();

  private static boolean isPlain(Lexeme.Chunk chunk) {
    for (int i = 0; i < chunk.text().length(); i++) {
      if ("!*~#".indexOf(chunk.text().charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private List<String> words(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : NONE;
  }

  private boolean isFree(int i) {
    return !words(i).isEmpty();
  }

  private boolean isVersus(int i) {
    return words(i).size() == 1 && Expression.VERSUS.contains(words(i).get(0));
  }

  /** The lexeme after the name that begins at {@code at}; {@code at} if none does. */
  private int nameEnd(int at) {
    int end = headEnd(at);
    if (end == at) {
      boolean sides = isFree(at) && !isVersus(at) && isVersus(at + 1);
      if (!sides || !isSide(at + 2)) {
        return at;
      }
      end = at + 3;
    }
    while (isVersus(end) && isSide(end + 1)) {
      end += 2;
    }
    return end;
  }

  private boolean isSide(int i) {
    return isFree(i) && !isVersus(i);
  }

  /** After "In re Gault"; "matter of" within a sentence, "as a matter of law", begins no name. */
  private int headEnd(int at) {
    for (List<String> head : HEADS) {
      int end = at;
      while (end - at < head.size() && words(end).equals(List.of(head.get(end - at)))) {
        end++;
      }
      boolean whole = end - at == head.size() && isSide(end);
      if (whole && (!head.get(0).equals("matter") || !isFree(at - 1))) {
        return end + 1;
      }
    }
    return at;
  }

  /** The docket number that "No.", "Case No." and the like at {@code at} stand before. */
  private int afterNumberSign(int at) {
    int number = at;
    while (words(number).size() == 1 && NUMBER_SIGNS.contains(words(number).get(0))) {
      number++;
    }
    boolean signed = number > at && NUMBERS.contains(words(number - 1).get(0));
    boolean stuck = isFree(number) && startOfNumber(number) > 0;
    if (stuck || (signed && isFree(number) && isNumber(lexemes.get(number).span().start()))) {
      return number;
    }
    return at;
  }

  /** Of "No.C 11-3822" in one piece the number. */
  private Lexeme withoutNumberSign(int i) {
    int start = isFree(i) ? startOfNumber(i) : 0;
    if (start == 0) {
      return lexemes.get(i);
    }
    Span span = new Span(start, lexemes.get(i).span().end());
    return new Lexeme.Chunk(span.of(query), span);
  }

  private int startOfNumber(int i) {
    if (words(i).size() < 2 || !NUMBERS.contains(words(i).get(0))) {
      return 0;
    }
    Span span = lexemes.get(i).span();
    int start = span.start() + Words.of(span.of(query)).get(1).start();
    return isNumber(start) ? start : 0;
  }

  /** A docket number, or two numbers with a hyphen between them: "70-18". */
  private boolean isNumber(int start) {
    if (DocketForm.at(query, start) != null) {
      return true;
    }
    int hyphen = digitsEnd(start);
    boolean joined = hyphen > start && hyphen < query.length();
    return joined && Letters.isHyphen(query.charAt(hyphen)) && digitsEnd(hyphen + 1) > hyphen + 1;
  }

  private int digitsEnd(int from) {
    int end = from;
    while (end < query.length() && Letters.isDigit(query.charAt(end))) {
      end++;
    }
    return end;
  }
}
