package org.glossator.order.directive;

/** What a court's words do to the one they speak of. */
public enum Force {
  /** "shall", "must", "is ordered to". */
  MUST("must"),
  /** "shall not", "may not", "is enjoined from". */
  MUST_NOT("must not"),
  /** "may", "is allowed to". */
  MAY("may"),
  /** "need not". */
  NEED_NOT("need not"),
  /** "shall have 30 days to": it may act, but only in that time. */
  HAS_TIME("has time to"),
  /** "is granted", "is dismissed": the order itself does it. */
  RULED("is ruled");

  private final String word;

  Force(String word) {
    this.word = word;
  }

  /** A reader's word for it. */
  public String word() {
    return word;
  }
}
