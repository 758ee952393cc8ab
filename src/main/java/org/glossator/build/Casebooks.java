package org.glossator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Pinned;
import org.glossator.annotate.Quotations;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Cut;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Reads {@code content/casebooks/*.yaml}: reading lists of excerpts with notes of their own. */
final class Casebooks {
  private static final String FOLDER = "casebooks/";
  private static final String LOCK = ".lock.yaml";

  private final Content content;
  private final Site site;
  private final Pipeline.Options options;
  private final Map<String, PublishedOrder> orders;
  private final Collection<Diagnostic> diagnostics;

  private Casebooks(
      Content content,
      Site site,
      Pipeline.Options options,
      List<ReadOrder> orders,
      Collection<Diagnostic> diagnostics) {
    this.options = options;
    this.content = content;
    this.site = site;
    this.diagnostics = diagnostics;
    this.orders =
        orders.stream()
            .collect(Collectors.toMap(o -> o.place().name(), ReadOrder::order, (one, two) -> one));
  }

  /** Every casebook, by name. What is wrong with one is told, and the rest of it read. */
  static List<ReadCasebook> read(
      Content content,
      Site site,
      Pipeline.Options options,
      List<ReadOrder> orders,
      Collection<Diagnostic> diagnostics) {
    return new Casebooks(content, site, options, orders, diagnostics).all();
  }

  /** The page that lists {@code books}, where there are any. */
  static List<Page> index(List<ReadCasebook> books) {
    if (books.isEmpty()) {
      return List.of();
    }
    StringBuilder list = new StringBuilder();
    for (Casebook book : books.stream().map(ReadCasebook::book).toList()) {
      String folder = book.path().value().substring(FOLDER.length());
      list.append("- [").append(plain(book.title())).append("](").append(folder).append(")");
      list.append(book.summary().isEmpty() ? "" : ": " + plain(book.summary())).append('\n');
    }
    return List.of(new Page(new SitePath(FOLDER), "Casebooks", list.toString()));
  }

  /** Text that Markdown leaves as it is. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("(\\p{Punct})", "\\\\$1");
  }

  private List<ReadCasebook> all() {
    List<ReadCasebook> books = new ArrayList<>();
    for (String path : content.below(FOLDER)) {
      String name = path.substring(FOLDER.length());
      if (name.endsWith(LOCK)) {
        checkLock(path, name.replace(LOCK, ".yaml"));
        continue;
      }
      if (!name.matches("[a-z0-9]+(?:-[a-z0-9]+){0,20}\\.yaml")) {
        diagnostics.add(
            new Diagnostic(
                Code.S604,
                SourceFile.of(content.name(path), ""),
                Span.at(0),
                "a casebook's file has small letters, digits and hyphens, and ends in .yaml",
                "rename it; its name becomes its address"));
        continue;
      }
      content.text(path, diagnostics).ifPresent(file -> books.add(book(file, path)));
    }
    return books;
  }

  private void checkLock(String path, String book) {
    if (!content.has(FOLDER + book)) {
      diagnostics.add(
          new Diagnostic(
              Code.S604,
              SourceFile.of(content.name(path), ""),
              Span.at(0),
              "this belongs to the casebook " + book + ", which is not there",
              "delete it, or put " + book + " back"));
    }
  }

  private List<Pinned> lock(String path) {
    return content
        .text(ReadCasebook.lockPath(path), diagnostics)
        .map(lock -> NotesLock.read(lock, diagnostics))
        .orElse(List.of());
  }

  private ReadCasebook book(SourceFile file, String path) {
    YamlMap map = YamlMap.read(file, Configuration.whole(file), diagnostics);
    String title = map.required("title");
    String author = author(map);
    CasebookNotes own =
        new CasebookNotes(file, author, site.authors().keySet(), options, lock(path));
    List<Casebook.Item> items = new ArrayList<>();
    List<YamlMap> contents = map.maps("contents");
    contents.forEach(item -> item(item, own).ifPresent(items::add));
    if (contents.isEmpty() && map.isRead()) {
      map.error(
          Code.M304,
          map.span(),
          "the key \"contents\" is missing or empty",
          "write a list of parts: \"- heading: …\", \"- text: …\", \"- order: …\"");
    }
    String summary = map.text("summary");
    map.refuseOthers();
    SitePath page = new SitePath(path.replace(".yaml", "/"));
    Casebook book = new Casebook(page, title, author, summary, items);
    return new ReadCasebook(path, file, book, own.lock(), own.drifts());
  }

  private String author(YamlMap map) {
    String given = map.text("author");
    if (given.isEmpty() && site.authors().size() == 1) {
      return site.authors().keySet().iterator().next();
    }
    if (!site.authors().containsKey(given) && map.isRead()) {
      map.error(
          Code.A404,
          map.spanOf("author"),
          given.isEmpty() ? "a casebook has an author" : "there is no author \"" + given + "\"",
          "write \"author: …\" with an id of authors.yaml");
    }
    return given;
  }

  private Optional<Casebook.Item> item(YamlMap item, CasebookNotes own) {
    String heading = item.text("heading");
    String text = item.text("text");
    String name = item.text("order");
    long kinds = List.of(heading, text, name).stream().filter(t -> !t.isEmpty()).count();
    if (kinds != 1) {
      item.error(
          Code.M303,
          item.span(),
          "each part of a casebook is one of \"heading\", \"text\", \"order\"; this is "
              + (kinds == 0 ? "none" : "more than one"),
          kinds == 0
              ? "write \"- heading: …\", \"- text: …\" or \"- order: …\""
              : "make each a part of its own, on a line that starts with \"- \": \"- heading: …\","
                  + " below it \"- text: …\"");
      return Optional.empty();
    }
    Optional<Casebook.Item> read =
        !heading.isEmpty()
            ? Optional.of(new Casebook.Heading(heading))
            : !text.isEmpty() ? Optional.of(new Casebook.Text(text)) : excerpt(item, name, own);
    item.refuseOthers();
    return read;
  }

  private Optional<Casebook.Item> excerpt(YamlMap item, String name, CasebookNotes own) {
    List<String> places = item.texts("at");
    boolean ownNotes = item.flag("own-notes", false);
    List<YamlMap> notes = item.maps("notes");
    PublishedOrder order = orders.get(name);
    if (order == null) {
      item.error(
          Code.S606,
          item.spanOf("order"),
          "no order that is published here is called \"" + name + "\"",
          "write the name of its folder in content/orders/");
      return Optional.empty();
    }
    Order text = order.order();
    List<Cut> cuts = new ArrayList<>();
    for (String place : places) {
      Optional<Cut> cut = Cut.at(text, place);
      cut.ifPresent(cuts::add);
      if (cut.isEmpty()) {
        item.error(
            Code.S606,
            item.spanOf("at"),
            "\"" + place + "\" names no lines of this order",
            (Cut.isReversed(place) ? "it ends before it starts; " : ends(text))
                + "write pages and printed lines, \"8:7–11:18\", or pages, \"8–11\"");
      }
    }
    if (places.isEmpty()) {
      cuts.add(Cut.whole(text));
    }
    List<Annotation> read =
        notes.isEmpty() ? List.of() : own.of(notes, name, Quotations.in(OrderText.of(text)), cuts);
    return Optional.of(new Casebook.Excerpt(order, cuts, read, ownNotes));
  }

  /** "the order ends on page 14; ", where its pages are marked. */
  private static String ends(Order order) {
    int last = order.transcript().pages().stream().mapToInt(page -> page.number()).max().orElse(0);
    return last > 0 ? "the order ends on page " + last + "; " : "";
  }
}
