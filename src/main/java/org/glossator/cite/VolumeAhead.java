package org.glossator.cite;

/** Sees whether a number is the volume of a citation that it begins: the 12 of "12 F.3d 34". */
final class VolumeAhead {
  /** How far behind its year the word LEXIS may stand, in characters. */
  private static final int LONGEST = 32;

  private final Reading text;
  private final Trie<Title> titles;

  VolumeAhead(Reading text, Trie<Title> titles) {
    this.text = text;
    this.titles = titles;
  }

  /** Whether the number between the two places is a volume and no pin or number of a rule. */
  boolean at(int start, int end) {
    int next = text.skipBlank(end);
    if (!Reading.isLetter(text.at(next)) || text.digitsEnd(start) != end) {
      return false;
    }
    Trie.Hit<Title> hit = titles.longest(text, next);
    if (hit == null) {
      return false;
    }
    int after = text.skipBlank(text.at(hit.end()) == ',' ? hit.end() + 1 : hit.end());
    return Reading.isDigit(text.at(after))
        || text.startsWith("at ", after)
        || text.at(after) == '\u00a7'
        || text.at(after) == '_'
        || Reading.isDash(text.at(after))
        || lexis(end);
  }

  /** "2015 U.S. Dist. LEXIS 1234". */
  private boolean lexis(int end) {
    for (int i = end; i < end + LONGEST && text.at(i) != '\n'; i++) {
      if (text.startsWith(" LEXIS ", i)) {
        return true;
      }
    }
    return false;
  }
}
