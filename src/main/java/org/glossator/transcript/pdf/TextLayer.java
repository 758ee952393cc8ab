package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;
import org.glossator.diagnostic.Code;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/** Whether a PDF has text on all its pages, and text that can be trusted. */
final class TextLayer {
  /** A page with fewer characters than this beside a picture has no text of its own. */
  private static final int FEW = 40;

  private static final double PICTURE = 0.4;
  private static final double UNKNOWN = 0.03;

  private TextLayer() {}

  /** What is wrong with the text of {@code scans}, as {@code reading} was made of them. */
  static List<Finding> check(List<PageScan> scans, Reading reading) {
    List<Finding> findings = new ArrayList<>();
    int[] letters = letters(scans.size(), reading);
    pictures(scans, letters, findings);
    recognized(scans, findings);
    unknown(scans, findings);
    added(scans, findings);
    int stamped = reading.stamp().map(Reading.FileStamp::pages).orElse(0);
    if (stamped > 0 && stamped != scans.size()) {
      String message = "the stamp says " + stamped + " pages, the file has " + scans.size();
      findings.add(new Finding(Code.P119, 0, message, "compare it with the docket"));
    }
    return findings;
  }

  /** How many characters of the order's own text each page has. */
  private static int[] letters(int pages, Reading reading) {
    int[] letters = new int[pages + 1];
    for (Block block : reading.blocks()) {
      for (PrintedLine line : block.lines()) {
        letters[line.page()] += line.text().length();
      }
    }
    return letters;
  }

  private static void pictures(List<PageScan> scans, int[] letters, List<Finding> findings) {
    List<Integer> pictures = new ArrayList<>();
    int readable = 0;
    for (PageScan scan : scans) {
      int own = letters[scan.number()];
      if (own < FEW && scan.imageShare() > PICTURE) {
        pictures.add(scan.number());
      } else if (own > 0) {
        readable++;
      }
    }
    String command = "make its text first: ocrmypdf --skip-text in.pdf out.pdf";
    if (readable == 0) {
      String message =
          pictures.isEmpty() ? "there is no text on any page" : "all pages are pictures";
      findings.add(new Finding(Code.P110, 0, message, command));
    } else if (!pictures.isEmpty()) {
      String message = "pictures without text: pages " + ranges(pictures);
      findings.add(new Finding(Code.P111, pictures.getFirst(), message, command));
    }
  }

  private static void recognized(List<PageScan> scans, List<Finding> findings) {
    List<Integer> pages = new ArrayList<>();
    for (PageScan scan : scans) {
      long hidden = scan.glyphs().stream().filter(g -> g.is(Glyph.INVISIBLE)).count();
      if (hidden > FEW && 2 * hidden > scan.glyphs().size() && scan.imageShare() > PICTURE) {
        pages.add(scan.number());
      }
    }
    if (!pages.isEmpty()) {
      String message = "text made by text recognition: pages " + ranges(pages);
      findings.add(
          new Finding(
              Code.P117,
              pages.getFirst(),
              message,
              "take a copy that was not scanned; to use this text: import --ocr, or"
                  + " \"text-recognition: accepted\" in order.yaml"));
    }
  }

  /** Words that somebody typed onto a page after it was made: the court, or a later hand. */
  private static void added(List<PageScan> scans, List<Finding> findings) {
    List<Integer> pages = new ArrayList<>();
    for (PageScan scan : scans) {
      if (scan.glyphs().stream().anyMatch(g -> g.is(Glyph.ADDED) && !g.isBlank())) {
        pages.add(scan.number());
      }
    }
    if (!pages.isEmpty()) {
      String message = "words typed onto the page as an annotation: pages " + ranges(pages);
      String help = "see whether they are the court's; they stand in the text where they are shown";
      findings.add(new Finding(Code.P125, pages.getFirst(), message, help));
    }
  }

  private static void unknown(List<PageScan> scans, List<Finding> findings) {
    long unknown = 0;
    long all = 0;
    int first = 0;
    for (PageScan scan : scans) {
      long here = scan.glyphs().stream().filter(g -> g.is(Glyph.UNKNOWN)).count();
      first = first == 0 && here > 0 ? scan.number() : first;
      unknown += here;
      all += scan.glyphs().size();
    }
    if (unknown > UNKNOWN * all && unknown > 5) {
      String message = unknown + " of " + all + " characters of the file are unknown";
      findings.add(
          new Finding(
              Code.P114,
              first,
              message,
              "make its text from the pictures: ocrmypdf --force-ocr in.pdf out.pdf"));
    }
  }

  /** "1-3, 7". */
  static String ranges(List<Integer> pages) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      int start = pages.get(i);
      while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
        i++;
      }
      int end = pages.get(i);
      out.append(out.isEmpty() ? "" : ", ").append(start).append(end > start ? "-" + end : "");
    }
    return out.toString();
  }
}
