package org.glossator.transcript.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.glossator.diagnostic.Code;

/** Words that a file carries beside what its pages draw: attachments, comments, spoken texts. */
final class Unshown {
  private static final String HELP =
      "do not publish this file; get a copy from which this was removed";

  /** Shorter comments are initials and marks. */
  private static final int ENOUGH = 4;

  /** So many parts of a structure, and texts in it, are looked at. */
  private static final int MOST_PARTS = 200_000;

  private static final int MOST_TEXTS = 2_000;

  /** Notes of these kinds say nothing of their own, or what the page shows. */
  private static final Set<String> SILENT = Set.of("Link", "Popup", "Widget", "Redact");

  /** Of these the text says what the picture shows. */
  private static final Set<String> PICTURES = Set.of("Figure", "Formula");

  private final PDDocument document;
  private final List<PageScan> scans;
  private final List<Finding> findings = new ArrayList<>();
  private String shown = "";

  private Unshown(PDDocument document, List<PageScan> scans) {
    this.document = document;
    this.scans = scans;
  }

  /** What {@code document} carries that none of {@code scans}, its pages, shows. */
  static List<Finding> check(PDDocument document, List<PageScan> scans) throws IOException {
    Unshown unshown = new Unshown(document, scans);
    unshown.attachments();
    for (PageScan scan : scans) {
      unshown.comments(document.getPage(scan.number() - 1), scan);
    }
    unshown.spoken();
    unshown.findings.addAll(FieldValues.check(document, unshown::isShown));
    return unshown.findings;
  }

  private void attachments() {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    boolean attached = names != null && names.getEmbeddedFiles() != null;
    if (attached || catalog.getDictionaryObject(COSName.getPDFName("AF")) != null) {
      add(0, "a file is attached that no page shows");
    }
  }

  private void comments(PDPage page, PageScan scan) throws IOException {
    String shown = "";
    for (PDAnnotation annotation : page.getAnnotations()) {
      String kind = String.valueOf(annotation.getSubtype());
      if (kind.equals("FileAttachment")) {
        add(scan.number(), "a file is attached that no page shows");
      }
      String said = annotation.getContents();
      String letters = said == null || SILENT.contains(kind) ? "" : GlyphEngine.letters(said);
      if (letters.length() >= ENOUGH) {
        shown = shown.isEmpty() ? letters(List.of(scan)) : shown;
        if (!shown.contains(letters)) {
          add(scan.number(), "a comment of " + letters.length() + " characters is not shown");
        }
      }
    }
  }

  /** Texts that the tags give for what is drawn (ISO 32000-1, 14.9.4), and that say other words. */
  private void spoken() {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    Deque<COSBase> open = new ArrayDeque<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    if (root != null) {
      open.add(root);
    }
    int texts = 0;
    while (!open.isEmpty() && seen.size() < MOST_PARTS && texts < MOST_TEXTS) {
      COSBase next = open.poll();
      COSBase part = next instanceof COSObject reference ? reference.getObject() : next;
      if (part instanceof COSArray kids) {
        kids.forEach(open::add);
      }
      if (!(part instanceof COSDictionary tag) || !seen.add(tag)) {
        continue;
      }
      COSBase kids = tag.getDictionaryObject(COSName.K);
      if (kids != null) {
        open.add(kids);
      }
      String said = tag.getString(COSName.ACTUAL_TEXT);
      String letters = said == null ? "" : GlyphEngine.letters(said);
      if (letters.length() < ENOUGH || PICTURES.contains(tag.getNameAsString(COSName.S, ""))) {
        continue;
      }
      texts++;
      if (!isShown(letters)) {
        add(0, "the file's tags say other words than its pages show");
        return;
      }
    }
  }

  /** Whether pages show {@code letters} in a row. */
  private boolean isShown(String letters) {
    shown = shown.isEmpty() ? letters(scans) : shown;
    return shown.contains(letters);
  }

  private static String letters(List<PageScan> scans) {
    StringBuilder drawn = new StringBuilder();
    scans.forEach(scan -> scan.glyphs().forEach(glyph -> drawn.append(glyph.text())));
    return GlyphEngine.letters(drawn.toString());
  }

  private void add(int page, String message) {
    findings.add(new Finding(Code.P118, page, message, HELP));
  }
}
