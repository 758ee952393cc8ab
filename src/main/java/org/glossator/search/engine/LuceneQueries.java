package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.glossator.search.language.Expression;
import org.glossator.search.language.Expression.AllOf;
import org.glossator.search.language.Expression.AnyOf;
import org.glossator.search.language.Expression.Dated;
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
 * Lucene's queries for an expression. Words and phrases are ranked by Lucene's BM25; a connector
 * decides which orders are found and leaves ranking to its words.
 */
final class LuceneQueries {
  private final Expansions expansions;
  private final List<String> fields;
  private final int[] days;
  private final Deferral deferral;

  /**
   * Queries over {@code fields} where the expression names none.
   *
   * @param days each order's day
   * @param deferral where a search notes what it passed over
   */
  LuceneQueries(Expansions expansions, List<String> fields, int[] days, Deferral deferral) {
    this.expansions = expansions;
    this.fields = fields;
    this.days = days;
    this.deferral = deferral;
  }

  /** The query for {@code expression}. */
  Query of(Expression expression) {
    return switch (expression) {
      case Placed placed -> anywhere(placed);
      case AllOf all -> each(all.parts(), Occur.MUST);
      case Either either -> each(either.parts(), Occur.SHOULD);
      case Without(Expression wanted, Expression unwanted) ->
          new BooleanQuery.Builder()
              .add(of(wanted), Occur.MUST)
              .add(of(unwanted), Occur.MUST_NOT)
              .build();
      case InField(Field field, Placed inner, boolean whole) -> inField(field, inner);
      case Dated dated -> new ConstantScoreQuery(new DayQuery(days, dated.from(), dated.to()));
    };
  }

  private Query anywhere(Placed placed) {
    if (fields.size() == 1) {
      return placed(placed, fields.get(0));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : fields) {
      any.add(placed(placed, field), Occur.SHOULD);
    }
    return any.build();
  }

  /** Texts are ranked by how well they match; a court or a judge only fits or not. */
  private Query inField(Field field, Placed inner) {
    Query query = placed(inner, Indexed.name(field));
    return field == Field.TEXT || field == Field.NOTE || field == Field.TITLE
        ? query
        : new ConstantScoreQuery(query);
  }

  private Query each(List<Expression> parts, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Expression part : parts) {
      all.add(of(part), occur);
    }
    return all.build();
  }

  private Query placed(Placed placed, String field) {
    return switch (placed) {
      case Word word -> word(word, field);
      case Phrase phrase -> phrase(phrase, field);
      case AnyOf any -> {
        BooleanQuery.Builder choices = new BooleanQuery.Builder();
        for (Placed choice : any.choices()) {
          choices.add(placed(choice, field), Occur.SHOULD);
        }
        yield choices.build();
      }
      case Near near -> connected(near, field);
      case Same same -> connected(same, field);
    };
  }

  private Query word(Word word, String field) {
    List<String> terms = expansions.get(field, word);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no such word");
    }
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0)));
    }
    SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
    for (String term : terms) {
      forms.addTerm(new Term(field, term));
    }
    return forms.build();
  }

  /**
   * Lucene ranks phrases; but it reads positions order by order, and would stop at each missing
   * block in turn. The filter before it asks for all of them at once.
   */
  private Query phrase(Phrase phrase, String field) {
    Query ranked = ranked(phrase, field);
    if (ranked instanceof MatchNoDocsQuery || phrase.words().size() < 2) {
      return ranked;
    }
    return new BooleanQuery.Builder()
        .add(filter(phrase, phrase.words(), field), Occur.FILTER)
        .add(ranked, Occur.MUST)
        .build();
  }

  private Query ranked(Phrase phrase, String field) {
    boolean single = true;
    for (Word word : phrase.words()) {
      int count = expansions.get(field, word).size();
      if (count == 0) {
        return new MatchNoDocsQuery("no such word");
      }
      single &= count == 1;
    }
    if (single) {
      PhraseQuery.Builder words = new PhraseQuery.Builder();
      for (Word word : phrase.words()) {
        words.add(new Term(field, expansions.get(field, word).get(0)));
      }
      return words.build();
    }
    MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder();
    for (Word word : phrase.words()) {
      words.add(terms(word, field));
    }
    return words.build();
  }

  private Term[] terms(Word word, String field) {
    List<String> terms = expansions.get(field, word);
    Term[] found = new Term[terms.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = new Term(field, terms.get(i));
    }
    return found;
  }

  private Query connected(Placed placed, String field) {
    List<Word> words = new ArrayList<>();
    words(placed, words);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(filter(placed, words, field), Occur.FILTER);
    for (Placed leaf : leaves(placed, new ArrayList<>())) {
      query.add(placed(leaf, field), Occur.SHOULD);
    }
    return query.build();
  }

  private Query filter(Placed placed, List<Word> words, String field) {
    return new PlacedQuery(
        field, placed, words, bytes(words, field), sketch(placed, field), deferral);
  }

  private List<List<BytesRef>> bytes(List<Word> words, String field) {
    List<List<BytesRef>> all = new ArrayList<>();
    for (Word word : words) {
      List<BytesRef> terms = new ArrayList<>();
      for (String term : expansions.get(field, word)) {
        terms.add(new BytesRef(term));
      }
      all.add(terms);
    }
    return all;
  }

  /** The orders that have the words at all, wherever they stand. */
  private Query sketch(Placed placed, String field) {
    return switch (placed) {
      case Word word -> word(word, field);
      case Phrase phrase -> every(phrase.words(), field, Occur.MUST);
      case AnyOf any -> every(any.choices(), field, Occur.SHOULD);
      case Near near -> every(List.of(near.left(), near.right()), field, Occur.MUST);
      case Same same -> every(List.of(same.left(), same.right()), field, Occur.MUST);
    };
  }

  private Query every(List<? extends Placed> parts, String field, Occur occur) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Placed part : parts) {
      all.add(sketch(part, field), occur);
    }
    return all.build();
  }

  /** The words of {@code placed} in order. */
  static void words(Placed placed, List<Word> into) {
    switch (placed) {
      case Word word -> into.add(word);
      case Phrase phrase -> into.addAll(phrase.words());
      case AnyOf any -> any.choices().forEach(c -> words(c, into));
      case Near near -> {
        words(near.left(), into);
        words(near.right(), into);
      }
      case Same same -> {
        words(same.left(), into);
        words(same.right(), into);
      }
    }
  }

  /** The words and phrases that a connector connects. */
  private static List<Placed> leaves(Placed placed, List<Placed> into) {
    switch (placed) {
      case Word word -> into.add(word);
      case Phrase phrase -> into.add(phrase);
      case AnyOf any -> any.choices().forEach(c -> leaves(c, into));
      case Near near -> leaves(near.right(), leaves(near.left(), into));
      case Same same -> leaves(same.right(), leaves(same.left(), into));
    }
    return into;
  }
}
