package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.glossator.search.language.Expression;
import org.glossator.search.language.ParsedQuery;
import org.glossator.search.language.QueryException;
import org.glossator.search.language.QueryParser;
import org.glossator.search.language.Wording;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests over one published index. Where the store has to fetch, a call ends with {@link
 * Store.Absent}; it is made again, as it was, when what the store was asked for has come.
 */
public final class Engine {
  private final Store store;
  private final Catalog catalog;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final List<String> fields;
  private final FacetTable facets;
  private @Nullable Question last;

  private Engine(Store store, Catalog catalog, DirectoryReader reader) throws IOException {
    this.store = store;
    this.catalog = catalog;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.vocabulary = new Vocabulary(new IndexedWords(reader, catalog.files()));
    this.fields = fields(reader);
    this.facets = new FacetTable(catalog, store);
  }

  /**
   * Opens the index whose boot file is {@code boot}.
   *
   * @throws BrokenIndex when the boot file is not whole or of another version
   */
  public static Engine open(byte[] boot, Store store) throws IOException {
    Catalog catalog = Catalog.read(boot, store);
    DirectoryReader reader = DirectoryReader.open(new IndexFolder(catalog.files()));
    if (reader.maxDoc() != catalog.orders()) {
      throw new BrokenIndex();
    }
    return new Engine(store, catalog, reader);
  }

  /** How many orders the index has. */
  public int orders() {
    return catalog.orders();
  }

  /**
   * Answers {@code request}.
   *
   * @throws Store.Absent when files are missing
   * @throws BrokenIndex when a file is not as it should be
   */
  public Results search(Request request) throws IOException {
    return switch (QueryParser.parse(request.query())) {
      case ParsedQuery.Misunderstood(var problem) -> new Results.Refused(problem);
      case ParsedQuery.Understood(Expression expression) -> {
        try {
          yield answer(expression, request);
        } catch (QueryException e) {
          yield new Results.Refused(e.problem());
        } catch (IndexSearcher.TooManyClauses e) {
          Span all = new Span(0, request.query().length());
          String message = "this stands for more than 1,000 words in all; write more letters";
          yield new Results.Refused(new QueryException(message, all, "").problem());
        }
      }
    };
  }

  private Results answer(Expression expression, Request request) throws IOException {
    Question question = asked(expression);
    Ranking ranking = ranked(question).copy();
    Narrowing narrowing = Narrowing.of(ranking, request, facets);
    int[] shown = shown(ranking, request);
    Map<Facet, List<Results.FacetCount>> counts = narrowing.counts();
    return new Results.Found(
        Wording.of(expression),
        question.expansions.shown(),
        ranking.size(),
        hits(ranking, shown, question, request),
        counts,
        narrowing.uncounted());
  }

  /** A query as far as it is worked out. */
  private static final class Question {
    private final Expression expression;
    private final Expansions expansions;
    private final PassageFinder finder;
    private final Map<Shown, Results.OrderHit> hits = new HashMap<>();
    private @Nullable Ranking ranking;

    Question(Expression expression, Expansions expansions, List<String> fields) {
      this.expression = expression;
      this.expansions = expansions;
      this.finder = new PassageFinder(expression, fields, expansions);
    }
  }

  /** An order and how many of its passages are shown. */
  private record Shown(int order, int passages) {}

  /**
   * The last question is kept: it comes again when a file has come, and when the reader narrows or
   * sorts what it found.
   */
  private Question asked(Expression expression) throws IOException {
    Question known = last;
    if (known == null || !known.expression.equals(expression)) {
      Expansions expansions = Expansions.of(expression, fields, vocabulary);
      known = new Question(expression, expansions, fields);
      last = known;
    }
    return known;
  }

  private Ranking ranked(Question question) throws IOException {
    Ranking known = question.ranking;
    if (known == null) {
      Deferral deferral = new Deferral();
      Query query =
          new LuceneQueries(question.expansions, fields, catalog.days(), deferral)
              .of(question.expression);
      Query rewritten = searcher.rewrite(query);
      Prefetch.announce(rewritten, reader, catalog.files(), deferral);
      deferral.raise();
      known = rank(rewritten, deferral);
      question.ranking = known;
    }
    return known;
  }

  /**
   * Ranks what {@code query} finds. Where words stand is read for order after order; if some of it
   * is missing, all orders are gone through, so that what is missing comes in one round.
   */
  private Ranking rank(Query query, Deferral deferral) throws IOException {
    try {
      defer(deferral);
      Ranking ranking = rank(query);
      deferral.raise();
      return ranking;
    } finally {
      defer(null);
    }
  }

  private void defer(@Nullable Deferral deferral) {
    catalog
        .files()
        .forEach((name, file) -> {
          if (name.endsWith(".pos")) {
            file.defer(deferral);
          }
        });
  }

  private Ranking rank(Query query) throws IOException {
    Ranking ranking = new Ranking();
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        LeafCollector collector = ranking.getLeafCollector(leaf);
        scorer.score(collector, null, 0, DocIdSetIterator.NO_MORE_DOCS);
      }
    }
    return ranking;
  }

  /** The part of {@code ranking} to show, of which every file is announced. */
  private int[] shown(Ranking ranking, Request request) {
    int first = Math.min(Math.max(0, request.first()), ranking.size());
    int last = (int) Math.min((long) first + Math.max(0, request.count()), ranking.size());
    int[] sorted = ranking.first(last, request.sort(), catalog.days());
    int[] ranks = Arrays.copyOfRange(sorted, first, last);
    for (int rank : ranks) {
      store.announce(catalog.texts().get(ranking.order(rank)));
    }
    return ranks;
  }

  /** What is shown of each order. Those whose files are here are read while the others come. */
  private List<Results.OrderHit> hits(
      Ranking ranking, int[] shown, Question question, Request request) throws IOException {
    Deferral deferral = new Deferral();
    List<Results.OrderHit> hits = new ArrayList<>();
    for (int rank : shown) {
      Shown key = new Shown(ranking.order(rank), request.passages());
      Results.OrderHit known = question.hits.get(key);
      try {
        if (known == null) {
          known = hit(key, ranking.score(rank), question.finder);
          question.hits.put(key, known);
        }
        hits.add(known);
      } catch (Store.Absent e) {
        deferral.note(e);
      }
    }
    deferral.raise();
    return hits;
  }

  private Results.OrderHit hit(Shown shown, float score, PassageFinder finder) throws IOException {
    PassageText text = PassageText.read(store.read(catalog.texts().get(shown.order)));
    List<PassageFinder.FoundPassage> found = finder.in(text);
    List<Results.PassageHit> passages = new ArrayList<>();
    for (int i = 0; i < Math.min(found.size(), shown.passages); i++) {
      passages.add(Snippets.of(found.get(i)));
    }
    return new Results.OrderHit(
        text.path(),
        text.title(),
        text.caseName(),
        text.court(),
        text.docketNumber(),
        text.date(),
        score,
        found.size(),
        passages);
  }

  /** Where words are looked for when no field is named: notes only if there are any. */
  private static List<String> fields(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader().terms(Indexed.NOTE) != null) {
        return List.of(Indexed.BODY, Indexed.NOTE);
      }
    }
    return List.of(Indexed.BODY);
  }
}
