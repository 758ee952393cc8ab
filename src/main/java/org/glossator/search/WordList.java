package org.glossator.search;

import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
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
 *
 * @param places the paths of the orders by their words; nothing if there are too many
 */
record WordList(Optional<NavigableMap<String, SortedSet<String>>> places) {
  /** What there is of a site of very many words. */
  static final WordList TOO_MANY = new WordList(Optional.empty());

  private static final int MOST_PLACES = 200_000;

  /** The words of the index in {@code folder}, which has {@code orders}. */
  static WordList of(Directory folder, List<Listing> orders) throws IOException {
    Gathering words = new Gathering();
    try (DirectoryReader reader = DirectoryReader.open(folder)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (String field : List.of(Indexed.BODY, Indexed.NOTE)) {
          Terms terms = leaf.reader().terms(field);
          if (terms != null) {
            learn(terms.iterator(), orders, words);
          }
        }
      }
    }
    return words.list();
  }

  /** The words of all these. */
  static WordList together(List<WordList> lists) {
    Gathering words = new Gathering();
    for (WordList list : lists) {
      if (list.places.isEmpty()) {
        return list;
      }
      list.places.get().forEach((word, paths) -> paths.forEach(path -> words.add(word, path)));
    }
    return words.list();
  }

  /** Words as they are gathered, until there are too many. */
  private static final class Gathering {
    private final NavigableMap<String, SortedSet<String>> places = new TreeMap<>();
    private int count;

    void add(String word, String path) {
      count += places.computeIfAbsent(word, w -> new TreeSet<>()).add(path) ? 1 : 0;
    }

    boolean tooMany() {
      return count > MOST_PLACES;
    }

    WordList list() {
      return tooMany() ? TOO_MANY : new WordList(Optional.of(places));
    }
  }

  private static void learn(TermsEnum terms, List<Listing> orders, Gathering words)
      throws IOException {
    PostingsEnum postings = null;
    while (!words.tooMany() && terms.next() != null) {
      String word = terms.term().utf8ToString();
      if (isWord(word)) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          words.add(word, orders.get(postings.docID()).path());
        }
      }
    }
  }

  /** Not a mark of a sentence or a paragraph, nor a sign for itself. */
  private static boolean isWord(String term) {
    return term.codePoints().anyMatch(Character::isLetterOrDigit) && term.charAt(0) != '\u0001';
  }
}
