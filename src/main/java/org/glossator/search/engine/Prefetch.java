package org.glossator.search.engine;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat.IntBlockTermState;
import org.apache.lucene.codecs.perfield.PerFieldPostingsFormat;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Announces, before a search, the blocks that it will read: the whole lists of its terms, as far as
 * they are short. The rest is announced as it is met.
 */
final class Prefetch {
  /** Of a longer list only so much is read ahead, in bytes; skipping may spare the rest. */
  private static final int MOST = 32 << 10;

  private final SortedMap<String, IndexFile> files;
  private final Deferral deferral;
  private final Set<Term> terms = new LinkedHashSet<>();
  private final Set<Term> marks = new LinkedHashSet<>();
  private boolean positions;

  private Prefetch(SortedMap<String, IndexFile> files, Deferral deferral) {
    this.files = files;
    this.deferral = deferral;
  }

  /** Announces what {@code query} will read; what cannot be told yet is noted in the deferral. */
  static void announce(
      Query query, IndexReader reader, SortedMap<String, IndexFile> files, Deferral deferral)
      throws IOException {
    Prefetch prefetch = new Prefetch(files, deferral);
    query.visit(prefetch.new Collector());
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader() instanceof SegmentReader segment) {
        for (Term term : prefetch.terms) {
          prefetch.announce(segment, term, prefetch.positions);
        }
        for (Term mark : prefetch.marks) {
          prefetch.announce(segment, mark, false);
        }
      }
    }
  }

  private void announce(SegmentReader segment, Term term, boolean placed) throws IOException {
    Terms all = segment.terms(term.field());
    if (all == null) {
      return;
    }
    try {
      TermsEnum dictionary = all.iterator();
      if (dictionary.seekExact(term.bytes())
          && dictionary.termState() instanceof IntBlockTermState state) {
        IntBlockTermState start = state.clone();
        boolean more = dictionary.next() != null;
        IntBlockTermState end =
            more && dictionary.termState() instanceof IntBlockTermState next ? next : null;
        if (start.docFreq > 1) {
          long to = end == null ? Long.MAX_VALUE : end.docStartFP;
          announce(segment, term, "doc", start.docStartFP, to);
        }
        if (placed) {
          long to = end == null ? Long.MAX_VALUE : end.posStartFP;
          announce(segment, term, "pos", start.posStartFP, to);
        }
      }
    } catch (Store.Absent e) {
      deferral.note(e);
    }
  }

  private void announce(SegmentReader segment, Term term, String kind, long from, long to) {
    FieldInfo info = segment.getFieldInfos().fieldInfo(term.field());
    String format = info.getAttribute(PerFieldPostingsFormat.PER_FIELD_FORMAT_KEY);
    String suffix = info.getAttribute(PerFieldPostingsFormat.PER_FIELD_SUFFIX_KEY);
    String name = segment.getSegmentName() + "_" + format + "_" + suffix + "." + kind;
    IndexFile file = files.get(name);
    if (file != null) {
      file.expect(from, to);
      file.announce(from, Math.min(to, from + MOST));
    }
  }

  /** Gathers the terms, and whether where they stand matters. */
  private final class Collector extends QueryVisitor {
    @Override
    public void consumeTerms(Query query, Term... found) {
      for (Term term : found) {
        terms.add(term);
      }
      positions |= query instanceof PhraseQuery || query instanceof MultiPhraseQuery;
    }

    @Override
    public void visitLeaf(Query query) {
      if (query instanceof PlacedQuery placed) {
        positions = true;
        marks.addAll(placed.marks());
      }
    }

    @Override
    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
      return this;
    }
  }
}
