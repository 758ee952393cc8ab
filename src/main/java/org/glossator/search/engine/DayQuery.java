package org.glossator.search.engine;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Orders of the days from one to another. The days are in the boot file, not in the index. */
final class DayQuery extends Query {
  private final int[] days;
  private final int from;
  private final int to;

  /**
   * Orders whose day lies between {@code from} and {@code to}, both included.
   *
   * @param days each order's day as yyyymmdd, or 0; an order without a day is never found
   */
  DayQuery(int[] days, int from, int to) {
    this.days = days;
    this.from = Math.max(1, from);
    this.to = to;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        return DayQuery.this.supplier(leaf, score(), mode);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private ScorerSupplier supplier(LeafReaderContext leaf, float score, ScoreMode mode) {
    int orders = leaf.reader().maxDoc();
    DocIdSetIterator all = DocIdSetIterator.all(orders);
    TwoPhaseIterator matching =
        new TwoPhaseIterator(all) {
          @Override
          public boolean matches() {
            int day = days[leaf.docBase + all.docID()];
            return day >= from && day <= to;
          }

          @Override
          public float matchCost() {
            return 1;
          }
        };
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        return new ConstantScoreScorer(score, mode, matching);
      }

      @Override
      public long cost() {
        return orders;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "day:[" + from + " TO " + to + "]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayQuery that
        && from == that.from
        && to == that.to
        && Arrays.equals(days, that.days);
  }

  @Override
  public int hashCode() {
    return from * 31 + to;
  }
}
