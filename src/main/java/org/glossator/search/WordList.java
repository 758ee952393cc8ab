package org.glossator.search;

import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.glossator.search.engine.Indexed;

/**
 * The words of orders and notes and the orders that use them, read off the index as it is made. A
 * site of very many words has no list: it would help nobody, and outgrow all other pages.
 */
final class WordList {
  private static final int MOST_PLACES = 200_000;

  private final NavigableMap<String, SortedSet<String>> places = new TreeMap<>();
  private int count;

  /** Adds the words of the index in {@code folder}, which has {@code orders}. */
  synchronized void learn(Directory folder, List<Listing> orders) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(folder)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (String field : List.of(Indexed.BODY, Indexed.NOTE)) {
          Terms terms = leaf.reader().terms(field);
          if (terms != null) {
            learn(terms.iterator(), orders);
          }
        }
      }
    }
  }

  private void learn(TermsEnum terms, List<Listing> orders) throws IOException {
    PostingsEnum postings = null;
    while (!tooMany() && terms.next() != null) {
      String word = terms.term().utf8ToString();
      if (isWord(word)) {
        SortedSet<String> paths = places.computeIfAbsent(word, w -> new TreeSet<>());
        postings = terms.postings(postings, PostingsEnum.NONE);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          count += paths.add(orders.get(postings.docID()).path()) ? 1 : 0;
        }
      }
    }
    if (tooMany()) {
      places.clear();
    }
  }

  /** Not a mark of a sentence or a paragraph, nor a sign for itself. */
  private static boolean isWord(String term) {
    return term.codePoints().anyMatch(Character::isLetterOrDigit) && term.charAt(0) != '\u0001';
  }

  /** Whether there are too many for a list. */
  synchronized boolean tooMany() {
    return count > MOST_PLACES;
  }

  /** The paths of the orders by their words; none if there are too many. */
  synchronized NavigableMap<String, SortedSet<String>> places() {
    return places;
  }
}
