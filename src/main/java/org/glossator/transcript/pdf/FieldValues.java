package org.glossator.transcript.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.glossator.diagnostic.Code;
import org.jsoup.Jsoup;

/**
 * What was typed into a form's fields, beside what the pages show of it (ISO 32000-1, 12.7.3). A
 * field keeps its value though it is hidden, or though its picture says something else.
 */
final class FieldValues {
  private static final String HELP =
      "do not publish this file; get a copy whose form was flattened and whose fields were removed";

  private static final COSName RICH = COSName.getPDFName("RV");

  /** Of the value and of its like: the default, and the value with its styles. */
  private static final List<COSName> VALUES = List.of(COSName.V, COSName.DV, RICH);

  private static final int MOST = 20_000;
  private static final int DEEPEST = 32;

  /** One letter says nothing, and few figures may be a page or a box that was ticked. */
  private static final int ENOUGH = 2;

  private static final int ENOUGH_FIGURES = 4;

  /** So many figures may be a date or a sum, which the page shows in another form. */
  private static final int DATE = 8;

  private final Predicate<String> shown;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Finding> findings = new ArrayList<>();

  private FieldValues(Predicate<String> shown) {
    this.shown = shown;
  }

  /**
   * The values in {@code document} that its pages do not show.
   *
   * @param shown whether a row of letters and digits, as {@link GlyphEngine#letters} makes it, is
   */
  static List<Finding> check(PDDocument document, Predicate<String> shown) throws IOException {
    FieldValues values = new FieldValues(shown);
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
        if ("Widget".equals(annotation.getSubtype())) {
          values.upwards(annotation, page);
        }
      }
    }
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
    if (fields != null) {
      values.downwards(fields);
    }
    return values.findings;
  }

  /** A field's picture on a page, and the fields that it is a part of. */
  private void upwards(PDAnnotation widget, int page) {
    boolean drawn =
        !widget.isHidden() && !widget.isNoView() && widget.getNormalAppearanceStream() != null;
    COSDictionary part = widget.getCOSObject();
    for (int i = 0; part != null && i < DEEPEST; i++) {
      if (seen.add(part)) {
        look(part, page, drawn);
      }
      part = part.getCOSDictionary(COSName.PARENT);
    }
  }

  /** Fields of which no page has a picture. */
  private void downwards(COSArray fields) {
    Deque<COSArray> open = new ArrayDeque<>();
    Set<COSBase> walked = Collections.newSetFromMap(new IdentityHashMap<>());
    open.add(fields);
    while (!open.isEmpty() && walked.size() < MOST) {
      COSArray kids = open.poll();
      for (int i = 0; i < kids.size(); i++) {
        if (!(kids.getObject(i) instanceof COSDictionary field) || !walked.add(field)) {
          continue;
        }
        if (seen.add(field)) {
          look(field, 0, false);
        }
        COSArray more = field.getCOSArray(COSName.KIDS);
        if (more != null) {
          open.add(more);
        }
      }
    }
  }

  private void look(COSDictionary field, int page, boolean drawn) {
    for (COSName name : VALUES) {
      for (String value : texts(field.getDictionaryObject(name))) {
        boolean rich = name.equals(RICH);
        String letters = GlyphEngine.letters(rich ? Jsoup.parse(value).text() : value);
        if (isTelling(letters, drawn) && !isShown(letters, value, field)) {
          String message = "a form field holds " + letters.length() + " characters";
          findings.add(new Finding(Code.P118, page, message + " that no page shows", HELP));
          return;
        }
      }
    }
  }

  /** Names and signatures are no texts; of a list several may be chosen. */
  private static List<String> texts(@org.jspecify.annotations.Nullable COSBase value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof COSString text) {
      texts.add(text.getString());
    } else if (value instanceof COSStream text) {
      texts.add(text.toTextString());
    } else if (value instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSString text) {
          texts.add(text.getString());
        }
      }
    }
    return texts;
  }

  private static boolean isTelling(String letters, boolean drawn) {
    boolean figures = letters.chars().allMatch(Character::isDigit);
    int enough = !figures ? ENOUGH : drawn ? DATE + 1 : ENOUGH_FIGURES;
    return letters.length() >= enough;
  }

  /** Whether pages show the value, or what stands for it in the list it was chosen from. */
  private boolean isShown(String letters, String value, COSDictionary field) {
    if (shown.test(letters)) {
      return true;
    }
    COSArray options = field.getCOSArray(COSName.OPT);
    for (int i = 0; options != null && i < options.size(); i++) {
      boolean chosen =
          options.getObject(i) instanceof COSArray pair
              && pair.size() == 2
              && value.equals(pair.getString(0))
              && shown.test(GlyphEngine.letters(pair.getString(1, "")));
      if (chosen) {
        return true;
      }
    }
    return false;
  }
}
