package org.glossator.cite;

/**
 * Reads the names that a document gives the papers of its record: {@code FAC ("FAC") (Dkt. No. 6)}.
 */
final class RecordNames {
  private final Reading text;
  private final Trie<Anchor> words;
  private final Aliases aliases;
  private final DocketEntries entries;

  RecordNames(Reading text, Trie<Anchor> words, Aliases aliases, DocketEntries entries) {
    this.text = text;
    this.words = words;
    this.aliases = aliases;
    this.entries = entries;
  }

  /**
   * Reads {@code ("Pl.'s App.")} after a paper as the name it goes by from here on, and the docket
   * entry after that.
   */
  void define(int at, String key) {
    int defined = defined(at, key);
    if (defined > at && !key.startsWith("record:dkt-")) {
      docketed(defined, key);
    }
  }

  /**
   * Reads the name.
   *
   * @return the offset after the name and its mark, or {@code at} when none is given
   */
  private int defined(int at, String key) {
    int i = text.skipBlank(at);
    boolean closed = text.at(i) == ')' || text.at(i) == ']'; // "(Dkt. No. 12) ("MTD Order")"
    i = closed ? text.skipBlank(i + 1) : i;
    if (text.at(i) != '(' && text.at(i) != '[') {
      return at;
    }
    i++;
    i = text.startsWith("the ", i) ? i + 4 : text.startsWith("hereinafter ", i) ? i + 12 : i;
    if (text.at(i) != '"' && text.at(i) != '\u201c') {
      return at;
    }
    int end = i + 1;
    while (end < i + 40
        && text.at(end) != '"'
        && text.at(end) != '\u201d'
        && text.at(end) != '\n') {
      end++;
    }
    String name = text.text(i + 1, text.at(end - 1) == ',' ? end - 1 : end);
    if (end >= i + 40 || name.isBlank()) {
      return at;
    }
    aliases.join("record:" + DocumentNames.documentName(name), key);
    return end + 1;
  }

  /** Joins a document that is being defined to the docket entry after that: "("FAC"), Dkt. 6". */
  private void docketed(int defined, String key) {
    int i = text.at(defined) == ')' || text.at(defined) == ']' ? defined + 1 : defined;
    i = text.at(i) == ',' || text.at(i) == ';' ? i + 1 : i;
    i = text.skipBlank(i);
    i = text.at(i) == '(' || text.at(i) == '[' ? i + 1 : i;
    Trie.Hit<Anchor> hit = words.longest(text, i);
    if (hit != null && hit.value().form() == Anchor.Form.DOCKET_ENTRY) {
      String entry = entries.key(hit.end());
      if (!entry.isEmpty()) {
        aliases.join(key, entry);
      }
    }
  }
}
