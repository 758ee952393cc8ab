package org.glossator.build;

import java.util.List;
import java.util.Set;

/**
 * What publishing did to a folder; paths are relative to it, with {@code /}.
 *
 * @param folder where the site is, in full
 * @param written files that are new or have new bytes
 * @param removed files that were there and are no more
 * @param kept how many files stayed as they were, times of modification too
 * @param files all its files, as they look now, in no order
 */
public record Published(
    String folder, Set<String> written, Set<String> removed, int kept, List<Ledger.Line> files) {
  public Published {
    written = Set.copyOf(written);
    removed = Set.copyOf(removed);
    files = List.copyOf(files);
  }

  /** Whether anything differs from the site that was there before. */
  public boolean changed() {
    return !written.isEmpty() || !removed.isEmpty();
  }
}
