package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.glossator.search.language.Expression.Word;
import org.glossator.search.language.QueryException;
import org.glossator.search.language.Spelling;

/** The words that the orders really use, and which of them a word of a query stands for. */
final class Vocabulary {
  /** More words than this for one of a query are refused, never cut short in silence. */
  static final int MOST = 1000;

  /** So many blocks of a dictionary are fetched at once when it is looked through. */
  private static final int AT_ONCE = 8;

  private final IndexReader reader;
  private final List<IndexFile> dictionaries;
  private final Stems stems = new Stems();

  /**
   * The words of an index.
   *
   * @param dictionaries the files in which they stand
   */
  Vocabulary(IndexReader reader, List<IndexFile> dictionaries) {
    this.reader = reader;
    this.dictionaries = dictionaries;
  }

  /**
   * The terms of {@code field} that {@code word} finds, sorted. An exact word is given as it is,
   * whether or not it occurs.
   *
   * @throws QueryException when there are more than {@link #MOST}
   */
  List<String> termsOf(String field, Word word) throws IOException {
    return switch (word.match()) {
      case EXACT -> List.of(word.term());
      case FORMS -> forms(field, word);
      case ROOT -> select(field, word, word.term(), t -> true);
      case PATTERN -> lookingThrough(() -> pattern(field, word));
      case FUZZY -> lookingThrough(() -> fuzzy(field, word));
    };
  }

  /** Something that reads much of a dictionary. */
  private interface Look {
    List<String> at() throws IOException;
  }

  private List<String> lookingThrough(Look look) throws IOException {
    try {
      dictionaries.forEach(d -> d.expect(AT_ONCE));
      return look.at();
    } finally {
      dictionaries.forEach(d -> d.expect(1));
    }
  }

  private List<String> forms(String field, Word word) throws IOException {
    String stem = stems.of(word.term());
    char first = word.term().charAt(0);
    boolean inflects = stem.length() >= 3 && first >= 'a' && first <= 'z';
    if (!inflects) {
      return List.of(word.term());
    }
    // A stem may end otherwise than the words do: "copies" has the stem "copi".
    String prefix = stem.substring(0, Math.max(2, stem.length() - 1));
    List<String> found = select(field, word, prefix, t -> stems.of(t).equals(stem));
    return found.isEmpty() ? List.of(word.term()) : found;
  }

  private List<String> pattern(String field, Word word) throws IOException {
    String pattern = word.term();
    return select(
        field, word, pattern.substring(0, pattern.indexOf('*')), t -> hasShape(t, pattern));
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
    return select(
        field, word, term.substring(0, 1), t -> Spelling.distance(term, t, limit) <= limit);
  }

  private List<String> select(String field, Word word, String prefix, Predicate<String> wanted)
      throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        collect(terms.iterator(), new BytesRef(prefix), wanted, found);
      }
    }
    if (found.size() > MOST) {
      throw new QueryException(
          "“" + word.written() + "” stands for more than 1,000 words; write more letters of it",
          word.span(),
          "");
    }
    return new ArrayList<>(found);
  }

  private static void collect(
      TermsEnum terms, BytesRef prefix, Predicate<String> wanted, Set<String> found)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef term = terms.term();
    while (term != null && StringHelper.startsWith(term, prefix) && found.size() <= MOST) {
      String text = term.utf8ToString();
      if (wanted.test(text)) {
        found.add(text);
      }
      term = terms.next();
    }
  }
}
