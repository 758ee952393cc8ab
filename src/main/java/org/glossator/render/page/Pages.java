package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.export.Feeds;
import org.glossator.render.export.StructuredData;
import org.glossator.render.html.Html;
import org.glossator.render.html.Markdown;
import org.glossator.render.page.Shell.Above;
import org.glossator.render.template.Renderer;
import org.glossator.render.template.Theme;

/** Every page of a site, the feeds of those that gather orders, and the theme's assets. */
public final class Pages {
  private final Corpus corpus;
  private final Shell shell;
  private final Map<String, SitePath> authorityPages = new HashMap<>();
  private final Map<String, AuthorityEntry> authorities = new HashMap<>();
  private final List<Job> jobs = new ArrayList<>();
  private final List<OutputFile> feeds = new ArrayList<>();
  private final NoteWords words;
  private final NoteViews noteViews;

  private Pages(Corpus corpus) {
    this.corpus = corpus;
    this.shell = Shell.of(corpus);
    this.words = new NoteWords(corpus);
    this.noteViews = new NoteViews(corpus.site(), words);
    for (AuthorityEntry entry : corpus.authorities()) {
      authorityPages.put(entry.authority().key(), entry.path());
      authorities.put(entry.authority().key(), entry);
    }
  }

  /**
   * All pages of {@code corpus} in the dress of {@code theme}, in a fixed order. A template that
   * fails gives a diagnostic T501, once for each place where it fails.
   */
  public static Checked<List<OutputFile>> of(Corpus corpus, Theme theme) {
    Pages pages = new Pages(corpus);
    pages.collect();
    Renderer renderer = Renderer.of(theme);
    List<Checked<OutputFile>> rendered =
        pages.jobs.parallelStream()
            .map(job -> renderer.render(job.template, job.file, job.values))
            .toList();
    List<OutputFile> files = new ArrayList<>();
    Map<List<Object>, Diagnostic> diagnostics = new LinkedHashMap<>();
    theme
        .diagnostics()
        .forEach(d -> diagnostics.put(List.of(d.source(), d.span(), d.message()), d));
    for (Checked<OutputFile> page : rendered) {
      files.add(page.value());
      page.diagnostics()
          .forEach(d -> diagnostics.putIfAbsent(List.of(d.source(), d.span(), d.message()), d));
    }
    files.addAll(pages.feeds);
    files.addAll(theme.assets());
    return new Checked<>(files, List.copyOf(diagnostics.values()));
  }

  /** A page to be rendered. */
  private record Job(String template, String file, Map<String, Object> values) {}

  private void add(String template, SitePath path, PageView page, String name, Object view) {
    jobs.add(new Job(template, Links.file(path), Map.of("page", page, name, view)));
  }

  private void collect() {
    home();
    corpus.orders().forEach(this::order);
    gatherings();
    authorities();
    notes();
    new NotePages(corpus, shell, noteViews, sink()).collect();
    corpus.pages().forEach(this::publisherPage);
    PageView missing = shell.missing();
    jobs.add(new Job("404.ftlh", "404.html", Map.of("page", missing)));
  }

  private void home() {
    SitePath at = SitePath.ROOT;
    int notes =
        corpus.orders().stream()
            .mapToInt(o -> (int) o.notes().stream().filter(NoteBox::shown).count())
            .sum();
    HomeView view =
        new HomeView(
            lines(corpus.orders(), at),
            entries("topic", at),
            entries("judge", at),
            corpus.authorities().size(),
            notes);
    PageView page =
        shell.page(at, corpus.site().title(), corpus.site().description(), "orders", List.of());
    add("home.ftlh", at, page, "home", view);
  }

