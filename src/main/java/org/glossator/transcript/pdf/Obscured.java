package org.glossator.transcript.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glossator.diagnostic.Code;

/** Words of a page that are seen and hard to read: under a box that slipped, or in a pale color. */
final class Obscured {
  private static final String HELP =
      "the text holds them whole: see whether they were to be removed, and whether they hold";

  /** So many letters beside each other are no accident, so many pale ones are words. */
  private static final int ENOUGH = 2;

  private static final int ENOUGH_PALE = 4;

  /** If more than this share of their height is covered, whoever covered them meant to. */
  private static final double MOST = 0.5;

  /** A letter with less ink than this share of its box has to be looked at closely. */
  private static final double LITTLE = 0.15;

  private static final double PALE = 0.2;

  private final PageScan scan;
  private final PageInk page;
  private final List<Glyph> letters;
  private final List<Glyph> row = new ArrayList<>();
  private double share;
  private int partly;
  private final List<Finding> findings = new ArrayList<>();

  private Obscured(PageScan scan, PageInk page, List<Glyph> letters) {
    this.scan = scan;
    this.page = page;
    this.letters = letters;
  }

  /** What there is to say of {@code letters} of a page, without those that were {@code judged}. */
  static List<Finding> check(PageScan scan, PageInk page, List<Glyph> letters, Set<Glyph> judged)
      throws IOException {
    Obscured obscured =
        new Obscured(scan, page, letters.stream().filter(g -> !judged.contains(g)).toList());
    obscured.covered();
    obscured.pale();
    return obscured.findings;
  }

  /** Letters beside each other with a bar over a part of their height. */
  private void covered() throws IOException {
    for (Glyph glyph : letters) {
      boolean close = isPlain(glyph) && isDoubtful(glyph);
      double part = close ? Cover.of(glyph, page).share() : 0;
      boolean far = !row.isEmpty() && Math.abs(row.getLast().y() - glyph.y()) > glyph.size() / 2;
      if (part < Cover.PART || far) {
        end();
      }
      if (part >= Cover.PART) {
        row.add(glyph);
        share += part;
      }
    }
    end();
    if (partly > 0) {
      add(partly, "covered in part");
    }
  }

  private static boolean isPlain(Glyph glyph) {
    return !glyph.is(Glyph.TURNED) && !glyph.is(Glyph.INVISIBLE);
  }

  /** Whether something may lie over a glyph: most stand on plain paper with all their ink. */
  private boolean isDoubtful(Glyph glyph) {
    PageInk.Box box = page.box(glyph);
    return page.seen(glyph, Contrast.SEEN) < LITTLE * box.pixels() || !page.isUniform(box);
  }

  private void end() {
    double mean = row.isEmpty() ? 0 : share / row.size();
    if (mean >= MOST && row.size() >= ENOUGH) {
      String what = row.size() + " characters are covered for the most part of their height";
      findings.add(HiddenText.place(scan, row.getFirst(), what));
    } else if (mean >= Cover.WHOLE || (row.size() >= ENOUGH && Strikes.letters(scan) == 0)) {
      partly += row.size();
    }
    row.clear();
    share = 0;
  }

  /** Letters that are seen, and only by whoever looks for them. */
  private void pale() {
    int pale = 0;
    for (Glyph glyph : letters) {
      int seen = page.seen(glyph, Contrast.SEEN);
      boolean ink = seen > PALE * LITTLE * page.box(glyph).pixels();
      pale += ink && page.seen(glyph, Contrast.EASY) < PALE * seen ? 1 : 0;
    }
    if (pale >= ENOUGH_PALE) {
      add(pale, "so pale that they are hard to see");
    }
  }

  private void add(int count, String what) {
    String message = count + (count == 1 ? " letter is " : " letters are ") + what;
    findings.add(new Finding(Code.P129, scan.number(), message, HELP));
  }
}
