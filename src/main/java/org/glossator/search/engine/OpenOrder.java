package org.glossator.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.glossator.search.engine.PassageFinder.FoundPassage;
import org.glossator.search.language.Expression;
import org.glossator.search.language.ParsedQuery;
import org.glossator.search.language.QueryException;
import org.glossator.search.language.QueryParser;
import org.glossator.search.language.QueryProblem;
import org.glossator.search.language.Token;
import org.glossator.search.language.Wording;
import org.glossator.search.language.Words;

/**
 * Searches one order in the text of its own page: the same queries find the same places as over the
 * index, but nothing is fetched.
 */
public final class OpenOrder {
  private static final List<String> FIELDS = List.of(Indexed.BODY, Indexed.NOTE);
  private static final ByteReader.Slice NO_WORD = ByteReader.Slice.of("");

  private final List<PassageText.Passage> passages = new ArrayList<>();
  private final Map<String, NavigableSet<String>> words =
      Map.of(Indexed.BODY, new TreeSet<>(), Indexed.NOTE, new TreeSet<>());

  /**
   * Adds a passage after those added so far.
   *
   * @param kind whose words
   * @param text as the page shows it
   */
  public void add(PassageKind kind, String text) {
    passages.add(
        new PassageText.Passage(kind, NO_WORD, NO_WORD, ByteReader.Slice.of(text), List.of()));
    NavigableSet<String> own = wordsOf(kind == PassageKind.NOTE ? Indexed.NOTE : Indexed.BODY);
    for (Token token : Words.of(text)) {
      own.add(token.term());
      if (token.sign() != 0) {
        own.add(token.signed());
        own.add(String.valueOf(token.sign()));
      }
    }
  }

  /**
   * Finds {@code query}.
   *
   * @return a JSON object: {@code query.understood}; {@code partly}, whether only a part of what
   *     the query asks is here, which is no hit; and {@code passages}, each with its {@code index}
   *     among those added and {@code marks}, starts and ends of hits in UTF-16 units; or a {@code
   *     problem}
   */
  public String search(String query) {
    Json json = new Json();
    switch (QueryParser.parse(query)) {
      case ParsedQuery.Misunderstood(QueryProblem problem) -> json.refused(query, problem);
      case ParsedQuery.Understood(Expression expression) -> {
        try {
          found(json, expression);
        } catch (QueryException e) {
          json.refused(query, e.problem());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return json.out().toString();
  }

  private void found(Json json, Expression expression) throws IOException {
    Expansions expansions = Expansions.of(expression, FIELDS, new Vocabulary(this::words));
    PassageText text = new PassageText("", "", "", "", "", "", passages);
    List<FoundPassage> found =
        new ArrayList<>(new PassageFinder(expression, FIELDS, expansions).in(text));
    OrderFit fit =
        OrderFit.of(
            expression,
            FIELDS,
            (part, fields) -> !new PassageFinder(part, fields, expansions).in(text).isEmpty());
    boolean partly = fit == OrderFit.NO && !found.isEmpty();
    if (partly) {
      found.clear();
    }
    found.sort(Comparator.comparingInt(FoundPassage::index));
    json.out().append("{\"query\":{");
    json.field("understood", Wording.of(expression)).append("},\"partly\":").append(partly);
    json.out().append(",\"passages\":[");
    json.separated(found, each -> passage(json.out(), each));
    json.out().append("]}");
  }

  private static void passage(StringBuilder out, FoundPassage found) {
    out.append("{\"index\":").append(found.index()).append(",\"marks\":[");
    int[] spans = found.spans();
    for (int i = 0; i < spans.length; i += 2) {
      out.append(i == 0 ? "[" : ",[").append(spans[i]).append(',').append(spans[i + 1]);
      out.append(']');
    }
    out.append("]}");
  }

  private void words(String field, String prefix, Predicate<String> taker) {
    for (String word : wordsOf(field).tailSet(prefix)) {
      if (!word.startsWith(prefix) || !taker.test(word)) {
        return;
      }
    }
  }

  private NavigableSet<String> wordsOf(String field) {
    return words.getOrDefault(field, new TreeSet<>());
  }
}
