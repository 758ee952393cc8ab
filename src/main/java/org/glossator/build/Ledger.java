package org.glossator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.glossator.build.memory.Codec;
import org.glossator.build.memory.Shelf;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.ContentHash;
import org.glossator.text.SourceFile;

/**
 * What the last build of a site left there, batch by batch, and what each followed from: a batch
 * that would follow from the same is not made again, as long as its files are untouched. It is kept
 * beside the content and may be thrown away at any time.
 */
public final class Ledger {
  private static final Codec<Book> BOOKS =
      Codec.of(Book.class, Set.of(SourceFile.class), OrderCodecs.SOURCE);

  private final Optional<Shelf> shelf;
  private final String name;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();

  private record Book(List<Entry> entries, List<Table> tables) {}

  /**
   * A file that consists of pieces.
   *
   * @param file as it was when it was published
   * @param cuts its pieces, in their order
   */
  record Table(Line file, List<Splice.Cut> cuts) {
    Table {
      cuts = List.copyOf(cuts);
    }
  }

  /**
   * What one batch left.
   *
   * @param key what it followed from
   * @param files its files as they were when they were published
   * @param named the paths of those that other batches may have too
   * @param sums the hashes of those that were streamed, in hexadecimal digits
   * @param needs the versions of orders that it followed from too
   * @param told what there was to tell
   * @param parts the keys of what is remembered in itself too, for when the whole changes
   */
  record Entry(
      String key,
      List<Line> files,
      List<String> named,
      Map<String, String> sums,
      Map<String, String> needs,
      List<Diagnostic> told,
      List<String> parts) {
    Entry {
      files = List.copyOf(files);
      named = List.copyOf(named);
      sums = Map.copyOf(sums);
      needs = Map.copyOf(needs);
      told = List.copyOf(told);
      parts = List.copyOf(parts);
    }

    /** The same with its files as they look now. */
    Entry with(List<Line> now) {
      return new Entry(key, now, named, sums, needs, told, parts);
    }
  }

  /**
   * A file as it looks from outside.
   *
   * @param path relative to the site
   * @param size in bytes
   * @param time when it was modified, in nanoseconds since 1970
   */
  record Line(String path, long size, long time) {
    static Line of(String path, BasicFileAttributes file) {
      return new Line(path, file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** The file that is on disk at {@code file}. */
    static Line of(String path, Path file) throws IOException {
      return of(path, Files.readAttributes(file, BasicFileAttributes.class));
    }
  }

  private Ledger(Optional<Shelf> shelf, String name) {
    this.shelf = shelf;
    this.name = name;
  }

  /** The ledger of the site in {@code site}; an empty one if there is none that can be read. */
  public static Ledger on(Shelf shelf, Path site) {
    String name = ContentHash.of(site.toAbsolutePath().normalize() + BOOKS.shape()).hex();
    Ledger ledger = new Ledger(Optional.of(shelf), name);
    try {
      shelf.head(name).map(BOOKS::read).ifPresent(ledger::open);
    } catch (RuntimeException e) { // whatever is wrong with it
      ledger.entries.clear();
      ledger.tables.clear();
    }
    return ledger;
  }

  private void open(Book book) {
    book.entries.forEach(entry -> entries.put(entry.key, entry));
    book.tables.forEach(table -> tables.put(table.file.path, table));
  }

  /** One that knows nothing and learns nothing. */
  public static Ledger none() {
    return new Ledger(Optional.empty(), "");
  }

  Optional<Entry> of(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Optional<Table> table(String path) {
    return Optional.ofNullable(tables.get(path));
  }

  /**
   * Writes what a site consists of now.
   *
   * @param made the batches; their files have no size or time where they were written just now
   * @param cut the files that consist of pieces, likewise
   */
  void write(Path site, List<Entry> made, List<Table> cut) throws IOException {
    if (shelf.isEmpty()) {
      return;
    }
    List<Entry> book = new ArrayList<>();
    for (Entry entry : made) {
      List<Line> lines = new ArrayList<>();
      for (Line line : entry.files) {
        lines.add(now(site, line));
      }
      book.add(entry.with(lines));
    }
    List<Table> pieced = new ArrayList<>();
    for (Table table : cut) {
      pieced.add(new Table(now(site, table.file), table.cuts));
    }
    shelf.orElseThrow().put(name, BOOKS.write(new Book(book, pieced)), new byte[0]);
  }

  private static Line now(Path site, Line line) throws IOException {
    if (line.size >= 0) {
      return line;
    }
    return Line.of(line.path, site.resolve(line.path));
  }
}
