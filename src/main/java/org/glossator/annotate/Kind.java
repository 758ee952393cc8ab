package org.glossator.annotate;

/** What an annotation does. None of them changes a character of the court's. */
public sealed interface Kind {
  /** Says something about the words. */
  record Note() implements Kind {}

  /** Sets the words apart; its body may be empty. */
  record Highlight() implements Kind {}

  /** Folds the words away, to be opened by whoever wants them. */
  record Elide() implements Kind {}

  /**
   * Shows other words first, and keeps the court's in the same element.
   *
   * @param with the editor's words
   */
  record Replace(String with) implements Kind {}

  /**
   * Leads from the words to another place.
   *
   * @param to an address, or the place in another order: "[[11-3311, 2:4]]"
   */
  record Link(String to) implements Kind {}

  /**
   * Doubts the words.
   *
   * @param sure whether the slip is the court's; otherwise it may be the conversion's
   */
  record Correction(boolean sure) implements Kind {}

  /**
   * Says how the order treats an authority.
   *
   * @param verb from the vocabulary of Akoma Ntoso
   * @param of the authority as a citation, or empty for the one that the words cite
   */
  record Treatment(Verb verb, String of) implements Kind {}

  /** The word for it in {@code kind=}. */
  default String word() {
    return switch (this) {
      case Note n -> "note";
      case Highlight h -> "highlight";
      case Elide e -> "elide";
      case Replace r -> "replace";
      case Link l -> "link";
      case Correction c -> "correction";
      case Treatment t -> "treatment";
    };
  }

  /** How an order treats an authority: the judicial vocabulary of Akoma Ntoso 3.0. */
  enum Verb {
    SUPPORTS("supports", "supports"),
    IS_ANALOG_TO("isAnalogTo", "is analogous to"),
    APPLIES("applies", "applies"),
    EXTENDS("extends", "extends"),
    RESTRICTS("restricts", "restricts"),
    DEROGATES("derogates", "derogates from"),
    CONTRASTS("contrasts", "contrasts with"),
    OVERRULES("overrules", "overrules"),
    DISSENTS_FROM("dissentsFrom", "dissents from"),
    PUTS_IN_QUESTION("putsInQuestion", "puts in question"),
    DISTINGUISHES("distinguishes", "distinguishes");

    private final String word;
    private final String phrase;

    Verb(String word, String phrase) {
      this.word = word;
      this.phrase = phrase;
    }

    /** As Akoma Ntoso and {@code as=} write it. */
    public String word() {
      return word;
    }

    /** As a sentence says it: "this order … ". */
    public String phrase() {
      return phrase;
    }
  }
}
