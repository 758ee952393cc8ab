package org.glossator.transcript.pdf;

/**
 * The font WPTypographicSymbols, which names its glyphs after the letters they sit on and has no
 * character map.
 */
final class WordPerfectSymbols {
  private WordPerfectSymbols() {}

  /** The character at {@code code}, or empty if it is not known. */
  static String of(int code) {
    return switch (code) {
      case 'A' -> "“";
      case '@' -> "”";
      case '=' -> "’";
      case '>' -> "‘";
      case 'B' -> "–";
      case 'C' -> "—";
      default -> "";
    };
  }
}
