package org.glossator.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.glossator.search.language.NameQuery;
import org.glossator.search.language.ParsedQuery;
import org.glossator.search.language.QueryException;
import org.glossator.search.language.QueryParser;
import org.glossator.search.language.Wording;
import org.glossator.search.language.Words;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests over one published index. Where the store has to fetch, a call ends with {@link
 * Store.Absent}; it is made again, as it was, when what the store was asked for has come.
 */
public final class Engine {
  /** More orders of one name are counted, and not listed. */
  private static final int MOST_NAMED = 5;

  /** A word that more orders have, and more than a part of all, is common. */
  private static final int COMMON = 20;

  private static final int COMMON_PART = 10;

  /** A question, and those for the orders that it may name. */
  private static final int MOST_QUESTIONS = 4;

  private final Store store;
  private final Catalog catalog;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final List<String> fields;
  private final FacetTable facets;
  private final Map<Expression, Question> questions = new HashMap<>();
  private Optional<Results.Found> begun = Optional.empty();

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
    begun = Optional.empty();
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

  /**
   * What the last search, for which some orders' files were missing, could already tell: how many
   * orders there are, and the first of those to show, each with its passages; without facets. Empty
   * if it cannot tell of one.
   */
  public Optional<Results.Found> begun() {
    return begun;
  }

  private Results answer(Expression expression, Request request) throws IOException {
    Deferral deferral = new Deferral();
    Optional<Naming> naming = naming(expression, request, deferral);
    Question question = asked(expression);
    Ranking ranking = ranked(question).copy();
    int found = ranking.size();
    Narrowing narrowing = Narrowing.of(ranking, request, facets);
    int[] shown = shown(ranking, request);
    Map<Facet, List<Results.FacetCount>> counts = narrowing.counts();
    Optional<Results.Named> named =
        naming.isEmpty() ? Optional.empty() : named(naming.get(), found, request, deferral);
    boolean isHeaded = !deferral.isNoted();
    List<Results.OrderHit> hits = hits(ranking, shown, question, request, deferral);
    Results.Found answer =
        new Results.Found(
            Wording.of(expression),
            question.expansions.shown(),
            named,
            ranking.size(),
            hits,
            counts,
            narrowing.uncounted());
    if (isHeaded && deferral.isNoted() && !hits.isEmpty()) {
      begun = Optional.of(answer.withoutFacets());
    }
    deferral.raise();
    return answer;
  }

  /**
   * The question for the orders that the query names, asked with the first of the found orders.
   * What is missing is announced and noted, so that it comes together with what the query itself
   * needs.
   */
  private Optional<Naming> naming(Expression expression, Request request, Deferral deferral)
      throws IOException {
    if (request.first() > 0) {
      return Optional.empty();
    }
    NameQuery query = NameQuery.of(request.query(), expression);
    try {
      Optional<Naming> numbered = found(query, query.number());
      if (numbered.isPresent()) {
        return numbered;
      }
      Optional<Naming> named = found(query, query.words());
      if (named.isEmpty() || query.phrase().isEmpty()) {
        return named;
      }
      Optional<Naming> exactly = found(query, query.phrase());
      return exactly.isPresent() || !query.isLoose() ? exactly : named;
    } catch (Store.Absent e) {
      deferral.note(e);
      return Optional.empty();
    }
  }

  /** A question that names some orders. */
  private record Naming(
      NameQuery query, NameQuery.Asked asked, Question question, Ranking ranking) {
    boolean isNumber() {
      return query.number().equals(Optional.of(asked));
    }

    /** Whether an order of the name {@code name} is meant. */
    boolean means(String name) {
      return isNumber() || (asked.isOneWord() ? question.isIn(name) : query.hasSides(name));
    }
  }

  private Optional<Naming> found(NameQuery query, Optional<NameQuery.Asked> wanted)
      throws IOException {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Question question = asked(wanted.get().expression());
    Ranking ranking = ranked(question);
    return ranking.size() == 0
        ? Optional.empty()
        : Optional.of(new Naming(query, wanted.get(), question, ranking));
  }

  /**
   * Those orders. A single word that many orders have, or the names of many, is not meant as one.
   *
   * @param found how many orders the query finds
   */
  private Optional<Results.Named> named(
      Naming naming, int found, Request request, Deferral deferral) throws IOException {
    Ranking ranking = naming.ranking;
    boolean oneWord = naming.asked.isOneWord() && !naming.isNumber();
    boolean many = ranking.size() > MOST_NAMED;
    if (oneWord && (many || found > Math.max(COMMON, catalog.orders() / COMMON_PART))) {
      return Optional.empty();
    }
    List<Results.NamedOrder> orders = new ArrayList<>();
    int listed = many || request.count() == 0 ? 0 : MOST_NAMED;
    for (int rank : ranking.first(listed, Request.Sort.RELEVANCE, catalog.days())) {
      String name = catalog.texts().get(ranking.order(rank));
      store.announce(name);
      try {
        PassageText text = PassageText.read(store.read(name));
        if (naming.means(text.caseName())) {
          orders.add(
              new Results.NamedOrder(
                  text.path(), text.caseName(), text.court(), text.docketNumber(), text.date()));
        }
      } catch (Store.Absent e) {
        deferral.note(e);
      }
    }
    return orders.isEmpty() && !many
        ? Optional.empty()
        : Optional.of(new Results.Named(naming.asked.text(), ranking.size(), orders));
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

    /** Whether one of its words stands in {@code name}. */
    boolean isIn(String name) {
      List<String> words = expansions.all();
      return Words.of(name).stream().anyMatch(token -> words.contains(token.term()));
    }
  }

  /** An order and how many of its passages are shown. */
  private record Shown(int order, int passages) {}

  /**
   * The last questions are kept: they come again when a file has come, and when the reader narrows
   * or sorts what they found.
   */
  private Question asked(Expression expression) throws IOException {
    Question known = questions.get(expression);
    if (known == null) {
      Expansions expansions = Expansions.of(expression, fields, vocabulary);
      known = new Question(expression, expansions, fields);
      if (questions.size() == MOST_QUESTIONS) {
        questions.clear();
      }
      questions.put(expression, known);
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

  /**
   * What is shown of the orders, up to the first whose file is missing. Those after it whose files
   * are here are read while the others come.
   */
  private List<Results.OrderHit> hits(
      Ranking ranking, int[] shown, Question question, Request request, Deferral deferral)
      throws IOException {
    List<Results.OrderHit> hits = new ArrayList<>();
    boolean isCut = false;
    for (int rank : shown) {
      Shown key = new Shown(ranking.order(rank), request.passages());
      Results.OrderHit known = question.hits.get(key);
      try {
        if (known == null) {
          known = hit(key, ranking.score(rank), question.finder);
          question.hits.put(key, known);
        }
        if (!isCut) {
          hits.add(known);
        }
      } catch (Store.Absent e) {
        deferral.note(e);
        isCut = true;
      }
    }
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
