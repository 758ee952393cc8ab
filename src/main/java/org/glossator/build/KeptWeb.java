package org.glossator.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.glossator.build.memory.Codec;
import org.glossator.build.memory.Shelf;
import org.glossator.build.memory.StandIn;
import org.glossator.cite.CitedOrder;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.CorpusMemory;
import org.glossator.corpus.OrderUses;
import org.glossator.corpus.PackedTexts;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Sentence;
import org.glossator.order.Pin;
import org.glossator.text.ContentHash;

/**
 * Keeps on disk what orders cite and where that leads, by the versions of the orders that it
 * follows from. It is not relied upon: what cannot be read there is found again.
 */
final class KeptWeb implements CorpusMemory {
  /** The name of the one thing on the shelf that is of no single order. */
  static final String PLACES = "places";

  private static final byte[] NO_HEAD = {};
  private static final int SHORT = 16; // UTF-16 units
  private static final StandIn<PackedTexts, Groups> TEXTS =
      new StandIn<>(
          PackedTexts.class,
          Groups.class,
          texts -> new Groups(texts.groups().stream().map(g -> new String(g, ISO_8859_1)).toList()),
          kept ->
              PackedTexts.packed(kept.groups.stream().map(g -> g.getBytes(ISO_8859_1)).toList()));
  private static final Codec<OrderUses> USES =
      Codec.of(OrderUses.class, Set.of(Sentence.class, PackedTexts.class, Pin.class), TEXTS);
  private static final Codec<Book> BOOKS = Codec.of(Book.class, Set.of());
  private static final Codec<Notes> NOTES = Codec.of(Notes.class, Set.of());

  /** What is kept consists of this; bytes of another shape cannot be read. */
  static final String SHAPE = USES.shape() + BOOKS.shape() + NOTES.shape();

  private final Optional<Shelf> shelf;
  private final Map<String, List<Place>> known = new ConcurrentHashMap<>();
  private final Map<String, List<Place>> asked = new ConcurrentHashMap<>();
  private final Map<String, String> words = new ConcurrentHashMap<>();
  private boolean opened;
  private volatile boolean refused;

  /** Bytes as characters, each of one byte. */
  record Groups(List<String> groups) {}

  private record Book(List<Page> pages) {}

  private record Page(String key, List<Place> places) {}

  private record Notes(List<Note> all) {
    static Notes of(Map<String, List<String>> keys) {
      return new Notes(keys.keySet().stream().sorted().map(n -> Note.of(n, keys)).toList());
    }

    Map<String, List<String>> keys() {
      return all.stream().collect(Collectors.toUnmodifiableMap(Note::name, Note::keys));
    }
  }

  private record Note(String name, List<String> keys) {
    static Note of(String name, Map<String, List<String>> keys) {
      return new Note(name, keys.getOrDefault(name, List.of()));
    }
  }

  KeptWeb(Optional<Shelf> shelf) {
    this.shelf = shelf;
  }

  /** The name of what an order of this version cites. */
  static String name(String version) {
    return version + "u";
  }

  /** The name of what the notes on an order of this version are about. */
  static String notesName(String version) {
    return version + "n";
  }

  /** Keeps what an order of this version cites, which is in memory. */
  void put(String version, CitedOrder order) {
    put(name(version), USES.write(OrderUses.of(order)));
  }

  private void put(String name, byte[] bytes) {
    if (shelf.isEmpty() || refused) {
      return;
    }
    try {
      shelf.orElseThrow().put(name, NO_HEAD, bytes);
    } catch (IOException e) {
      refused = true; // a full disk, say; the next build takes longer
    }
  }

  @Override
  public OrderUses uses(PublishedOrder order) {
    String version = order.cited().version();
    if (version.isEmpty()) {
      return OrderUses.of(order.cited());
    }
    return read(name(version), USES)
        .orElseGet(() -> {
          OrderUses found = OrderUses.of(order.cited());
          put(name(version), USES.write(found));
          return found;
        });
  }

  @Override
  public Map<String, List<String>> noted(
      PublishedOrder order, Supplier<Map<String, List<String>>> finder) {
    String version = order.cited().version();
    if (version.isEmpty()) {
      return finder.get();
    }
    return read(notesName(version), NOTES)
        .map(Notes::keys)
        .orElseGet(() -> {
          Map<String, List<String>> found = finder.get();
          put(notesName(version), NOTES.write(Notes.of(found)));
          return found;
        });
  }

  private <T> Optional<T> read(String name, Codec<T> codec) {
    try {
      return shelf.flatMap(s -> s.body(name)).map(bytes -> codec.read(bytes, this::once));
    } catch (RuntimeException e) { // whatever is wrong with it
      return Optional.empty();
    }
  }

  /** Thousands of orders name their paragraphs, pages and signals alike. */
  private String once(String text) {
    return text.length() > SHORT ? text : words.computeIfAbsent(text, w -> w);
  }

  @Override
  public List<Place> places(
      PublishedOrder cited, List<AuthorityEntry.Use> uses, Supplier<List<Place>> finder) {
    Optional<String> key = key(cited, uses);
    if (key.isEmpty() || shelf.isEmpty()) {
      return finder.get();
    }
    open();
    List<Place> before = known.getOrDefault(key.get(), List.of());
    List<Place> places = before.size() == uses.size() ? before : finder.get();
    asked.put(key.get(), places);
    return places;
  }

  private static Optional<String> key(PublishedOrder cited, List<AuthorityEntry.Use> uses) {
    ContentHash.Maker key = new ContentHash.Maker();
    boolean sure = !cited.cited().version().isEmpty();
    key.add(cited.cited().version());
    for (AuthorityEntry.Use use : uses) {
      String version = use.order().cited().version();
      sure &= !version.isEmpty();
      key.add(version);
      key.add(Integer.toString(use.number()));
    }
    return sure ? Optional.of(key.hash().hex()) : Optional.empty();
  }

  private synchronized void open() {
    if (!opened) {
      opened = true;
      read(PLACES, BOOKS).ifPresent(book -> book.pages.forEach(p -> known.put(p.key, p.places)));
    }
  }

  /** To be called when all orders are joined: what was not asked for is thrown away. */
  synchronized void end() {
    if (!asked.keySet().equals(known.keySet())) {
      List<Page> pages = new ArrayList<>();
      asked.keySet().stream()
          .sorted()
          .forEach(key -> pages.add(new Page(key, asked.getOrDefault(key, List.of()))));
      put(PLACES, BOOKS.write(new Book(pages)));
      known.clear();
      known.putAll(asked);
    }
    asked.clear();
  }
}
