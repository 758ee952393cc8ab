package org.glossator.transcript;

/** How a printed line runs on into the next of its paragraph. */
public enum LineEnd {
  /** With a space. */
  SPACE,
  /** Directly: the last character, a hyphen or dash as a rule, belongs to the word. */
  DIRECT,
  /** It ends in a hyphen of which the source does not say whether it belongs to the word. */
  HYPHEN_UNDECIDED
}
