package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Checked;
import org.glossator.render.Batch;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.export.Feeds;
import org.glossator.render.html.Html;
import org.glossator.render.html.Markdown;
import org.glossator.render.page.Shell.Above;
import org.glossator.render.template.Renderer;
import org.glossator.render.template.Theme;

/** Every page of a site, with the feeds of those that gather orders. */
public final class Pages {
  /** Entries on one page of a list of gatherings. */
  private static final int DIRECTORY = 300;

  private final Corpus corpus;
  private final Shell shell;
  private final OrderWeb.Function webs;
  private final Map<SitePath, List<PublishedOrder>> gathered;
  private final SortedMap<String, List<Gathering>> kinds;
  private final NoteViews noteViews;
  private final List<Noted> taught;
  private final NotesOnAuthorities notesOn;
  private final Renderer renderer;
  private final PageKeys keys;
  private final List<PublishedOrder> listed;
  private final List<Noted> listedNotes;
  private final Sink sink;

  private Pages(Corpus corpus, Renderer renderer, String terms) {
    this.corpus = corpus;
    this.shell = Shell.of(corpus);
    this.webs = OrderWeb.of(corpus);
    this.gathered = new HashMap<>();
    this.kinds = new TreeMap<>();
    NoteWords words = new NoteWords(corpus);
    this.noteViews = new NoteViews(corpus.site(), words);
    this.taught =
        corpus.casebooks().stream().flatMap(b -> CasebookCuts.numbered(b).stream()).toList();
    this.notesOn = NotesOnAuthorities.of(corpus, taught);
    this.renderer = renderer;
    this.keys = new PageKeys(terms, corpus);
    this.listed = corpus.listed();
    this.listedNotes =
        Stream.concat(listed.stream().flatMap(Noted::of), taught.stream().filter(Noted::isListed))
            .toList();
    this.sink = new Gathered();
    gather();
  }

  /** The same pages, for one batch of them. */
  private Pages(Pages all, Sink into) {
    this.corpus = all.corpus;
    this.shell = all.shell;
    this.webs = all.webs;
    this.gathered = all.gathered;
    this.kinds = all.kinds;
    this.noteViews = all.noteViews.heardBy(o -> into.needs(o.path().value(), o.cited().version()));
    this.taught = all.taught;
    this.notesOn = all.notesOn;
    this.renderer = all.renderer;
    this.keys = all.keys;
    this.listed = all.listed;
    this.listedNotes = all.listedNotes;
    this.sink = into;
  }

  /**
   * All pages of {@code corpus} in the dress of {@code theme}, with the feeds of those that gather
   * orders and the orders' own files for programs. A template that fails gives a diagnostic T501.
   *
   * @param terms the hash of what all pages follow from beside the corpus: program, theme, options;
   *     empty if it is not known
   */
  public static List<Batch> batches(Corpus corpus, Theme theme, String terms) {
    Pages pages = new Pages(corpus, Renderer.of(theme), terms);
    List<Batch> batches = new ArrayList<>();
    batches.add(new Batch("assets/", sink -> assets(theme, sink)));
    batches.add(pages.batch("", Pages::home));
    for (PublishedOrder order : corpus.orders()) {
      batches.add(
          pages.batch(
              order.path().value(),
              () -> pages.keys.order(order, pages.webs.joined(order)),
              own -> own.orders().of(order)));
      Noted.of(order).forEach(note -> batches.add(pages.note(note)));
    }
    pages.taught.forEach(note -> batches.add(pages.note(note)));
    pages.gatherings(batches);
    batches.add(pages.batch("authorities/", Pages::authorities));
    for (AuthorityEntry entry : corpus.authorities()) {
      if (entry.own()) {
        batches.add(
            pages.batch(
                entry.path().value(),
                () -> pages.keys.authority(entry, pages.notesOn.of(entry)),
                own -> own.authority(entry)));
      }
    }
    for (NotePages.Gathers each : pages.notes().gathers()) {
      batches.add(
          pages.batch(
              each.path().value(),
              () -> pages.keys.notes(each.path(), each.notes(), each.follows()),
              own -> each.maker().accept(own.notes())));
    }
    batches.add(pages.batch("tags/", own -> own.notes().tags()));
    batches.add(pages.batch("people/", own -> own.notes().people()));
    batches.add(pages.batch("", Pages::publisherPages));
    batches.add(pages.batch("", Pages::formerPages));
    return batches;
  }

  private static void assets(Theme theme, Sink sink) {
    theme.diagnostics().forEach(sink::tell);
    theme.assets().forEach(sink::put);
  }

  private Batch note(Noted note) {
    return batch(note.path().value(), () -> keys.note(note), own -> own.notes().of(note));
  }

  private Batch batch(String folder, Consumer<Pages> maker) {
    return batch(folder, () -> "", maker);
  }

