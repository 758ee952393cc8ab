package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Written;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Cut;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Checked;
import org.glossator.order.Caption;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.export.Exports;
import org.glossator.render.html.Html;
import org.glossator.render.page.PassageHtml.Layers;
import org.glossator.render.page.Shell.Above;
import org.glossator.render.template.Renderer;
import org.glossator.render.template.Theme;

/** The pages of casebooks: one each, to be read, printed, or packed into one file. */
public final class CasebookPages {
  static final SitePath CASEBOOKS = new SitePath("casebooks/");

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

  /** A page for each casebook of {@code corpus}, with its own notes as data. */
  public static List<Batch> batches(Corpus corpus, Theme theme) {
    if (corpus.casebooks().isEmpty()) {
      return List.of();
    }
    CasebookPages pages = new CasebookPages(corpus, theme);
    return corpus.casebooks().stream()
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
    Optional<OutputFile> data = Exports.of(book, site);
    List<PageView.HeadLink> links =
        data.stream()
            .map(file -> {
              String href = Links.link(book.path(), new SitePath(file.path()));
              return new PageView.HeadLink(
                  "alternate", "application/ld+json", href, "Web Annotations");
            })
            .toList();
    PageView dressed = OrderHead.quiet(page.with(List.of(), links, Html.EMPTY), listed);
    Checked<OutputFile> file =
        renderer.render(
            "casebook.ftlh",
            Links.file(book.path()),
            Map.of("page", dressed, "casebook", new Setting(book).view()));
    file.diagnostics().forEach(sink::tell);
    sink.put(file.value());
    data.ifPresent(sink::put);
  }

  /** Sets one casebook, part after part. */
  private final class Setting {
    private final Casebook book;
    private final Set<String> ids = new HashSet<>();
    private final List<CasebookView.Entry> contents = new ArrayList<>();
    private final CasebookCuts cuts;
    private final Set<Written> own;
    private Optional<PublishedOrder> before = Optional.empty();

    Setting(Casebook book) {
      this.book = book;
      this.cuts = new CasebookCuts(book);
      this.own = Noted.of(book).map(n -> n.note().source()).collect(Collectors.toUnmodifiableSet());
    }

    /** A note as the casebook's own, or as one of the order's. */
    private Noted noted(Annotation note, PublishedOrder whole) {
      return new Noted(whole, note, Optional.of(book).filter(b -> own.contains(note.source())));
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
      return new CasebookView.Item(
          kind, id, heading, "", words, "", "", "", "", List.of(), List.of());
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
          caption.dated().map(CitationDate::inFull).orElse(""),
          new CitationForms(order).toFill(),
          passages);
    }

    private CasebookView.Passage passage(Casebook.Excerpt excerpt, Cut cut) {
      PublishedOrder whole = excerpt.order();
      CutOrder part = cuts.next(excerpt, cut);
      PublishedOrder order = part.order();
      OrderWeb web = part.web(webs.of(whole));
      NoteBox boxes = new NoteBox(site.authors(), words, order, note -> noted(note, whole));
      ParagraphFoot feet = new ParagraphFoot(order, web, true);
      Html body = new CourtText(order, boxes, Layers.EVERYTHING, feet, web, ids).html();
      String href = Links.link(book.path(), whole.path()) + "#" + part.starts();
      return new CasebookView.Passage(part.pin(), href, body);
    }
  }
}
