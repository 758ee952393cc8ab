package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat.IntBlockTermState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Announces, before a search, the blocks that it will read, so that they come together and not one
 * after another: the lists of orders of its terms, and where so many orders have all words that
 * most of their places must be read, those too. The rest is announced as it is met.
 */
final class Prefetch {
  /** Of one list only so much is read ahead, in bytes; skipping may spare the rest. */
  private static final int MOST_ORDERS = 64 << 10;

  private static final int MOST_PLACES = 1 << 20;

  /** Bytes that an order takes in a list, at most times. */
  private static final int ORDER = 2;

  private final SegmentReader segment;
  private final SortedMap<String, IndexFile> files;
  private final Deferral deferral;
  private final Map<Term, IntBlockTermState> states = new HashMap<>();

  private Prefetch(SegmentReader segment, SortedMap<String, IndexFile> files, Deferral deferral) {
    this.segment = segment;
    this.files = files;
    this.deferral = deferral;
  }

  /** Announces what {@code query} will read; what cannot be told yet is noted in the deferral. */
  static void announce(
      Query query, IndexReader reader, SortedMap<String, IndexFile> files, Deferral deferral)
      throws IOException {
    Collector collector = new Collector();
    query.visit(collector);
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader() instanceof SegmentReader segment) {
        Prefetch prefetch = new Prefetch(segment, files, deferral);
        for (Term term : collector.terms) {
          prefetch.orders(term);
        }
        for (PlacedQuery placed : collector.placed) {
          prefetch.places(placed);
        }
      }
    }
  }

  private void orders(Term term) throws IOException {
    IntBlockTermState state = state(term);
    if (state != null && state.docFreq > 1) {
      long end = state.docStartFP + Math.min(MOST_ORDERS, (long) state.docFreq * ORDER);
      IndexFile file = IndexFolder.file(segment, term.field(), "doc", files);
      if (file != null) {
        file.announce(state.docStartFP, end);
        if (!file.has(state.docStartFP)) {
          deferral.note(new Store.Absent(term.field())); // without its list nothing can be told
        }
      }
    }
  }

  private void places(PlacedQuery placed) throws IOException {
    int candidates =
        placed.most(term -> {
          IntBlockTermState state = state(term);
          return state == null ? 0 : state.docFreq;
        });
    Set<Term> last = placed.terms(placed.last(term -> placesLength(state(term))));
    for (Term term : placed.terms()) {
      orders(term);
      IntBlockTermState state = state(term);
      IndexFile file = state == null ? null : IndexFolder.file(segment, term.field(), "pos", files);
      if (state != null && file != null) {
        long end = state.posStartFP + placesLength(state);
        if (last.contains(term)) {
          file.expectFew(state.posStartFP, end);
        } else if (file.expect(state.posStartFP, end, candidates)) {
          file.announce(state.posStartFP, Math.min(end, state.posStartFP + MOST_PLACES));
        }
      }
    }
  }

  /** How many bytes the places of a term take, by what the dictionary has of it. */
  static long placesLength(TermsEnum dictionary, Term term) throws IOException {
    return dictionary.seekExact(term.bytes())
            && dictionary.termState() instanceof IntBlockTermState state
        ? placesLength(state)
        : 0;
  }

  /** How many bytes the places of a term take: known but for those after the last full block. */
  private static long placesLength(@Nullable IntBlockTermState state) {
    if (state == null) {
      return 0;
    }
    long rest = 2 * (state.totalTermFreq & 127) + 1;
    return state.lastPosBlockOffset < 0 ? rest : state.lastPosBlockOffset + rest;
  }

  /** What the dictionary has of a term, looked up once; null if it has not got it. */
  private @Nullable IntBlockTermState state(Term term) throws IOException {
    IntBlockTermState known = states.get(term);
    if (known == null) {
      known = lookedUp(term);
      if (known != null) {
        states.put(term, known);
      }
    }
    return known;
  }

  private @Nullable IntBlockTermState lookedUp(Term term) throws IOException {
    Terms all = segment.terms(term.field());
    if (all == null) {
      return null;
    }
    try {
      TermsEnum dictionary = all.iterator();
      return dictionary.seekExact(term.bytes())
              && dictionary.termState() instanceof IntBlockTermState state
          ? state
          : null;
    } catch (Store.Absent e) {
      deferral.note(e);
      return null;
    }
  }

  /** Gathers the terms, and the parts for which it matters where they stand. */
  private static final class Collector extends QueryVisitor {
    private final Set<Term> terms = new LinkedHashSet<>();
    private final List<PlacedQuery> placed = new ArrayList<>();

    @Override
    public void consumeTerms(Query query, Term... found) {
      for (Term term : found) {
        terms.add(term);
      }
    }

    @Override
    public void visitLeaf(Query query) {
      if (query instanceof PlacedQuery some) {
        placed.add(some);
      }
    }

    @Override
    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
      return this;
    }
  }
}
