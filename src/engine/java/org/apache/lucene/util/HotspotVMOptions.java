package org.apache.lucene.util;

import java.util.Optional;

/** Replaces Lucene's class of this name in browsers, which have no options of a Java machine. */
final class HotspotVMOptions {
  public static final boolean IS_HOTSPOT_VM = false;

  private HotspotVMOptions() {}

  public static Optional<String> get(String name) {
    return Optional.empty();
  }
}
