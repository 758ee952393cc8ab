package org.glossator.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.privacy.Decisions;
import org.glossator.privacy.Identifiers;
import org.glossator.privacy.Secret;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.text.ContentHash;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.ruled.RuledReader;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The last look before publishing: no file of the site, and no path of one, may have words that
 * were redacted in any order or that stand on the private list, unless an order keeps them. Nothing
 * is looked at where there are no such words.
 */
final class LeakCheck {
  /** Shorter words than this occur by accident. */
  private static final int SHORTEST = 6;

  private static final Set<String> TEXT =
      Set.of("html", "txt", "json", "jsonl", "jsonld", "xml", "csv", "atom", "ris", "md", "ics");

  /** What a publisher writes that comes onto the site. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:site|authors)\\.yaml|(?:orders|pages|casebooks|tables)/.*\\.(?:md|txt|yaml|tsv)"
              + "(?<!\\.lock\\.yaml)");

  private final List<Secret> secrets = new ArrayList<>();

  /** What each order redacts, by the order's name; one that redacts nothing is not there. */
  private final Map<String, List<Secret>> byOrder = new TreeMap<>();

  /** What was told of files of the site, and the words that they would have. */
  private final Map<Diagnostic, Secret> leaks = new ConcurrentHashMap<>();

  private LeakCheck() {}

