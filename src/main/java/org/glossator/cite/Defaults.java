package org.glossator.cite;

import java.util.Map;

/**
 * Reads the sentence in which a document says what its bare sections and rules mean: "all section
 * references are to the Internal Revenue Code, and all Rule references are to the Tax Court Rules".
 */
final class Defaults {
  private final Reading text;
  private final Trie<Anchor> words;
  private final Trie<Title> titles;
  private final Map<String, LawCode> codes;
  private final Aliases aliases;

  Defaults(Reading text, Tables tables, Aliases aliases) {
    this.text = text;
    this.words = tables.words();
    this.titles = tables.titles();
    this.codes = tables.codes();
    this.aliases = aliases;
  }

  /** What follows "references are to"; {@code start} is where that starts. */
  void read(int start, int after) {
    int i = text.skipBlank(after);
    for (String word : new String[] {"sections of ", "the ", "The "}) {
      i = text.startsWith(word, i) ? i + word.length() : i;
    }
    Trie.Hit<Anchor> hit = words.longest(text, i);
    RuleSet set = hit == null ? null : hit.value().rules();
    if (set != null) {
      aliases.rules(set.key());
    } else if (!text.endsWith("ule ", start) && !text.endsWith("ules ", start)) {
      String head = hit == null ? "" : head(hit.value());
      aliases.code(head.isEmpty() ? title(i) : head);
    }
  }

  private String head(Anchor anchor) {
    LawCode code = anchor.form() == Anchor.Form.CODE ? codes.get(anchor.name()) : null;
    return code == null ? "" : code.key();
  }

  /** "title 11", "11 U.S.C." */
  private String title(int at) {
    boolean named = text.startsWith("title ", at) || text.startsWith("Title ", at);
    int i = named ? at + 6 : at;
    int end = text.digitsEnd(i);
    Trie.Hit<Title> hit = end > i ? titles.longest(text, text.skipBlank(end)) : null;
    boolean usc = named || (hit != null && hit.value().form() == Title.Form.USC);
    return end > i && usc ? "usc:" + text.text(i, end) : "";
  }
}