  private Batch batch(String folder, Supplier<String> key, Consumer<Pages> maker) {
    return new Batch(folder, key, into -> maker.accept(new Pages(this, into)));
  }

  private void add(String template, SitePath path, PageView page, String name, Object view) {
    render(template, Links.file(path), Map.of("page", page, name, view));
  }

  private void render(String template, String file, Map<String, Object> values) {
    Checked<OutputFile> page = renderer.render(template, file, values);
    page.diagnostics().forEach(sink::tell);
    sink.put(page.value());
  }

  private void home() {
    int notes = (int) listedNotes.stream().filter(of -> NoteBox.shown(of.note())).count();
    List<Paging.Piece<PublishedOrder>> pieces = Paging.cut(SitePath.ROOT, listed, Paging.ORDERS);
    for (Paging.Piece<PublishedOrder> piece : pieces) {
      SitePath at = piece.path();
      boolean first = piece.number() == 1;
      HomeView view =
          new HomeView(
              lines(piece.items(), at),
              first ? entries("topic", at) : List.of(),
              first ? entries("judge", at) : List.of(),
              corpus.authorities().size(),
              notes,
              piece.pager());
      String heading = first ? corpus.site().title() : "Orders, page " + piece.number();
      PageView page =
          shell.page(at, heading, first ? corpus.site().description() : "", "orders", List.of());
      add("home.ftlh", at, page, "home", view);
    }
  }

  /** The pages of an order's court and docket. */
  static List<Above> above(PublishedOrder order) {
    Gatherings places = Gatherings.of(order);
    List<Above> above = new ArrayList<>();
    places.court().ifPresent(p -> above.add(new Above(p.name(), p.path())));
    places.docket().ifPresent(p -> above.add(new Above(p.name(), p.path())));
    return above;
  }

  /** Gives every gathering its orders. */
  private void gather() {
    Map<SitePath, Gathering> names = new TreeMap<>();
    for (PublishedOrder order : corpus.orders()) {
      for (Gathering place : Gatherings.all(order)) {
        names.putIfAbsent(place.path(), place);
        List<PublishedOrder> orders =
            gathered.computeIfAbsent(place.path(), p -> new ArrayList<>());
        if (listed(order) || place.kind().equals("docket")) {
          orders.add(order);
        }
      }
    }
    names.values().removeIf(place -> place.kind().equals("party") && !gathers(place.path()));
    names
        .values()
        .forEach(place -> kinds.computeIfAbsent(place.kind(), k -> new ArrayList<>()).add(place));
  }

  private static boolean listed(PublishedOrder order) {
    return order.metadata().visibility().index();
  }

  /** Whether a party has a page; where it is in one order of many, the docket's says the same. */
  private boolean gathers(SitePath party) {
    int orders = gathered.getOrDefault(party, List.of()).size();
    return orders > 1 || (orders == 1 && corpus.orders().size() <= Corpus.FEW);
  }

  private void gatherings(List<Batch> batches) {
    for (Gathering place : kinds.values().stream().flatMap(List::stream).toList()) {
      List<PublishedOrder> orders = gathered.getOrDefault(place.path(), List.of());
      batches.add(
          batch(
              place.path().value(),
              () -> keys.gathering(place, orders, parties(place, orders, place.path())),
              own -> own.gathering(place, orders)));
    }
    batches.add(batch("topics/", own -> own.directory("topics", "topic", "Topics")));
    batches.add(batch("judges/", own -> own.directory("judges", "judge", "Judges")));
    batches.add(batch("parties/", own -> own.directory("parties", "party", "Parties")));
  }

  private void gathering(Gathering place, List<PublishedOrder> orders) {
    List<Above> above =
        switch (place.kind()) {
          case "topic" -> List.of(new Above("Topics", new SitePath("topics/")));
          case "judge" -> List.of(new Above("Judges", new SitePath("judges/")));
          case "party" -> List.of(new Above("Parties", new SitePath("parties/")));
          case "docket" -> above(orders.getFirst()).subList(0, above(orders.getFirst()).size() - 1);
          default -> List.of();
        };
    boolean docket = place.kind().equals("docket");
    String heading = docket ? orders.getFirst().name() + ", " + place.name() : place.name();
    String section = place.kind().equals("topic") ? "topics" : "";
    for (Paging.Piece<PublishedOrder> piece : Paging.cut(place.path(), orders, Paging.ORDERS)) {
      SitePath at = piece.path();
      PageView page = shell.page(at, heading, "", section, above);
      var parties = parties(place, orders, at);
      var counsel = docket ? Parties.counsel(orders) : List.<ListingView.Advocate>of();
      ListingView view =
          new ListingView(
              place.kind(), parties, counsel, lines(piece.items(), at), List.of(), piece.pager());
      boolean listed = orders.stream().allMatch(Pages::listed);
      PageView dressed = piece.number() == 1 && listed ? fed(at, page, orders) : page;
      add("listing.ftlh", at, OrderHead.quiet(dressed, listed), "listing", view);
    }
  }

