package org.glossator.render.page;

import org.glossator.annotate.Target;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.cite.Resolution;
import org.glossator.order.Block;
import org.glossator.order.Pin;

/** How authorities are named on a page. */
final class CitedWords {
  private CitedWords() {}

  /** "Columbia Ins. Co. v. seescandy.com, 185 F.R.D. 573 (N.D. Cal. 1999)". */
  static String name(Authority authority) {
    if (authority.citation().isEmpty()) {
      return authority.name();
    }
    return authority.name().isEmpty()
        ? authority.citation()
        : authority.name() + ", " + authority.citation();
  }

  /** Where it is found, without court and year: "185 F.R.D. 573". */
  static String where(Authority authority) {
    String where = authority.citation().isEmpty() ? authority.name() : authority.citation();
    int parenthesis = authority.kind() == Authority.Kind.CASE ? where.indexOf(" (") : -1;
    return parenthesis < 0 ? where : where.substring(0, parenthesis);
  }

  /** What a short form stands for at this place: "Call of the Wild, 770 F. Supp. 2d at 343". */
  static String means(Authority target, String pin) {
    if (pin.isEmpty()) {
      return name(target);
    }
    boolean sign = pin.startsWith("¶") || pin.startsWith("§");
    return name(target) + (sign ? " " : ", at ") + pin;
  }

  /** A place in the order as running words name it: "11:26–27", "p. 11", "pp. 11–12". */
  static String place(Pin pin) {
    if (pin.hasLines() || !pin.hasPages()) {
      return pin.text();
    }
    String pages = pin.pages();
    return (pages.contains("–") ? "pp.\u00a0" : "p.\u00a0") + pages;
  }

  /** Where quoted words stand; by our own count where no pages are marked. */
  static String place(Target target) {
    return target.pin().hasPages()
        ? place(target.pin())
        : Block.counted(target.pieces().getFirst().block());
  }

  /** What a citation stands for where its own words do not say it, or why that is in doubt. */
  static String explained(Mention mention) {
    return switch (mention.resolution()) {
      case Resolution.Means means -> spelledOut(mention, means.target());
      case Resolution.Doubtful doubtful -> "— in doubt: " + doubtful.why();
      case Resolution.Ambiguous ambiguous -> "— could mean more than one thing: " + ambiguous.why();
      case Resolution.Unknown unknown -> "— not traced: " + unknown.why();
    };
  }

  private static String spelledOut(Mention mention, Authority target) {
    return switch (mention.kind()) {
      case ID, SHORT_CASE, SUPRA, REFERENCE, RECORD -> "= " + means(target, mention.pin());
      case FULL_CASE, STATUTE, REGULATION, CONSTITUTION, RULE_FEDERAL, RULE_LOCAL, RULE_OTHER -> "";
      case DOCKET, JOURNAL, TREATISE, SECONDARY, ADMIN, EXECUTIVE, LEGISLATIVE -> "";
      case GUIDELINE, BRIEF, INTERNAL, SELF -> "";
    };
  }
}
