package org.glossator.engine.tool;

import java.util.List;

/**
 * A part of the program that browsers run too.
 *
 * @param what it is, for people
 * @param main the class whose exports the script has
 * @param global the name of the script's exports in the page
 * @param classes those of the program's classes that are compiled, below org/glossator/
 * @param lucene whether Lucene is compiled with them; then its bytecode is rewritten, else ours
 * @param most what readers may have to load once, gzipped, in bytes
 */
record Program(
    String what, String main, String global, List<String> classes, boolean lucene, int most) {

  /** The program of this name: "search" or "quotations". */
  static Program named(String name) {
    return switch (name) {
      case "search" ->
          new Program(
              "the search engine",
              "org.glossator.search.browser.BrowserEngine",
              "glossatorEngine",
              List.of(
                  "text/Span",
                  "order/Pin",
                  "transcript/LineAddress",
                  "search/language/",
                  "search/engine/"),
              true,
              320 * 1024);
      case "quotations" ->
          new Program(
              "the checker of quotations",
              "org.glossator.quote.browser.BrowserChecker",
              "glossatorChecker",
              List.of(
                  "text/",
                  "court/",
                  "cite/",
                  "diagnostic/",
                  "order/",
                  "transcript/L",
                  "transcript/O",
                  "transcript/T",
                  "transcript/P",
                  "quote/check/"),
              false,
              220 * 1024);
      default -> throw new IllegalArgumentException("no such program: " + name);
    };
  }
}
