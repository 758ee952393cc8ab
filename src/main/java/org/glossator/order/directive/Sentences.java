package org.glossator.order.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glossator.text.Span;

/** The sentences of a paragraph of legal prose, whose abbreviations end in stops too. */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no",
          "nos",
          "mr",
          "mrs",
          "ms",
          "dr",
          "hon",
          "st",
          "civ",
          "crim",
          "fed",
          "app",
          "dist",
          "supp",
          "cal",
          "cir",
          "ct",
          "inc",
          "co",
          "corp",
          "ltd",
          "bros",
          "assn",
          "v",
          "vs",
          "cf",
          "e.g",
          "i.e",
          "dkt",
          "decl",
          "ex",
          "exs",
          "mot",
          "compl",
          "pl",
          "pls",
          "def",
          "defs",
          "jan",
          "feb",
          "mar",
          "apr",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "p",
          "pp",
          "para",
          "sec",
          "art",
          "ch",
          "jr",
          "sr",
          "esq",
          "u.s",
          "u.s.c",
          "c.f.r",
          "l.r",
          "f.r.d",
          "evid",
          "proc",
          "gen",
          "stat",
          "ave",
          "blvd",
          "ste",
          "ll.c",
          "evidence",
          "id",
          "viz",
          "approx");

  private Sentences() {}

  /** Every sentence, without white space around it. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endAt(text, i);
      if (end > 0) {
        add(text, start, end, sentences);
        start = end;
        i = end - 1;
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  /** The end of the sentence whose stop stands at {@code at}, or 0 if none ends there. */
  private static int endAt(String text, int at) {
    char stop = text.charAt(at);
    if (stop != '.' && stop != '?' && stop != '!') {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && "\"”’')]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean follows = next > end && next < text.length() && opens(text.charAt(next));
    return follows && !(stop == '.' && end == at + 1 && abbreviates(text, at)) ? end : 0;
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || c == '“' || c == '"' || c == '[';
  }

  /** Whether the stop at {@code at} belongs to an abbreviation, an initial or a list's number. */
  private static boolean abbreviates(String text, int at) {
    int start = at;
    while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || inner(text, start))) {
      start--;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    boolean label = start == 0 && word.chars().allMatch(Character::isDigit);
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean dots = at > 0 && " .".indexOf(text.charAt(at - 1)) >= 0;
    return label || initial || dots || ABBREVIATIONS.contains(word);
  }

  private static boolean inner(String text, int start) {
    return text.charAt(start - 1) == '.'
        && start - 2 >= 0
        && Character.isLetter(text.charAt(start - 2))
        && start < text.length()
        && Character.isLetter(text.charAt(start));
  }
}
