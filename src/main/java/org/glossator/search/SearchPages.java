package org.glossator.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.glossator.search.language.Token;
import org.glossator.search.language.Words;

/** The search page, and the list of words that stands in for it where no script runs. */
final class SearchPages {
  private static final SitePath SEARCH = new SitePath("search/");
  private static final SitePath WORDS = new SitePath("search/words/");
  private static final int MOST_ORDERS = 200;

  /** Longer lists of words help nobody, and the page would outgrow all others. */
  private static final int MOST_PLACES = 200_000;

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

  /** Both pages. */
  static Checked<List<OutputFile>> of(
      Corpus corpus, List<SearchDocument> documents, Theme theme, String boot, String engine) {
    Renderer renderer = Renderer.of(theme);
    Shell shell = Shell.of(corpus);
    List<SearchDocument> newest = new ArrayList<>(documents);
    newest.sort(Comparator.comparing(SearchPages::day).reversed());
    SearchView view =
        new SearchView(boot, engine, Examples.of(newest), links(newest, SEARCH, MOST_ORDERS));
    String about = "Search the orders and notes of this site with terms and connectors.";
    Checked<OutputFile> search =
        renderer.render(
            "search.ftlh",
            "search/index.html",
            Map.of("page", page(shell, SEARCH, "Search", about), "search", view));
    Checked<OutputFile> words =
        renderer.render(
            "words.ftlh",
            "search/words/index.html",
            Map.of("page", page(shell, WORDS, "Every word", ""), "words", words(newest)));
    List<Diagnostic> diagnostics = new ArrayList<>(search.diagnostics());
    diagnostics.addAll(words.diagnostics());
    return new Checked<>(List.of(search.value(), words.value()), diagnostics);
  }

  private static PageView page(Shell shell, SitePath at, String heading, String about) {
    List<Shell.Above> above =
        at.equals(SEARCH) ? List.of() : List.of(new Shell.Above("Search", SEARCH));
    PageView page = shell.page(at, heading, about, "search", above);
    String style = page.root() + "assets/search/search.css";
    return page.with(
        List.of(), List.of(new PageView.HeadLink("stylesheet", "", style, "")), Html.EMPTY);
  }

  private static String day(SearchDocument document) {
    return document.date().map(Object::toString).orElse("");
  }

  private static List<OrderLink> links(List<SearchDocument> documents, SitePath from, int most) {
    return documents.stream().limit(most).map(d -> link(d, from)).toList();
  }

  private static OrderLink link(SearchDocument document, SitePath from) {
    List<String> facts =
        List.of(document.docketNumber(), document.court().label(), day(document), document.title());
    return new OrderLink(
        document.caseName(),
        String.join(" · ", facts.stream().filter(f -> !f.isEmpty()).toList()),
        new SitePath(document.path() + "index.html").from(from));
  }

  private static WordsView words(List<SearchDocument> documents) {
    TreeMap<String, SortedSet<Integer>> places = new TreeMap<>();
    int count = 0;
    for (int i = 0; i < documents.size() && count <= MOST_PLACES; i++) {
      for (SearchPassage passage : documents.get(i).passages()) {
        for (Token token : Words.of(passage.text())) {
          boolean added = places.computeIfAbsent(token.term(), w -> new TreeSet<>()).add(i + 1);
          count += added ? 1 : 0;
        }
      }
    }
    if (count > MOST_PLACES) {
      String lead =
          "This site has too many words for one page. The lists of orders, authorities"
              + " and topics work without a search.";
      return new WordsView(lead, List.of(), List.of());
    }
    List<WordsView.Entry> entries = new ArrayList<>();
    places.forEach((word, orders) -> entries.add(new WordsView.Entry(word, List.copyOf(orders))));
    return new WordsView(
        "Every word of the orders and notes, with the numbers of the orders that use it.",
        links(documents, WORDS, documents.size()),
        entries);
  }
}
