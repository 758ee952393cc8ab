package org.glossator.corpus;

import java.util.List;

/**
 * Everything that is published, joined.
 *
 * @param site the publisher's words about the site
 * @param orders newest first, then by path
 * @param authorities by kind, then name
 * @param pages by path
 */
public record Corpus(
    Site site, List<PublishedOrder> orders, List<AuthorityEntry> authorities, List<Page> pages) {
  public Corpus {
    orders = List.copyOf(orders);
    authorities = List.copyOf(authorities);
    pages = List.copyOf(pages);
  }
}
