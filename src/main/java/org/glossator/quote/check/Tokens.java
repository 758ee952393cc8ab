package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import org.glossator.quote.check.Token.Kind;
import org.glossator.text.Span;

/**
 * Cuts a text into words and signs so that what typography alone decides is gone: white space, line
 * ends, the shapes of quotation marks and dashes, the stars of Markdown's emphasis, soft hyphens.
 * One pass over the text.
 */
final class Tokens {
  /** Stands in a word where a line ends after a hyphen, which may or may not belong to the word. */
  static final char LINE_HYPHEN = '\u00AD';

  /** Letters inside a word that brackets may replace. */
  private static final int LONGEST_CHANGE = 12;

  /** Signs that may belong to a word that letters began. */
  private static final String IN_WORDS = "[-‐‑–'’.,:\u00AD";

  private static final String QUOTES = "\"'‘’‚‛“”„‟′″`´«»";

  private final String text;
  private final int end;
  private final List<Token> out = new ArrayList<>();
  private int at;

  private Tokens(String text, Span part) {
    this.text = text;
    this.at = part.start();
    this.end = part.end();
  }

  /** The tokens of a whole text. */
  static List<Token> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The tokens of a part of a text. */
  static List<Token> of(String text, Span part) {
    return new Tokens(text, part).cut();
  }

  private List<Token> cut() {
    while (at < end) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (!ellipsis() && !stars() && !word()) {
        sign(c);
      }
    }
    return List.copyOf(out);
  }

  private static boolean isSpace(int c) {
    if (c > ' ' && c < 0x7F) {
      return c == '_';
    }
    return Character.isWhitespace(c)
        || c == 0xA0
        || c == 0x202F
        || c == 0x2009
        || c == 0x2007
        || c == 0xFEFF
        || c == 0xAD
        || c == 0x200B
        || c == 0x200C
        || c == 0x200D
        || c == '_';
  }

  private void add(Kind kind, String form, int start) {
    out.add(new Token(kind, form, new Span(start, at)));
  }

  /** "…", "...", ". . .", with a fourth point that ends a sentence. */
  private boolean ellipsis() {
    int start = at;
    int points = 0;
    int after = at;
    for (int i = at; i < end && points < 5; i++) {
      char c = text.charAt(i);
      if (c == '…') {
        points += 3;
        after = i + 1;
      } else if (c == '.') {
        points++;
        after = i + 1;
      } else if ((c != ' ' && c != '\u00A0') || i > after) {
        break;
      }
    }
    if (points < 3) {
      return false;
    }
    at = after;
    add(Kind.ELLIPSIS, "…", start);
    return true;
  }

  /** "* * *" leaves words out; a star beside a word is emphasis. */
  private boolean stars() {
    if (text.charAt(at) != '*') {
      return false;
    }
    int start = at;
    boolean three = at + 5 <= end && text.startsWith("* * *", at);
    at += three ? 5 : 1;
    if (three) {
      add(Kind.ELLIPSIS, "…", start);
    }
    return true;
  }

  private boolean word() {
    int start = at;
    int letters = lettersEnd(start);
    boolean plain = letters == end || IN_WORDS.indexOf(text.charAt(letters)) < 0;
    if (letters > start && plain) { // as most words are
      at = letters;
      add(Kind.WORD, text.substring(start, at), start);
      return true;
    }
    StringBuilder form = new StringBuilder();
    boolean bracketed = false;
    while (at < end) {
      int c = text.codePointAt(at);
      if (isLetter(c)) {
        form.appendCodePoint(c);
        at += Character.charCount(c);
      } else if (c == '[' && change(form, start)) {
        bracketed = true;
      } else if (!lineHyphen(form) && !joiner(form)) {
        break;
      }
    }
    if (at == start) {
      return false;
    }
    add(bracketed ? Kind.BRACKETED : Kind.WORD, form.toString(), start);
    return true;
  }

  private static boolean isLetter(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private int lettersEnd(int from) {
    int index = from;
    while (letterAt(index)) {
      index += Character.charCount(text.codePointAt(index));
    }
    return index;
  }

  private boolean letterAt(int index) {
    return index < end && isLetter(text.codePointAt(index));
  }

  /** "[s]" at a word's start, "[s]" or "[]" at its end or inside it. */
  private boolean change(StringBuilder form, int start) {
    int close = at + 1;
    while (close < end && close - at <= LONGEST_CHANGE && letterAt(close)) {
      close++;
    }
    boolean closed = close < end && text.charAt(close) == ']';
    if (!closed || (at == start && !letterAt(close + 1))) {
      return false;
    }
    form.append(text, at, close + 1);
    at = close + 1;
    return true;
  }

  /** A hyphen at a line's end, and the line end. */
  private boolean lineHyphen(StringBuilder form) {
    if (form.isEmpty() || !isHyphen(text.charAt(at))) {
      return false;
    }
    int next = at + 1;
    boolean line = false;
    while (next < end && (isSpace(text.charAt(next)) || text.charAt(next) == '>')) {
      line |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
      next++;
    }
    if (!line || !letterAt(next)) {
      return false;
    }
    form.append(LINE_HYPHEN);
    at = next;
    return true;
  }

  /** A sign between letters that belongs to the word: "post-trial", "don’t", "1,000", "11:26". */
  private boolean joiner(StringBuilder form) {
    char c = text.charAt(at);
    if (form.isEmpty() || !letterAt(at + 1) || !letterAt(at - 1)) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    if (isHyphen(c) || c == '–') {
      form.append('-');
    } else if (c == '\'' || c == '’') {
      form.append('\'');
    } else if (c == '.' || c == '\u00AD' || (digits && (c == ',' || c == ':'))) {
      form.append(c == '\u00AD' ? "" : String.valueOf(c));
    } else {
      return false;
    }
    at++;
    return true;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private void sign(int c) {
    int start = at;
    at += Character.charCount(c);
    if (QUOTES.indexOf(c) >= 0) {
      if ((c == '\'' || c == '`') && at < end && text.charAt(at) == c) {
        at++;
      }
      add(Kind.MARK, "\"", start);
    } else if (c == '-' || c == '−' || (c >= 0x2010 && c <= 0x2015)) {
      while (at < end && text.charAt(at) == '-') {
        at++;
      }
      add(Kind.SIGN, "—", start);
    } else {
      add(Kind.SIGN, Character.toString(c), start);
    }
  }
}
