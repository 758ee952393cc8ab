package org.glossator.transcript.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the fonts of a file say of their glyphs, asked once per font and code. */
final class Fonts {
  private static final Set<String> LIGATURES = Set.of("ff", "fi", "fl", "ffi", "ffl");

  private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();

  /** A font's style and characters. */
  static final class Face {
    private final int style;
    private final boolean wordPerfect;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Boolean> lies = new HashMap<>();

    private Face(int style, boolean wordPerfect) {
      this.style = style;
      this.wordPerfect = wordPerfect;
    }

    int style() {
      return style;
    }

    /** The characters of glyph {@code code}; empty if the font does not say. */
    String text(PDFont font, int code) {
      return texts.computeIfAbsent(code, c -> look(font, c));
    }

    /** Whether glyph {@code code} is one letter by its name and another by the character map. */
    boolean isLie(PDFont font, int code) {
      return lies.computeIfAbsent(code, c -> LetterNames.contradict(font, c, text(font, c)));
    }

    private String look(PDFont font, int code) {
      if (wordPerfect) {
        String symbol = WordPerfectSymbols.of(code);
        if (!symbol.isEmpty()) {
          return symbol;
        }
      }
      try {
        // Character maps of old print shops say "f" of the glyph that is named "fi".
        String name = font instanceof PDSimpleFont named ? name(named, code) : "";
        if (LIGATURES.contains(name)) {
          return name;
        }
        String text =
            font instanceof PDSimpleFont simple
                ? simple.toUnicode(code, GlyphList.getAdobeGlyphList())
                : font.toUnicode(code);
        return text == null ? "" : known(text);
      } catch (RuntimeException e) {
        // A damaged character map: the glyph counts as unknown and is reported as such.
        return "";
      }
    }
  }

  private static String name(PDSimpleFont font, int code) {
    return font.getEncoding() == null ? "" : font.getEncoding().getName(code);
  }

  Face face(PDFont font) {
    return faces.computeIfAbsent(font, Fonts::faceOf);
  }

  private static Face faceOf(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    int style = 0;
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy =
        descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 650);
    if (heavy || name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      style |= Glyph.BOLD;
    }
    boolean slanted =
        descriptor != null && (descriptor.isItalic() || Math.abs(descriptor.getItalicAngle()) > 4);
    if (slanted || name.contains("italic") || name.contains("oblique")) {
      style |= Glyph.ITALIC;
    }
    return new Face(style, name.contains("wptypographic"));
  }

  /** The characters that a font gives; one of its own making stays unknown, a control is blank. */
  private static String known(String text) {
    String cleaned = cleaned(text);
    boolean control = text.chars().allMatch(c -> c < ' ' || (c >= 0x7f && c < 0xa0));
    return cleaned.isEmpty() && control && !text.isEmpty() ? " " : cleaned;
  }

  /** Without control characters; ligatures as letters; no-break spaces as spaces. */
  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u00a0', '\t', '\u2002', '\u2003', '\u2009', '\u202f' -> out.append(' ');
        // Some fonts call every hyphen soft; only a tag can say that one is.
        case '\u00ad' -> out.append('-');
        case '\ufb00' -> out.append("ff");
        case '\ufb01' -> out.append("fi");
        case '\ufb02' -> out.append("fl");
        case '\ufb03' -> out.append("ffi");
        case '\ufb04' -> out.append("ffl");
        case '\u200b', '\ufeff' -> {}
        default -> {
          boolean known = c >= ' ' && !(c >= 0x7f && c < 0xa0) && !(c >= 0xe000 && c < 0xf900);
          if (known) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
