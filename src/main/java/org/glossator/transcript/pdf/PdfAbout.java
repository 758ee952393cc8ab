package org.glossator.transcript.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.parser.Parser;

/**
 * What a PDF says of itself beside its pages: its information dictionary and its XMP metadata (ISO
 * 32000-1, 14.3), the titles of its bookmarks (12.3.3), its forms with their XFA (12.7), its
 * annotations' words (12.5) and what its tags say instead of pictures (14.9). Words that were taken
 * out of the pages are often left here.
 */
final class PdfAbout {
  /** So much of the metadata is read, in bytes. */
  private static final int LONGEST = 1 << 20;

  /** So many bookmarks are read; a file may lead round in a circle. */
  private static final int MOST = 10_000;

  /** So many parts of a tree are looked at. */
  private static final int MOST_PARTS = 200_000;

  /**
   * Dates (ISO 32000-1, 7.9.4) and UUIDs (RFC 9562): programs write them, and they are long
   * numbers.
   */
  private static final Pattern MADE =
      Pattern.compile(
          "D:[12]\\d{3}(?:0[1-9]|1[0-2])[0-3]\\d[0-2]\\d[0-5]\\d[0-6]\\d"
              + "(?:Z|[-+][01]\\d'?[0-5]\\d'?|Z00'00'?)?(?!\\d)"
              + "|(?<![\\w-])\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}(?![\\w-])");

  private static final List<COSName> FILLED = names("T", "TU", "TM", "V", "DV", "RV", "Opt");
  private static final List<COSName> ANNOTATED =
      names("T", "TU", "V", "DV", "RV", "Contents", "RC", "Subj");
  private static final List<COSName> SPOKEN = names("Alt", "ActualText", "E", "T");

  private PdfAbout() {}

  private static List<COSName> names(String... names) {
    return Arrays.stream(names).map(COSName::getPDFName).toList();
  }

  /** Every value but dates and UUIDs, one a line; XMP without its tags. */
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
      marked(metadata.getCOSObject(), out);
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    bookmarks(catalog, out);
    form(catalog, out);
    tree(catalog, COSName.STRUCT_TREE_ROOT, COSName.K, SPOKEN, out);
    for (PDPage page : document.getPages()) {
      tree(page.getCOSObject(), COSName.ANNOTS, COSName.POPUP, ANNOTATED, out);
    }
    return MADE.matcher(out.toString()).replaceAll(" ");
  }

  /** The words of {@code stream} between its tags; nothing of it is carried out. */
  private static void marked(COSStream stream, StringJoiner out) throws IOException {
    try (InputStream words = stream.createInputStream()) {
      byte[] bytes = words.readNBytes(LONGEST);
      String text = new String(bytes, charset(bytes)).replaceAll("<[^<>]{0,4000}>", " ");
      out.add(Parser.unescapeEntities(text, false));
    }
  }

  /** The fields of the file's form, and what XFA says in their place. */
  private static void form(COSDictionary catalog, StringJoiner out) throws IOException {
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form == null) {
      return;
    }
    tree(form, COSName.FIELDS, COSName.KIDS, FILLED, out);
    COSBase xfa = form.getDictionaryObject(COSName.XFA);
    if (xfa instanceof COSStream whole) {
      marked(whole, out);
    } else if (xfa instanceof COSArray parts) {
      for (int i = 0; i < Math.min(MOST, parts.size()); i++) {
        if (parts.getObject(i) instanceof COSStream part) {
          marked(part, out);
        }
      }
    }
  }

  /** The strings under {@code keys} of what hangs on {@code root}, and further on {@code kids}. */
  private static void tree(
      COSDictionary root, COSName start, COSName kids, List<COSName> keys, StringJoiner out)
      throws IOException {
    Deque<COSBase> open = new ArrayDeque<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    push(root.getDictionaryObject(start), open);
    while (!open.isEmpty() && seen.size() < MOST_PARTS) {
      COSBase next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof COSArray array) {
        for (int i = 0; i < Math.min(MOST_PARTS, array.size()); i++) {
          push(array.getObject(i), open);
        }
      }
      if (next instanceof COSDictionary part) {
        for (COSName key : keys) {
          said(part.getDictionaryObject(key), out);
        }
        push(part.getDictionaryObject(kids), open);
      }
    }
  }

  private static void push(@org.jspecify.annotations.Nullable COSBase base, Deque<COSBase> open) {
    if (base instanceof COSArray || base instanceof COSDictionary) {
      open.push(base);
    }
  }

  private static void said(@org.jspecify.annotations.Nullable COSBase value, StringJoiner out)
      throws IOException {
    switch (value) {
      case COSString words -> out.add(words.getString());
      case COSStream rich -> marked(rich, out);
      case COSArray choices -> {
        for (int i = 0; i < Math.min(MOST, choices.size()); i++) {
          if (choices.getObject(i) instanceof COSString words) {
            out.add(words.getString());
          }
        }
      }
      case null, default -> {}
    }
  }

  /** XMP is in UTF-8, or in UTF-16 with a mark of the order of bytes (ISO 16684-1, 7.1). */
  private static Charset charset(byte[] bytes) {
    boolean wide =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static void bookmarks(COSDictionary catalog, StringJoiner out) {
    Deque<COSDictionary> open = new ArrayDeque<>();
    add(catalog, COSName.OUTLINES, open);
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
