package org.glossator.build;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.glossator.build.memory.Shelf;
import org.glossator.cite.CitedOrder;
import org.glossator.cite.OrderFacts;
import org.glossator.diagnostic.Checked;
import org.glossator.text.ContentHash;

/**
 * Keeps the text of orders on disk, since thousands would not fit into memory; so an order whose
 * files are as they were need not be read again in the next build either. What is on disk is found
 * by the hash of all that it follows from, the program included, and is not relied upon: what
 * cannot be read there is read from the content again.
 *
 * <p>An order with the court's PDF stays in memory.
 */
public final class KeptOrders {
  private static final int NEAR = 24; // orders whose text stays in memory for a while

  private final Optional<Shelf> shelf;
  private final String program;
  private final KeptWeb web;
  private final Optional<FileHashes> hashes;
  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Map<String, String> words = new ConcurrentHashMap<>();
  private final Map<String, CitedOrder> near =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CitedOrder> eldest) {
          return size() > NEAR;
        }
      };
  private volatile String terms = "";
  private volatile String common = "";
  private volatile boolean refused;
  private boolean anew;

  private KeptOrders(Optional<Shelf> shelf, String program) {
    this.shelf = shelf;
    this.program = program;
    this.web = new KeptWeb(shelf);
    this.hashes = shelf.map(FileHashes::new);
  }

  /**
   * Keeps orders on {@code shelf}.
   *
   * @param program tells versions of the program apart
   */
  public static KeptOrders on(Shelf shelf, String program) {
    return new KeptOrders(Optional.of(shelf), program);
  }

  /** Keeps nothing on disk: every order stays in memory. */
  public static KeptOrders none() {
    return new KeptOrders(Optional.empty(), "");
  }

  /** Tells versions of the program apart; empty where that cannot be done. */
  String program() {
    return program;
  }

  /** What the orders that are kept cite. */
  KeptWeb web() {
    return web;
  }

  /** Reads the order at a place of the content that has its files and no others. */
  @FunctionalInterface
  interface Reader extends Function<Content, Checked<Optional<ReadOrder>>> {}

  /**
   * To be called before a build asks for orders. Builds with the same terms follow each other where
   * a site is written, and ask only for what changed in between.
   *
   * @param now what orders follow from beside their files
   */
  void begin(List<Object> now) {
    anew = !terms.equals(now.toString());
    if (anew) {
      terms = now.toString();
      common = ContentHash.of(OrderCodecs.SHAPE + KeptWeb.SHAPE + program + "\n" + terms).hex();
      asked.clear();
    }
    try {
      if (hashes.isPresent()) {
        hashes.orElseThrow().begin(anew);
      }
    } catch (IOException e) {
      refused = true;
    }
  }

  /** The order at {@code place}, from disk or by {@code reader}. */
  Checked<Optional<ReadOrder>> of(Content content, OrderPlace place, Reader reader) {
    List<String> files = place.files(content);
    if (shelf.isEmpty() || refused) {
      return reader.apply(content.only(files));
    }
    String key = key(content, place, files, path -> hashes.orElseThrow().of(content, path));
    return known(content, place, key, reader)
        .orElseGet(() -> read(content, content.only(files), place, reader));
  }

  private String key(
      Content content, OrderPlace place, List<String> files, UnaryOperator<String> hash) {
    ContentHash.Maker key = new ContentHash.Maker();
    key.add(common);
    key.add(content.name(place.path()));
    for (String path : files) {
      key.add(path);
      key.add(hash.apply(path));
    }
    String hex = key.hash().hex();
    asked.add(hex);
    asked.add(KeptWeb.name(hex));
    asked.add(KeptWeb.notesName(hex));
    return hex;
  }

  private Optional<Checked<Optional<ReadOrder>>> known(
      Content content, OrderPlace place, String key, Reader reader) {
    Optional<byte[]> head = shelf.flatMap(s -> s.head(key));
    try {
      return head.map(bytes -> fromDisk(bytes, content, place, key, reader));
    } catch (RuntimeException e) { // whatever is wrong with it
      return Optional.empty();
    }
  }

  private Checked<Optional<ReadOrder>> fromDisk(
      byte[] head, Content content, OrderPlace place, String key, Reader reader) {
    Checked<Optional<ReadOrder>> order =
        OrderCodecs.read(head, key, facts -> text(content, place, key, facts, reader));
    return new Checked<>(
        order.value(), order.diagnostics().stream().map(d -> d.sharing(this::once)).toList());
  }

  /** Of equal words the same: thousands of orders are told of in a few. */
  private String once(String text) {
    return words.computeIfAbsent(text, w -> w);
  }

  /**
   * Reads an order.
   *
   * @param own its files as they are now, which follows its key
   */
  private Checked<Optional<ReadOrder>> read(
      Content content, Content own, OrderPlace place, Reader reader) {
    String key =
        key(own, place, own.below(""), path -> ContentHash.of(own.bytes(path).orElseThrow()).hex());
    Checked<Optional<ReadOrder>> whole = reader.apply(own);
    if (whole.value().flatMap(read -> read.order().file()).isPresent()) {
      return whole;
    }
    try {
      Checked<Optional<ReadOrder>> brief =
          new Checked<>(whole.value(), Told.brief(whole.diagnostics()));
      byte[] head = OrderCodecs.head(brief);
      shelf.orElseThrow().put(key, head, OrderCodecs.body(whole.value()));
      whole.value().ifPresent(read -> web.put(key, read.order().cited()));
      return fromDisk(head, content, place, key, reader);
    } catch (IOException e) {
      refused = true; // a full disk, say; the site may be small enough for the memory
      return whole;
    }
  }

  private CitedOrder text(
      Content content, OrderPlace place, String key, OrderFacts facts, Reader reader) {
    synchronized (near) {
      CitedOrder there = near.get(key);
      if (there != null) {
        return there;
      }
    }
    CitedOrder read = onDisk(key, facts).orElseGet(() -> again(content, place, reader));
    synchronized (near) {
      near.put(key, read);
    }
    return read;
  }

  private Optional<CitedOrder> onDisk(String key, OrderFacts facts) {
    try {
      return shelf.flatMap(s -> s.body(key)).map(bytes -> OrderCodecs.text(bytes, facts));
    } catch (RuntimeException e) { // whatever is wrong with it
      return Optional.empty();
    }
  }

  private static CitedOrder again(Content content, OrderPlace place, Reader reader) {
    return reader.apply(content.only(place.files(content))).value().orElseThrow().order().cited();
  }

  /**
   * To be called when a build has asked for all its orders: the others are thrown away, once, by
   * the first build with its terms.
   */
  void end() {
    try {
      if (hashes.isPresent()) {
        hashes.orElseThrow().end();
      }
      if (shelf.isPresent() && anew) {
        asked.add(KeptWeb.PLACES);
        asked.add(FileHashes.NAME);
        shelf.orElseThrow().keep(asked);
      }
    } catch (IOException e) {
      refused = true;
    }
  }
}
