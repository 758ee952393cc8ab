package org.glossator.corpus;

import java.util.List;

/**
 * How easily an order is to be found.
 *
 * @param index whether search engines may list it; if not, it leaves every list of the site too
 * @param search whether the site's own search finds it
 * @param files whether its other formats are published, which can ask not to be indexed only where
 *     the host sends the headers that the site's {@code _headers} lists
 * @param redacted whether words were taken out, so that the court's file may not be published
 * @param aliases addresses that it had before, each a folder of the site
 */
public record Visibility(
    boolean index, boolean search, boolean files, boolean redacted, List<SitePath> aliases) {
  /** Found by everyone. */
  public static final Visibility OPEN = new Visibility(true, true, true, false, List.of());

  public Visibility {
    aliases = List.copyOf(aliases);
  }
}
