package org.glossator.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.glossator.annotate.Annotation;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.OutputFile;
import org.glossator.render.export.Exports;
import org.glossator.render.export.NoteFeeds;
import org.glossator.render.html.Html;
import org.glossator.render.page.Shell.Above;

/**
 * The pages of notes: each note's own and its small page for embedding, each tag's, each author's,
 * and the feeds of the last two.
 */
final class NotePages {
  private static final SitePath NOTES = new SitePath("notes/");
  private static final SitePath TAGS = new SitePath("tags/");
  private static final SitePath PEOPLE = new SitePath("people/");

  private final Corpus corpus;
  private final Shell shell;
  private final NoteViews views;
  private final Renders renders;
  private final Consumer<OutputFile> files;

  /** Makes a page of a template and the values that it sees. */
  interface Renders {
    /** The page at {@code file}, a path of the site. */
    void page(String template, String file, Map<String, Object> values);
  }

  /** A note and its order. */
  record OfOrder(PublishedOrder order, Annotation note) {}

  NotePages(
      Corpus corpus, Shell shell, NoteViews views, Renders renders, Consumer<OutputFile> files) {
    this.corpus = corpus;
    this.shell = shell;
    this.views = views;
    this.renders = renders;
    this.files = files;
  }

  /** A note's page. */
  static SitePath path(Annotation note) {
    return NOTES.resolve(note.name() + "/");
  }

  /** An author's page. */
  static SitePath person(String id) {
    return PEOPLE.resolve(Links.slug(id) + "/");
  }

  /** A tag's page. */
  static SitePath tag(String tag) {
    return TAGS.resolve(Links.slug(tag) + "/");
  }

  /** The list of all notes, by order. */
  void index() {
    List<PublishedOrder> noted =
        corpus.listed().stream().filter(o -> o.notes().stream().anyMatch(NoteBox::shown)).toList();
    String about = "Every editor’s note on these orders, with the words it is about.";
    for (Paging.Piece<PublishedOrder> piece : Paging.cut(NOTES, noted, Paging.ORDERS)) {
      SitePath at = piece.path();
      List<NotesView.OfOrder> orders =
          piece.items().stream()
              .map(order -> new NotesView.OfOrder(OrderLine.of(order, at), shown(order, at)))
              .toList();
      PageView page = shell.page(at, "Notes", about, "notes", List.of());
      page("notes.ftlh", at, page, "notes", new NotesView(orders, piece.pager()));
    }
  }

  private List<NoteView> shown(PublishedOrder order, SitePath at) {
    return order.notes().stream()
        .filter(NoteBox::shown)
        .map(note -> views.of(note, order, at))
        .toList();
  }

  /** The page of one note, and what stands beside it. */
  void of(Annotation note, PublishedOrder order) {
    note(new OfOrder(order, note));
    if (order.metadata().visibility().files()) {
      files.accept(Exports.of(note, order, corpus.site()));
    }
  }

  private List<OfOrder> all() {
    return corpus.listed().stream()
        .flatMap(order -> order.notes().stream().map(note -> new OfOrder(order, note)))
        .toList();
  }

  private void page(String template, SitePath path, PageView page, String name, Object view) {
    renders.page(template, Links.file(path), Map.of("page", page, name, view));
  }

  private void note(OfOrder of) {
    SitePath at = path(of.note());
    NoteView view = views.of(of.note(), of.order(), at);
    String heading = "Note " + of.note().number() + " on " + of.order().name();
    String about = "On “" + shortened(of.note().target().quote()) + "”, " + view.pin() + ".";
    List<Above> above = List.of(new Above("Notes", NOTES));
    PageView page =
        shell
            .page(at, heading, about, "notes", above)
            .with(metas(heading, about, at), links(of.order(), at), Html.EMPTY);
    boolean listed = of.order().metadata().visibility().index();
    PageView dressed = OrderHead.quiet(page, listed);
    Map<String, Object> values = Map.of("page", dressed, "note", view);
    renders.page("note.ftlh", Links.file(at), values);
    renders.page("embed.ftlh", at.resolve("embed.html").value(), values);
  }

