package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Cut;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Checked;
import org.glossator.order.Caption;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.html.Html;
import org.glossator.render.page.PassageHtml.Layers;
import org.glossator.render.page.Shell.Above;
import org.glossator.render.template.Renderer;
import org.glossator.render.template.Theme;

/** The pages of casebooks: one each, to be read, printed, or packed into one file. */
public final class CasebookPages {
  private static final SitePath CASEBOOKS = new SitePath("casebooks/");

  private final Site site;
  private final Shell shell;
  private final OrderWeb.Function webs;
  private final NoteWords words;
  private final Renderer renderer;

  private CasebookPages(Corpus corpus, Theme theme) {
    this.site = corpus.site();
    this.shell = Shell.of(corpus);
    this.webs = OrderWeb.of(corpus);
    this.words = new NoteWords(corpus);
    this.renderer = Renderer.of(theme);
  }

  /** A page for each of {@code books}, whose orders are those of {@code corpus}. */
  public static List<Batch> batches(Corpus corpus, List<Casebook> books, Theme theme) {
    if (books.isEmpty()) {
      return List.of();
    }
    CasebookPages pages = new CasebookPages(corpus, theme);
    return books.stream()
        .map(book -> new Batch(book.path().value(), sink -> pages.page(book, sink)))
        .toList();
  }

  private void page(Casebook book, Sink sink) {
    PageView page =
        shell.page(
            book.path(),
            book.title(),
            book.summary(),
            "",
            List.of(new Above("Casebooks", CASEBOOKS)));
    boolean listed =
        book.items().stream()
            .allMatch(item ->
                !(item instanceof Casebook.Excerpt excerpt)
                    || excerpt.order().metadata().visibility().index());
    PageView dressed = OrderHead.quiet(page, listed);
    Checked<OutputFile> file =
        renderer.render(
            "casebook.ftlh",
            Links.file(book.path()),
            Map.of("page", dressed, "casebook", new Setting(book).view()));
    file.diagnostics().forEach(sink::tell);
    sink.put(file.value());
  }

  /** Sets one casebook, part after part. */
  private final class Setting {
    private final Casebook book;
    private final Set<String> ids = new HashSet<>();
    private final List<CasebookView.Entry> contents = new ArrayList<>();
    private int cuts;
    private int notes;
    private int silent;
    private Optional<PublishedOrder> before = Optional.empty();
    private int mentions;

    Setting(Casebook book) {
      this.book = book;
    }

    CasebookView view() {
      List<CasebookView.Item> items = new ArrayList<>();
      for (Casebook.Item item : book.items()) {
        String id = "part-" + (items.size() + 1);
        items.add(
            switch (item) {
              case Casebook.Heading heading -> heading(heading, id);
              case Casebook.Text text ->
                  item("text", "", "", words.between(text.markdown(), id, book.path()));
              case Casebook.Excerpt excerpt -> excerpt(excerpt, id);
            });
      }
      String author =
          Optional.ofNullable(site.authors().get(book.author()))
              .map(Site.Author::name)
              .orElse(book.author());
      return new CasebookView(book.title(), author, book.summary(), contents, items);
    }

    private CasebookView.Item heading(Casebook.Heading heading, String id) {
      contents.add(new CasebookView.Entry(1, heading.text(), "#" + id));
      return item("heading", id, heading.text(), Html.EMPTY);
    }

    private static CasebookView.Item item(String kind, String id, String heading, Html words) {
      return new CasebookView.Item(kind, id, heading, "", words, "", "", "", "", List.of());
    }

    private CasebookView.Item excerpt(Casebook.Excerpt excerpt, String id) {
      PublishedOrder order = excerpt.order();
      boolean goesOn = before.filter(order::equals).isPresent();
      before = Optional.of(order);
      if (!goesOn) {
        contents.add(new CasebookView.Entry(2, order.name(), "#" + id));
      }
      Caption caption = order.caption();
      List<CasebookView.Passage> passages =
          excerpt.cuts().stream().map(cut -> passage(excerpt, cut)).toList();
      return new CasebookView.Item(
          "excerpt",
          id,
          goesOn ? "" : order.name(),
          order.shortName(),
          Html.EMPTY,
          Links.link(book.path(), order.path()),
          caption.docketNumber().map(d -> "No. " + d).orElse(""),
          caption.court().map(c -> c.name()).orElse(""),
          caption.dated().map(Dates::full).orElse(""),
          passages);
    }

    private CasebookView.Passage passage(Casebook.Excerpt excerpt, Cut cut) {
      PublishedOrder whole = excerpt.order();
      cuts++;
      CutOrder part = new CutOrder(book, excerpt, cut, "-x" + cuts, notes, silent, mentions);
      PublishedOrder order = part.order();
      OrderWeb web = part.web(webs.of(whole));
      int shown = (int) order.notes().stream().filter(NoteBox::shown).count();
      notes += shown;
      silent += order.notes().size() - shown;
      mentions += whole.cited().mentions().size();
      NoteBox boxes = new NoteBox(site.authors(), words, order, false);
      ParagraphFoot feet = new ParagraphFoot(order, web, true);
      Html body = new CourtText(order, boxes, Layers.EVERYTHING, feet, web, ids).html();
      String href = Links.link(book.path(), whole.path()) + "#" + part.starts();
      return new CasebookView.Passage(part.pin(), href, body);
    }
  }
}
