package org.glossator.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.Pieces;
import org.glossator.render.StreamedFile;
import org.glossator.render.receipt.SiteSums;
import org.glossator.text.ContentHash;

/**
 * The new site while it grows beside the old one. What differs from the old site is written as it
 * comes; what does not is only noted, and gets a second name at the end.
 */
final class Stage implements Remembering {
  /** The key of the list of files, which follows from all of them. */
  private static final String SUMS = "sums";

  private final Path site;
  private final Path stage;
  private final Set<Path> folders = new HashSet<>();
  private final Map<String, Ledger.Line> before;
  private final Ledger ledger;
  private final List<Ledger.Entry> entries = new ArrayList<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Map<String, ContentHash> hashes = new HashMap<>();
  private final Set<String> named = ConcurrentHashMap.newKeySet();
  private final Set<String> streamed = new HashSet<>();
  private final Map<String, List<Splice.Cut>> cuts = new HashMap<>();

  /**
   * A stage.
   *
   * @param site the old site, if there is one
   * @param stage a folder that is not there yet
   * @param ledger what is known of the old site
   */
  Stage(Path site, Path stage, Ledger ledger) throws IOException {
    this.site = site;
    this.stage = stage;
    this.ledger = ledger;
    this.before = present(site);
    Files.createDirectory(stage);
  }

  /** The files of the site as it is, except those of version control. */
  private static Map<String, Ledger.Line> present(Path site) throws IOException {
    Map<String, Ledger.Line> lines = new ConcurrentHashMap<>();
    if (Files.exists(site)) {
      Tree.walk(site, (file, line) -> lines.put(line.path(), line) == null);
    }
    return new HashMap<>(lines); // which takes less memory
  }

