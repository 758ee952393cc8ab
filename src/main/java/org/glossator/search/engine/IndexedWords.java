package org.glossator.search.engine;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of an index, from its dictionaries. */
final class IndexedWords implements Vocabulary.Source {
  /** So many blocks of a dictionary are fetched at once when it is looked through. */
  private static final int AT_ONCE = 4;

  private final IndexReader reader;
  private final List<IndexFile> dictionaries;

  /**
   * The words of {@code reader}.
   *
   * @param dictionaries the files in which they stand
   */
  IndexedWords(IndexReader reader, List<IndexFile> dictionaries) {
    this.reader = reader;
    this.dictionaries = dictionaries;
  }

  @Override
  public void expectMany(boolean many) {
    dictionaries.forEach(dictionary -> dictionary.expect(many ? AT_ONCE : 1));
  }

  @Override
  public void words(String field, String prefix, Predicate<String> taker) throws IOException {
    BytesRef start = new BytesRef(prefix);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        words(terms.iterator(), start, taker);
      }
    }
  }

  private static void words(TermsEnum terms, BytesRef prefix, Predicate<String> taker)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef term = terms.term();
    while (term != null && StringHelper.startsWith(term, prefix)) {
      if (!taker.test(term.utf8ToString())) {
        return;
      }
      term = terms.next();
    }
  }
}
