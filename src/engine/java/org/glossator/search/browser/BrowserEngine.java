package org.glossator.search.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.glossator.search.engine.BrokenIndex;
import org.glossator.search.engine.Choice;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Facet;
import org.glossator.search.engine.OpenOrder;
import org.glossator.search.engine.PassageKind;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.ResultsJson;
import org.glossator.search.engine.Store;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * What the script exports: {@code open}, {@code put} and {@code search}. The page fetches; a call
 * that lacks files answers with their names and is made again when they have come.
 */
public final class BrowserEngine {
  private static final FetchedStore STORE = new FetchedStore();
  private static final Engine[] ENGINE = new Engine[1];

  private BrowserEngine() {}

  /** Nothing is done until the page asks. */
  public static void main(String[] args) {}

  /**
   * Opens the index.
   *
   * @return "ok", "broken", or "want" and the names of files
   */
  @JSExport
  public static String open(Int8Array boot) {
    return guarded(() -> {
      ENGINE[0] = Engine.open(boot.copyToJavaArray(), STORE);
      return "ok";
    });
  }

  /** A file has come. */
  @JSExport
  public static void put(String name, Int8Array bytes) {
    STORE.put(name, bytes.copyToJavaArray());
  }

  /**
   * Answers a request.
   *
   * @param choices facets and values, each pair on a line as {@code court=cand}
   * @param sort "relevance", "newest" or "oldest"
   * @param facets keys of facets to count at any cost, separated by spaces
   * @return results as JSON, "broken", or "want" and the names of files; on a line after them, if
   *     something can be told without the files, the results so far: see {@link Engine#begun}
   */
  @JSExport
  public static String search(
      String query,
      String choices,
      String sort,
      int first,
      int count,
      int passages,
      String facets) {
    Request request =
        new Request(query, choices(choices), sort(sort), first, count, passages, facets(facets));
    Engine engine = ENGINE[0];
    if (engine == null) {
      return "broken";
    }
    String answer = guarded(() -> ResultsJson.of(request, engine.search(request)));
    return answer.startsWith("want ")
        ? answer + engine.begun().map(begun -> "\n" + ResultsJson.of(request, begun)).orElse("")
        : answer;
  }

  /**
   * Searches the open order, for which no index is needed.
   *
   * @param passages of each a letter, "b", "f" or "n" for body, footnote and note, and its text; a
   *     character U+0000 after each
   * @return as {@link OpenOrder#search} says
   */
  @JSExport
  public static String within(String query, String passages) {
    OpenOrder order = new OpenOrder();
    int at = 0;
    while (at < passages.length()) {
      int end = passages.indexOf(0, at);
      int last = end < 0 ? passages.length() : end;
      order.add(kind(passages.charAt(at)), passages.substring(at + 1, last));
      at = last + 1;
    }
    return order.search(query);
  }

  private static PassageKind kind(char letter) {
    return letter == 'n'
        ? PassageKind.NOTE
        : letter == 'f' ? PassageKind.FOOTNOTE : PassageKind.BODY;
  }

  /** Something that may lack files. */
  private interface Attempt {
    String run() throws IOException;
  }

  private static String guarded(Attempt attempt) {
    try {
      return attempt.run();
    } catch (Store.Absent e) {
      return "want " + STORE.wanted();
    } catch (BrokenIndex | IOException | IndexOutOfBoundsException | IllegalStateException e) {
      return "broken " + e;
    }
  }

  private static List<Choice> choices(String lines) {
    List<Choice> choices = new ArrayList<>();
    int at = 0;
    while (at < lines.length()) {
      int end = lines.indexOf('\n', at);
      String line = lines.substring(at, end < 0 ? lines.length() : end);
      int equals = line.indexOf('=');
      if (equals > 0) {
        Facet.named(line.substring(0, equals))
            .ifPresent(facet -> choices.add(new Choice(facet, line.substring(equals + 1))));
      }
      at = end < 0 ? lines.length() : end + 1;
    }
    return choices;
  }

  private static Set<Facet> facets(String keys) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    for (Facet facet : Facet.values()) {
      if ((" " + keys + " ").contains(" " + facet.key() + " ")) {
        facets.add(facet);
      }
    }
    return facets;
  }

  private static Request.Sort sort(@Nullable String name) {
    for (Request.Sort sort : Request.Sort.values()) {
      if (sort.name().equalsIgnoreCase(name)) {
        return sort;
      }
    }
    return Request.Sort.RELEVANCE;
  }
}
