package org.glossator.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The folder that a large site was replaced in, kept for the next build: most of its files have
 * their names in the next site too, and to name hundreds of thousands anew takes long. It may be
 * thrown away at any time.
 */
final class SpareSite {
  private final Path folder;

  /** The spare site in {@code folder}, if that is there. */
  SpareSite(Path folder) {
    this.folder = folder;
  }

  boolean exists() {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Makes a site that was replaced the spare one.
   *
   * @param replaced its files that the new site has not, or has another in their place
   */
  void keep(Path old, List<String> replaced) throws IOException {
    for (String path : replaced) {
      Files.deleteIfExists(old.resolve(path)); // what was taken down is to be nowhere
    }
    Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Takes the place of a new site, with the files that both have and those written for the new one.
   *
   * @param stage where the new site grows
   * @param written the files that are there
   * @param fits whether the new site has a file of this one; asked by several threads at once
   * @return the files of this one that stay
   */
  Set<String> become(Path stage, Set<String> written, Predicate<Ledger.Line> fits)
      throws IOException {
    Fitting fitting = new Fitting(fits);
    Tree.walk(folder, fitting);
    for (String path : written) {
      Path target = folder.resolve(path);
      Files.createDirectories(target.getParent());
      Files.move(stage.resolve(path), target, StandardCopyOption.ATOMIC_MOVE);
    }
    SiteWriter.delete(stage);
    Files.move(folder, stage, StandardCopyOption.ATOMIC_MOVE);
    return fitting.standing;
  }

  /** Leaves the files that fit, and no empty folder. */
  private static final class Fitting implements Tree.Visitor {
    private final Predicate<Ledger.Line> fits;
    private final Set<String> standing = ConcurrentHashMap.newKeySet();

    Fitting(Predicate<Ledger.Line> fits) {
      this.fits = fits;
    }

    @Override
    public boolean stays(Path file, Ledger.Line line) throws IOException {
      if (fits.test(line)) {
        standing.add(line.path());
        return true;
      }
      Files.delete(file);
      return false;
    }

    @Override
    public void bare(Path folder) throws IOException {
      Files.delete(folder);
    }
  }
}
