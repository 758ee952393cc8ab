package org.glossator.render.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.cite.CitedOrder;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Version;
import org.glossator.diagnostic.Checked;
import org.glossator.order.Order;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.export.TimeMap;
import org.glossator.render.page.Shell.Above;
import org.glossator.render.template.Renderer;
import org.glossator.render.template.Theme;

/**
 * The pages that tell what became of orders' texts: each text at an address of its own, what
 * changed from one to the next, what an amended order changes, and the register of all of it.
 */
public final class VersionPages {
  /** The page of all corrections. */
  static final SitePath REGISTER = new SitePath("corrections/");

  private final Corpus corpus;
  private final Shell shell;
  private final NoteWords words;
  private final Map<SitePath, List<Order>> former;
  private final Map<SitePath, PublishedOrder> orders;
  private final Renderer renderer;

  private VersionPages(Corpus corpus, Map<SitePath, List<Order>> former, Theme theme) {
    this.corpus = corpus;
    this.shell = Shell.of(corpus);
    this.words = new NoteWords(corpus);
    this.former = former;
    this.orders =
        corpus.orders().stream()
            .collect(Collectors.toMap(PublishedOrder::path, Function.identity(), (a, b) -> a));
    this.renderer = Renderer.of(theme);
  }

  /**
   * The pages of every order whose text changed, or is doubted, or that amends another.
   *
   * @param former the texts that each order had before, the oldest first
   */
  public static List<Batch> batches(Corpus corpus, Map<SitePath, List<Order>> former, Theme theme) {
    VersionPages pages = new VersionPages(corpus, former, theme);
    List<Batch> batches = new ArrayList<>();
    for (PublishedOrder order : corpus.orders()) {
      if (hasPage(order)) {
        batches.add(new Batch(path(order).value(), sink -> pages.corrections(order, sink)));
      }
      for (Version version : order.metadata().history().versions()) {
        SitePath at = version.path(order.path());
        batches.add(new Batch(at.value(), sink -> pages.version(order, version, sink)));
      }
      if (!order.metadata().history().versions().isEmpty()) {
        String folder = order.path().resolve("v/").value();
        batches.add(new Batch(folder, sink -> sink.put(TimeMap.of(order, corpus.site()))));
      }
      if (amends(order)) {
        SitePath at = amendmentPath(order.path());
        batches.add(new Batch(at.value(), sink -> pages.amendment(order, sink)));
      }
    }
    if (hasRegister(corpus)) {
      batches.add(new Batch(REGISTER.value(), pages::register));
    }
    return batches;
  }

  /** Whether there is a page of an order's corrections. */
  static boolean hasPage(PublishedOrder order) {
    return !order.metadata().history().versions().isEmpty() || !order.corrections().isEmpty();
  }

  /** Whether the site has a register of corrections. */
  static boolean hasRegister(Corpus corpus) {
    return corpus.listed().stream().anyMatch(order -> hasPage(order) || amends(order));
  }

  private static boolean amends(PublishedOrder order) {
    return order.metadata().history().amended().isPresent();
  }

  /** The page of an order's corrections. */
  static SitePath path(PublishedOrder order) {
    return order.path().resolve("corrections/");
  }

  /** The page that tells what the order at {@code path} changes in the one that it amends. */
  static SitePath amendmentPath(SitePath path) {
    return path.resolve("changes/");
  }

  private void version(PublishedOrder order, Version version, Sink sink) {
    SitePath at = version.path(order.path());
    Order text = text(order, version);
    PublishedOrder one =
        new PublishedOrder(
            at,
            order.name(),
            order.shortName(),
            order.title(),
            order.metadata(),
            new CitedOrder(
                new Order(text.transcript(), order.caption(), text.blocks(), text.footnotes()),
                List.of()),
            List.of(),
            List.of());
    OrderView view =
        new OrderPage(one, corpus.site(), words, OrderWeb.none())
            .version(order, new Notices(order, OrderWeb.none(), at).of(version));
    String day = CitationDate.inFull(version.date());
    PageView page = page(order, at, "The text of " + day, "").formOf(address(at, order));
    PageView dressed = page.with(List.of(OrderHead.QUIET), related(order, at), page.data());
    put("order.ftlh", at, dressed, "order", view, sink);
  }

