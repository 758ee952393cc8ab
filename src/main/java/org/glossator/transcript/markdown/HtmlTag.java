package org.glossator.transcript.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tag of HTML in Markdown does to the words around it. */
enum HtmlTag {
  /** Says how words look. */
  INLINE,
  /** Words behind it start a new line. */
  LINE,
  /** Words behind it start a new paragraph. */
  BLOCK,
  /** Words behind it start a new cell of a table. */
  CELL,
  /** Words behind it stand above the line, and at its end no longer. */
  RAISED,
  LOWERED,
  /** None that HTML knows: "{@code <name redacted>}" is the court's own. */
  NONE;

  /** A tag and its name. */
  static final Pattern TAG =
      Pattern.compile("<(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?:[\\s/][^<>]*)?>");

  private static final Set<String> BLOCKS =
      Set.of(
          "address article aside blockquote body caption center dd details div dl dt fieldset"
              .concat(
                  " figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main")
              .concat(" menu nav ol p pre section summary table tbody tfoot thead title tr ul")
              .split(" "));

  private static final Set<String> INLINES =
      Set.of(
          "a abbr acronym b bdi bdo big button cite code col colgroup data del dfn em font i iframe"
              .concat(" img input ins kbd label link mark meta q s samp script select small span")
              .concat(" strike strong style sub template time tt u var wbr")
              .split(" "));

  /** What {@code tag}, or a comment, is, with its angle brackets. */
  static HtmlTag of(String tag) {
    if (tag.startsWith("<!--")) {
      return INLINE;
    }
    Matcher matcher = TAG.matcher(tag);
    return matcher.matches()
        ? named(matcher.group("name").toLowerCase(Locale.ROOT), matcher.group("end"))
        : NONE;
  }

  private static HtmlTag named(String name, String end) {
    return switch (name) {
      case "br" -> LINE;
      case "td", "th" -> end.isEmpty() ? CELL : INLINE;
      case "sup" -> end.isEmpty() ? RAISED : LOWERED;
      default -> BLOCKS.contains(name) ? BLOCK : INLINES.contains(name) ? INLINE : NONE;
    };
  }
}