  /** The parties of a docket. */
  private List<ListingView.Party> parties(
      Gathering place, List<PublishedOrder> orders, SitePath at) {
    return place.kind().equals("docket")
        ? Parties.of(orders.getFirst(), at, this::gathers)
        : List.of();
  }

  /** The page with feeds of its orders beside it, where they are dated. */
  private PageView fed(SitePath at, PageView page, List<PublishedOrder> orders) {
    List<OutputFile> own = Feeds.of(corpus.site(), at, page.title(), orders);
    own.forEach(sink::put);
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
    SitePath first = new SitePath(folder + "/");
    List<Gathering> places = new ArrayList<>(kinds.getOrDefault(kind, List.of()));
    for (Paging.Piece<Gathering> piece : Paging.cut(first, places, DIRECTORY)) {
      SitePath at = piece.path();
      ListingView view =
          new ListingView(
              folder, List.of(), List.of(), List.of(), entries(piece.items(), at), piece.pager());
      add("listing.ftlh", at, shell.page(at, heading, "", folder, List.of()), "listing", view);
    }
  }

  private List<ListingView.Entry> entries(String kind, SitePath at) {
    List<Gathering> places = kinds.getOrDefault(kind, List.of());
    return entries(places.size() > DIRECTORY ? places.subList(0, DIRECTORY) : places, at);
  }

  private List<ListingView.Entry> entries(List<Gathering> places, SitePath at) {
    return places.stream()
        .map(place ->
            new ListingView.Entry(
                place.name(),
                Links.link(at, place.path()),
                gathered.getOrDefault(place.path(), List.of()).size()))
        .toList();
  }

  private void authorities() {
    SitePath at = new SitePath("authorities/");
    String about = "Every case, statute, rule and document that these orders cite.";
    List<AuthorityEntry> listed =
        corpus.authorities().stream().filter(AuthorityEntry::mayBeListed).toList();
    for (Authorities.At each : Authorities.index(listed, at)) {
      List<Above> above =
          each.path().equals(at) ? List.of() : List.of(new Above("Authorities", at));
      PageView page = shell.page(each.path(), each.heading(), about, "authorities", above);
      add("authorities.ftlh", each.path(), page, "authorities", each.view());
    }
  }

  private void authority(AuthorityEntry entry) {
    String name = CitedWords.name(entry.authority());
    String about = "Where these orders cite " + name + ".";
    List<Above> above = new ArrayList<>();
    entry.held().ifPresent(order -> above.addAll(above(order)));
    entry.held().ifPresent(order -> above.add(new Above(order.name(), order.path())));
    if (above.isEmpty()) {
      above.add(new Above("Authorities", new SitePath("authorities/")));
    }
    AuthorityPage pages = new AuthorityPage(entry, listed.size(), notesOn.of(entry, noteViews));
    for (AuthorityPage.At each : pages.pages()) {
      boolean first = each.path().equals(entry.path()) && entry.mayBeListed();
      Consumer<Pages> maker =
          own -> {
            PageView page = shell.page(each.path(), name, about, "authorities", above);
            PageView dressed = first ? own.fed(entry.path(), page, pages.orders()) : page;
            own.add(
                "authority.ftlh",
                each.path(),
                OrderHead.quiet(dressed, entry.mayBeListed()),
                "authority",
                each.view().get());
          };
      if (each.further()) {
        String key = keys.authority(entry, each, pages.count());
        sink.once(key, into -> maker.accept(new Pages(this, into)));
      } else {
        maker.accept(this);
      }
    }
  }

  private OrderPages orders() {
    return new OrderPages(corpus.site(), shell, noteViews.words(), webs, this::render, sink::put);
  }

  private NotePages notes() {
    return new NotePages(corpus, listedNotes, shell, noteViews, this::render, sink::put);
  }

  private void publisherPages() {
    corpus.pages().forEach(this::publisherPage);
    render("404.ftlh", "404.html", Map.of("page", shell.missing()));
  }

  private void publisherPage(Page page) {
    PageView view = shell.page(page.path(), page.title(), "", "", List.of());
    add("page.ftlh", page.path(), view, "body", Markdown.page(page.markdown()));
  }

  private void formerPages() {
    for (FormerPages.Job former : new FormerPages(corpus, shell).all()) {
      add(former.template(), former.path(), former.page(), "former", former.view());
    }
  }

  private static List<OrderLine> lines(List<PublishedOrder> orders, SitePath at) {
    return orders.stream().map(order -> OrderLine.of(order, at)).toList();
  }
}
