package org.glossator.render.export;

import java.util.Optional;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;

/**
 * Addresses on the web.
 *
 * @param base where the site will be served, with a final slash, or empty
 */
record Web(String base) {
  static Web of(Site site) {
    return new Web(site.baseUrl());
  }

  boolean known() {
    return !base.isEmpty();
  }

  /** The absolute address of a place, where the site's own is known. */
  Optional<String> address(SitePath path) {
    return known() ? Optional.of(base + path.value()) : Optional.empty();
  }

  /** The absolute address of {@code to}, or the relative link to it from the file {@code from}. */
  String link(SitePath from, SitePath to) {
    return address(to).orElseGet(() -> to.from(from));
  }

  /** The path part of the base: "/" or "/orders/"; "/" if the address is not known. */
  String root() {
    int host = base.indexOf("://");
    int slash = host < 0 ? -1 : base.indexOf('/', host + 3);
    return slash < 0 ? "/" : base.substring(slash);
  }
}