  /**
   * The check for everything that is on the private list or that orders of {@code content} redact,
   * and that none of them keeps.
   *
   * @param privateNames what is on the list
   * @param memory what the files decide
   */
  static LeakCheck of(Content content, List<String> privateNames, FileMemory<Decisions> memory) {
    LeakCheck check = new LeakCheck();
    Set<String> sought = new TreeSet<>(privateNames);
    List<String> files =
        content.below("orders/").stream()
            .filter(path -> path.endsWith(".yaml") || path.endsWith(".md"))
            .toList();
    Workers.map(
        files.stream().filter(path -> !memory.has(content, path)).toList(),
        path -> memory.of(content, path, () -> decisions(content, path)));
    List<Decisions> all =
        files.stream()
            .map(path -> memory.of(content, path, () -> decisions(content, path)))
            .toList();
    for (int i = 0; i < files.size(); i++) {
      List<String> words = all.get(i).secrets();
      if (!words.isEmpty()) {
        sought.addAll(words);
        check
            .byOrder
            .computeIfAbsent(order(files.get(i)), o -> new ArrayList<>())
            .addAll(words.stream().map(Secret::of).toList());
      }
    }
    sought.stream()
        .filter(words -> words.length() >= SHORTEST)
        .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit)) // no drawn line
        .filter(words -> all.stream().noneMatch(decided -> decided.keeps(words)))
        .map(Secret::of)
        .forEach(check.secrets::add);
    return check;
  }

  /** The name that casebooks call the order by to which the file at {@code path} belongs. */
  private static String order(String path) {
    String below = path.substring("orders/".length());
    int slash = below.indexOf('/');
    return slash < 0 ? below.substring(0, below.lastIndexOf('.')) : below.substring(0, slash);
  }

  /**
   * Tells of casebooks that have words which an order of theirs redacts, also where another order
   * keeps them.
   */
  void passCasebooks(Reading read, Consumer<Diagnostic> told) {
    Map<SitePath, String> names = new HashMap<>();
    read.orders().forEach(order -> names.put(order.order().path(), order.place().name()));
    for (ReadCasebook book : read.books()) {
      book.book().items().stream()
          .flatMap(item -> item instanceof Casebook.Excerpt e ? Stream.of(e.order()) : Stream.of())
          .flatMap(order -> Stream.ofNullable(names.get(order.path())))
          .distinct()
          .forEach(order -> pass(book.file(), order, told));
    }
  }

  private void pass(SourceFile book, String order, Consumer<Diagnostic> told) {
    Secret.Text text = Secret.Text.of(book.text());
    List<Secret> all = byOrder.getOrDefault(order, List.of());
    for (Secret secret : all.stream().filter(secret -> secret.isIn(text)).toList()) {
      for (Place place : places(book, Optional.empty(), List.of(secret), all)) {
        told.accept(
            new Diagnostic(
                Code.V706,
                place.file(),
                place.span(),
                "words that the order \"" + order + "\" redacts stand here: " + secret,
                "take them out of this casebook; nothing is published until then"));
      }
    }
  }

  /** Words that may not be published, in a file that does not show them. */
  private record Place(SourceFile file, Span span, Secret secret) {
    Diagnostic told() {
      return new Diagnostic(
          Code.V706,
          file,
          span,
          "words that an order redacts, or the private list has, would be published: " + secret,
          "take them out here, or keep them in the order that has them and say why");
    }
  }

  /**
   * Where {@code file} has some secrets.
   *
   * @param read the order that was read from the file, in which words run over lines
   * @param covered the secrets that must not be shown beside them either; nor are identifiers
   */
  private static List<Place> places(
      SourceFile file, Optional<OrderText> read, List<Secret> some, List<Secret> covered) {
    Map<Secret, List<Span>> spans = new LinkedHashMap<>();
    covered.forEach(secret -> {
      Set<Span> own = new LinkedHashSet<>(secret.places(file.text()));
      read.ifPresent(text ->
          secret.places(text.text()).forEach(span -> own.add(PrivacyGate.place(text, span))));
      spans.put(secret, List.copyOf(own));
    });
    List<Span> all = new ArrayList<>(spans.values().stream().flatMap(List::stream).toList());
    if (!all.isEmpty()) {
      Identifiers.in(file.text(), List.of()).forEach(found -> all.add(found.span()));
    }
    SourceFile shown = PrivacyGate.covered(file, all);
    return some.stream()
        .flatMap(secret ->
            spans.getOrDefault(secret, List.of()).stream()
                .map(span -> new Place(shown, span, secret)))
        .toList();
  }

  /**
   * What was told, with what was told of files of the site told of the words that they are made of,
   * where these are found in a file of {@code content} or in an order that was read from it.
   */
  List<Diagnostic> traced(Content content, List<ReadOrder> orders, List<Diagnostic> told) {
    if (told.stream().noneMatch(leaks::containsKey)) {
      return told;
    }
    List<Place> places = new ArrayList<>();
    for (String path : content.below("").stream().filter(WRITTEN.asMatchPredicate()).toList()) {
      content
          .text(path, new ArrayList<>())
          .ifPresent(file -> places.addAll(places(file, Optional.empty(), sought(path), secrets)));
    }
    for (ReadOrder read : orders) {
      Order order = read.order().order();
      Optional<OrderText> text = Optional.of(OrderText.of(order));
      places.addAll(
          places(order.transcript().source(), text, sought(read.place().path()), secrets));
    }
    Set<List<Object>> known = new HashSet<>();
    told.stream() // what is less than an error stops nothing
        .filter(each -> each.severity() == Severity.ERROR && !leaks.containsKey(each))
        .forEach(each -> known.add(where(each.source(), each.span())));
    Set<Secret> seen = places.stream().map(Place::secret).collect(Collectors.toSet());
    orders.forEach(read -> seen.addAll(atOrder(content, read)));
    return Stream.concat(
            told.stream()
                .filter(each -> !leaks.containsKey(each) || !seen.contains(leaks.get(each))),
            places.stream()
                .filter(place -> known.add(where(place.file(), place.span())))
                .map(Place::told))
        .toList();
  }

  /** The place as an editor shows it: an order's text may be a cutting of its file. */
  private static List<Object> where(SourceFile file, Span span) {
    return List.of(file.name(), file.position(span.start()));
  }

  /** The secrets of an order that stand in what is written of it, where they were told already. */
  private List<Secret> atOrder(Content content, ReadOrder read) {
    Set<String> own = redacted(read.place().name());
    if (own.isEmpty()) {
      return List.of();
    }
    String notes =
        content
            .text(read.place().file("notes.md"), new ArrayList<>())
            .map(SourceFile::text)
            .orElse("");
    Secret.Text text = Secret.Text.of(notes + "\n" + PrivacyGate.names(read.order()));
    String address = read.order().path().value();
    return secrets.stream()
        .filter(secret -> own.contains(secret.words()))
        .filter(secret -> secret.isIn(text) || SecretAddress.has(address, secret))
        .toList();
  }

  /** The secrets that a file must not tell: an order's own are taken out of its text. */
  private List<Secret> sought(String path) {
    Set<String> own = path.startsWith("orders/") ? redacted(order(path)) : Set.of();
    return secrets.stream().filter(secret -> !own.contains(secret.words())).toList();
  }

  private Set<String> redacted(String order) {
    return byOrder.getOrDefault(order, List.of()).stream()
        .map(Secret::words)
        .collect(Collectors.toSet());
  }

  /** What there is to tell, without words that may not be published. */
  List<Diagnostic> covered(List<Diagnostic> told) {
    return CoveredDiagnostics.of(told, secrets);
  }

  /** Whether words that may not be published are in an address, or in the name of a folder. */
  boolean has(String text) {
    Secret.Text searched = Secret.Text.of(text);
    return secrets.stream()
        .anyMatch(secret -> secret.isIn(searched) || SecretAddress.has(text, secret));
  }

  /** What a file decides; what is wrong with it is told where orders are read. */
  private static Decisions decisions(Content content, String path) {
    Collection<Diagnostic> ignored = new ArrayList<>();
    return content
        .bytes(path)
        .map(bytes -> new String(bytes, ISO_8859_1))
        .filter(latin -> latin.contains("redact:") || latin.contains("keep:"))
        .flatMap(decides -> content.text(path, ignored))
        .map(file -> decisions(file, ignored))
        .orElse(Decisions.NONE);
  }

  private static Decisions decisions(SourceFile file, Collection<Diagnostic> ignored) {
    boolean yaml = file.name().endsWith(".yaml");
    Optional<Span> part =
        yaml ? Optional.of(Configuration.whole(file)) : RuledReader.frontMatter(file);
    return part.map(p -> PrivacyKeys.decisions(YamlMap.read(file, p, ignored)))
        .orElse(Decisions.NONE);
  }

  /** The same batch, which tells of every file that may not be published. */
  Batch guard(Batch batch) {
    return secrets.isEmpty()
        ? batch
        : new Batch(
            batch.folder(),
            () -> key(batch.key().get()),
            batch.turn(),
            sink -> batch.maker().accept(new Guard(this, sink)));
  }

  /** What was looked at for the same words need not be looked at again. */
  private String key(String plain) {
    if (plain.isEmpty()) {
      return "";
    }
    ContentHash.Maker key = new ContentHash.Maker();
    key.add(plain);
    secrets.forEach(secret -> key.add(secret.words()));
    return key.hash().hex();
  }

  /** What is streamed holds the words of files that are looked at one by one. */
  private static final class Guard extends PassingSink {
    private final LeakCheck check;
    private final Sink sink;

    Guard(LeakCheck check, Sink sink) {
      super(sink);
      this.check = check;
      this.sink = sink;
    }

    @Override
    public void put(OutputFile file) {
      check.of(file).ifPresent(sink::tell);
      sink.put(file);
    }

    @Override
    public void once(String key, Consumer<Sink> maker) {
      sink.once(check.key(key), inner -> maker.accept(new Guard(check, inner)));
    }
  }

  private Optional<Diagnostic> of(OutputFile file) {
    String bytes = new String(file.bytes(), ISO_8859_1);
    String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
    List<Secret.Text> texts = new ArrayList<>(List.of(Secret.Text.of(file.path())));
    if (TEXT.contains(ending)) {
      texts(file.text(), ending).map(Secret.Text::of).forEach(texts::add);
    } else if (PictureFile.isMeant(file.path())) {
      PictureFile.texts(file.bytes()).stream().map(Secret.Text::of).forEach(texts::add);
    }
    return secrets.stream()
        .filter(secret ->
            SecretAddress.has(file.path(), secret)
                || bytes.contains(new String(secret.words().getBytes(UTF_8), ISO_8859_1))
                || texts.stream().anyMatch(secret::isIn))
        .findFirst()
        .map(secret -> told(file, secret));
  }

  private Diagnostic told(OutputFile file, Secret secret) {
    Diagnostic told =
        new Diagnostic(
            Code.V706,
            SourceFile.of(SecretAddress.covered(file.path(), secret), ""),
            Span.at(0),
            "words that an order redacts, or the private list has, would be published here: "
                + secret,
            "take them out of what this file is made of, or keep them in the order that has them"
                + " and say why");
    leaks.put(told, secret);
    return told;
  }

  /** What is written in a text file, and what a page shows of it. */
  private static Stream<String> texts(String content, String ending) {
    return switch (ending) {
      case "html", "xml", "atom" ->
          Stream.of(Parser.unescapeEntities(content, false), Jsoup.parse(content).wholeText());
      case "json", "jsonl", "jsonld" -> Stream.of(content.replace("\\n", "\n"));
      default -> Stream.of(content);
    };
  }
}
