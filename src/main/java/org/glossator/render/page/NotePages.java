package org.glossator.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
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
  private final List<Noted> notes;
  private final Shell shell;
  private final NoteViews views;
  private final Renders renders;
  private final Consumer<OutputFile> files;

  /** Makes a page of a template and the values that it sees. */
  interface Renders {
    /** The page at {@code file}, a path of the site. */
    void page(String template, String file, Map<String, Object> values);
  }

  /**
   * The pages of notes.
   *
   * @param notes those that may be listed, in the site's order
   */
  NotePages(
      Corpus corpus,
      List<Noted> notes,
      Shell shell,
      NoteViews views,
      Renders renders,
      Consumer<OutputFile> files) {
    this.notes = notes;
    this.corpus = corpus;
    this.shell = shell;
    this.views = views;
    this.renders = renders;
    this.files = files;
  }

  /** An author's page. */
  static SitePath person(String id) {
    return PEOPLE.resolve(Links.slug(id) + "/");
  }

  /** A tag's page. */
  static SitePath tag(String tag) {
    return TAGS.resolve(Links.slug(tag) + "/");
  }

  /** The list of all notes: by order, then by casebook. */
  void index() {
    List<List<Noted>> groups = groups();
    String about = "Every editor’s note on these orders, with the words it is about.";
    for (Paging.Piece<List<Noted>> piece : Paging.cut(NOTES, groups, Paging.ORDERS)) {
      SitePath at = piece.path();
      List<NotesView.OfOrder> orders = piece.items().stream().map(of -> group(of, at)).toList();
      PageView page = shell.page(at, "Notes", about, "notes", List.of());
      page("notes.ftlh", at, page, "notes", new NotesView(orders, piece.pager()));
    }
  }

  /** The notes with words, those of each order together, then those of each casebook. */
  private List<List<Noted>> groups() {
    Map<SitePath, List<Noted>> groups = new LinkedHashMap<>();
    notes.stream()
        .filter(of -> NoteBox.shown(of.note()))
        .forEach(of -> groups.computeIfAbsent(of.page(), p -> new ArrayList<>()).add(of));
    return List.copyOf(groups.values());
  }

  private NotesView.OfOrder group(List<Noted> of, SitePath at) {
    Noted first = of.getFirst();
    OrderLine order = OrderLine.of(first.order(), at);
    List<PageView.Link> book =
        first.book().map(b -> views.link(b, b.path(), at)).map(List::of).orElse(List.of());
    return new NotesView.OfOrder(order, book, views.all(of, at));
  }

  /** The page of one note, and what stands beside it. */
  void of(Noted note) {
    page(note);
    if (note.order().metadata().visibility().files()) {
      files.accept(Exports.of(note, corpus.site()));
    }
  }

  private void page(String template, SitePath path, PageView page, String name, Object view) {
    renders.page(template, Links.file(path), Map.of("page", page, name, view));
  }

  private void page(Noted of) {
    SitePath at = of.path();
    NoteView view = views.of(of, at);
    String on = of.order().name() + of.book().map(b -> ", in " + b.title()).orElse("");
    String heading = "Note " + of.note().number() + " on " + on;
    String about = "On “" + shortened(of.note().target().quote()) + "”, " + view.pin() + ".";
    List<Above> above =
        of.book()
            .map(book ->
                List.of(
                    new Above("Casebooks", CasebookPages.CASEBOOKS),
                    new Above(book.title(), book.path())))
            .orElse(List.of(new Above("Notes", NOTES)));
    PageView page =
        shell
            .page(at, heading, about, "notes", above)
            .with(metas(heading, about, at), links(of.order(), at), Html.EMPTY);
    PageView dressed = OrderHead.quiet(page, of.isListed());
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
    SortedMap<SitePath, List<Noted>> byTag = new TreeMap<>();
    SortedMap<SitePath, String> names = new TreeMap<>();
    for (Noted of : notes) {
      for (String tag : of.note().tags()) {
        names.putIfAbsent(tag(tag), tag);
        List<Noted> tagged = byTag.computeIfAbsent(tag(tag), t -> new ArrayList<>());
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
    SortedMap<SitePath, List<Noted>> byAuthor = new TreeMap<>();
    SortedMap<SitePath, String> names = new TreeMap<>();
    for (Site.Author author : corpus.site().authors().values()) {
      SitePath at = person(author.id());
      names.put(at, author.name());
      List<Noted> own = notes.stream().filter(n -> n.note().author().equals(author.id())).toList();
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
      SortedMap<SitePath, List<Noted>> of) {
    List<ListingView.Entry> entries =
        names.entrySet().stream()
            .sorted(Comparator.comparing(e -> e.getValue().toLowerCase(Locale.ROOT)))
            .map(e ->
                new ListingView.Entry(
                    e.getValue(),
                    Links.link(at, e.getKey()),
                    of.getOrDefault(e.getKey(), List.of()).size()))
            .toList();
    PageView page = shell.page(at, heading, "", "notes", List.of(new Above("Notes", NOTES)));
    page(
        "gathered.ftlh", at, page, "gathered", new NoteView.Gathered(kind, "", List.of(), entries));
  }

  private void gathered(
      SitePath at, String kind, String name, String role, List<Noted> of, Above above) {
    PageView page = shell.page(at, name, "", "notes", List.of(above));
    List<OutputFile> feeds = NoteFeeds.of(corpus.site(), at, page.title(), of);
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
