package org.glossator.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.glossator.search.language.Expression.AnyOf;
import org.glossator.search.language.Expression.Near;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Same;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Word;
import org.jspecify.annotations.Nullable;

/**
 * Orders in which an expression has a place. Those that have the words at all come from a sketch
 * query; then the words' positions decide. Where sentences and paragraphs start is only read for
 * orders in which it matters.
 */
final class PlacedQuery extends Query {
  private final String field;
  private final Placed expression;
  private final List<Word> words;
  private final List<List<BytesRef>> terms;
  private final Query sketch;
  private final Deferral deferral;

  /**
   * A query for places of {@code expression}.
   *
   * @param words its words
   * @param terms the terms of each word
   * @param deferral where files that are missing are noted, so that all orders are tried
   * @param sketch finds the orders with the words, wherever they stand
   */
  PlacedQuery(
      String field,
      Placed expression,
      List<Word> words,
      List<List<BytesRef>> terms,
      Query sketch,
      Deferral deferral) {
    this.field = field;
    this.expression = expression;
    this.words = words;
    this.terms = terms;
    this.sketch = sketch;
    this.deferral = deferral;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight sketched =
        searcher.createWeight(searcher.rewrite(sketch), ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier candidates = sketched.scorerSupplier(leaf);
        return candidates == null ? null : supplier(candidates, leaf, score(), mode);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private ScorerSupplier supplier(
      ScorerSupplier candidates, LeafReaderContext leaf, float score, ScoreMode mode) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        Scorer sketched = candidates.get(leadCost);
        Positions positions = new Positions(leaf);
        TwoPhaseIterator placed =
            new TwoPhaseIterator(sketched.iterator()) {
              @Override
              public boolean matches() throws IOException {
                return positions.placedIn(approximation.docID());
              }

              @Override
              public float matchCost() {
                return 1; // before Lucene's own phrases, which it prepares
              }
            };
        return new ConstantScoreScorer(score, mode, placed);
      }

      @Override
      public long cost() {
        return candidates.cost();
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  /** The terms whose places are read: those of the words, and those that say where units start. */
  Set<Term> terms() {
    Set<Term> all = new LinkedHashSet<>();
    terms.forEach(of -> of.forEach(term -> all.add(new Term(field, term))));
    marks(expression).forEach(mark -> all.add(new Term(field, mark)));
    return all;
  }

  /** How many orders have a term, or how many bytes its places take. */
  interface Measure {
    long of(Term term) throws IOException;
  }

  /** The words whose places are read last. */
  Set<Word> last(Measure lengths) throws IOException {
    return RareFirst.last(expression, each(lengths));
  }

  /** The terms of some of the words. */
  Set<Term> terms(Set<Word> of) {
    Set<Term> all = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (of.contains(words.get(i))) {
        terms.get(i).forEach(term -> all.add(new Term(field, term)));
      }
    }
    return all;
  }

  /** How many orders can have all the words, by how many have each. */
  int most(Measure frequencies) throws IOException {
    return (int) most(expression, each(frequencies));
  }

  /** The measure of each word: of all its terms together. */
  private Map<Word, Long> each(Measure measure) throws IOException {
    Map<Word, Long> all = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      long sum = 0;
      for (BytesRef term : terms.get(i)) {
        sum += measure.of(new Term(field, term));
      }
      all.put(words.get(i), sum);
    }
    return all;
  }

  private static long most(Placed placed, Map<Word, Long> counts) {
    return switch (placed) {
      case Word word -> counts.getOrDefault(word, 0L);
      case Phrase phrase -> least(phrase.words(), counts);
      case AnyOf any -> any.choices().stream().mapToLong(c -> most(c, counts)).sum();
      case Near near -> least(List.of(near.left(), near.right()), counts);
      case Same same -> least(List.of(same.left(), same.right()), counts);
    };
  }

  private static long least(List<? extends Placed> parts, Map<Word, Long> counts) {
    return parts.stream().mapToLong(p -> most(p, counts)).min().orElse(0);
  }

  private static Set<String> marks(Placed placed) {
    Set<String> marks = new TreeSet<>();
    switch (placed) {
      case Word word -> {}
      case Phrase phrase -> {}
      case AnyOf any -> any.choices().forEach(choice -> marks.addAll(marks(choice)));
      case Near near -> {
        marks.addAll(marks(near.left()));
        marks.addAll(marks(near.right()));
        if (near.words() > Indexed.PARAGRAPH_GAP) {
          marks.addAll(Indexed.marks(Unit.PARAGRAPH));
        }
      }
      case Same same -> {
        marks.addAll(marks(same.left()));
        marks.addAll(marks(same.right()));
        marks.addAll(Indexed.marks(same.unit()));
      }
    }
    return marks;
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + expression;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacedQuery that
        && field.equals(that.field)
        && expression.equals(that.expression)
        && terms.equals(that.terms);
  }

