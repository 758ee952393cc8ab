package org.glossator.transcript.pdf;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Letters that a font names in two ways: the name by which a glyph is drawn, and the character map
 * for whoever copies it (ISO 32000-1, 9.10.2). Where a standard encoding gives the name, both can
 * be believed, and should agree.
 */
final class LetterNames {
  private static final Set<String> STANDARD =
      Set.of("WinAnsiEncoding", "MacRomanEncoding", "StandardEncoding");

  private LetterNames() {}

  /**
   * Whether glyph {@code code} is drawn as one letter or figure and {@code said} to be another.
   * Signs that are no letters are none of this: maps mend quotes, hyphens and ligatures.
   */
  static boolean contradict(PDFont font, int code, String said) {
    if (said.isEmpty() || !(font instanceof PDSimpleFont simple) || !isStandard(simple)) {
      return false;
    }
    String drawn = GlyphList.getAdobeGlyphList().toUnicode(simple.getEncoding().getName(code));
    if (drawn == null || drawn.length() != 1 || !isPlain(drawn.charAt(0))) {
      return false;
    }
    String letters = GlyphEngine.letters(said);
    boolean sign = letters.isEmpty() && !said.isBlank();
    return !sign && !letters.equals(drawn.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the names of the font's glyphs are those of the letters they draw. A font that is part
   * of the file may name its glyphs at will, unless it claims a standard encoding; a symbol's names
   * are no letters, and a TrueType font of symbols has no use for names.
   */
  private static boolean isStandard(PDSimpleFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean symbols = descriptor != null && descriptor.isSymbolic();
    if (font instanceof PDType3Font || font.getEncoding() == null) {
      return false;
    }
    COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
    if (encoding instanceof COSName name && STANDARD.contains(name.getName())) {
      return !(symbols && font instanceof PDTrueTypeFont);
    }
    return !symbols && !font.isEmbedded();
  }

  private static boolean isPlain(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
