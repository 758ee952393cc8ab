package org.glossator.corpus;

import java.util.List;
import java.util.Set;
import org.glossator.text.Span;

/**
 * Finds the sentence around a citation. Points inside a citation end nothing; a sentence that is
 * nothing but a citation is shown with the sentence that it supports.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "jr", "sr", "st", "no", "nos", "inc", "co", "corp", "ltd",
          "bros", "v", "vs", "cf", "e.g", "i.e", "id", "dkt", "decl", "ex", "fed", "civ", "crim",
          "app", "supp", "cal", "cir", "ct", "art", "sec", "ch", "pl", "def", "pls", "defs", "rev",
          "stat");

  private Sentences() {}

  /**
   * The words around {@code mention}.
   *
   * @param atoms the spans of all citations in the text, by place
   */
  static Span around(String text, Span mention, List<Span> atoms) {
    int start = startBefore(text, mention.start(), atoms);
    int end = endAfter(text, mention.end(), atoms);
    boolean citationAlone = mention.end() >= end - 1 && gaps(text, start, mention.start()) <= 3;
    if (citationAlone && start > 0) {
      start = startBefore(text, Math.max(0, start - 1), atoms);
    }
    return new Span(start, end);
  }

  /** How many stretches of white space stand between two places. */
  private static int gaps(String text, int from, int to) {
    int gaps = 0;
    boolean before = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      gaps += space && !before ? 1 : 0;
      before = space;
    }
    return gaps;
  }

  private static int startBefore(String text, int from, List<Span> atoms) {
    for (int i = from - 1; i > 0; i--) {
      if (endsSentence(text, i - 1, atoms) && Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int endAfter(String text, int from, List<Span> atoms) {
    for (int i = Math.max(1, from); i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) && endsSentence(text, i - 1, atoms)) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether the sentence ends with the character at {@code last}, before white space. */
  private static boolean endsSentence(String text, int last, List<Span> atoms) {
    int point = last;
    while (point > 0 && "”’\"')]".indexOf(text.charAt(point)) >= 0) {
      point--;
    }
    char c = text.charAt(point);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = last + 2;
    boolean begins =
        next >= text.length()
            || Character.isUpperCase(text.charAt(next))
            || "“‘\"'([".indexOf(text.charAt(next)) >= 0;
    return begins
        && !inside(point, atoms)
        && !(c == '.' && point == last && abbreviated(text, point));
  }

  /** Whether a citation goes on after {@code offset}. */
  private static boolean inside(int offset, List<Span> atoms) {
    for (Span atom : atoms) {
      if (atom.start() > offset) {
        return false;
      }
      if (offset < atom.end() - 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean abbreviated(String text, int point) {
    int start = point;
    while (start > 0
        && !Character.isWhitespace(text.charAt(start - 1))
        && text.charAt(start - 1) != '(') {
      start--;
    }
    String word = text.substring(start, point).toLowerCase(java.util.Locale.ROOT);
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    return initial
        || (word.indexOf('.') > 0 && !word.contains(".."))
        || ABBREVIATIONS.contains(word);
  }
}
