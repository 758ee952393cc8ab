package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.transcript.pdf.Reading.DropKind;

/**
 * Words that were typed over a blank of underscores: "Dated: ____, 2021" with "March 4" on the
 * blank. They take its place, and the blank is left out.
 */
final class FilledBlanks {
  private static final int ENOUGH = 3;

  /** So much of what was typed stands on the blank. */
  private static final double INSIDE = 0.6;

  private final Draft page;

  private FilledBlanks(Draft page) {
    this.page = page;
  }

  /** Puts such words into their blanks on {@code page}, whose runs are its words alone. */
  static void fill(Draft page) {
    new FilledBlanks(page).fill();
  }

  /** A stretch of underscores; points. */
  private record Blank(List<Glyph> glyphs) {
    double x0() {
      return glyphs.getFirst().x();
    }

    double x1() {
      return glyphs.getLast().right();
    }

    Glyph first() {
      return glyphs.getFirst();
    }

    /** Whether {@code run} stands on it, no further above it than its own type is high. */
    boolean carries(Run run) {
      double rise = first().y() - run.y();
      boolean near = rise > -2.5 && rise < 0.5 * first().size() && !run.isTurned();
      long letters = run.glyphs().stream().filter(g -> !g.isBlank()).count();
      return near
          && letters > 0
          && run.glyphs().stream().noneMatch(FilledBlanks::isUnderscore)
          && run.glyphs().stream().filter(g -> !g.isBlank() && isOver(g)).count()
              > INSIDE * letters;
    }

    private boolean isOver(Glyph glyph) {
      double middle = glyph.x() + glyph.width() / 2;
      return middle > x0() && middle < x1();
    }
  }

  private static boolean isUnderscore(Glyph glyph) {
    return glyph.text().equals("_");
  }

  private void fill() {
    List<Run> out = new ArrayList<>(page.runs);
    for (Run lined : page.runs) {
      for (Blank blank : blanks(lined)) {
        List<Run> words = out.stream().filter(blank::carries).toList();
        if (!words.isEmpty()) {
          String text = String.join("", blank.glyphs().stream().map(Glyph::text).toList());
          page.drops.add(new Reading.Dropped(page.number(), DropKind.BLANK, text));
          replace(out, blank, words);
        }
      }
    }
    page.runs = out;
  }

  private static List<Blank> blanks(Run run) {
    List<Blank> blanks = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : run.glyphs()) {
      if (isUnderscore(glyph)) {
        open.add(glyph);
        continue;
      }
      keep(open, blanks);
      open = new ArrayList<>();
    }
    keep(open, blanks);
    return blanks;
  }

  private static void keep(List<Glyph> glyphs, List<Blank> blanks) {
    if (glyphs.size() >= ENOUGH) {
      blanks.add(new Blank(glyphs));
    }
  }

  private static void replace(List<Run> runs, Blank blank, List<Run> words) {
    Set<Glyph> gone = new HashSet<>(blank.glyphs());
    List<Run> out = new ArrayList<>();
    for (Run run : runs) {
      if (run.glyphs().stream().anyMatch(gone::contains)) {
        List<Glyph> rest = run.glyphs().stream().filter(g -> !gone.contains(g)).toList();
        out.addAll(rest.isEmpty() ? List.of() : List.of(new Run(rest)));
      } else if (!words.contains(run)) {
        out.add(run);
      }
    }
    out.addAll(set(blank, words));
    runs.clear();
    runs.addAll(out);
  }

  /** {@code words} on the blank, none over another; the last one reaches to the blank's end. */
  private static List<Run> set(Blank blank, List<Run> words) {
    List<Run> set = new ArrayList<>();
    double from = blank.x0();
    double size = 0;
    for (Run run : words.stream().sorted(Comparator.comparingDouble(Run::x0)).toList()) {
      boolean over = run.x0() < from;
      double space = over && size > 0 && run.size() > 0.85 * size ? 0.25 * size : 0;
      double right = over ? from - run.x0() + space : 0;
      double down = blank.first().y() - run.y();
      List<Glyph> glyphs =
          run.glyphs().stream()
              .filter(g -> !g.isBlank() || g.x() < run.x1())
              .map(g -> moved(g, right, down, g.width()))
              .toList();
      set.add(new Run(glyphs));
      from = set.getLast().x1();
      size = run.size();
    }
    List<Glyph> glyphs = new ArrayList<>(set.removeLast().glyphs());
    Glyph last = glyphs.removeLast();
    glyphs.add(moved(last, 0, 0, Math.max(last.width(), blank.x1() - last.x())));
    set.add(new Run(glyphs));
    return set;
  }

  private static Glyph moved(Glyph glyph, double right, double down, double width) {
    return new Glyph(
        glyph.text(),
        glyph.x() + right,
        glyph.y() + down,
        width,
        glyph.size(),
        glyph.style(),
        glyph.flags(),
        glyph.mcid());
  }
}