  /** The order's own address as the page at {@code at} names it. */
  private String address(SitePath at, PublishedOrder order) {
    String address = shell.address(order.path());
    return address.isEmpty() ? Links.link(at, order.path()) : address;
  }

  /** What programs that look for other versions read (RFC 5829, RFC 7089). */
  private List<PageView.HeadLink> related(PublishedOrder order, SitePath at) {
    String map = Links.link(at, TimeMap.path(order));
    return List.of(
        new PageView.HeadLink("original latest-version", "", address(at, order), ""),
        new PageView.HeadLink("timemap", TimeMap.TYPE, map, ""));
  }

  private Order text(PublishedOrder order, Version version) {
    List<Order> old = former.getOrDefault(order.path(), List.of());
    return version.number() <= old.size() ? old.get(version.number() - 1) : order.order();
  }

  private void corrections(PublishedOrder order, Sink sink) {
    SitePath at = path(order);
    String about = "What was corrected, and what is doubted, in the text of " + order.name() + ".";
    PageView page = OrderHead.quiet(page(order, at, "Corrections", about), order);
    var view = new Corrected(order, former.getOrDefault(order.path(), List.of()), at).view();
    put("corrections.ftlh", at, page, "corrections", view, sink);
  }

  private void amendment(PublishedOrder order, Sink sink) {
    SitePath at = amendmentPath(order.path());
    Optional<PublishedOrder> old = order.metadata().history().amended().map(orders::get);
    String about = "What the court changed in " + order.name() + " by its amended order.";
    PageView page =
        OrderHead.quiet(page(order, at, "What the amended order changes", about), order);
    old.ifPresent(o ->
        put("corrections.ftlh", at, page, "corrections", Corrected.amendment(order, o, at), sink));
  }

  private void register(Sink sink) {
    List<Change> changes = changes();
    String heading = "Corrections";
    String about = "Every change of a text that is published here, and what is doubted.";
    for (Paging.Piece<Change> piece : Paging.cut(REGISTER, changes, Paging.ORDERS)) {
      SitePath at = piece.path();
      List<RegisterView.Entry> entries =
          piece.items().stream().map(change -> change.entry(at)).toList();
      RegisterView view =
          new RegisterView(entries, piece.number() == 1 ? doubted(at) : List.of(), piece.pager());
      PageView page = shell.page(at, heading, about, "", List.of());
      put("register.ftlh", at, page, "register", view, sink);
    }
  }

  /** A change of a text in the register. */
  private record Change(
      PublishedOrder order, LocalDate day, String kind, String words, SitePath to) {
    RegisterView.Entry entry(SitePath at) {
      return new RegisterView.Entry(
          kind, CitationDate.inFull(day), day.toString(), order.name(), Links.link(at, to), words);
    }
  }

  /** Every change that may be listed, the last first. */
  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (PublishedOrder order : corpus.listed()) {
      order.metadata().history().versions().stream()
          .filter(version -> version.number() > 1)
          .map(version ->
              new Change(
                  order,
                  version.date(),
                  version.by().name().toLowerCase(Locale.ROOT),
                  "Corrected " + Notices.by(version) + ": " + version.because(),
                  path(order)))
          .forEach(changes::add);
      order
          .caption()
          .dated()
          .filter(day -> amends(order))
          .map(day ->
              new Change(
                  order, day, "amended", "Amended by the court.", amendmentPath(order.path())))
          .ifPresent(changes::add);
    }
    changes.sort(Comparator.comparing(Change::day).reversed().thenComparing(change -> change.to));
    return changes;
  }

  private List<RegisterView.Doubted> doubted(SitePath at) {
    return corpus.listed().stream()
        .filter(order -> !order.corrections().isEmpty())
        .map(order ->
            new RegisterView.Doubted(
                order.name(), Links.link(at, path(order)), order.corrections().size()))
        .toList();
  }

  /** A page below an order's own. */
  private PageView page(PublishedOrder order, SitePath at, String heading, String about) {
    List<Above> above = new ArrayList<>(Pages.above(order));
    above.add(new Above(order.name(), order.path()));
    return shell.page(at, heading, about, "orders", above).titled(heading + ": " + order.name());
  }

  private void put(
      String template, SitePath at, PageView page, String name, Object view, Sink sink) {
    Checked<OutputFile> file =
        renderer.render(template, Links.file(at), Map.of("page", page, name, view));
    file.diagnostics().forEach(sink::tell);
    sink.put(file.value());
  }
}
