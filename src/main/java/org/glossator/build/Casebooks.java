package org.glossator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Quotations;
import org.glossator.annotate.Target;
import org.glossator.annotate.Written;
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
  private static final List<String> KINDS =
      List.of("note", "question", "elide", "highlight", "replace");

  private final Content content;
  private final Site site;
  private final Map<String, PublishedOrder> orders;
  private final Collection<Diagnostic> diagnostics;

  private Casebooks(
      Content content, Site site, List<ReadOrder> orders, Collection<Diagnostic> diagnostics) {
    this.content = content;
    this.site = site;
    this.diagnostics = diagnostics;
    this.orders =
        orders.stream()
            .collect(Collectors.toMap(o -> o.place().name(), ReadOrder::order, (one, two) -> one));
  }

  /** Every casebook, by name. What is wrong with one is told, and the rest of it read. */
  static List<Casebook> read(
      Content content, Site site, List<ReadOrder> orders, Collection<Diagnostic> diagnostics) {
    return new Casebooks(content, site, orders, diagnostics).all();
  }

  /** The page that lists {@code books}, where there are any. */
  static List<Page> index(List<Casebook> books) {
    if (books.isEmpty()) {
      return List.of();
    }
    StringBuilder list = new StringBuilder();
    for (Casebook book : books) {
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

  private List<Casebook> all() {
    List<Casebook> books = new ArrayList<>();
    for (String path : content.below(FOLDER)) {
      String name = path.substring(FOLDER.length());
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
      content
          .text(path, diagnostics)
          .ifPresent(file -> books.add(book(file, FOLDER + name.replace(".yaml", "/"))));
    }
    return books;
  }

  private Casebook book(SourceFile file, String path) {
    YamlMap map = YamlMap.read(file, Configuration.whole(file), diagnostics);
    String title = map.required("title");
    String author = author(map);
    List<Casebook.Item> items = new ArrayList<>();
    for (YamlMap item : map.maps("contents")) {
      item(file, item, author).ifPresent(items::add);
    }
    String summary = map.text("summary");
    map.refuseOthers();
    return new Casebook(new SitePath(path), title, author, summary, items);
  }

  private String author(YamlMap map) {
    String given = map.text("author");
    if (given.isEmpty() && site.authors().size() == 1) {
      return site.authors().keySet().iterator().next();
    }
    if (!site.authors().containsKey(given)) {
      map.error(
          Code.A404,
          map.spanOf("author"),
          given.isEmpty() ? "a casebook has an author" : "there is no author \"" + given + "\"",
          "write \"author: …\" with an id of authors.yaml");
    }
    return given;
  }

  private Optional<Casebook.Item> item(SourceFile file, YamlMap item, String author) {
    String heading = item.text("heading");
    String text = item.text("text");
    String name = item.text("order");
    long kinds = List.of(heading, text, name).stream().filter(t -> !t.isEmpty()).count();
    if (kinds != 1) {
      item.error(
          Code.M303,
          item.span(),
          "each part of a casebook is one of \"heading\", \"text\", \"order\"",
          "part it with \"- \"");
      return Optional.empty();
    }
    Optional<Casebook.Item> read =
        !heading.isEmpty()
            ? Optional.of(new Casebook.Heading(heading))
            : !text.isEmpty()
                ? Optional.of(new Casebook.Text(text))
                : excerpt(file, item, name, author);
    item.refuseOthers();
    return read;
  }

  private Optional<Casebook.Item> excerpt(
      SourceFile file, YamlMap item, String name, String author) {
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
            "write pages and printed lines, \"8:7–11:18\", or pages, \"8–11\"");
      }
    }
    if (places.isEmpty()) {
      cuts.add(Cut.whole(text));
    }
    Quotations quotations = Quotations.in(OrderText.of(text));
    List<Annotation> read =
        notes.stream()
            .flatMap(note -> note(file, note, author, quotations, cuts).stream())
            .sorted(Comparator.comparingInt(note -> note.target().start()))
            .toList();
    return Optional.of(new Casebook.Excerpt(order, cuts, read, ownNotes));
  }

  private Optional<Annotation> note(
      SourceFile file, YamlMap note, String author, Quotations quotations, List<Cut> cuts) {
    String quotation = note.required("on");
    String markdown = note.text("text");
    String with = note.text("with");
    String word = note.text("kind").isEmpty() ? "note" : note.text("kind");
    List<String> tags = note.texts("tags");
    note.refuseOthers();
    Kind kind =
        switch (word) {
          case "elide" -> new Kind.Elide();
          case "highlight" -> new Kind.Highlight();
          case "replace" -> new Kind.Replace(with);
          default -> new Kind.Note();
        };
    if (!KINDS.contains(word)) {
      note.error(
          Code.M303,
          note.spanOf("kind"),
          "a casebook has no notes of the kind \"" + word + "\"",
          "it is note, question, elide, highlight or replace");
    }
    String body = word.equals("question") ? "**Question.** " + markdown : markdown;
    return target(note, quotation, quotations, cuts)
        .map(target ->
            new Annotation(
                1,
                "",
                kind,
                author,
                tags,
                Optional.empty(),
                Optional.empty(),
                body,
                Optional.empty(),
                target,
                1,
                new Written(file, note.span())));
  }

  /** The one place in what is shown where the words stand. */
  private static Optional<Target> target(
      YamlMap note, String quotation, Quotations quotations, List<Cut> cuts) {
    List<Target> all = quotations.find(quotation);
    List<Target> shown =
        all.stream().filter(target -> cuts.stream().anyMatch(cut -> cut.holds(target))).toList();
    if (shown.size() == 1) {
      return Optional.of(shown.getFirst());
    }
    if (!quotation.isEmpty()) {
      note.error(
          shown.isEmpty() ? Code.A401 : Code.A402,
          note.spanOf("on"),
          shown.isEmpty()
              ? "these words are not in what the casebook shows of this order"
              : "these words stand there " + shown.size() + " times",
          !shown.isEmpty()
              ? "quote more of them"
              : all.isEmpty()
                  ? "copy them from the order's page"
                  : "they stand at " + all.getFirst().pin().text() + " of the order");
    }
    return Optional.empty();
  }
}
