package org.glossator.cite;

/**
 * Reads which part of what was cited last an <i>id.</i> names: "id. amend. XIV, § 1", "Id. R.
 * 45(d)", "Id. 37(a)", "Id. Ex. 4 at 2".
 */
final class IdParts {
  private final Reading text;
  private final Pins pins;
  private final Sections sections;
  private final Constitutions constitutions;
  private final ExhibitLabels exhibits;

  IdParts(
      Reading text, Pins pins, Sections sections, Constitutions constitutions, Trie<Anchor> words) {
    this.text = text;
    this.pins = pins;
    this.sections = sections;
    this.constitutions = constitutions;
    this.exhibits = new ExhibitLabels(text, words);
  }

  /** Reads what follows the word, which ends at {@code after}; whether it was a part. */
  boolean read(Draft draft, int after) {
    int i = text.skipBlank(text.at(after) == ',' ? after + 1 : after);
    boolean comma = text.at(after) == ','; // "Id., 156" is a page
    return i > after && (provision(draft, i) || rule(draft, i, comma) || exhibit(draft, after));
  }

  /** "amend. V", "art. III, § 2". */
  private boolean provision(Draft draft, int at) {
    int article = after(at, "art. ", "Art. ", "arts. ", "Arts. ");
    int amendment = after(at, "amend. ", "amends. ", "Amend. ", "amdt. ", "Amdt. ");
    int i = Math.max(article, amendment);
    int end = constitutions.labelEnd(i);
    if (i == at || end == i) {
      return false;
    }
    String number = Constitutions.number(text.text(i, end));
    draft.part = (article > at ? "art-" : "amend-") + number;
    take(draft, at, constitutions.clauses(end), '@');
    return true;
  }

  /** "R. 45(d)", "Rule 12", "37(a)"; a number by itself may be one too. */
  private boolean rule(Draft draft, int at, boolean comma) {
    int i = after(at, "R. ", "Rule ", "r. ", "rule ");
    Sections.Found found = sections.read(i);
    boolean divided = text.at(found.numberEnd()) == '(' && found.end() > found.numberEnd();
    boolean closed = ".;,)\n".indexOf(text.at(found.end())) >= 0;
    boolean bare = i == at && (comma || (!divided && !closed));
    if (!Reading.isDigit(text.at(i)) || !found.isPresent() || bare) {
      return false;
    }
    draft.part = "rule-" + Keys.section(text.text(found.start(), found.numberEnd()));
    if (i == at && !divided) {
      return false; // the rule is kept for where rules were cited; elsewhere it says nothing
    }
    take(draft, at, found.end(), '\u00a7');
    return true;
  }

  private boolean exhibit(Draft draft, int after) {
    int label = exhibits.after(after);
    int end = label < 0 ? label : exhibits.end(label);
    if (end <= label) {
      return false;
    }
    draft.part = "ex-" + exhibits.label(label, end);
    take(draft, text.skipBlank(text.at(after) == ',' ? after + 1 : after), end, 'x');
    Pins.Found pin = pins.afterId(end);
    boolean list =
        pin != null
            && text.at(end) == ','
            && pin.style() == 'p'
            && !text.startsWith(", at", end)
            && !text.startsWith(", p", end);
    if (pin != null && !list) {
      draft.pin(text, pin);
    }
    return true;
  }

  private void take(Draft draft, int start, int end, char style) {
    draft.pin = text.text(start, end);
    draft.pinStyle = style;
    draft.end = end;
    draft.linkEnd = end;
  }

  /** The offset after the one of these words that stands at {@code at}, or {@code at}. */
  private int after(int at, String... words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }
}
