package org.glossator.search.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a query can ask about besides the text at large. */
public enum Field {
  /** The court's own words: body and footnotes, without notes. */
  TEXT("the court’s text"),
  /** Editors' notes only. */
  NOTE("a note"),
  /** The order's title and the case's name. */
  TITLE("the title"),
  /** The court's id, abbreviation or name. */
  COURT("the court"),
  JUDGE("the judge"),
  PARTY("a party"),
  DOCKET("the docket number"),
  /** An authority that the order cites, by name, citation or key. */
  CITES("an authority cited"),
  KIND("the kind of order"),
  /** A topic of the order or a tag of a note. */
  TAG("a tag"),
  /** Who wrote a note. */
  AUTHOR("a note’s author"),
  /** The day of the order. */
  DATE("the date");

  private final String words;

  Field(String words) {
    this.words = words;
  }

  /** What to call it in a sentence. */
  public String words() {
    return words;
  }

  /** The name in queries, without the colon. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field that is called {@code name} in queries; a final "s" does not matter. */
  public static Optional<Field> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.key().equals(key) || f.key().concat("s").equals(key) || f.alias(key))
        .findFirst();
  }

  /** The field that other research services call {@code name} before a parenthesis. */
  static Optional<Field> segment(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "ti", "name" -> Optional.of(TITLE);
      case "co" -> Optional.of(COURT);
      case "ju", "opinionby", "writtenby" -> Optional.of(JUDGE);
      case "dn" -> Optional.of(DOCKET);
      case "da" -> Optional.of(DATE);
      default -> named(name);
    };
  }

  private boolean alias(String key) {
    return this == CITES && key.equals("cite");
  }
}
