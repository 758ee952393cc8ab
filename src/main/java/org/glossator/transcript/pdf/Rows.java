package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts runs on one baseline together, and raised or lowered signs to the line they belong to. */
final class Rows {
  /** Baselines this close are one: programs place fonts of one line up to a point apart. */
  private static final double SAME = 2.0;

  /** Signs set lower than this share of the type's size are no part of a line. */
  private static final double LOWEST = 0.4;

  /** Type that differs by so many points is not the line's own. */
  private static final double OTHER_TYPE = 0.5;

  /** No more prints than this stand over each other on one baseline. */
  private static final int LAYERS = 3;

  /** No line has more letters; a made one that has is not searched for prints over it. */
  private static final int LINE = 600;

  /** So many letters over others are no chance. */
  private static final int OVER = 3;

  private Rows() {}

  /** The rows of {@code runs} from top to bottom. */
  static List<Row> of(int page, List<Run> runs) {
    List<Group> groups = new ArrayList<>();
    List<Run> byHeight = new ArrayList<>(runs);
    byHeight.removeIf(r -> r.glyphs().stream().allMatch(Glyph::isBlank));
    byHeight.sort(Comparator.comparingDouble(Run::y));
    for (Run run : byHeight) {
      int at = groups.size();
      int most = Math.max(0, at - LAYERS);
      while (at > most && run.y() - groups.get(at - 1).y <= SAME) {
        at--;
      }
      while (at < groups.size() && groups.get(at).isPrintedOver(run)) {
        at++;
      }
      if (at == groups.size()) {
        groups.add(new Group(run.y()));
      }
      groups.get(at).add(run);
    }
    List<Group> merged = loweredToTheirLines(raisedToTheirLines(groups));
    List<Row> rows = new ArrayList<>();
    for (Group group : merged) {
      rows.add(Row.of(page, group.glyphs, group.baseline()));
    }
    return rows;
  }

  /** Runs on one baseline. */
  private static final class Group {
    private final double y;
    private final List<Glyph> glyphs = new ArrayList<>();

    private Group(double y) {
      this.y = y;
    }

    private void add(Run run) {
      glyphs.addAll(run.glyphs());
    }

    /**
     * Whether {@code run} is printed over other words here, as a stamp is: in other type, and over
     * letters that are not its own.
     */
    private boolean isPrintedOver(Run run) {
      List<Glyph> letters = run.glyphs().stream().filter(g -> !g.isBlank()).toList();
      int over = 0;
      if (glyphs.size() > LINE) {
        return false;
      }
      for (Glyph letter : letters) {
        boolean alike = false;
        boolean covers = false;
        for (Glyph glyph : glyphs) {
          double shared = Math.min(glyph.right(), letter.right()) - Math.max(glyph.x(), letter.x());
          boolean on = !glyph.isBlank() && shared > 0.3 * Math.min(glyph.width(), letter.width());
          covers |= on && Math.abs(glyph.size() - letter.size()) > OTHER_TYPE;
          alike |= on && glyph.text().equals(letter.text());
        }
        over += covers && !alike ? 1 : 0;
      }
      return over >= OVER;
    }

    /** The baseline of most of its glyphs. */
    private double baseline() {
      double[] ys =
          glyphs.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::y).sorted().toArray();
      return ys.length == 0 ? y : ys[ys.length / 2];
    }

    private double size() {
      double[] sizes =
          glyphs.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::size).sorted().toArray();
      return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private int length() {
      return (int) glyphs.stream().filter(g -> !g.isBlank()).count();
    }
  }

  private static List<Group> raisedToTheirLines(List<Group> groups) {
    List<Group> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      int below = i + 1;
      while (below < groups.size()
          && groups.get(below).y - group.y < 9
          && !isRaised(group, groups.get(below))) {
        below++;
      }
      boolean raised =
          below < groups.size()
              && groups.get(below).y - group.y < 9
              && isRaised(group, groups.get(below));
      if (raised) {
        groups.get(below).glyphs.addAll(group.glyphs);
      } else {
        rows.add(group);
      }
    }
    return rows;
  }

  private static List<Group> loweredToTheirLines(List<Group> groups) {
    List<Group> rows = new ArrayList<>();
    for (Group group : groups) {
      if (!rows.isEmpty() && isLowered(group, rows.getLast())) {
        rows.getLast().glyphs.addAll(group.glyphs);
      } else {
        rows.add(group);
      }
    }
    return rows;
  }

  /** Whether all of {@code marks} is small type that stands above the line of {@code text}. */
  private static boolean isRaised(Group marks, Group text) {
    double rise = text.baseline() - marks.baseline();
    return rise > 0.8 && rise < 0.75 * text.size() && areSigns(marks, text, 4);
  }

  /** Whether {@code signs} stand right behind words of {@code text} and lower: the 2 of CO2. */
  private static boolean isLowered(Group signs, Group text) {
    double drop = signs.baseline() - text.baseline();
    return drop > 0.8 && drop < LOWEST * text.size() && areSigns(signs, text, 1.5);
  }

  /** Whether a few signs in small type stand between words of a line, no further off than told. */
  private static boolean areSigns(Group signs, Group text, double far) {
    boolean small = signs.size() < 0.85 * text.size() || signs.size() < text.size() - 1.5;
    return small
        && signs.length() <= 12
        && signs.length() <= text.length()
        && signs.glyphs.stream().allMatch(g -> g.isBlank() || fits(g, text, far));
  }

  /**
   * Whether {@code mark} is beside or between the glyphs of {@code text}, over none of them.
   *
   * @param far how far off the nearest of them may be, in sizes of their type
   */
  private static boolean fits(Glyph mark, Group text, double far) {
    double nearest = Double.MAX_VALUE;
    for (Glyph glyph : text.glyphs) {
      if (glyph.isBlank()) {
        continue;
      }
      double overlap = Math.min(glyph.right(), mark.right()) - Math.max(glyph.x(), mark.x());
      if (overlap > 0.5 * mark.width() && overlap > 1) {
        return false;
      }
      nearest = Math.min(nearest, -overlap);
    }
    return nearest < far * text.size();
  }
}
