package org.glossator.search.language;

/** Which characters make words. */
final class Letters {
  private Letters() {}

  /** Whether {@code c} is part of a word: letters and digits of any script. */
  static boolean isWord(char c) {
    if (c < 0x80) {
      return isLetter(c) || isDigit(c);
    }
    return c == 'ª' || c == 'µ' || c == 'º' || (c >= 0xC0 && !isSymbol(c));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code c} is an unaccented Latin letter. */
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || isCapital(c);
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || isThinSpace(c);
  }

  /** Characters that leave no trace: soft hyphen, joiners, combining accents. */
  static boolean isInvisible(char c) {
    return c == 0xAD
        || (c >= 0x300 && c <= 0x36F)
        || (c >= 0x200B && c <= 0x200F)
        || c == 0x2060
        || c == 0xFEFF;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '′';
  }

  static boolean isQuotationMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '″';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–' || c == '—' || c == '−';
  }

  private static boolean isThinSpace(char c) {
    return (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x3000;
  }

  /** Punctuation, arrows, mathematics, boxes: everything from U+00C0 on that is not a letter. */
  private static boolean isSymbol(char c) {
    return c == '×'
        || c == '÷'
        || isInvisible(c)
        || c == 'ʼ'
        || (c >= 0x2000 && c <= 0x2BFF)
        || (c >= 0x2E00 && c <= 0x2E7F)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xE000 && c <= 0xF8FF)
        || (c >= 0xFE00 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF0F)
        || c >= 0xFFF0;
  }
}
