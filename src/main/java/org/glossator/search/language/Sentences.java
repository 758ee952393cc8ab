package org.glossator.search.language;

import java.util.Set;
import org.glossator.text.PlainLetters;

/**
 * Where sentences start. A full stop ends one unless it belongs to an abbreviation that lawyers use
 * ("v.", "Inc.", "Cir.") or to an initial; a question or exclamation mark always does. What follows
 * must look like a beginning: a capital, a digit, or an opening mark.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("v vs inc co corp ltd llc llp mr mrs ms dr jr sr st hon prof cir cal dist ct cts "
                  + "app supp fed civ crim proc evid bankr pl pls def defs decl dkt doc ex exh exs "
                  + "stat rev sec secs para ch pt cl cf al eg ie etc jan feb mar apr jun jul aug "
                  + "sept sep oct nov dec reg regs admin assn ass'n dep't int'l gov't nat'l comm'n "
                  + "bros mfg elec elecs indus servs serv sys tech univ assocs ins bldg ave blvd vol op "
                  + "slip mem tr compl mot opp'n opp br resp pet aff affd aff'd rev'd cert supra "
                  + "infra ante post ed eds comp ann cong rec rep sess const amend cmt restat mass "
                  + "mich minn mont neb nev okla pa tenn tex utah va vt wis wyo ala "
                  + "alaska ariz ark colo conn del fla ga haw kan ky md")
              .split(" "));

  private Sentences() {}

  /**
   * The offsets in {@code text} at which its second and further sentences start, rising. The text's
   * own start is not among them.
   */
  public static int[] starts(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '?' && c != '!') {
        continue;
      }
      int next = beginning(text, i + 1);
      if (next > 0 && (c != '.' || !(abbreviates(text, i, next) || leavesOut(text, i)))) {
        if (count == found.length) {
          found = java.util.Arrays.copyOf(found, count * 2);
        }
        found[count++] = next;
        i = next - 1;
      }
    }
    return java.util.Arrays.copyOf(found, count);
  }

  /** Past closing marks and at least one space, where a sentence can begin; 0 if none can. */
  private static int beginning(String text, int after) {
    int i = after;
    while (i < text.length() && closes(text.charAt(i))) {
      i++;
    }
    int spaces = i;
    while (i < text.length() && Letters.isSpace(text.charAt(i))) {
      i++;
    }
    return i > spaces && i < text.length() && begins(text.charAt(i)) ? i : 0;
  }

  private static boolean closes(char c) {
    return c == ')'
        || c == ']'
        || c == '*'
        || c == '_'
        || Letters.isQuotationMark(c)
        || Letters.isApostrophe(c);
  }

  private static boolean begins(char c) {
    return Letters.isCapital(c)
        || Letters.isDigit(c)
        || c == '('
        || c == '['
        || c == '*'
        || c == '_'
        || c == '§'
        || Letters.isQuotationMark(c)
        || Letters.isApostrophe(c)
        || (c >= 0xC0 && Character.isUpperCase(c));
  }

  private static boolean abbreviates(String text, int dot, int next) {
    int start = dot;
    while (start > 0
        && (Letters.isWord(text.charAt(start - 1))
            || Letters.isApostrophe(text.charAt(start - 1)))) {
      start--;
    }
    if (start == dot) {
      return false;
    }
    if (dot - start == 1 && Letters.isLetter(text.charAt(start))) {
      return true;
    }
    StringBuilder word = new StringBuilder();
    for (int i = start; i < dot; i++) {
      PlainLetters.append(Letters.isApostrophe(text.charAt(i)) ? '\'' : text.charAt(i), word);
    }
    String letters = word.toString();
    if (letters.equals("ibid") || letters.equals("id")) {
      return text.charAt(next) == '(';
    }
    return (letters.equals("no") || letters.equals("nos"))
        ? isNumbered(text.charAt(next))
        : ABBREVIATIONS.contains(letters);
  }

  /**
   * "remedies . . . [or] has failed": three dots leave words out of a sentence; a fourth ends it
   * (Bluebook, Rule 5.3).
   */
  private static boolean leavesOut(String text, int last) {
    int first = last;
    int dots = 1;
    for (int before = dotBefore(text, first); before >= 0; before = dotBefore(text, first)) {
      first = before;
      dots++;
    }
    return dots == 3 && first > 0 && Letters.isSpace(text.charAt(first - 1));
  }

  /** The dot before the one at {@code dot}, with or without a space between; -1 if none is. */
  private static int dotBefore(String text, int dot) {
    int before = dot - 1;
    if (before > 0 && Letters.isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == '.' ? before : -1;
  }

  /** "No." is "number" before a number or a docket's letters, else an answer. */
  private static boolean isNumbered(char c) {
    return Letters.isDigit(c) || c == 'C';
  }
}
