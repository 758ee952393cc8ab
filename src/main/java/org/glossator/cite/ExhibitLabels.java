package org.glossator.cite;

/** Reads the labels of exhibits: the "A" of "Exhibit A", the 3-1 of "Ex. “3-1”". */
final class ExhibitLabels {
  private final Reading text;
  private final Trie<Anchor> words;

  ExhibitLabels(Reading text, Trie<Anchor> words) {
    this.text = text;
    this.words = words;
  }

  /** Where the label stands of ", Ex. A" at {@code end}, or -1 when no exhibit follows. */
  int after(int end) {
    int i = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
    if (i == end) {
      return -1;
    }
    Trie.Hit<Anchor> hit = words.longest(text, i);
    return hit != null && hit.value().form() == Anchor.Form.EXHIBIT
        ? text.skipBlank(hit.end())
        : -1;
  }

  /** The label without its quotation marks. */
  String label(int start, int end) {
    return text.text(start, end).replace("\u201c", "").replace("\"", "");
  }

  /** The end of the label at {@code at}; {@code at} when none stands there. */
  int end(int at) {
    int i = at;
    if (text.at(i) == '\u201c' || text.at(i) == '"') {
      i++;
    }
    int end = i;
    while (end < i + 6
        && (Reading.isDigit(text.at(end))
            || Reading.isUpper(text.at(end))
            || (text.at(end) == '-'
                && end > i
                && (Reading.isDigit(text.at(end + 1)) || Reading.isUpper(text.at(end + 1)))))) {
      end++;
    }
    boolean word =
        Reading.isLetter(text.at(end)) || (end - i > 3 && Reading.isUpper(text.at(end - 1)));
    if (end == i || word) {
      return at;
    }
    return text.at(end) == '\u201d' || (text.at(end) == '"' && i > at) ? end + 1 : end;
  }
}
