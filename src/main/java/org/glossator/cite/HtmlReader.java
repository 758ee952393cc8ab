package org.glossator.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

  /**
   * The longest call of a footnote with its tags, and the longest look into a tag, in characters.
   */
  private static final int LONGEST_CALL = 200;

  /** The elements that a footnote can be. */
  private static final Set<String> NOTES = Set.of("footnote", "aside", "div", "li", "p", "section");

  /** What class or id says of a footnote's text; its call is an anchor or raised. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:class|id|role|epub:type)\\s*=\\s*[\"']?(?:[^\"'>]*\\s)?(?:doc-)?(?:footnote(?!s)|fn-?[0-9])");

  private static final Pattern CALL = Pattern.compile("\\[?[0-9*\u2020\u2021]{1,3}\\]?");

  private final String html;
  private final ReadingBuilder body;
  private final List<Reading> notes = new ArrayList<>();
  private ReadingBuilder out;
  private String note = "";
  private int noteDepth;
  private int emphasis;
  private int quotation;

  private HtmlReader(String html) {
    this.html = html;
    this.body = new ReadingBuilder(html.length() + 1);
    this.out = body;
  }

  /** The streams of a mark-up text: the body, then each footnote that says it is one. */
  static List<Reading> read(String html) {
    HtmlReader reader = new HtmlReader(html);
    reader.read();
    List<Reading> streams = new ArrayList<>(List.of(reader.body.build()));
    streams.addAll(reader.notes);
    return streams;
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
    if (!note.isEmpty()) {
      notes.add(out.build());
    }
    body.endParagraph(Math.max(0, html.length() - 1));
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
    if (name.equals("sup") && !closing) {
      int call = callEnd(end + 1);
      if (call > 0) {
        return call;
      }
    }
    mark(name, closing, empty, at);
    note(name, closing, empty, at, end);
    return end + 1;
  }

  /** Where a raised number ends that calls a footnote and is no part of the words; or -1. */
  private int callEnd(int start) {
    int close = html.indexOf("</sup", start, Math.min(html.length(), start + LONGEST_CALL));
    int end = close < 0 ? -1 : html.indexOf('>', close, Math.min(html.length(), close + 10));
    if (end < 0) {
      return -1;
    }
    StringBuilder words = new StringBuilder();
    boolean tag = false;
    for (int i = start; i < close; i++) {
      char c = html.charAt(i);
      tag |= c == '<';
      if (!tag && !Character.isWhitespace(c)) {
        words.append(c);
      }
      tag &= c != '>';
    }
    return CALL.matcher(words).matches() ? end + 1 : -1;
  }

  /** Begins a stream of its own with a footnote and ends it with that. */
  private void note(String name, boolean closing, boolean empty, int at, int end) {
    if (note.isEmpty()) {
      boolean opens = !closing && !empty && NOTES.contains(name) && isNote(name, at, end);
      if (opens) {
        note = name;
        noteDepth = 1;
        out = new ReadingBuilder(256);
      }
    } else if (name.equals(note) && !empty) {
      noteDepth += closing ? -1 : 1;
      if (noteDepth == 0) {
        out.endParagraph(at);
        notes.add(out.build());
        note = "";
        out = body;
      }
    }
  }

  private boolean isNote(String name, int at, int end) {
    return name.equals("footnote")
        || NOTE.matcher(html.substring(at, Math.min(end, at + LONGEST_CALL))).find();
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
