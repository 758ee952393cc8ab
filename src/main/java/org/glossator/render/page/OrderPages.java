package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.OutputFile;
import org.glossator.render.export.Exports;
import org.glossator.render.export.StructuredData;
import org.glossator.render.html.Html;
import org.glossator.render.page.Shell.Above;

/**
 * The pages of one order: for reading, the court's text alone, its table of authorities, the
 * court's own pages; and the order's files for programs.
 */
final class OrderPages {
  private final Site site;
  private final Shell shell;
  private final NoteWords words;
  private final OrderWeb.Function webs;
  private final NotePages.Renders renders;
  private final Consumer<OutputFile> files;

  OrderPages(
      Site site,
      Shell shell,
      NoteWords words,
      OrderWeb.Function webs,
      NotePages.Renders renders,
      Consumer<OutputFile> files) {
    this.site = site;
    this.shell = shell;
    this.words = words;
    this.webs = webs;
    this.renders = renders;
    this.files = files;
  }

  /** All of them. */
  void of(PublishedOrder kept) {
    PublishedOrder order = kept.fetched();
    OrderWeb web = webs.of(order);
    OrderPage pages = new OrderPage(order, site, words, web);
    List<Above> above = Pages.above(order);
    PageView reading =
        shell
            .page(order.path(), order.name(), order.metadata().summary(), "orders", above)
            .titled(OrderHead.title(order))
            .with(
                OrderHead.metas(order, site),
                OrderHead.links(order, order.path()),
                Html.json(StructuredData.of(order, site)));
    page("order.ftlh", order.path(), reading, "order", pages.reading());
    List<Above> inside = new ArrayList<>(above);
    inside.add(new Above(order.name(), order.path()));
    plain(order, pages, inside);
    table(order, web, inside);
    order
        .file()
        .filter(f -> Facsimile.isOffered(order))
        .ifPresent(f -> facsimile(order, f, inside));
    Exports.of(order, site).forEach(files);
  }

  private void plain(PublishedOrder order, OrderPage pages, List<Above> above) {
    SitePath at = OrderPage.plainPath(order);
    String heading = order.name() + ": the court’s text";
    PageView page = shell.page(at, heading, order.metadata().summary(), "orders", above);
    page("order.ftlh", at, OrderHead.quiet(page, order), "order", pages.plain());
  }

  private void facsimile(PublishedOrder order, CourtFile file, List<Above> above) {
    SitePath at = Facsimile.path(order);
    String about = "The pages of " + order.name() + " as the court printed them.";
    PageView page =
        shell.page(at, "Facsimile", about, "orders", above).titled("Facsimile: " + order.name());
    page("facsimile.ftlh", at, page, "facsimile", Facsimile.of(order, file));
  }

  private void table(PublishedOrder order, OrderWeb web, List<Above> above) {
    SitePath at = OrderPage.tablePath(order);
    TableView table = AuthorityTable.of(order, web.authorityPages(), at);
    String heading = "Table of authorities";
    String about = "What is cited in " + order.name() + ", by page and line.";
    PageView page =
        shell.page(at, heading, about, "orders", above).titled(heading + ": " + order.name());
    page("table.ftlh", at, OrderHead.quiet(page, order), "table", table);
  }

  private void page(String template, SitePath path, PageView page, String name, Object view) {
    renders.page(template, Links.file(path), Map.of("page", page, name, view));
  }
}
