package org.glossator.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.html.Html;
import org.glossator.render.page.PageView;
import org.glossator.render.page.Shell;
import org.glossator.render.template.Renderer;
import org.glossator.render.template.Theme;

/** The search page, and the list of words that stands in for it where no script runs. */
final class SearchPages {
  private static final SitePath SEARCH = new SitePath("search/");
  private static final SitePath WORDS = new SitePath("search/words/");
  private static final int MOST_ORDERS = 200;

  private SearchPages() {}

  /**
   * What the template of the search page sees as {@code search}.
   *
   * @param boot the name of the boot file, without ".js"
   * @param engine the engine's script, relative to the page; empty where it was not built
   * @param examples queries that find something on this site
   * @param orders the newest, for readers without scripts
   */
  public record SearchView(
      String boot, String engine, List<Example> examples, List<OrderLink> orders) {}

  /** A query and what it finds. */
  public record Example(String query, String meaning) {}

  /** An order in a list. */
  public record OrderLink(String name, String facts, String href) {}

  /**
   * What the template of the list of words sees as {@code words}.
   *
   * @param orders numbered from 1
   */
  public record WordsView(String lead, List<OrderLink> orders, List<Entry> entries) {
    /** A word and the numbers of the orders with it. */
    public record Entry(String word, List<Integer> orders) {}
  }

  /**
   * Both pages.
   *
   * @param index what was written
   * @param examples queries that find something
   * @param engine the engine's script, relative to the page; empty where it was not built
   */
  static Checked<List<OutputFile>> of(
      Corpus corpus, PublishedIndex index, List<Example> examples, Theme theme, String engine) {
    Renderer renderer = Renderer.of(theme);
    Shell shell = Shell.of(corpus);
    List<Listing> newest = newest(index.orders());
    SearchView view =
        new SearchView(index.boot(), engine, examples, links(newest, SEARCH, MOST_ORDERS));
    String about = "Search the orders and notes of this site with terms and connectors.";
    Checked<OutputFile> search =
        renderer.render(
            "search.ftlh",
            "search/index.html",
            Map.of("page", page(shell, SEARCH, "Search", about), "search", view));
    Checked<OutputFile> list =
        renderer.render(
            "words.ftlh",
            "search/words/index.html",
            Map.of(
                "page",
                page(shell, WORDS, "Every word", ""),
                "words",
                words(newest, index.words())));
    List<Diagnostic> diagnostics = new ArrayList<>(search.diagnostics());
    diagnostics.addAll(list.diagnostics());
    return new Checked<>(List.of(search.value(), list.value()), diagnostics);
  }

  /** The newest first; of one day the first by its path. */
  static List<Listing> newest(List<Listing> orders) {
    return orders.stream()
        .sorted(Comparator.comparingInt(Listing::day).reversed().thenComparing(Listing::path))
        .toList();
  }

  private static PageView page(Shell shell, SitePath at, String heading, String about) {
    List<Shell.Above> above =
        at.equals(SEARCH) ? List.of() : List.of(new Shell.Above("Search", SEARCH));
    PageView page = shell.page(at, heading, about, "search", above);
    String style = page.root() + "assets/search/search.css";
    return page.with(
        List.of(), List.of(new PageView.HeadLink("stylesheet", "", style, "")), Html.EMPTY);
  }

  private static List<OrderLink> links(List<Listing> orders, SitePath from, int most) {
    return orders.stream().limit(most).map(o -> link(o, from)).toList();
  }

  private static OrderLink link(Listing order, SitePath from) {
    return new OrderLink(
        order.name(),
        String.join(" · ", order.facts()),
        new SitePath(order.path() + "index.html").from(from));
  }

  private static WordsView words(List<Listing> orders, WordList words) {
    if (words.places().isEmpty()) {
      String lead =
          "This site has too many words for one page. The lists of orders, authorities"
              + " and topics work without a search.";
      return new WordsView(lead, List.of(), List.of());
    }
    Map<String, Integer> numbers = new HashMap<>();
    orders.forEach(o -> numbers.put(o.path(), numbers.size() + 1));
    List<WordsView.Entry> entries = new ArrayList<>();
    words
        .places()
        .get()
        .forEach((word, paths) ->
            entries.add(
                new WordsView.Entry(
                    word, paths.stream().map(p -> numbers.getOrDefault(p, 0)).sorted().toList())));
    return new WordsView(
        "Every word of the orders and notes, with the numbers of the orders that use it.",
        links(orders, WORDS, orders.size()),
        entries);
  }
}
