package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

/**
 * Finds the passages of one order that a query speaks of: its words are read again, and the same
 * {@link Places} decide as over the index.
 */
final class PassageFinder {
  /** A part of the query that passages can satisfy, and where it is asked. */
  private record Part(Placed placed, List<String> fields) {}

  private final List<Part> parts = new ArrayList<>();
  private final Expansions expansions;

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
    Map<Integer, FoundPassage> found = new TreeMap<>();
    if (!parts.isEmpty()) {
      find(new OrderWords(text, Indexed.BODY), found);
      find(new OrderWords(text, Indexed.NOTE), found);
    }
    List<FoundPassage> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparingInt(FoundPassage::satisfied)
            .thenComparingInt(FoundPassage::density)
            .reversed()
            .thenComparingInt(FoundPassage::index));
    return sorted;
  }

  private void find(OrderWords words, Map<Integer, FoundPassage> found) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.fields.contains(words.field())) {
        OrderWords.Asked asked = words.asked(w -> termsOf(w, words.field()));
        Places places = Places.of(part.placed, asked);
        for (int p = 0; p < places.size(); p++) {
          mark(words, asked, part.placed, i, places.start(p), places.end(p), found);
        }
      }
    }
  }

  private Set<String> termsOf(Word word, String field) {
    return new HashSet<>(expansions.get(field, word));
  }

  /** Marks the words of {@code placed} that stand in one of its places. */
  private static void mark(
      OrderWords words,
      OrderWords.Asked asked,
      Placed placed,
      int part,
      int start,
      int end,
      Map<Integer, FoundPassage> found) {
    int passage = words.passageAt(start);
    FoundPassage hit =
        found.computeIfAbsent(words.index(passage), i -> new FoundPassage(i, words.passage(i)));
    hit.satisfies(part);
    for (Placed leaf : leaves(placed)) {
      Places places = asked.leafPlaces(leaf);
      for (int p = places.firstFrom(start); p < places.size() && places.start(p) <= end; p++) {
        if (places.end(p) <= end) {
          int at = words.passageAt(places.start(p));
          FoundPassage home =
              found.computeIfAbsent(words.index(at), i -> new FoundPassage(i, words.passage(i)));
          home.mark(words.startOffset(places.start(p)), words.endOffset(places.end(p)));
        }
      }
    }
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
    private final Set<Integer> satisfied = new HashSet<>();
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
      return satisfied.size();
    }

    /** How many hits it has, up to a few: more of them make a passage longer, not better. */
    int density() {
      return Math.min(3, marks.size());
    }

    void satisfies(int part) {
      satisfied.add(part);
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
