package org.glossator.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.text.Span;

/**
 * Turns a text, elements over its words and marks between its characters into well-nested HTML.
 * Elements may overlap in any way: where two cross, one is written in several pieces, and only its
 * first piece has the id. Without what was inserted, the HTML's text is the text, character for
 * character.
 *
 * <p>Of links that overlap, only the one that comes first is made; of folds that overlap, the later
 * begins where the earlier ends.
 */
public final class Weaver {
  private static final Comparator<Wrap> OUTER_FIRST =
      Comparator.comparingInt((Wrap w) -> -w.span().end()).thenComparing(w -> !w.whole());

  private final String text;
  private final List<Wrap> wraps;
  private final List<Insert> inserts;
  private final List<Fold> folds;
  private final HtmlWriter out = new HtmlWriter();
  private final Set<Wrap> begun = new HashSet<>();
  private final List<Wrap> stack = new ArrayList<>();

  private Weaver(String text, List<Wrap> wraps, List<Insert> inserts, List<Fold> folds) {
    this.text = text;
    this.wraps = wraps;
    this.inserts = inserts;
    this.folds = folds;
  }

  /**
   * Weaves {@code wraps} and {@code inserts} into {@code text}. Inserts at one place keep their
   * order.
   *
   * @throws IndexOutOfBoundsException if one lies outside the text
   */
  public static Html weave(String text, List<Wrap> wraps, List<Insert> inserts) {
    return weave(text, wraps, inserts, List.of());
  }

  /**
   * Weaves {@code wraps}, {@code inserts} and {@code folds} into {@code text}. Where there is a
   * fold, the HTML must stand in an element that may hold a {@code details} element.
   *
   * @throws IndexOutOfBoundsException if one lies outside the text
   */
  public static Html weave(String text, List<Wrap> wraps, List<Insert> inserts, List<Fold> folds) {
    List<Insert> placed = new ArrayList<>(inserts);
    placed.sort(Comparator.comparingInt(Insert::at));
    return new Weaver(text, weavable(wraps), placed, apart(folds)).weave();
  }

  /**
   * By place, each beginning no sooner than the one before it ends; those inside others left out.
   */
  public static List<Fold> apart(List<Fold> folds) {
    List<Fold> sorted = new ArrayList<>(folds);
    sorted.sort(Comparator.comparing(Fold::span));
    List<Fold> apart = new ArrayList<>(sorted.size());
    int end = 0;
    for (Fold fold : sorted) {
      int start = Math.max(end, fold.span().start());
      if (start < fold.span().end()) {
        end = fold.span().end();
        apart.add(new Fold(new Span(start, end), fold.tag(), fold.summary()));
      }
    }
    return apart;
  }

  /** By place, without empty ones and without links inside links. */
  private static List<Wrap> weavable(List<Wrap> wraps) {
    List<Wrap> sorted = new ArrayList<>(wraps);
    sorted.removeIf(w -> w.span().isEmpty());
    sorted.sort(Comparator.comparing(Wrap::span));
    List<Wrap> kept = new ArrayList<>(sorted.size());
    int linkedTo = 0;
    for (Wrap wrap : sorted) {
      if (wrap.tag().isLink()) {
        if (wrap.span().start() < linkedTo) {
          continue;
        }
        linkedTo = wrap.span().end();
      }
      kept.add(wrap);
    }
    return kept;
  }

  private Html weave() {
    int nextInsert = 0;
    int nextWrap = 0;
    int nextFold = 0;
    boolean folded = false;
    int at = 0;
    List<Wrap> active = new ArrayList<>();
    for (int border : borders()) {
      if (border > at) {
        arrange(active);
        out.text(text.substring(at, border));
        at = border;
      }
      active.removeIf(w -> w.span().end() <= border);
      if (folded && folds.get(nextFold).span().end() == border) {
        closeTo(0);
        out.close().close();
        folded = false;
        nextFold++;
      }
      while (nextInsert < inserts.size() && inserts.get(nextInsert).at() == border) {
        insert(inserts.get(nextInsert++), active);
      }
      while (nextWrap < wraps.size() && wraps.get(nextWrap).span().start() == border) {
        active.add(wraps.get(nextWrap++));
      }
      if (nextFold < folds.size() && folds.get(nextFold).span().start() == border) {
        closeTo(0);
        begin(folds.get(nextFold));
        folded = true;
      }
    }
    closeTo(0);
    return out.html();
  }

  private void begin(Fold fold) {
    out.open(fold.tag())
        .open("summary", "data-chrome", "")
        .add(fold.summary())
        .close()
        .open("span");
  }

  /** Every offset at which something begins, ends or stands, and the text's end. */
  private NavigableSet<Integer> borders() {
    NavigableSet<Integer> borders = new TreeSet<>();
    for (Wrap wrap : wraps) {
      borders.add(wrap.span().start());
      borders.add(wrap.span().end());
    }
    for (Fold fold : folds) {
      borders.add(fold.span().start());
      borders.add(fold.span().end());
    }
    inserts.forEach(insert -> borders.add(insert.at()));
    borders.add(text.length());
    if (borders.first() < 0 || borders.last() > text.length()) {
      throw new IndexOutOfBoundsException("a mark lies outside the text: " + borders.last());
    }
    return borders;
  }

  /** An insert stands in what is open on both sides of it. */
  private void insert(Insert insert, List<Wrap> active) {
    int depth = 0;
    while (depth < stack.size() && active.contains(stack.get(depth))) {
      if (insert.apart() && stack.get(depth).tag().isLink()) {
        break;
      }
      depth++;
    }
    closeTo(depth);
    out.add(insert.html());
  }

  /** Opens and closes elements until exactly those of {@code active} are open. */
  private void arrange(List<Wrap> active) {
    List<Wrap> opening = new ArrayList<>(active);
    opening.removeAll(stack);
    int depth = 0;
    while (depth < stack.size()
        && active.contains(stack.get(depth))
        && !yields(stack.get(depth), opening)) {
      depth++;
    }
    closeTo(depth);
    List<Wrap> toOpen = new ArrayList<>(active);
    toOpen.removeAll(stack);
    toOpen.sort(OUTER_FIRST);
    for (Wrap wrap : toOpen) {
      out.open(begun.add(wrap) ? wrap.tag() : wrap.tag().withoutId());
      stack.add(wrap);
    }
  }

  /** Whether {@code wrap} should be split for the sake of an element that begins inside it. */
  private static boolean yields(Wrap wrap, List<Wrap> opening) {
    for (Wrap other : opening) {
      if (!wrap.whole() && other.whole() && wrap.span().end() < other.span().end()) {
        return true;
      }
    }
    return false;
  }

  private void closeTo(int depth) {
    while (stack.size() > depth) {
      out.close();
      stack.removeLast();
    }
  }
}
