package org.glossator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.glossator.build.OutputPaths.Refusal;
import org.glossator.render.receipt.SiteSums;

/** Which files a site is to have: each must be claimed before it is taken, by any thread. */
final class Claims {
  /** What every site has of its own. */
  private static final List<String> OWN = List.of(SiteWriter.MARKER, SiteSums.PATH);

  private final OutputPaths paths = new OutputPaths();
  private final Set<String> named = ConcurrentHashMap.newKeySet();
  private final List<String> refused = new ArrayList<>();

  Claims() {
    OWN.forEach(paths::claim);
  }

  /**
   * Claims a file.
   *
   * @param alike whether several makers may have it, since its name follows from its content
   * @return whether the site may have it
   */
  boolean claim(String path, boolean alike) {
    if (alike && !named.add(path)) {
      return true;
    }
    boolean free = paths.claim(path).isEmpty();
    if (!free) {
      refuse(path);
    }
    return free;
  }

  private synchronized void refuse(String path) {
    refused.add(path);
  }

  /** Whether the site may have everything that was claimed. */
  synchronized boolean sound() {
    return refused.isEmpty();
  }

  /** What it may not have, and why: the same whichever was claimed first. */
  synchronized List<Refusal> refusals() {
    if (refused.isEmpty()) {
      return List.of();
    }
    OutputPaths anew = new OutputPaths();
    return Stream.concat(paths.claimed().stream(), refused.stream())
        .sorted()
        .map(anew::claim)
        .flatMap(Optional::stream)
        .toList();
  }
}
