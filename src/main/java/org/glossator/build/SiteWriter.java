package org.glossator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;

/**
 * Puts a site into a folder, all of it or nothing. The new site grows in a folder beside the old
 * one; only when it is whole do the two change places, by renaming. So a build that fails or is
 * killed leaves the last good site as it was; if it is killed in the instant between the two
 * renames, the next one puts the old site back first. What the same build wrote before and did not
 * change keeps its bytes and its time of modification.
 *
 * <p>A folder that holds anything is replaced only if it has our {@link #MARKER}, so a mistyped
 * folder loses nothing. A {@code .git} in it moves along.
 *
 * <p>The folder that a large site was replaced in stays beside it, as a hidden {@link SpareSite}
 * without any file that the site has no more. It takes no room but for names.
 */
public final class SiteWriter {
  /** The file that says a folder is ours to replace. */
  public static final String MARKER = ".glossator";

  private static final OutputFile MARK =
      OutputFile.text(
          MARKER, "This folder is written by glossator. Each build replaces everything in it.\n");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");
  private static final int EXAMPLES = 3;

  /** Sites that keep fewer files than this are named anew in a moment. */
  static final int LARGE = 2_000;

  private final Path site;
  private final Path stage;
  private final Path old;
  private final SpareSite spare;

  private SiteWriter(Path site, String name) {
    this.site = site;
    this.stage = site.resolveSibling("." + name + ".glossator-new");
    this.old = site.resolveSibling("." + name + ".glossator-old");
    this.spare = new SpareSite(site.resolveSibling("." + name + ".glossator-spare"));
  }

  /**
   * Publishes {@code files}.
   *
   * @see #publish(Path, Predicate, List)
   */
  public static Published publish(Path folder, List<OutputFile> files, List<Path> sources)
      throws IOException {
    Claims claims = new Claims();
    files.forEach(file -> claims.claim(file.path(), file.named()));
    for (OutputPaths.Refusal refusal : claims.refusals()) {
      throw new UnpublishableException(refusal.words());
    }
    return publish(
            folder,
            sink -> {
              files.forEach(sink::put);
              return true;
            },
            sources)
        .orElseThrow();
  }

  /**
   * Publishes what {@code maker} makes.
   *
   * @param folder where; made if it is not there; a symbolic link is followed
   * @param maker puts every file of the site into the sink, each as {@link OutputPaths} has it, and
   *     says in the end whether it is to be published
   * @param sources files and folders that the site is made from, which must not be overwritten
   * @return what was done, or nothing if it was not to be published
   * @throws UnpublishableException if the folder is not ours to replace or another build is at it;
   *     the last good site is then untouched
   * @throws IOException if the machine refuses; the same holds
   */
  public static Optional<Published> publish(Path folder, Predicate<Sink> maker, List<Path> sources)
      throws IOException {
    return publish(folder, maker, sources, Ledger.none());
  }

  /**
   * The same, but what {@code ledger} knows of the site need not be made again.
   *
   * @see #publish(Path, Predicate, List)
   */
  @SuppressWarnings("try") // the lock is held, not spoken to
  public static Optional<Published> publish(
      Path folder, Predicate<Sink> maker, List<Path> sources, Ledger ledger) throws IOException {
    Path site = real(folder);
    Path fileName = site.getFileName();
    if (fileName == null) {
      throw new UnpublishableException(folder + ": the root of a disk is no place for a site");
    }
    SiteWriter writer = new SiteWriter(site, fileName.toString());
    Path lock = site.resolveSibling("." + fileName + ".glossator-lock");
    try (SiteLock held = acquire(lock)) {
      writer.recover();
      writer.refuseForeign(folder, sources);
      return writer.write(maker, ledger);
    }
  }

  private static SiteLock acquire(Path lock) throws IOException {
    try {
      return SiteLock.acquire(lock, PATIENCE);
    } catch (AccessDeniedException e) {
      throw new UnpublishableException(
          lock.getParent() + ": permission denied; the folder that the site is in must be writable",
          e);
    }
  }

