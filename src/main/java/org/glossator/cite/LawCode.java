package org.glossator.cite;

import java.util.List;
import org.glossator.cite.Authority.Link;

/**
 * A code of statutes or regulations, or an act cited by its own sections.
 *
 * @param name the usual abbreviation: "Minn. Stat."
 * @param key what stands before the section in the key of the authority: "code:minn-stat"
 * @param kind what it holds
 * @param division what a number before the name counts: "tit", or empty when none stands there
 * @param link the address of one section, with places for its numbers, or empty
 */
record LawCode(String name, String key, Kind kind, String division, String link) {
  /** What a code holds. */
  enum Kind {
    STATUTE,
    REGULATION,
    ACT
  }

  /** What its sections are as citations. */
  CitationKind citation() {
    return kind == Kind.REGULATION ? CitationKind.REGULATION : CitationKind.STATUTE;
  }

  /** Where a section can be read. */
  List<Link> links(String title, String section) {
    if (link.isEmpty() || (title.isEmpty() && link.contains("{t}"))) {
      return List.of();
    }
    int stop = stop(section);
    String url =
        link.replace("{n}", section)
            .replace("{t}", title)
            .replace("{head}", section.substring(0, stop))
            .replace("{tail}", section.substring(Math.min(section.length(), stop + 1)));
    return List.of(new Link(url, "today's text"));
  }

  private static int stop(String section) {
    int i = 0;
    while (i < section.length() && section.charAt(i) != '.' && section.charAt(i) != '-') {
      i++;
    }
    return i;
  }
}
