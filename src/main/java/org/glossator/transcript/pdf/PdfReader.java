package org.glossator.transcript.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.glossator.transcript.pdf.Reading.Block;

/** Reads the text layer of a court's PDF. */
public final class PdfReader {
  private PdfReader() {}

  /** Reads every page of {@code document}. */
  static Reading read(PDDocument document) throws IOException {
    List<PageScan> scans = new ArrayList<>();
    Fonts fonts = new Fonts();
    int number = 0;
    for (var page : document.getPages()) {
      scans.add(GlyphEngine.scan(page, ++number, new Limits.Budget(), fonts));
    }
    return read(scans, Tags.of(document));
  }

  /** Reads what was drawn, with the help of its tags. */
  static Reading read(List<PageScan> scans, Tags tags) {
    List<Draft> pages = new ArrayList<>();
    for (PageScan drawn : scans) {
      PageScan scan = Upright.of(drawn);
      pages.add(new Draft(scan.withGlyphs(Underlines.marked(scan))));
    }
    Optional<Reading.FileStamp> stamp = Furniture.clear(pages);
    Layout layout = Layout.of(pages);
    NoteZone.cut(pages, layout);
    LineMaker maker = new LineMaker();
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(captions(pages, layout, maker));
    Columns.order(pages, layout);
    blocks.addAll(Blocks.of(pages, layout, tags, maker, page -> labels(pages, page)));
    blocks.addAll(Notes.of(pages, maker));
    List<Block> joined = SoftHyphens.decided(blocks);
    List<Reading.Dropped> drops = new ArrayList<>();
    pages.forEach(p -> drops.addAll(p.drops));
    return new Reading(scans.size(), joined, drops, stamp, Doubts.of(pages));
  }

  /** Takes the captions off {@code pages} and gives the first; it may run on to the second page. */
  private static List<Block> captions(List<Draft> pages, Layout layout, LineMaker maker) {
    List<Block> first = new ArrayList<>();
    boolean done = false;
    for (Draft page : pages) {
      if (done) {
        page.caption = Caption.again(page, layout, maker, labels(pages, page));
      } else {
        first.addAll(Caption.take(page, layout, maker, labels(pages, page)));
        done = page.number() > 1 || !page.rows.isEmpty();
      }
    }
    return first;
  }

  /** The notes that {@code page} may call: its own, and those of the next where one was put off. */
  private static Set<String> labels(List<Draft> pages, Draft page) {
    Set<String> labels = new HashSet<>(Notes.labels(page));
    int next = page.number();
    if (next < pages.size()) {
      labels.addAll(Notes.labels(pages.get(next)));
    }
    return labels;
  }
}
