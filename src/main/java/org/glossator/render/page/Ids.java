package org.glossator.render.page;

import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Orphan;
import org.glossator.cite.Mention;
import org.glossator.order.Footnote;

/** The ids of an order's page, in one place, so that links and their targets agree. */
final class Ids {
  private Ids() {}

  /** A mention: "cite-14". */
  static String of(Mention mention) {
    return cite(mention.number());
  }

  /** The mention with this number. */
  static String cite(int number) {
    return "cite-" + number;
  }

  /** The mark in the text that calls a footnote: "cfnref1" for "cfn1". */
  static String call(Footnote note) {
    return note.id().startsWith("cfn") ? "cfnref" + note.id().substring(3) : note.id() + "-ref";
  }

  /** The words that a note is about: "n7-m". */
  static String marked(Annotation note) {
    return note.id() + "-m";
  }

  /** A note that has lost its place: "orphan-x". */
  static String of(Orphan orphan) {
    return orphan(orphan.name());
  }

  /** The note of this name, which has lost its place. */
  static String orphan(String name) {
    return "orphan-" + name;
  }

  /** What the editor says of a doubtful reading: "c1-note". */
  static String box(Correction correction) {
    return correction.id() + "-note";
  }
}