  private void order(PublishedOrder order) {
    OrderPage pages = new OrderPage(order, corpus.site(), words, authorityPages);
    String summary = order.metadata().summary();
    List<Above> above = above(order);
    PageView reading =
        shell
            .page(order.path(), order.name(), summary, "orders", above)
            .titled(OrderHead.title(order))
            .with(
                OrderHead.metas(order, corpus.site()),
                OrderHead.links(order, order.path()),
                Html.json(StructuredData.of(order, corpus.site())));
    add("order.ftlh", order.path(), reading, "order", pages.reading());
    List<Above> inside = new ArrayList<>(above);
    inside.add(new Above(order.name(), order.path()));
    SitePath plain = OrderPage.plainPath(order);
    add(
        "order.ftlh",
        plain,
        shell.page(plain, order.name() + ": the court’s text", summary, "orders", inside),
        "order",
        pages.plain());
    table(order, inside);
    order
        .file()
        .filter(f -> Facsimile.isOffered(order))
        .ifPresent(f -> facsimile(order, f, inside));
  }

  private void facsimile(PublishedOrder order, CourtFile file, List<Above> above) {
    SitePath at = Facsimile.path(order);
    String about = "The pages of " + order.name() + " as the court printed them.";
    PageView page =
        shell.page(at, "Facsimile", about, "orders", above).titled("Facsimile: " + order.name());
    add("facsimile.ftlh", at, page, "facsimile", Facsimile.of(order, file));
  }

  private void table(PublishedOrder order, List<Above> above) {
    SitePath at = OrderPage.tablePath(order);
    TableView table = AuthorityTable.of(order, authorities, at);
    String heading = "Table of authorities";
    String about = "What is cited in " + order.name() + ", by page and line.";
    PageView page =
        shell.page(at, heading, about, "orders", above).titled(heading + ": " + order.name());
    add("table.ftlh", at, page, "table", table);
  }

  /** The pages of an order's court and docket. */
  private static List<Above> above(PublishedOrder order) {
    Gatherings places = Gatherings.of(order);
    List<Above> above = new ArrayList<>();
    places.court().ifPresent(p -> above.add(new Above(p.name(), p.path())));
    places.docket().ifPresent(p -> above.add(new Above(p.name(), p.path())));
    return above;
  }

  /** Every gathering with its orders, by path. */
  private SortedMap<SitePath, List<PublishedOrder>> gathered(Map<SitePath, Gathering> names) {
    SortedMap<SitePath, List<PublishedOrder>> orders = new TreeMap<>();
    for (PublishedOrder order : corpus.orders()) {
      for (Gathering place : Gatherings.all(order)) {
        names.putIfAbsent(place.path(), place);
        orders.computeIfAbsent(place.path(), p -> new ArrayList<>()).add(order);
      }
    }
    return orders;
  }

  private void gatherings() {
    Map<SitePath, Gathering> names = new TreeMap<>();
    SortedMap<SitePath, List<PublishedOrder>> orders = gathered(names);
    names.forEach((path, place) -> gathering(place, orders.getOrDefault(path, List.of())));
    directory("topics", "topic", "Topics");
    directory("judges", "judge", "Judges");
  }

  private void gathering(Gathering place, List<PublishedOrder> orders) {
    SitePath at = place.path();
    List<Above> above =
        switch (place.kind()) {
          case "topic" -> List.of(new Above("Topics", new SitePath("topics/")));
          case "judge" -> List.of(new Above("Judges", new SitePath("judges/")));
          case "docket" -> above(orders.getFirst()).subList(0, above(orders.getFirst()).size() - 1);
          default -> List.of();
        };
    boolean docket = place.kind().equals("docket");
    var parties =
        docket
            ? orders.getFirst().caption().parties().stream()
                .map(p -> new OrderView.Party(p.name(), p.role()))
                .toList()
            : List.<OrderView.Party>of();
    String heading = docket ? orders.getFirst().name() + ", " + place.name() : place.name();
    PageView page =
        fed(
            at,
            shell.page(at, heading, "", place.kind().equals("topic") ? "topics" : "", above),
            orders);
    ListingView view = new ListingView(place.kind(), parties, lines(orders, at), List.of());
    add("listing.ftlh", at, page, "listing", view);
  }

