package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.glossator.search.language.Expression;
import org.glossator.search.language.Expression.AllOf;
import org.glossator.search.language.Expression.AnyOf;
import org.glossator.search.language.Expression.Dated;
import org.glossator.search.language.Expression.Either;
import org.glossator.search.language.Expression.InField;
import org.glossator.search.language.Expression.Match;
import org.glossator.search.language.Expression.Near;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Same;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Without;
import org.glossator.search.language.Expression.Word;
import org.jspecify.annotations.Nullable;

/**
 * The terms that each word of one query stands for, field by field. All words are looked up before
 * anything is searched, so that a store that fetches can fetch for all of them at once.
 */
final class Expansions {
  /** A word in a field. */
  private record Key(String field, Word word) {}

  private final Map<Key, List<String>> terms = new LinkedHashMap<>();
  private final Vocabulary vocabulary;
  private Store.@Nullable Absent absent;

  private Expansions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Looks up every word of {@code expression}.
   *
   * @throws Store.Absent when files are missing; all that could be told were announced
   */
  static Expansions of(Expression expression, List<String> fields, Vocabulary vocabulary)
      throws IOException {
    Expansions expansions = new Expansions(vocabulary);
    expansions.visit(expression, fields, false);
    if (expansions.absent != null) {
      throw expansions.absent;
    }
    return expansions;
  }

  /** The terms of {@code field} that {@code word} stands for; none when it does not occur. */
  List<String> get(String field, Word word) {
    return terms.getOrDefault(new Key(field, word), List.of());
  }

  /** Every term of every word. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    terms.values().forEach(all::addAll);
    return all;
  }

  /** What the open words of the query stand for, in the order in which they are written. */
  List<Results.Expansion> shown() {
    Map<Word, LinkedHashSet<String>> byWord = new LinkedHashMap<>();
    terms.forEach((key, found) -> {
      if (key.word.match() != Match.EXACT && key.word.match() != Match.VERSUS) {
        byWord.computeIfAbsent(key.word, w -> new LinkedHashSet<>()).addAll(found);
      }
    });
    List<Results.Expansion> shown = new ArrayList<>();
    byWord.forEach((word, found) -> {
      boolean otherOnly =
          word.match() == Match.FORMS && !found.isEmpty() && !found.contains(word.term());
      shown.add(new Results.Expansion(word.written(), List.copyOf(found), otherOnly));
    });
    return shown;
  }

  /** Looks up the words of a part; {@code placed} where it matters how they stand to each other. */
  private void visit(Expression expression, List<String> fields, boolean placed)
      throws IOException {
    switch (expression) {
      case Word word -> look(word, fields, placed);
      case Phrase phrase -> visitAll(phrase.words(), fields, true);
      case AnyOf any -> visitAll(any.choices(), fields, placed);
      case Either either -> visitAll(either.parts(), fields, placed);
      case AllOf all -> visitAll(all.parts(), fields, placed);
      case Near near -> {
        if (near.words() > Indexed.PARAGRAPH_GAP) {
          fields.forEach(field -> vocabulary.foreseeStarts(field, Unit.PARAGRAPH));
        }
        visitAll(List.of(near.left(), near.right()), fields, true);
      }
      case Same same -> {
        fields.forEach(field -> vocabulary.foreseeStarts(field, same.unit()));
        visitAll(List.of(same.left(), same.right()), fields, true);
      }
      case Without without ->
          visitAll(List.of(without.wanted(), without.unwanted()), fields, placed);
      case InField in -> visit(in.inner(), List.of(Indexed.name(in.field())), placed);
      case Dated dated -> {}
    }
  }

  private void visitAll(List<? extends Expression> parts, List<String> fields, boolean placed)
      throws IOException {
    for (Expression part : parts) {
      visit(part, fields, placed);
    }
  }

  private void look(Word word, List<String> fields, boolean placed) throws IOException {
    for (String field : fields) {
      try {
        terms.put(new Key(field, word), vocabulary.termsOf(field, word));
      } catch (Store.Absent e) {
        absent = e;
        vocabulary.foresee(field, word, placed);
      }
    }
  }
}
