package org.glossator.cite;

import java.util.List;

/** Reads pages of the excerpts of record by volume: "2-ER-145" (Ninth Circuit Rule 30-1). */
final class Excerpts {
  private final Reading text;
  private final Pins pins;
  private final Trie<Anchor> words;

  Excerpts(Reading text, Pins pins, Trie<Anchor> words) {
    this.text = text;
    this.pins = pins;
    this.words = words;
  }

  /**
   * "2-ER-145": the page of one volume of the excerpts of record, as the Ninth Circuit wants it.
   *
   * @param end where the volume ends
   */
  int read(int start, int end, List<Draft> out) {
    boolean dashed = text.at(end) == '-' && Reading.isUpper(text.at(end + 1));
    Trie.Hit<Anchor> hit = dashed ? words.longest(text, end + 1) : null;
    boolean record = hit != null && hit.value().form() == Anchor.Form.RECORD;
    int page = record && hit != null ? hit.end() + 1 : start;
    Pins.Found found =
        record && text.at(page - 1) == '-' && Reading.isDigit(text.at(page))
            ? pins.afterAt(page)
            : null;
    if (found == null) {
      return start;
    }
    String name = text.text(end + 1, page - 1);
    Draft draft = new Draft(CitationKind.RECORD, start, found.end());
    draft.key = "record:" + DocumentNames.documentName(name);
    draft.name = name;
    draft.pin(text, found);
    out.add(draft);
    return draft.linkEnd;
  }
}