  /** The folder itself, behind any links, with the folders above it made. */
  private static Path real(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath();
    if (Files.exists(absolute)) {
      Path real = absolute.toRealPath();
      if (!Files.isDirectory(real)) {
        throw new UnpublishableException(folder + ": a file is there; a site needs a folder");
      }
      return real;
    }
    if (Files.isSymbolicLink(absolute)) {
      throw new UnpublishableException(folder + ": a symbolic link that leads nowhere");
    }
    Path normal = absolute.normalize();
    Path parent = normal.getParent();
    if (parent == null) {
      return normal;
    }
    Files.createDirectories(parent);
    return parent.toRealPath().resolve(normal.getFileName());
  }

  /** Clears what a killed build left. */
  private void recover() throws IOException {
    delete(stage);
    if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
        discardOld();
      } else {
        Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private void refuseForeign(Path folder, List<Path> sources) throws IOException {
    Path here = Path.of("").toRealPath();
    if (here.startsWith(site)) {
      throw new UnpublishableException(
          folder + ": the current folder is in it; publish into a folder of its own");
    }
    for (Path source : sources) {
      Path real = Files.exists(source) ? source.toRealPath() : source.toAbsolutePath().normalize();
      if (real.startsWith(site) || site.startsWith(real)) {
        throw new UnpublishableException(
            folder + ": the site and " + source + ", which it is made from, must lie apart");
      }
    }
    if (!Files.exists(site) || Files.isRegularFile(site.resolve(MARKER))) {
      return;
    }
    try (Stream<Path> entries = Files.list(site)) {
      List<String> foreign =
          entries
              .map(entry -> site.relativize(entry).toString())
              .filter(name -> !LITTER.contains(name) && !name.equals(".git"))
              .sorted()
              .toList();
      if (!foreign.isEmpty()) {
        throw new UnpublishableException(
            "%s: holds files that glossator did not write (%s%s); empty it or choose another folder"
                .formatted(
                    folder,
                    String.join(", ", foreign.subList(0, Math.min(EXAMPLES, foreign.size()))),
                    foreign.size() > EXAMPLES ? ", …" : ""));
      }
    }
  }

  private Optional<Published> write(Predicate<Sink> maker, Ledger ledger) throws IOException {
    try {
      Stage growing = new Stage(site, stage, ledger);
      growing.put(MARK);
      if (!maker.test(growing)) {
        return Optional.empty();
      }
      if (growing.differs() || !Files.exists(site)) {
        growing.complete(spare);
        swap();
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
          retire(growing);
        }
      }
      ledger.write(site, growing.entries(), growing.tables());
      return Optional.of(growing.published());
    } catch (UncheckedIOException e) {
      throw refused(Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
    } catch (IOException e) {
      throw refused(e);
    } finally {
      clearStage();
    }
  }

  /** What cannot be cleared now the next build clears, see {@link #recover}. */
  private void clearStage() {
    try {
      delete(stage);
    } catch (IOException e) {
      // the reason that counts is on its way
    }
  }

  /** What was wrong with the site itself, or that the machine did not take it. */
  private IOException refused(IOException error) {
    return error instanceof UnpublishableException ? error : untouched(error);
  }

  private void swap() throws IOException {
    boolean replaces = Files.exists(site);
    if (replaces) {
      copyPermissions(site, stage);
      Files.move(site, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(stage, site, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, site, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
  }

  /** Makes a large site that was replaced the spare one, and throws a small one away. */
  private void retire(Stage grown) throws IOException {
    if (grown.keeps() < LARGE) {
      discardOld();
      return;
    }
    moveGit();
    spare.keep(old, grown.replaced());
  }

  /** Throws the replaced site away. */
  private void discardOld() throws IOException {
    moveGit();
    delete(old);
  }

  /** The version control of the replaced site goes on in the new one. */
  private void moveGit() throws IOException {
    Path git = old.resolve(".git");
    Path gitHere = site.resolve(".git");
    if (Files.exists(git, LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(gitHere, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(git, gitHere, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private IOException untouched(IOException error) {
    String reason =
        switch (error) {
          case AccessDeniedException e -> e.getFile() + ": permission denied";
          case FileSystemException e when e.getReason() != null ->
              e.getFile() + ": " + e.getReason();
          default -> site + ": " + error.getMessage();
        };
    return new UnpublishableException(
        reason
            + "; "
            + (Files.exists(site)
                ? "the site that was there is as it was"
                : "nothing was published"),
        error);
  }

  /** Deletes a file or folder with all in it, itself and not what links in it lead to. */
  static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
