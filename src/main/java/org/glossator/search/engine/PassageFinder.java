package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.search.language.Expression;
import org.glossator.search.language.Expression.AllOf;
import org.glossator.search.language.Expression.AnyOf;
import org.glossator.search.language.Expression.Either;
import org.glossator.search.language.Expression.InField;
import org.glossator.search.language.Expression.Near;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Same;
import org.glossator.search.language.Expression.Without;
import org.glossator.search.language.Expression.Word;
import org.glossator.search.language.Field;
import org.glossator.search.language.Sieve;

/**
 * Finds the passages of one order that a query speaks of: the words of those that may have some of
 * it are read again, and the same {@link Places} decide as over the index.
 */
final class PassageFinder {
  /** A part of the query that passages can satisfy, and where it is asked. */
  private record Part(Placed placed, List<String> fields) {}

  private final List<Part> parts = new ArrayList<>();
  private final Expansions expansions;
  private final Map<String, Asked> askedOf = new HashMap<>();

  /** Finds what {@code expression} speaks of, in {@code fields} where it names none. */
  PassageFinder(Expression expression, List<String> fields, Expansions expansions) {
    this.expansions = expansions;
    collect(expression, fields);
  }

  private void collect(Expression expression, List<String> fields) {
    switch (expression) {
      case Placed placed -> parts.add(new Part(placed, fields));
      case AllOf all -> all.parts().forEach(p -> collect(p, fields));
      case Either either -> either.parts().forEach(p -> collect(p, fields));
      case Without without -> collect(without.wanted(), fields);
      case InField in -> {
        if (in.field() == Field.TEXT || in.field() == Field.NOTE) {
          parts.add(new Part(in.inner(), List.of(Indexed.name(in.field()))));
        }
      }
      case Expression.Dated dated -> {}
    }
  }

  /** The matching passages of {@code text}, the best first. */
  List<FoundPassage> in(PassageText text) {
    List<FoundPassage> found = new ArrayList<>();
    for (int i = 0; i < text.passages().size(); i++) {
      PassageText.Passage passage = text.passages().get(i);
      Asked asked = askedOf.computeIfAbsent(passage.field(), Asked::new);
      if (asked.mayFit(passage)) {
        FoundPassage hit = new FoundPassage(i, passage);
        asked.find(hit);
        if (hit.satisfied() > 0) {
          found.add(hit);
        }
      }
    }
    found.sort(
        Comparator.comparingInt(FoundPassage::satisfied)
            .thenComparingInt(FoundPassage::density)
            .reversed()
            .thenComparingInt(FoundPassage::index));
    return found;
  }

  /** What is asked of the passages of one field, and what its words stand for there. */
  private final class Asked {
    private final List<Placed> wanted;
    private final Map<Word, Set<String>> terms = new HashMap<>();
    private final Set<String> allTerms = new HashSet<>();
    private final Map<Word, Sieve> sieves = new HashMap<>();
    private final Sieve anyWord;

    Asked(String field) {
      wanted = parts.stream().filter(p -> p.fields.contains(field)).map(Part::placed).toList();
      List<Word> words = new ArrayList<>();
      wanted.forEach(placed -> LuceneQueries.words(placed, words));
      for (Word word : words) {
        terms.put(word, new HashSet<>(expansions.get(field, word)));
      }
      terms.values().forEach(allTerms::addAll);
      anyWord = new Sieve(allTerms);
    }

    /** Whether the words of some part may be in {@code passage}, at a glance. */
    boolean mayFit(PassageText.Passage passage) {
      if (wanted.isEmpty() || !passage.passes(anyWord)) {
        return false;
      }
      for (Placed placed : wanted) {
        if (placed instanceof Word || mayFit(placed, passage)) {
          return true;
        }
      }
      return false;
    }

    private boolean mayFit(Placed placed, PassageText.Passage passage) {
      return switch (placed) {
        case Word word -> passage.passes(sieve(word));
        case Phrase phrase -> phrase.words().stream().allMatch(w -> mayFit(w, passage));
        case AnyOf any -> any.choices().stream().anyMatch(c -> mayFit(c, passage));
        case Near near -> mayFit(near.left(), passage) && mayFit(near.right(), passage);
        case Same same -> mayFit(same.left(), passage) && mayFit(same.right(), passage);
      };
    }

    private Sieve sieve(Word word) {
      return sieves.computeIfAbsent(word, w -> new Sieve(terms(w)));
    }

    private Set<String> terms(Word word) {
      return terms.getOrDefault(word, Set.of());
    }

    void find(FoundPassage hit) {
      PassageWords words = new PassageWords(hit.passage().text(), allTerms, this::terms);
      for (Placed placed : wanted) {
        if (mark(words, placed, hit)) {
          hit.satisfies();
        }
      }
    }
  }

  /**
   * Marks the words of {@code placed} that stand in one of its places.
   *
   * @return whether it has any
   */
  private static boolean mark(PassageWords words, Placed placed, FoundPassage hit) {
    Places all = Places.of(placed, words);
    if (placed instanceof Word || placed instanceof Phrase) {
      for (int i = 0; i < all.size(); i++) {
        hit.mark(words.startOffset(all.start(i)), words.endOffset(all.end(i)));
      }
      return !all.isEmpty();
    }
    for (int i = 0; i < all.size(); i++) {
      for (Placed leaf : leaves(placed)) {
        Places places = words.leafPlaces(leaf);
        int end = all.end(i);
        for (int p = places.firstFrom(all.start(i));
            p < places.size() && places.start(p) <= end;
            p++) {
          if (places.end(p) <= end) {
            hit.mark(words.startOffset(places.start(p)), words.endOffset(places.end(p)));
          }
        }
      }
    }
    return !all.isEmpty();
  }

  private static List<Placed> leaves(Placed placed) {
    return switch (placed) {
      case Word word -> List.of(word);
      case Phrase phrase -> List.of(phrase);
      case AnyOf any -> flat(any.choices());
      case Near near -> flat(List.of(near.left(), near.right()));
      case Same same -> flat(List.of(same.left(), same.right()));
    };
  }

  private static List<Placed> flat(List<Placed> parts) {
    List<Placed> all = new ArrayList<>();
    parts.forEach(p -> all.addAll(leaves(p)));
    return all;
  }

  /** One passage and what was found in it. */
  static final class FoundPassage {
    private final int index;
    private final PassageText.Passage passage;
    private int satisfied;
    private final TreeMap<Integer, Integer> marks = new TreeMap<>();

    FoundPassage(int index, PassageText.Passage passage) {
      this.index = index;
      this.passage = passage;
    }

    int index() {
      return index;
    }

    PassageText.Passage passage() {
      return passage;
    }

    /** How many parts of the query it satisfies. */
    int satisfied() {
      return satisfied;
    }

    /** How many hits it has, up to a few: more of them make a passage longer, not better. */
    int density() {
      return Math.min(3, marks.size());
    }

    void satisfies() {
      satisfied++;
    }

    void mark(int start, int end) {
      marks.merge(start, end, Math::max);
    }

    /** Starts and ends of the hits, rising, without overlap. */
    int[] spans() {
      int[] spans = new int[marks.size() * 2];
      int count = 0;
      for (Map.Entry<Integer, Integer> mark : marks.entrySet()) {
        if (count > 0 && mark.getKey() <= spans[count - 1]) {
          spans[count - 1] = Math.max(spans[count - 1], mark.getValue());
        } else {
          spans[count++] = mark.getKey();
          spans[count++] = mark.getValue();
        }
      }
      return Arrays.copyOf(spans, count);
    }
  }
}
