package org.glossator.search.engine;

import java.io.IOException;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The words of an index, from its dictionaries. */
final class IndexedWords implements Vocabulary.Source {
  /** So many blocks of a dictionary are fetched at once when it is looked through. */
  private static final int AT_ONCE = 4;

  /** More blocks of lists of orders than this are not asked for on a word's spelling alone. */
  private static final int MOST_LISTS = 6;

  /** As many blocks of places. */
  private static final int MOST_PLACES = 2;

  private final IndexReader reader;
  private final SortedMap<String, IndexFile> files;

  /** The words of {@code reader}, which reads {@code files}. */
  IndexedWords(IndexReader reader, SortedMap<String, IndexFile> files) {
    this.reader = reader;
    this.files = files;
  }

  @Override
  public void expectMany(boolean many) {
    files.forEach((name, file) -> {
      if (name.endsWith(".tim")) {
        file.expect(many ? AT_ONCE : 1);
      }
    });
  }

  @Override
  public void foresee(String field, String from, String to, boolean placed) {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader() instanceof SegmentReader segment) {
        foresee(IndexFolder.file(segment, field, "doc", files), from, to, MOST_LISTS);
        if (placed) {
          foresee(IndexFolder.file(segment, field, "pos", files), from, to, MOST_PLACES);
        }
      }
    }
  }

  private static void foresee(@Nullable IndexFile file, String from, String to, int most) {
    if (file != null) {
      file.announceWords(from, to, most);
    }
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