  private List<PageView.Meta> metas(String heading, String about, SitePath at) {
    List<PageView.Meta> metas = new ArrayList<>();
    metas.add(new PageView.Meta("property", "og:type", "article"));
    metas.add(new PageView.Meta("property", "og:title", heading));
    metas.add(new PageView.Meta("property", "og:description", about));
    metas.add(new PageView.Meta("property", "og:site_name", corpus.site().title()));
    if (!shell.address(at).isEmpty()) {
      metas.add(new PageView.Meta("property", "og:url", shell.address(at)));
    }
    return metas;
  }

  private static List<PageView.HeadLink> links(PublishedOrder order, SitePath at) {
    if (!order.metadata().visibility().files()) {
      return List.of();
    }
    String data = Links.link(at, at.resolve("annotation.jsonld"));
    return List.of(
        new PageView.HeadLink("alternate", "application/ld+json", data, "Web Annotation"));
  }

  private static String shortened(String quote) {
    String words = quote.replaceAll("\\s+", " ");
    int cut = words.length() <= 120 ? words.length() : words.lastIndexOf(' ', 120);
    return cut == words.length() ? words : words.substring(0, Math.max(1, cut)) + " …";
  }

  /** The page of each tag, and the list of them. */
  void tags() {
    SortedMap<SitePath, List<OfOrder>> byTag = new TreeMap<>();
    SortedMap<SitePath, String> names = new TreeMap<>();
    for (OfOrder of : all()) {
      for (String tag : of.note().tags()) {
        names.putIfAbsent(tag(tag), tag);
        List<OfOrder> tagged = byTag.computeIfAbsent(tag(tag), t -> new ArrayList<>());
        if (!tagged.contains(of)) {
          tagged.add(of);
        }
      }
    }
    names.forEach((at, name) ->
        gathered(at, "tag", name, "", byTag.getOrDefault(at, List.of()), new Above("Tags", TAGS)));
    if (!names.isEmpty()) {
      directory(TAGS, "tags", "Tags of notes", names, byTag);
    }
  }

  /** The page of each author, and the list of them. */
  void people() {
    SortedMap<SitePath, List<OfOrder>> byAuthor = new TreeMap<>();
    SortedMap<SitePath, String> names = new TreeMap<>();
    List<OfOrder> notes = all();
    for (Site.Author author : corpus.site().authors().values()) {
      SitePath at = person(author.id());
      names.put(at, author.name());
      List<OfOrder> own =
          notes.stream().filter(n -> n.note().author().equals(author.id())).toList();
      byAuthor.put(at, own);
      gathered(at, "person", author.name(), author.role(), own, new Above("People", PEOPLE));
    }
    if (!names.isEmpty()) {
      directory(PEOPLE, "people", "People", names, byAuthor);
    }
  }

  private void directory(
      SitePath at,
      String kind,
      String heading,
      SortedMap<SitePath, String> names,
      SortedMap<SitePath, List<OfOrder>> notes) {
    List<ListingView.Entry> entries =
        names.entrySet().stream()
            .sorted(Comparator.comparing(e -> e.getValue().toLowerCase(Locale.ROOT)))
            .map(e ->
                new ListingView.Entry(
                    e.getValue(),
                    Links.link(at, e.getKey()),
                    notes.getOrDefault(e.getKey(), List.of()).size()))
            .toList();
    PageView page = shell.page(at, heading, "", "notes", List.of(new Above("Notes", NOTES)));
    page(
        "gathered.ftlh", at, page, "gathered", new NoteView.Gathered(kind, "", List.of(), entries));
  }

  private void gathered(
      SitePath at, String kind, String name, String role, List<OfOrder> of, Above above) {
    PageView page = shell.page(at, name, "", "notes", List.of(above));
    List<OutputFile> feeds =
        NoteFeeds.of(
            corpus.site(),
            at,
            page.title(),
            of.stream()
                .map(n -> new NoteFeeds.Noted(n.order(), n.note(), path(n.note())))
                .toList());
    feeds.forEach(files);
    List<PageView.HeadLink> links =
        feeds.stream()
            .map(file -> {
              String type = file.path().endsWith(".atom") ? "atom+xml" : "feed+json";
              String href = Links.link(at, new SitePath(file.path()));
              return new PageView.HeadLink(
                  "alternate", "application/" + type, href, "Notes on this page: " + name);
            })
            .toList();
    NoteView.Gathered view = new NoteView.Gathered(kind, role, views.all(of, at), List.of());
    page("gathered.ftlh", at, page.with(List.of(), links, Html.EMPTY), "gathered", view);
  }
}
