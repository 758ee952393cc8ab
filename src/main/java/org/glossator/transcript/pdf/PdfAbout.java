package org.glossator.transcript.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringJoiner;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF says of itself beside its pages: its information dictionary and its XMP metadata (ISO
 * 32000-1, 14.3), and the titles of its bookmarks (12.3.3). Words that were taken out of the pages
 * are often left here.
 */
final class PdfAbout {
  /** So much of the metadata is read, in bytes. */
  private static final int LONGEST = 1 << 20;

  /** So many bookmarks are read; a file may lead round in a circle. */
  private static final int MOST = 10_000;

  private PdfAbout() {}

  /** Every value, one a line; XMP without its tags. */
  static String of(PDDocument document) throws IOException {
    StringJoiner out = new StringJoiner("\n");
    COSDictionary said = document.getDocumentInformation().getCOSObject();
    for (COSName key : said.keySet()) {
      if (said.getDictionaryObject(key) instanceof COSString value) {
        out.add(value.getString());
      }
    }
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      try (InputStream xmp = metadata.exportXMPMetadata()) {
        byte[] bytes = xmp.readNBytes(LONGEST);
        out.add(new String(bytes, charset(bytes)).replaceAll("<[^<>]{0,4000}>", " "));
      }
    }
    bookmarks(document, out);
    return out.toString();
  }

  /** XMP is in UTF-8, or in UTF-16 with a mark of the order of bytes (ISO 16684-1, 7.1). */
  private static Charset charset(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static void bookmarks(PDDocument document, StringJoiner out) {
    Deque<COSDictionary> open = new ArrayDeque<>();
    add(document.getDocumentCatalog().getCOSObject(), COSName.OUTLINES, open);
    for (int seen = 0; seen < MOST && !open.isEmpty(); seen++) {
      COSDictionary item = open.pop();
      if (item.getDictionaryObject(COSName.TITLE) instanceof COSString title) {
        out.add(title.getString());
      }
      add(item, COSName.NEXT, open);
      add(item, COSName.FIRST, open);
    }
  }

  private static void add(COSDictionary from, COSName key, Deque<COSDictionary> open) {
    COSDictionary next = from.getCOSDictionary(key);
    if (next != null) {
      open.push(next);
    }
  }
}
