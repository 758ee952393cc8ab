package org.glossator.transcript.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.transcript.pdf.Shapes.Shape;
import org.glossator.transcript.pdf.Shapes.Shaped;

/**
 * Whether two rows are of one paragraph, as the file's tags say. Geometry checks them first: tags
 * that join what it sees parted, or that part every line, are those of a careless program.
 */
final class TagJoin {
  /** Word processors hardly ever err in what is plain; print shops tag page by page. */
  private static final double WRONG = 0.03;

  /** So many rows must stand in one element with another. */
  private static final double JOINED = 0.4;

  private final boolean joins;
  private final boolean parts;

  private TagJoin(boolean joins, boolean parts) {
    this.joins = joins;
    this.parts = parts;
  }

  /** What the tags of {@code rows} are worth. */
  static TagJoin of(List<Shaped> rows) {
    Map<Tags.Element, Integer> sizes = new HashMap<>();
    int plain = 0;
    int wrong = 0;
    int torn = 0;
    int tagged = 0;
    for (int i = 0; i < rows.size(); i++) {
      Optional<Tags.Element> tag = rows.get(i).row().tag();
      tag.ifPresent(t -> sizes.merge(t, 1, Integer::sum));
      tagged += tag.isPresent() ? 1 : 0;
      if (i > 0 && isPlainStart(rows.get(i - 1), rows.get(i))) {
        plain++;
        wrong += tag.isPresent() && tag.equals(rows.get(i - 1).row().tag()) ? 1 : 0;
      } else if (i > 0 && isPlainMiddle(rows.get(i - 1), rows.get(i))) {
        torn += tag.equals(rows.get(i - 1).row().tag()) ? 0 : 1;
      }
    }
    int joined = sizes.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    boolean whole = torn <= WRONG * sizes.size();
    boolean joins =
        tagged > 0
            && joined >= JOINED * tagged
            && (wrong == 0 || (whole && wrong <= WRONG * plain));
    return new TagJoin(joins, joins && whole);
  }

  private static boolean isPlainStart(Shaped above, Shaped next) {
    return next.shape() == Shape.FIRST
        && !next.row().startsPage()
        && above.shape() == Shape.LEFT
        && above.row().endsSentence();
  }

  /** Whether words run on from a full line to the next. */
  private static boolean isPlainMiddle(Shaped above, Shaped next) {
    return next.shape() == Shape.LEFT
        && above.shape() == Shape.LEFT
        && !next.row().startsPage()
        && !above.row().endsSentence()
        && !above.row().breaksBefore(next.row())
        && above.row().slack() < 0.05 * above.row().row().width()
        && !above.row().isSet();
  }

  /** Whether a block starts with {@code next}; empty where the tags do not decide. */
  Optional<Boolean> starts(BodyRow above, BodyRow next) {
    if (!joins || above.tag().isEmpty() || next.tag().isEmpty()) {
      return Optional.empty();
    }
    Tags.Element one = above.tag().orElseThrow();
    Tags.Element other = next.tag().orElseThrow();
    if (one.kind() == Tags.Kind.OTHER || other.kind() == Tags.Kind.OTHER) {
      return Optional.empty();
    }
    if (one.equals(other)) {
      return Optional.of(false);
    }
    // Programs end an element with the page, so there it says nothing.
    boolean seen =
        parts
            && !next.startsPage()
            && (above.endsSentence()
                || above.breaksBefore(next)
                || !above.sameIndent(next)
                || one.kind() != other.kind());
    return seen ? Optional.of(true) : Optional.empty();
  }

  /** The level of the heading that {@code rows} are by their tags, or 0. */
  int headingLevel(List<BodyRow> rows) {
    boolean all =
        joins
            && rows.stream()
                .allMatch(
                    row -> row.tag().filter(tag -> tag.kind() == Tags.Kind.HEADING).isPresent());
    return all ? rows.getFirst().tag().map(Tags.Element::level).orElse(0) : 0;
  }
}
