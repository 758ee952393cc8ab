package org.glossator.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.text.Mapped;
import org.glossator.text.Span;

/**
 * A text in which words are looked for as people read them: letters with their marks in the
 * composed form of Unicode (UAX 15, NFC), whichever form they are written in, and the escapes of
 * web addresses (RFC 3986, 2.1) also as what they stand for. Places are those of the text as it is
 * written.
 */
final class Legible {
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  private final List<Mapped> readings;

  private Legible(List<Mapped> readings) {
    this.readings = readings;
  }

  /** The text, ready to be searched. */
  static Legible of(String text) {
    Mapped written = Mapped.of(text);
    List<Mapped> readings = new ArrayList<>(List.of(written.composed()));
    if (ESCAPE.matcher(text).find()) {
      readings.add(written.unescaped().composed());
    }
    return new Legible(List.copyOf(readings));
  }

  /** Where the text has {@code words}, in any case and spacing. */
  List<Span> places(String words) {
    Pattern pattern = Words.pattern(words);
    Set<Span> places = new LinkedHashSet<>();
    for (Mapped reading : readings) {
      Matcher matcher = pattern.matcher(reading.text());
      while (matcher.find()) {
        places.add(reading.source(matcher.start(), matcher.end()));
      }
    }
    return List.copyOf(places);
  }

  /** The text with the escapes of web addresses as what they stand for. */
  static String unescaped(String text) {
    return Mapped.of(text).unescaped().text();
  }

  /** The web addresses in a text that have escapes, without these. */
  static List<String> addresses(String text) {
    List<String> addresses = new ArrayList<>();
    Matcher escape = ESCAPE.matcher(text);
    int at = 0;
    while (escape.find(at)) {
      int start = escape.start();
      while (start > at && !ends(text.charAt(start - 1))) {
        start--;
      }
      int end = escape.end();
      while (end < text.length() && !ends(text.charAt(end))) {
        end++;
      }
      addresses.add(unescaped(text.substring(start, end)));
      at = end;
    }
    return addresses;
  }

  /** Whether no web address has this character. */
  private static boolean ends(char c) {
    return c <= ' ' || c == '"' || c == '<' || c == '>';
  }
}
