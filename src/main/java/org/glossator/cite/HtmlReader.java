package org.glossator.cite;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Makes a reading of HTML or XML mark-up, whose places stay those of the mark-up. It looks only at
 * tags, never at their nesting, so it takes whatever it is given.
 */
final class HtmlReader {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "table",
          "tr",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "section",
          "article",
          "header",
          "footer",
          "dl",
          "dt",
          "dd",
          "hr",
          "title",
          "body",
          "head",
          "main",
          "aside",
          "figure",
          "opinion",
          "footnote",
          "center");
  private static final Set<String> EMPHASES = Set.of("em", "i", "u", "cite", "var");
  private static final Set<String> HIDDEN = Set.of("script", "style", "page-number", "template");

  private static final int LONGEST_TAG = 4000;

  private final String html;
  private final ReadingBuilder out;
  private int emphasis;
  private int quotation;

  private HtmlReader(String html) {
    this.html = html;
    this.out = new ReadingBuilder(html.length() + 1);
  }

  /** The streams of a mark-up text: one. */
  static List<Reading> read(String html) {
    HtmlReader reader = new HtmlReader(html);
    reader.read();
    return List.of(reader.out.build());
  }

  private void read() {
    int i = 0;
    while (i < html.length()) {
      char c = html.charAt(i);
      if (c == '<' && i + 1 < html.length() && opensTag(html.charAt(i + 1))) {
        i = tag(i);
      } else if (c == '&') {
        i = entity(i);
      } else {
        add(c, i);
        i++;
      }
    }
    out.endParagraph(Math.max(0, html.length() - 1));
  }

  private static boolean opensTag(char c) {
    return Reading.isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  private void add(char c, int at) {
    byte flag = emphasis > 0 ? Reading.EMPHASIS : 0;
    out.add(c, at, quotation > 0 ? (byte) (flag | Reading.QUOTED) : flag);
  }

  private int entity(int at) {
    int end = html.indexOf(';', at, Math.min(html.length(), at + 12));
    if (end < 0 || end > at + 10) {
      add('&', at);
      return at + 1;
    }
    String written = html.substring(at, end + 1);
    String plain = Parser.unescapeEntities(written, false);
    if (plain.equals(written)) {
      add('&', at);
      return at + 1;
    }
    for (int i = 0; i < plain.length(); i++) {
      add(plain.charAt(i), at);
    }
    return end + 1;
  }

  private int tag(int at) {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at);
      return end < 0 ? html.length() : end + 3;
    }
    int end = html.indexOf('>', at, Math.min(html.length(), at + LONGEST_TAG));
    if (end < 0) {
      add('<', at);
      return at + 1;
    }
    boolean closing = html.charAt(at + 1) == '/';
    String name = name(closing ? at + 2 : at + 1, end);
    boolean empty = html.charAt(end - 1) == '/';
    boolean star =
        !closing && html.substring(at, Math.min(end, at + 200)).contains("star-pagination");
    if (!closing && !empty && (HIDDEN.contains(name) || star)) {
      int close = closing(name, end);
      return close < 0 ? end + 1 : Math.max(end, html.indexOf('>', close)) + 1;
    }
    mark(name, closing, empty, at);
    return end + 1;
  }

  /** Where the element closes, within a bounded stretch; -1 when it does not. */
  private int closing(String name, int from) {
    String tag = "</" + name;
    return html.substring(from, Math.min(html.length(), from + LONGEST_TAG)).indexOf(tag) < 0
        ? -1
        : html.indexOf(tag, from);
  }

  private void mark(String name, boolean closing, boolean empty, int at) {
    int step = empty ? 0 : closing ? -1 : 1;
    if (EMPHASES.contains(name)) {
      if (step > 0
          && html.startsWith("</", Math.max(0, html.lastIndexOf('<', at - 1)))
          && html.charAt(Math.max(0, at - 1)) == '>') {
        out.endLine();
      }
      emphasis = Math.max(0, emphasis + step);
    } else if (BLOCKS.contains(name)) {
      quotation = name.equals("blockquote") ? Math.max(0, quotation + step) : quotation;
      emphasis = 0;
      out.endParagraph(at);
    } else if (name.equals("br") || name.equals("pre")) {
      out.endLine();
    }
  }

  private String name(int start, int end) {
    int i = start;
    while (i < end
        && i < start + 20
        && (Character.isLetterOrDigit(html.charAt(i)) || html.charAt(i) == '-')) {
      i++;
    }
    return html.substring(start, i).toLowerCase(Locale.ROOT);
  }
}
