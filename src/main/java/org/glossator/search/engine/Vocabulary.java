package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.glossator.search.language.Expression;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Word;
import org.glossator.search.language.QueryException;
import org.glossator.search.language.Spelling;

/** The words that the orders really use, and which of them a word of a query stands for. */
final class Vocabulary {
  /** More words than this for one of a query are refused, never cut short in silence. */
  static final int MOST = 1000;

  private final Source source;
  private final Stems stems = new Stems();

  Vocabulary(Source source) {
    this.source = source;
  }

  /** Where words stand by their letters. */
  interface Source {
    /**
     * Gives the words of {@code field} that begin with {@code prefix} to {@code taker}, as long as
     * it says that it wants more.
     */
    void words(String field, String prefix, Predicate<String> taker) throws IOException;

    /**
     * Says that all will be wanted that is written of the words of {@code field} from {@code from}
     * to {@code to}.
     *
     * @param placed whether it matters where they stand
     */
    default void foresee(String field, String from, String to, boolean placed) {}

    /** Says whether more than a few neighbors will be looked through. */
    default void expectMany(boolean many) {}
  }

  /**
   * The terms of {@code field} that {@code word} finds, sorted. An exact word is given as it is,
   * whether or not it occurs.
   *
   * @throws QueryException when there are more than {@link #MOST}
   */
  List<String> termsOf(String field, Word word) throws IOException {
    return switch (word.match()) {
      case EXACT -> exact(field, word.term());
      case FORMS -> forms(field, word);
      case ROOT -> select(field, word, prefix(word), t -> true);
      case PATTERN -> lookingThrough(() -> pattern(field, word));
      case FUZZY -> lookingThrough(() -> fuzzy(field, word));
      case VERSUS -> versus(field);
    };
  }

  /**
   * Says that {@code word} will be looked for, before it can be known what it stands for: what is
   * written of its terms is then asked for together with them.
   *
   * @param placed whether it matters where it stands
   */
  void foresee(String field, Word word, boolean placed) {
    if (word.match() == Expression.Match.VERSUS) {
      Expression.VERSUS.forEach(term -> source.foresee(field, term, term, placed));
    } else if (word.match() != Expression.Match.FUZZY) {
      String from = prefix(word);
      source.foresee(field, from, isAlone(word) ? from : from + Character.MAX_VALUE, placed);
    }
  }

  /** Says that it will be asked which orders have units of the kind {@code unit}. */
  void foreseeStarts(String field, Unit unit) {
    for (String mark : Indexed.marks(unit)) {
      source.foresee(field, mark, mark, false);
    }
  }

  /** What every word begins with that {@code word} can stand for. */
  private String prefix(Word word) {
    String term = word.term();
    return switch (word.match()) {
      case EXACT, ROOT, VERSUS -> term;
      case FORMS -> inflects(term) ? commonOfForms(stems.of(term)) : term;
      case PATTERN -> term.substring(0, term.indexOf('*'));
      case FUZZY -> term.substring(0, 1);
    };
  }

  /** Whether {@code word} stands for no other word than itself. */
  private boolean isAlone(Word word) {
    return switch (word.match()) {
      case EXACT -> true;
      case FORMS -> !inflects(word.term());
      case ROOT, PATTERN, FUZZY, VERSUS -> false;
    };
  }

  private boolean inflects(String term) {
    char first = term.charAt(0);
    return first >= 'a' && first <= 'z' && stems.of(term).length() >= 3;
  }

  /** A stem may end otherwise than the words do: "copies" has the stem "copi". */
  private static String commonOfForms(String stem) {
    return stem.substring(0, Math.max(2, stem.length() - 1));
  }

  /** Something that reads much of a dictionary. */
  private interface Look {
    List<String> at() throws IOException;
  }

  private List<String> lookingThrough(Look look) throws IOException {
    try {
      source.expectMany(true);
      return look.at();
    } finally {
      source.expectMany(false);
    }
  }

  /** Looks the term up, so that it is known at once, with all others, if its place is not here. */
  private List<String> exact(String field, String term) throws IOException {
    source.words(field, term, text -> false);
    return List.of(term);
  }

  private List<String> versus(String field) throws IOException {
    List<String> found = new ArrayList<>();
    for (String term : Expression.VERSUS) {
      source.words(
          field,
          term,
          text -> {
            if (text.equals(term)) {
              found.add(term);
            }
            return false;
          });
    }
    return found;
  }

  private List<String> forms(String field, Word word) throws IOException {
    if (isAlone(word)) {
      return exact(field, word.term());
    }
    String stem = stems.of(word.term());
    return select(field, word, prefix(word), t -> stems.of(t).equals(stem));
  }

  private List<String> pattern(String field, Word word) throws IOException {
    return select(field, word, prefix(word), t -> hasShape(t, word.term()));
  }

  private static boolean hasShape(String term, String pattern) {
    if (term.length() != pattern.length()) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      if (pattern.charAt(i) != '*' && pattern.charAt(i) != term.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** One slip of the pen in a short word, two in a longer one, never in its first letter. */
  private List<String> fuzzy(String field, Word word) throws IOException {
    String term = word.term();
    int limit = term.length() > 6 ? 2 : 1;
    return select(field, word, prefix(word), t -> Spelling.distance(term, t, limit) <= limit);
  }

  private List<String> select(String field, Word word, String prefix, Predicate<String> wanted)
      throws IOException {
    TreeSet<String> found = new TreeSet<>();
    source.words(
        field,
        prefix,
        text -> {
          if (wanted.test(text)) {
            found.add(text);
          }
          return found.size() <= MOST;
        });
    if (found.size() > MOST) {
      throw new QueryException(
          "“" + word.written() + "” stands for more than 1,000 words; write more letters of it",
          word.span(),
          "");
    }
    return new ArrayList<>(found);
  }
}