  @Override
  public int hashCode() {
    return field.hashCode() * 31 + expression.hashCode();
  }

  /** The positions of the words in one segment of the index, order by order. */
  private final class Positions implements Places.Source {
    private final TermsEnum dictionary;
    private final Map<Word, Occurrences> occurrences = new HashMap<>();
    private final Map<String, Occurrences> marks = new HashMap<>();
    private final Set<Word> last;
    private boolean isLost;
    private int order;

    Positions(LeafReaderContext leaf) throws IOException {
      dictionary = Terms.getTerms(leaf.reader(), field).iterator();
      last = last(term -> Prefetch.placesLength(dictionary, term));
      open();
    }

    private void open() throws IOException {
      marks.clear();
      for (String mark : marks(expression)) {
        marks.put(mark, open(List.of(new BytesRef(mark))));
      }
      for (int i = 0; i < words.size(); i++) {
        occurrences.put(words.get(i), open(terms.get(i)));
      }
    }

    private Occurrences open(List<BytesRef> wanted) throws IOException {
      List<PostingsEnum> open = new ArrayList<>();
      for (BytesRef term : wanted) {
        if (dictionary.seekExact(term)) {
          open.add(dictionary.postings(null, PostingsEnum.POSITIONS));
        }
      }
      return new Occurrences(open);
    }

    boolean placedIn(int candidate) throws IOException {
      order = candidate;
      try {
        if (!last.isEmpty() && expression instanceof Phrase phrase && !mayStand(phrase)) {
          return false;
        }
        boolean placed = !deferral.isNoted() && !Places.of(expression, this).isEmpty();
        if (deferral.isNoted()) {
          readAll();
        }
        return placed && !deferral.isNoted();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (Store.Absent e) {
        // The lists stopped halfway; the next order needs them from the start.
        deferral.note(e);
        open();
        return false;
      }
    }

    /**
     * Whether the rarer words of {@code phrase} stand as it has them. If some of their places are
     * missing, theirs alone are asked for in this round.
     */
    private boolean mayStand(Phrase phrase) {
      int before = deferral.count();
      for (Word word : words) {
        if (!last.contains(word)) {
          positions(word);
        }
      }
      isLost |= deferral.count() > before;
      return !isLost && RareFirst.stand(phrase, last, this);
    }

    /** The round is lost: all that the order needs is asked for, so that it is the last. */
    private void readAll() {
      occurrences.values().forEach(each -> each.in(order));
      marks.values().forEach(each -> each.in(order));
    }

    @Override
    public int[] positions(Word word) {
      return Objects.requireNonNull(occurrences.get(word)).in(order);
    }

    @Override
    public int[] starts(Unit unit) {
      int[] paragraphs = mark(Indexed.PARAGRAPH).in(order);
      return unit == Unit.PARAGRAPH
          ? paragraphs
          : Occurrences.merged(paragraphs, mark(Indexed.SENTENCE).in(order));
    }

    private Occurrences mark(String term) {
      return Objects.requireNonNull(marks.get(term));
    }
  }

  /** Where some terms occur, asked order by order, upwards. */
  private static final class Occurrences {
    private final List<PostingsEnum> postings;
    private int order = -1;
    private int[] positions = new int[0];

    Occurrences(List<PostingsEnum> postings) {
      this.postings = postings;
    }

    /** The positions in {@code wanted}, rising. */
    int[] in(int wanted) {
      if (wanted != order) {
        order = wanted;
        positions = new int[0];
        try {
          for (PostingsEnum some : postings) {
            int at = some.docID() < order ? some.advance(order) : some.docID();
            positions = at == order ? merged(positions, read(some)) : positions;
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return positions;
    }

    private static int[] read(PostingsEnum postings) throws IOException {
      int[] positions = new int[postings.freq()];
      for (int i = 0; i < positions.length; i++) {
        positions[i] = postings.nextPosition();
      }
      return positions;
    }

    static int[] merged(int[] a, int[] b) {
      if (a.length == 0) {
        return b;
      }
      int[] both = Arrays.copyOf(a, a.length + b.length);
      System.arraycopy(b, 0, both, a.length, b.length);
      Arrays.sort(both);
      return both;
    }
  }
}
