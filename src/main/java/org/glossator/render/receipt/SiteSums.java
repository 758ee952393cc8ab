package org.glossator.render.receipt;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.glossator.text.ContentHash;

/**
 * Every file of a site with its hash, in the form of {@code sha256sum}. What the publisher keeps
 * out of the site's lists has no name here either: its line, which {@code sha256sum} passes over,
 * is {@code #} and the hash of its name and its hash together.
 */
public final class SiteSums {
  /** Where the list is, itself not in it. */
  public static final String PATH = "SHA256SUMS";

  private static final String GAP = "  ";
  private static final String UNNAMED = "# ";
  private static final int BUFFER = 1 << 16; // bytes

  private final Map<String, String> named = new HashMap<>(); // quicker than a sorted one by far
  private final NavigableSet<String> unnamed = new TreeSet<>();

  /**
   * A list of files.
   *
   * @param hashes by path
   * @param quiet the paths that are not to be named
   */
  public static SiteSums of(Map<String, ContentHash> hashes, Predicate<String> quiet) {
    SiteSums sums = new SiteSums();
    hashes.forEach((path, hash) -> {
      if (quiet.test(path)) {
        sums.unnamed.add(nameless(path, hash));
      } else {
        sums.named.put(path, hash.hex());
      }
    });
    return sums;
  }

  /** The list as it was written; lines of any other form are passed over. */
  public static SiteSums read(byte[] list) {
    SiteSums sums = new SiteSums();
    new String(list, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> {
          int gap = line.indexOf(GAP);
          if (line.startsWith(UNNAMED)) {
            sums.unnamed.add(line.substring(UNNAMED.length()));
          } else if (gap > 0) {
            sums.named.put(line.substring(gap + GAP.length()), line.substring(0, gap));
          }
        });
    return sums;
  }

  /** Writes the list, by path. */
  public void writeTo(OutputStream out) throws IOException {
    OutputStream lines = new BufferedOutputStream(out, BUFFER);
    String[] paths = named.keySet().toArray(String[]::new);
    Arrays.sort(paths);
    for (String path : paths) {
      line(named.get(path) + GAP + path, lines);
    }
    for (String file : unnamed) {
      line(UNNAMED + file, lines);
    }
    lines.flush();
  }

  private static void line(String line, OutputStream out) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of a file that is named. */
  public Optional<ContentHash> hash(String path) {
    return Optional.ofNullable(named.get(path)).map(ContentHash::new);
  }

  /** The hashes of the files that are named, by path. */
  NavigableMap<String, String> named() {
    return new TreeMap<>(named);
  }

  /** What stands for the files that are not named. */
  NavigableSet<String> unnamed() {
    return unnamed;
  }

  static String nameless(String path, ContentHash hash) {
    return ContentHash.of(path + "\n" + hash.hex()).hex();
  }
}
