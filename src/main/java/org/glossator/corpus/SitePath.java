package org.glossator.corpus;

/**
 * A place of the site.
 *
 * @param value relative to the site's root, without a leading slash; a folder ends in a slash:
 *     "cand/c-11-3822-mej/2011-10-07-order-granting-expedited-discovery/"; the root is empty
 */
public record SitePath(String value) implements Comparable<SitePath> {
  /** The site's root. */
  public static final SitePath ROOT = new SitePath("");

  public SitePath {
    if (value.startsWith("/") || value.contains("//") || value.contains("..")) {
      throw new IllegalArgumentException("not a place inside a site: " + value);
    }
  }

  /** A place below this folder. */
  public SitePath resolve(String rest) {
    return new SitePath(value + rest);
  }

  /** The relative link from the page at {@code from} to this place. */
  public String from(SitePath from) {
    int shared = 0;
    int slash;
    while ((slash = value.indexOf('/', shared)) >= 0
        && from.value.regionMatches(shared, value, shared, slash + 1 - shared)) {
      shared = slash + 1;
    }
    int depth = 0;
    for (int at = from.value.indexOf('/', shared); at >= 0; at = from.value.indexOf('/', at + 1)) {
      depth++;
    }
    String link = "../".repeat(depth) + value.substring(shared);
    return link.isEmpty() ? "./" : link;
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
