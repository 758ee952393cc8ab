package org.glossator.transcript.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.glossator.diagnostic.Code;
import org.glossator.text.RaisedDigits;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/** Whether a PDF has text on all its pages, and text that can be trusted. */
final class TextLayer {
  /** A page with fewer characters than this beside a picture has no text of its own. */
  private static final int FEW = 40;

  private static final double PICTURE = 0.4;
  private static final double UNKNOWN = 0.03;

  /** Words of which a page of English has many; the least that a court's file has is 0.12. */
  private static final Set<String> COMMON =
      Set.of(
          "the of to and a in is that for it as on be by was not with this or are from at an his which"
              .split(" "));

  private static final double LEAST_COMMON = 0.06;
  private static final int ENOUGH_WORDS = 60;

  private TextLayer() {}

  /** What is wrong with the text of {@code scans}, as {@code reading} was made of them. */
  static List<Finding> check(List<PageScan> scans, Reading reading) {
    List<Finding> findings = new ArrayList<>();
    pictures(scans, reading, findings);
    recognized(scans, findings);
    unknown(scans, reading, findings);
    columns(reading, findings);
    findings.addAll(reading.doubts());
    raised(reading, findings);
    language(reading, findings);
    hyphens(scans, reading, findings);
    added(scans, findings);
    struck(scans, findings);
    int stamped = reading.stamp().map(Reading.FileStamp::pages).orElse(0);
    if (stamped > 0 && stamped != scans.size()) {
      String message =
          "the stamp says "
              + stamped
              + (stamped == 1 ? " page" : " pages")
              + ", the file has "
              + scans.size();
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

  /** The pages of {@code scans} that are pictures without text of the order's own. */
  static PageSet pictures(List<PageScan> scans, Reading reading) {
    int[] letters = letters(scans.size(), reading);
    return PageSet.of(
        scans.stream()
            .filter(scan -> letters[scan.number()] < FEW && scan.imageShare() > PICTURE)
            .map(PageScan::number)
            .toList());
  }

  private static void pictures(List<PageScan> scans, Reading reading, List<Finding> findings) {
    PageSet pictures = pictures(scans, reading);
    int[] letters = letters(scans.size(), reading);
    boolean readable =
        scans.stream()
            .map(PageScan::number)
            .anyMatch(page -> letters[page] > 0 && !pictures.pages().contains(page));
    String command = "make its text first: ocrmypdf --skip-text in.pdf out.pdf";
    if (!readable) {
      String message =
          pictures.isEmpty() ? "there is no text on any page" : "all pages are pictures";
      findings.add(new Finding(Code.P110, 0, message, command));
    } else if (!pictures.isEmpty()) {
      String message = "pictures without text: " + pictures.named();
      String help =
          command
              + "; or, if they hold none of the court's words: import --picture-pages \""
              + pictures
              + "\", or \"picture-pages: "
              + pictures
              + "\" in order.yaml";
      findings.add(new Finding(Code.P111, pictures.pages().first(), message, help));
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
      String message = "text made by text recognition: " + PageSet.of(pages).named();
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
      String message = "words typed onto the page as an annotation: " + PageSet.of(pages).named();
      String help = "see whether they are the court's; they stand in the text where they are shown";
      findings.add(new Finding(Code.P125, pages.getFirst(), message, help));
    }
  }

  /** Words that are printed and do not hold. */
  private static void struck(List<PageScan> scans, List<Finding> findings) {
    for (PageScan scan : scans) {
      long letters = Strikes.letters(scan);
      if (letters > 0) {
        String message = letters + " letters are struck through";
        String help = "the text holds them as printed: see the title, and what the court ordered";
        findings.add(new Finding(Code.P129, scan.number(), message, help));
      }
    }
  }

  private static void unknown(List<PageScan> scans, Reading reading, List<Finding> findings) {
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
      return;
    }
    PageSet pages = pages(reading, (block, line) -> line.text().indexOf('\ufffd') >= 0);
    if (!pages.isEmpty()) {
      String message = "characters that the file does not tell stand as \ufffd: " + pages.named();
      findings.add(
          new Finding(Code.P131, pages.pages().first(), message, "write what the page shows"));
    }
  }

  /** Text in columns: in which order it is read is a guess. */
  private static void columns(Reading reading, List<Finding> findings) {
    PageSet pages = pages(reading, (block, line) -> block.kind() == Reading.Kind.TABLE);
    if (!pages.isEmpty()) {
      String message = "tables or columns: " + pages.named();
      String help = "see whether their lines stand in the order in which they are read";
      findings.add(new Finding(Code.P134, pages.pages().first(), message, help));
    }
  }

  /** Letters that make no words: fonts may say other characters than they print. */
  private static void language(Reading reading, List<Finding> findings) {
    int words = 0;
    int common = 0;
    for (Block block : reading.blocks()) {
      for (String word : block.text().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
        words += word.isEmpty() ? 0 : 1;
        common += COMMON.contains(word) ? 1 : 0;
      }
    }
    if (words > ENOUGH_WORDS && common < LEAST_COMMON * words) {
      String message = common + " of " + words + " words are such as every English page has";
      String help =
          "hold a page against its picture; if they differ: ocrmypdf --force-ocr in.pdf out.pdf";
      findings.add(new Finding(Code.P135, 0, message, help));
    }
  }

  /** Raised numbers that may be marks of notes which were not found. */
  private static void raised(Reading reading, List<Finding> findings) {
    PageSet pages =
        pages(
            reading,
            (block, line) -> line.text().chars().anyMatch(c -> RaisedDigits.value((char) c) >= 0));
    if (!pages.isEmpty()) {
      String message = "raised numbers that call no footnote: " + pages.named();
      String help = "where one is a footnote's mark, write [^2] for ² and the note as @note 2";
      findings.add(new Finding(Code.P133, pages.pages().first(), message, help));
    }
  }

  /** Words that were joined without the hyphen at their line's end, though no tag says so. */
  private static void hyphens(List<PageScan> scans, Reading reading, List<Finding> findings) {
    boolean told =
        scans.stream().anyMatch(s -> s.glyphs().stream().anyMatch(g -> g.text().equals("\u00ad")));
    PageSet pages = pages(reading, (block, line) -> line.soft());
    if (!told && !pages.isEmpty()) {
      long count =
          reading.blocks().stream()
              .flatMap(b -> b.lines().stream())
              .filter(PrintedLine::soft)
              .count();
      String message =
          count + " words broken at a line's end stand without their hyphen: " + pages.named();
      String help = "write - for ¬ in order.md where the hyphen is the word's own";
      findings.add(new Finding(Code.P132, pages.pages().first(), message, help));
    }
  }

  private static PageSet pages(Reading reading, BiPredicate<Block, PrintedLine> which) {
    return PageSet.of(
        reading.blocks().stream()
            .flatMap(b -> b.lines().stream().filter(l -> which.test(b, l)))
            .map(PrintedLine::page)
            .distinct()
            .toList());
  }
}