  /** The page with feeds of its orders beside it, where they are dated. */
  private PageView fed(SitePath at, PageView page, List<PublishedOrder> orders) {
    List<OutputFile> own = Feeds.of(corpus.site(), at, page.title(), orders);
    feeds.addAll(own);
    String title = "Orders on this page: " + page.heading();
    List<PageView.HeadLink> links =
        own.stream()
            .map(file -> {
              String type = file.path().endsWith(".atom") ? "atom+xml" : "feed+json";
              String href = Links.link(at, new SitePath(file.path()));
              return new PageView.HeadLink("alternate", "application/" + type, href, title);
            })
            .toList();
    return page.with(List.of(), links, Html.EMPTY);
  }

  private void directory(String folder, String kind, String heading) {
    SitePath at = new SitePath(folder + "/");
    ListingView view = new ListingView(folder, List.of(), List.of(), entries(kind, at));
    add("listing.ftlh", at, shell.page(at, heading, "", folder, List.of()), "listing", view);
  }

  private List<ListingView.Entry> entries(String kind, SitePath at) {
    Map<SitePath, Gathering> names = new TreeMap<>();
    SortedMap<SitePath, List<PublishedOrder>> orders = gathered(names);
    return names.values().stream()
        .filter(place -> place.kind().equals(kind))
        .map(place ->
            new ListingView.Entry(
                place.name(),
                Links.link(at, place.path()),
                orders.getOrDefault(place.path(), List.of()).size()))
        .toList();
  }

  private void authorities() {
    SitePath at = new SitePath("authorities/");
    String about = "Every case, statute, rule and document that these orders cite.";
    PageView page = shell.page(at, "Authorities", about, "authorities", List.of());
    NotesOnAuthorities notesOn = NotesOnAuthorities.of(corpus, words);
    add("authorities.ftlh", at, page, "authorities", Authorities.index(corpus.authorities(), at));
    for (AuthorityEntry entry : corpus.authorities()) {
      String name = CitedWords.name(entry.authority());
      PageView own =
          shell.page(
              entry.path(),
              name,
              "Where these orders cite " + name + ".",
              "authorities",
              List.of(new Above("Authorities", at)));
      List<PublishedOrder> citing =
          entry.uses().stream().map(AuthorityEntry.Use::order).distinct().toList();
      add(
          "authority.ftlh",
          entry.path(),
          fed(entry.path(), own, citing),
          "authority",
          Authorities.page(entry, notesOn.of(entry, noteViews)));
    }
  }

  private NotePages.Sink sink() {
    return new NotePages.Sink() {
      @Override
      public void page(String template, SitePath path, PageView page, String name, Object view) {
        add(template, path, page, name, view);
      }

      @Override
      public void file(String template, SitePath file, PageView page, String name, Object view) {
        jobs.add(new Job(template, file.value(), Map.of("page", page, name, view)));
      }

      @Override
      public void done(OutputFile file) {
        feeds.add(file);
      }
    };
  }

  private void notes() {
    SitePath at = new SitePath("notes/");
    List<NotesView.OfOrder> orders = new ArrayList<>();
    for (PublishedOrder order : corpus.orders()) {
      List<NoteView> notes =
          order.notes().stream()
              .filter(NoteBox::shown)
              .map(note -> noteViews.of(note, order, at))
              .toList();
      if (!notes.isEmpty()) {
        orders.add(new NotesView.OfOrder(OrderLine.of(order, at), notes));
      }
    }
    String about = "Every editor’s note on these orders, with the words it is about.";
    add(
        "notes.ftlh",
        at,
        shell.page(at, "Notes", about, "notes", List.of()),
        "notes",
        new NotesView(orders));
  }

  private void publisherPage(Page page) {
    PageView view = shell.page(page.path(), page.title(), "", "", List.of());
    add("page.ftlh", page.path(), view, "body", Markdown.page(page.markdown()));
  }

  private static List<OrderLine> lines(List<PublishedOrder> orders, SitePath at) {
    return orders.stream().map(order -> OrderLine.of(order, at)).toList();
  }
}
