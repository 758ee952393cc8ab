package org.glossator.render.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;
import org.glossator.render.Pieces;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/**
 * A table of the whole site, in pieces: the rows of each order, or of each authority. The rows of
 * what did not change are the same again, so that one edit has only few of them made.
 *
 * @param <T> what a piece is about
 */
final class DataTable<T> {
  private static final String[] CITATIONS = {
    "order", "number", "kind", "text", "target", "pin_cite", "signal", "at", "paragraph", "url"
  };
  private static final String[] AUTHORITIES = {
    "key", "kind", "authority", "citation", "order", "at", "pin_cite", "signal", "sentence"
  };

  /** By and large so many orders that cite an authority are together in a piece. */
  private static final int TOGETHER = 16;

  private final String name;
  private final String columns;
  private final List<T> subjects;
  private final BiFunction<T, Sink, StreamedFile.Content> rows;
  private final Function<T, String> keyOf;
  private List<String> keys = List.of();

  private DataTable(
      String name,
      String columns,
      List<T> subjects,
      BiFunction<T, Sink, StreamedFile.Content> rows,
      Function<T, String> keyOf) {
    this.name = name;
    this.columns = columns;
    this.subjects = subjects;
    this.rows = rows;
    this.keyOf = keyOf;
  }

  /**
   * The tables of a site.
   *
   * @param terms the hash of what all files follow from beside the corpus; empty if it is not known
   */
  static List<DataTable<?>> all(Corpus corpus, String terms) {
    Map<PublishedOrder, String> known = new HashMap<>();
    for (PublishedOrder order : corpus.orders()) {
      known.put(order, key(order, terms));
    }
    return List.of(
        new DataTable<>(
            "authorities.csv",
            Csv.of(AUTHORITIES).toString(),
            corpus.authorities().stream()
                .filter(AuthorityEntry::mayBeListed)
                .flatMap(entry -> some(entry).stream())
                .toList(),
            (some, made) -> out -> authority(some, out),
            some -> key(some, known)),
        new DataTable<>(
            "citations.csv",
            Csv.of(CITATIONS).toString(),
            corpus.listed(),
            (order, made) -> out -> citations(order.fetched(), out),
            order -> known.getOrDefault(order, "")),
        new DataTable<>(
            "orders.jsonl",
            "",
            corpus.listed(),
            (order, made) -> out -> order(order, made, out),
            order -> known.getOrDefault(order, "")));
  }

  private static String key(PublishedOrder order, String terms) {
    String version = order.cited().version();
    if (terms.isEmpty() || version.isEmpty()) {
      return "";
    }
    ContentHash.Maker key = new ContentHash.Maker();
    key.add(terms);
    key.add(order.path().value());
    key.add(version);
    key.add(order.metadata().history().amended().map(Object::toString).orElse(""));
    return key.hash().hex();
  }

  /** Some of the places where an authority is cited. */
  private record Some(AuthorityEntry entry, List<AuthorityEntry.Use> uses) {}

  /**
   * The places where an authority is cited, in pieces of some orders each: thousands may cite it.
   * Where a piece ends depends on its last order alone, so that a change leaves the others.
   */
  private static List<Some> some(AuthorityEntry entry) {
    List<Some> pieces = new ArrayList<>();
    List<AuthorityEntry.Use> uses = entry.uses();
    int from = 0;
    for (int to = 1; to <= uses.size(); to++) {
      SitePath order = uses.get(to - 1).order().path();
      boolean last = to == uses.size() || !uses.get(to).order().path().equals(order);
      if (to == uses.size() || (last && Math.floorMod(order.value().hashCode(), TOGETHER) == 0)) {
        pieces.add(new Some(entry, uses.subList(from, to)));
        from = to;
      }
    }
    return pieces;
  }

  private static String key(Some some, Map<PublishedOrder, String> known) {
    ContentHash.Maker key = new ContentHash.Maker();
    key.add(some.entry.authority().toString());
    for (AuthorityEntry.Use use : some.uses) {
      String order = known.getOrDefault(use.order(), "");
      if (order.isEmpty()) {
        return "";
      }
      key.add(order);
      key.add(Integer.toString(use.number()));
    }
    return key.hash().hex();
  }

  /** Its file's name. */
  String name() {
    return name;
  }

  /** The hash of everything that it follows from; empty if that is not known. */
  String key() {
    ContentHash.Maker key = new ContentHash.Maker();
    key.add(name);
    for (String each : keys()) {
      if (each.isEmpty()) {
        return "";
      }
      key.add(each);
    }
    return key.hash().hex();
  }

  private synchronized List<String> keys() {
    if (keys.size() < subjects.size()) {
      keys = subjects.stream().map(keyOf).toList();
    }
    return keys;
  }

  /** Its content, partly from files that were made already. */
  Pieces content(Sink made) {
    List<Pieces.Piece> pieces = new ArrayList<>();
    pieces.add(new Pieces.Piece("", out -> out.write(columns.getBytes(UTF_8))));
    for (int i = 0; i < subjects.size(); i++) {
      pieces.add(new Pieces.Piece(keys().get(i), rows.apply(subjects.get(i), made)));
    }
    return new Pieces(pieces);
  }

  private static void order(PublishedOrder order, Sink sink, OutputStream out) throws IOException {
    Optional<byte[]> made = sink.made(order.path().resolve("order.json").value());
    out.write(
        made.isPresent()
            ? Json.line(made.get())
            : Json.line(OrderJson.of(order.fetched())).getBytes(UTF_8));
  }

  private static void citations(PublishedOrder order, OutputStream out) throws IOException {
    Csv csv = new Csv();
    for (Mention mention : order.cited().mentions()) {
      csv.row(
          order.path().value(),
          String.valueOf(mention.number()),
          mention.kind().word(),
          text(order, mention),
          mention.resolution().authority().map(a -> a.key()).orElse(""),
          mention.pin(),
          mention.signal(),
          AuthoritiesCsv.pin(order, mention),
          mention.block(),
          CitationsJson.url(mention).orElse(""));
    }
    csv.flush(out);
  }

  private static String text(PublishedOrder order, Mention mention) {
    return order
        .order()
        .block(mention.block())
        .map(Block::passage)
        .map(passage -> mention.span().of(passage.text()))
        .orElse("");
  }

  private static void authority(Some some, OutputStream out) throws IOException {
    Authority authority = some.entry.authority();
    Csv csv = new Csv();
    for (AuthorityEntry.Use use : some.uses) {
      csv.row(
          authority.key(),
          authority.kind().name().toLowerCase(Locale.ROOT),
          authority.name(),
          authority.citation(),
          use.order().path().value(),
          Block.place(use.pin(), use.sentence().block()),
          use.cited().pinCite(),
          use.cited().signal(),
          use.sentence().text());
    }
    csv.flush(out);
  }
}