  @Override
  public void put(OutputFile file) {
    try {
      if (file.named() && !named.add(file.path())) {
        refuseOther(file);
        return;
      }
      Ledger.Line there = before.get(file.path());
      if (there != null && same(file)) {
        keep(file.path());
        if (!isListed(there)) {
          hashed(file.path(), ContentHash.of(file.bytes()));
        }
      } else {
        hashed(file.path(), ContentHash.of(file.bytes()));
        write(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of two files that are named alike, by chance, the site can have one. */
  private void refuseOther(OutputFile file) throws IOException {
    byte[] there = made(file.path()).orElse(file.bytes()); // or it is being written at this moment
    if (!Arrays.equals(there, file.bytes())) {
      throw new UnpublishableException(
          "the site would have two files \"" + file.path() + "\"; change a word of an order");
    }
  }

  /** Whether a file of the old site is no younger than the list of all, which then has its hash. */
  private boolean isListed(Ledger.Line file) {
    Ledger.Line list = before.get(SiteSums.PATH);
    return list != null && file.time() <= list.time();
  }

  @Override
  public ContentHash put(StreamedFile file) {
    try {
      Path target = target(file.path());
      HashingStream hashing;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
        hashing = new HashingStream(out);
        if (file.content() instanceof Pieces pieces) {
          cut(file.path(), splice(file.path()).write(pieces, hashing));
        } else {
          file.content().writeTo(hashing);
        }
      }
      ContentHash hash = hashing.hash();
      hashed(file.path(), hash);
      streamed(file.path());
      if (before.containsKey(file.path())
          && Files.mismatch(site.resolve(file.path()), target) < 0) {
        Files.delete(target);
        keep(file.path());
      } else {
        note(file.path());
      }
      return hash;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes pieces from the old site's file, if that is still as it was left. */
  private Splice splice(String path) {
    List<Splice.Cut> known =
        ledger
            .table(path)
            .filter(table -> table.file().equals(before.get(path)))
            .map(Ledger.Table::cuts)
            .orElse(List.of());
    return new Splice(site.resolve(path), known);
  }

  private synchronized void cut(String path, List<Splice.Cut> pieces) {
    cuts.put(path, pieces);
  }

  @Override
  public void tell(Diagnostic diagnostic) {
    throw new IllegalStateException("a plan hears what its batches tell");
  }

  @Override
  public Optional<byte[]> made(String path) {
    boolean there;
    boolean old;
    synchronized (this) {
      there = written.contains(path);
      old = kept.contains(path);
    }
    try {
      return there || old
          ? Optional.of(Files.readAllBytes((there ? stage : site).resolve(path)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized Optional<ContentHash> sum(String path) {
    return Optional.ofNullable(hashes.get(path));
  }

  @Override
  public Optional<Ledger.Entry> kept(String key, UnaryOperator<String> versions) {
    Optional<Ledger.Entry> known = ledger.of(key).filter(entry -> holds(entry, versions));
    if (known.isEmpty()) {
      return Optional.empty();
    }
    named.addAll(known.get().named());
    for (Ledger.Line line : known.get().files()) {
      keep(line.path());
      ledger.table(line.path()).ifPresent(table -> cut(line.path(), table.cuts()));
    }
    known
        .get()
        .sums()
        .forEach((path, sum) -> {
          hashed(path, new ContentHash(sum));
          streamed(path);
        });
    enter(known.get());
    known.get().parts().forEach(part -> ledger.of(part).ifPresent(this::enter));
    return known;
  }

  /**
   * What was kept untouched need not be read again, if the list of the old site is untouched too.
   */
  @Override
  public void sum(Predicate<String> quiet) {
    try {
      boolean untouched = ledger.of(SUMS).filter(e -> holds(e, path -> "")).isPresent();
      SiteSums old =
          SiteSums.read(untouched ? Files.readAllBytes(site.resolve(SiteSums.PATH)) : new byte[0]);
      for (String path : kept) {
        Optional<ContentHash> known = old.hash(path);
        if (!hashes.containsKey(path)) {
          hashes.put(path, known.isPresent() ? known.get() : hash(site.resolve(path)));
        }
      }
      put(new StreamedFile(SiteSums.PATH, SiteSums.of(hashes, quiet)::writeTo));
      remember(SUMS, Set.of(SiteSums.PATH), Map.of(), List.of(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContentHash hash(Path file) throws IOException {
    HashingStream hashing = new HashingStream(OutputStream.nullOutputStream());
    Files.copy(file, hashing);
    return hashing.hash();
  }

  private synchronized void hashed(String path, ContentHash hash) {
    hashes.put(path, hash);
  }

  private synchronized void streamed(String path) {
    streamed.add(path);
  }

  private boolean holds(Ledger.Entry entry, UnaryOperator<String> versions) {
    return entry.files().stream().allMatch(line -> line.equals(before.get(line.path())))
        && entry.needs().entrySet().stream()
            .allMatch(need -> need.getValue().equals(versions.apply(need.getKey())));
  }

  @Override
  public void remember(
      String key,
      Set<String> files,
      Map<String, String> needs,
      List<Diagnostic> told,
      List<String> parts) {
    List<Ledger.Line> lines = new ArrayList<>();
    Map<String, String> sums = new HashMap<>();
    List<String> own = files.stream().filter(named::contains).sorted().toList();
    synchronized (this) {
      for (String file : files) {
        lines.add(line(file));
        ContentHash sum = hashes.get(file);
        if (streamed.contains(file) && sum != null) {
          sums.put(file, sum.hex());
        }
      }
    }
    enter(new Ledger.Entry(key, lines, own, sums, needs, told, parts));
  }

  /** The file as it was left before, or as one that is yet to be looked at. */
  private Ledger.Line line(String path) {
    Ledger.Line unknown = new Ledger.Line(path, -1, 0);
    return written.contains(path) ? unknown : before.getOrDefault(path, unknown);
  }

  private synchronized void enter(Ledger.Entry entry) {
    entries.add(entry);
  }

  /** What the batches left, to be remembered when the site is published. */
  synchronized List<Ledger.Entry> entries() {
    return List.copyOf(entries);
  }

  /** The files that consist of pieces, to be remembered likewise. */
  synchronized List<Ledger.Table> tables() {
    return cuts.entrySet().stream()
        .map(each -> new Ledger.Table(line(each.getKey()), each.getValue()))
        .toList();
  }

  private boolean same(OutputFile file) throws IOException {
    Path there = site.resolve(file.path());
    return Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
        && Files.size(there) == file.bytes().length
        && Arrays.equals(Files.readAllBytes(there), file.bytes());
  }

  private synchronized void keep(String path) {
    kept.add(path);
  }

  private synchronized void note(String path) {
    written.add(path);
  }

  /** One thread at a time: two that make files at once wait for the file system, and spin. */
  private synchronized void write(OutputFile file) throws IOException {
    Files.write(target(file.path()), file.bytes());
    written.add(file.path());
  }

  private synchronized Path target(String path) throws IOException {
    Path target = stage.resolve(path);
    if (folders.add(target.getParent())) {
      Files.createDirectories(target.getParent());
    }
    return target;
  }

  /** Whether anything differs from the old site. */
  boolean differs() {
    return !written.isEmpty() || before.size() > kept.size();
  }

  /** How many files stay as they are. */
  int keeps() {
    return kept.size();
  }

  /** The files of the old site that the new one has not, or has another in their place. */
  List<String> replaced() {
    return before.keySet().stream().filter(path -> !kept.contains(path)).toList();
  }

  /** What was done, now that the new site is in its place. */
  Published published() throws IOException {
    Set<String> removed = new HashSet<>(replaced());
    removed.removeAll(written);
    List<Ledger.Line> lines = new ArrayList<>();
    for (String path : written) {
      lines.add(Ledger.Line.of(path, site.resolve(path)));
    }
    kept.stream().map(before::get).forEach(lines::add);
    return new Published(site.toString(), written, removed, kept.size(), lines);
  }

  /**
   * Gives every file that stays as it was its place in the new site.
   *
   * @param spare what it and the new site have in common need not be named again
   */
  void complete(SpareSite spare) throws IOException {
    Set<String> standing = Set.of();
    if (spare.exists()) {
      standing = spare.become(stage, written, this::isKept);
      folders.clear();
    }
    for (String path : kept) {
      if (!standing.contains(path)) {
        link(site.resolve(path), target(path));
      }
    }
  }

  /** Whether a file looks from outside, to the nanosecond, like one that stays as it was. */
  private boolean isKept(Ledger.Line file) {
    return file.equals(before.get(file.path())) && kept.contains(file.path());
  }

  /** The same file under a second name; a copy where the file system has no hard links. */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
