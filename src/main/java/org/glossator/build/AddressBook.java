package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.build.memory.Shelf;
import org.glossator.corpus.Page;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.ruled.RuledReader;

/**
 * Where each order, casebook, note and page was when the site was last published, so that one whose
 * address changed, or that is gone, is told of. It is kept beside the content and may be thrown
 * away at any time; no byte of the site follows from it.
 */
public final class AddressBook {
  private static final String NAME = "addresses";

  private static final String ORDERS = "orders/";

  /** What the end of an address follows from, and then the rest of it. */
  private static final List<String> KEYS =
      List.of("slug", "title", "name", "date", "docket", "court");

  private final Optional<Shelf> shelf;
  private final List<Line> lines;

  /**
   * An order, or something else, and where it is.
   *
   * @param name of its folder or file in the content; of what is no order the file's path
   * @param id its UUID, or empty
   * @param path its address
   */
  record Line(String name, String id, String path) {
    static Line of(ReadOrder read) {
      String id = read.order().metadata().id();
      return new Line(read.place().name(), id, read.order().path().value());
    }

    static Line of(OtherAddresses.Other other) {
      return new Line(other.file(), "", other.path());
    }

    /** What it is if it is no order; the name of an order's folder has no slash. */
    Optional<OtherAddresses.Other> other() {
      return name.indexOf('/') < 0
          ? Optional.empty()
          : Optional.of(new OtherAddresses.Other(name, path));
    }

    /** What the same order has in another build: its name, or its UUID. */
    Stream<String> marks() {
      return Stream.concat(Stream.of(name), Stream.of(id).filter(i -> !i.isEmpty()));
    }
  }

  private AddressBook(Optional<Shelf> shelf, List<Line> lines) {
    this.shelf = shelf;
    this.lines = lines;
  }

  /** One that knows nothing and learns nothing. */
  public static AddressBook none() {
    return new AddressBook(Optional.empty(), List.of());
  }

  /** The book on {@code shelf}; an empty one if there is none that can be read. */
  public static AddressBook on(Shelf shelf) {
    List<Line> lines =
        shelf
            .head(NAME)
            .map(bytes -> new String(bytes, UTF_8))
            .orElse("")
            .lines()
            .map(line -> line.split("\t", -1))
            .filter(parts -> parts.length == 3)
            .map(parts -> new Line(parts[0], parts[1], parts[2]))
            .toList();
    return new AddressBook(Optional.of(shelf), lines);
  }

  /** Remembers where everything of a site is that was published just now. */
  void write(Content content, Reading read) throws IOException {
    String book =
        Stream.concat(
                read.orders().stream().map(Line::of),
                new OtherAddresses(content, read).all().stream().map(Line::of))
            .filter(line -> line.name().chars().noneMatch(c -> c < ' '))
            .map(line -> line.name() + "\t" + line.id() + "\t" + line.path() + "\n")
            .collect(Collectors.joining());
    if (shelf.isPresent()) {
      shelf.orElseThrow().put(NAME, book.getBytes(UTF_8), new byte[0]);
    }
  }

  /**
   * Tells of orders that have another address than before, where nothing is at the old one, and of
   * what else is gone.
   *
   * @param unspeakable whether an address has words that no message may show
   */
  List<Diagnostic> moved(Content content, Reading read, Predicate<String> unspeakable) {
    List<ReadOrder> orders = read.orders();
    if (lines.isEmpty()) {
      return List.of();
    }
    Set<String> taken =
        Stream.of(
                orders.stream().map(order -> order.order().path()),
                orders.stream().flatMap(o -> o.order().metadata().visibility().aliases().stream()),
                read.removed().stream().map(stone -> stone.path()),
                read.removed().stream().flatMap(stone -> stone.aliases().stream()),
                read.pages().stream().map(Page::path),
                read.books().stream().map(book -> book.book().path()))
            .flatMap(paths -> paths)
            .map(SitePath::value)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Set<String>> before = new HashMap<>();
    for (Line line : lines) {
      line.marks().forEach(m -> before.computeIfAbsent(m, k -> new TreeSet<>()).add(line.path()));
    }
    List<Diagnostic> told = new ArrayList<>();
    Set<String> wrong = wrong(content, read);
    Predicate<String> untold = old -> taken.contains(old) || unspeakable.test(old);
    withdrawn(content, orders, untold, wrong).forEach(told::add);
    List<OtherAddresses.Other> others = lines.stream().flatMap(l -> l.other().stream()).toList();
    new OtherAddresses(content, read).gone(others, untold).forEach(told::add);
    for (ReadOrder order : orders) {
      if (wrong.contains(order.place().name()) || unspeakable.test(order.order().path().value())) {
        continue; // what is wrong may be what its address follows from
      }
      Line.of(order)
          .marks()
          .flatMap(mark -> before.getOrDefault(mark, Set.of()).stream())
          .filter(old -> !taken.contains(old) && !unspeakable.test(old))
          .distinct()
          .forEach(old -> told.add(moved(content, order, old)));
    }
    return told;
  }

  /** Tells of orders that are gone from the site without a word. */
  private Stream<Diagnostic> withdrawn(
      Content content, List<ReadOrder> orders, Predicate<String> untold, Set<String> wrong) {
    Set<String> marks =
        orders.stream().flatMap(o -> Line.of(o).marks()).collect(Collectors.toSet());
    return lines.stream()
        .filter(line -> line.other().isEmpty())
        .filter(line -> line.marks().noneMatch(marks::contains))
        .filter(line -> !untold.test(line.path()) && !untold.test(line.name()))
        .filter(line -> !wrong.contains(line.name()))
        .map(line ->
            new Diagnostic(
                Code.S610,
                SourceFile.of(content.name(ORDERS + line.name()), ""),
                Span.at(0),
                "an order was at " + line.path() + " and is not published any more",
                "links to it lead nowhere now; leave an order.yaml here that says \"removed: {date:"
                    + " …, class: …, path: "
                    + line.path()
                    + "}\", or write the address into \"aliases\" of the order that takes its place"));
  }

  /** The orders that have errors, so that it is not known what and where they are. */
  private static Set<String> wrong(Content content, Reading read) {
    String above = content.name(ORDERS);
    return read.diagnostics().stream()
        .filter(told -> told.severity() == Severity.ERROR && told.source().name().startsWith(above))
        .map(told -> told.source().name().substring(above.length()))
        .map(file -> file.replaceFirst("/.*|\\.md$", ""))
        .collect(Collectors.toSet());
  }

  private static Diagnostic moved(Content content, ReadOrder order, String old) {
    SourceFile file =
        order.place().metadata(content).findFirst().orElse(SourceFile.of(order.source(), ""));
    boolean yaml = file.name().endsWith(".yaml");
    Optional<Span> part =
        yaml ? Optional.of(Configuration.whole(file)) : RuledReader.frontMatter(file);
    Optional<YamlMap> map = part.map(p -> YamlMap.read(file, p, new ArrayList<>()));
    Span place =
        map.flatMap(m -> KEYS.stream().filter(m::has).findFirst().map(m::spanOf))
            .orElse(Span.at(0));
    String help =
        map.filter(m -> m.has("aliases")).isPresent()
            ? "links to it lead nowhere now; add \"" + old + "\" to \"aliases\""
            : "links to it lead nowhere now; write \"aliases: ["
                + old
                + "]\""
                + (map.isPresent() ? " here" : " into order.yaml");
    return new Diagnostic(
        Code.S610,
        map.isPresent() ? file : SourceFile.of(file.name(), ""),
        place,
        "this order was at " + old + " and is now at " + order.order().path(),
        help);
  }
}
