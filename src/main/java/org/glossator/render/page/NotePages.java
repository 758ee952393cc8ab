package org.glossator.render.page;

import java.text.Normalizer;
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
import org.glossator.corpus.Slug;
import org.glossator.render.OutputFile;
import org.glossator.render.export.Exports;
import org.glossator.render.export.NoteFeeds;
import org.glossator.render.html.Html;
import org.glossator.render.page.Shell.Above;
import org.glossator.text.ContentHash;

/**
 * The pages of notes: each note's own and its small page for embedding, each tag's, each author's,
 * and the feeds of the last two.
 */
final class NotePages {
  private static final SitePath NOTES = new SitePath("notes/");
  private static final SitePath TAGS = new SitePath("tags/");
  private static final SitePath PEOPLE = new SitePath("people/");

  /** So many notes of a tag or an author are on one page. */
  private static final int TOGETHER = 100;

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
    return PEOPLE.resolve(Slug.of(id) + "/");
  }

  /**
   * A tag's page. Where an address cannot have what the tag is written with ("C++", "C#", "été"),
   * digits made from it tell it apart.
   */
  static SitePath tag(String tag) {
    String plain = Normalizer.normalize(tag, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String slug = Slug.of(plain);
    boolean lost = slug.equals("x") && !plain.equals("x");
    boolean more =
        plain
            .codePoints()
            .anyMatch(c -> c == '+' || c == '#' || (c > 0x7F && Character.isLetterOrDigit(c)));
    return TAGS.resolve((lost || more ? slug + "-" + ContentHash.of(plain).brief() : slug) + "/");
  }

  /**
   * A page that gathers notes.
   *
   * @param path where it is
   * @param notes all that it shows
   * @param follows what else it follows from
   * @param maker makes it
   */
  record Gathers(SitePath path, List<Noted> notes, List<?> follows, Consumer<NotePages> maker) {}

  /** Every page that gathers notes, but for the lists of tags and people. */
  List<Gathers> gathers() {
    List<Gathers> all = new ArrayList<>();
    for (Paging.Piece<List<Noted>> piece : Paging.cut(NOTES, groups(), Paging.ORDERS)) {
      List<Noted> own = piece.items().stream().flatMap(List::stream).toList();
      List<Object> follows = List.of("index", piece.pager());
      all.add(new Gathers(piece.path(), own, follows, pages -> pages.index(piece)));
    }
    byTag().values().forEach(gathering -> gathers(gathering, all));
    byAuthor().values().forEach(gathering -> gathers(gathering, all));
    return all;
  }

  private static void gathers(Gathering of, List<Gathers> into) {
    for (Paging.Piece<Noted> piece : Paging.cut(of.path, of.notes, TOGETHER)) {
      List<Noted> shown = piece.number() == 1 ? of.notes : piece.items(); // the feed has them all
      List<Object> follows = List.of(of.kind, of.name, of.role, piece.pager());
      into.add(new Gathers(piece.path(), shown, follows, pages -> pages.gathered(of, piece)));
    }
  }

  /** The list of all notes: by order, then by casebook. */
  private void index(Paging.Piece<List<Noted>> piece) {
    SitePath at = piece.path();
    String about = "Every editor’s note on these orders, with the words it is about.";
    List<NotesView.OfOrder> orders = piece.items().stream().map(of -> group(of, at)).toList();
    PageView page = shell.page(at, heading("Notes", piece), about, "notes", List.of());
    page("notes.ftlh", at, page, "notes", new NotesView(orders, piece.pager()));
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

  /** Notes of one tag or author. */
  private record Gathering(
      SitePath path, String kind, String name, String role, List<Noted> notes, Above above) {}

  private SortedMap<SitePath, Gathering> byTag() {
    SortedMap<SitePath, Gathering> byTag = new TreeMap<>();
    for (Noted of : notes) {
      for (SitePath at : of.note().tags().stream().map(NotePages::tag).distinct().toList()) {
        String name = of.note().tags().stream().filter(t -> tag(t).equals(at)).findFirst().get();
        Above above = new Above("Tags", TAGS);
        byTag
            .computeIfAbsent(
                at, path -> new Gathering(path, "tag", name, "", new ArrayList<>(), above))
            .notes
            .add(of);
      }
    }
    return byTag;
  }

  private SortedMap<SitePath, Gathering> byAuthor() {
    SortedMap<SitePath, Gathering> byAuthor = new TreeMap<>();
    for (Site.Author author : corpus.site().authors().values()) {
      SitePath at = person(author.id());
      List<Noted> own = notes.stream().filter(n -> n.note().author().equals(author.id())).toList();
      Above above = new Above("People", PEOPLE);
      byAuthor.put(at, new Gathering(at, "person", author.name(), author.role(), own, above));
    }
    return byAuthor;
  }

  /** The list of tags. */
  void tags() {
    directory(TAGS, "tags", "Tags of notes", byTag());
  }

  /** The list of people. */
  void people() {
    directory(PEOPLE, "people", "People", byAuthor());
  }

  private void directory(
      SitePath at, String kind, String heading, SortedMap<SitePath, Gathering> gatherings) {
    if (gatherings.isEmpty()) {
      return;
    }
    List<ListingView.Entry> entries =
        gatherings.values().stream()
            .sorted(Comparator.comparing(of -> of.name.toLowerCase(Locale.ROOT)))
            .map(of -> new ListingView.Entry(of.name, Links.link(at, of.path), of.notes.size()))
            .toList();
    PageView page = shell.page(at, heading, "", "notes", List.of(new Above("Notes", NOTES)));
    Paging.Pager alone = Paging.cut(at, entries, entries.size()).getFirst().pager();
    NoteView.Gathered view = new NoteView.Gathered(kind, "", List.of(), entries, alone);
    page("gathered.ftlh", at, page, "gathered", view);
  }

  private void gathered(Gathering of, Paging.Piece<Noted> piece) {
    SitePath at = piece.path();
    PageView page = shell.page(at, heading(of.name, piece), "", "notes", List.of(of.above));
    PageView dressed = piece.number() == 1 ? fed(of, page) : page;
    List<NoteView> shown = views.all(piece.items(), at);
    NoteView.Gathered view =
        new NoteView.Gathered(of.kind, of.role, shown, List.of(), piece.pager());
    page("gathered.ftlh", at, dressed, "gathered", view);
  }

  private static String heading(String name, Paging.Piece<?> piece) {
    return piece.number() == 1 ? name : name + ", page " + piece.number();
  }

  /** The page with feeds of all its notes beside it. */
  private PageView fed(Gathering of, PageView page) {
    List<OutputFile> feeds = NoteFeeds.of(corpus.site(), of.path, page.title(), of.notes);
    feeds.forEach(files);
    List<PageView.HeadLink> links =
        feeds.stream()
            .map(file -> {
              String type = file.path().endsWith(".atom") ? "atom+xml" : "feed+json";
              String href = Links.link(of.path, new SitePath(file.path()));
              return new PageView.HeadLink(
                  "alternate", "application/" + type, href, "Notes on this page: " + of.name);
            })
            .toList();
    return page.with(List.of(), links, Html.EMPTY);
  }
}
