package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * An opinion in HTML or Harvard's XML as Markdown: paragraphs, quotations, headings, emphasis, the
 * reporter's pages as {@code [*276]}, footnotes. Everything else of the mark-up goes, and its words
 * stay; scripts, and numbers that a converter put beside paragraphs, are no words of the court.
 */
final class OpinionHtml {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "center",
          "pre",
          "li",
          "ul",
          "ol",
          "table",
          "tbody",
          "thead",
          "tr",
          "section",
          "article",
          "aside",
          "opinion",
          "author",
          "footnote",
          "body",
          "dl",
          "dt",
          "dd",
          "hr",
          "header",
          "footer",
          "syllabus",
          "parties",
          "court",
          "docketnumber",
          "decisiondate",
          "attorneys",
          "judges",
          "casebody");

  private static final String JUNK =
      "script, style, head, title, link, meta, span.num, #footer, noscript, template, iframe,"
          + " object, form, button, input";

  private static final String PAGE =
      "page-number, .star-pagination, .page-number, .page_number, .page-label, pagebreak";

  private static final Pattern DIGITS = Pattern.compile("\\*{0,2}\\s?(\\d{1,6})");

  private final boolean styles;
  private final boolean pages;
  private final String prefix;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Map<Element, String> calls = new HashMap<>();
  private final Map<Element, String> definitions = new HashMap<>();
  private final Map<Element, String> labels = new HashMap<>();
  private StringBuilder paragraph = new StringBuilder();
  private StringBuilder heard = words;
  private String lead = "";
  private String number = "";

  private OpinionHtml(boolean styles, boolean pages, String prefix) {
    this.styles = styles;
    this.pages = pages;
    this.prefix = prefix;
  }

  /**
   * The opinion in {@code html}.
   *
   * @param prefix what stands before the labels of its footnotes, where others have the same
   */
  static Body of(String html, String prefix) {
    Document page = Jsoup.parse(html);
    Element body = page.body();
    List<String> hidden = Unshown.take(page);
    body.select(JUNK).remove();
    boolean marked = rising(body);
    Body styled = new OpinionHtml(true, marked, prefix).read(body.clone());
    return (styled.comesBack() ? styled : new OpinionHtml(false, marked, prefix).read(body))
        .without(hidden);
  }

  /** The words in {@code html} that no browser shows. */
  static List<String> hidden(String html) {
    return Unshown.take(Jsoup.parse(html));
  }

  /** The printed text in the {@code pre} of {@code html}, or empty. */
  static String printed(String html) {
    return Jsoup.parse(html).body().select("pre").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining("\n"));
  }

  /** Whether {@code html} holds more than printed text in one {@code pre}. */
  static boolean isMarkedUp(String html) {
    Element body = Jsoup.parse(html).body();
    body.select("pre").remove();
    return body.hasText();
  }

  /** Whether each page's mark is one more than the one before: only then are they pages. */
  private static boolean rising(Element body) {
    List<Integer> found = new ArrayList<>();
    for (Element mark : body.select(PAGE)) {
      page(mark).ifPresent(found::add);
    }
    for (int i = 1; i < found.size(); i++) {
      if (found.get(i) != found.get(i - 1) + 1) {
        return false;
      }
    }
    return found.size() > 1;
  }

  private static Optional<Integer> page(Element mark) {
    String label = mark.hasAttr("label") ? mark.attr("label") : mark.text();
    Matcher digits = DIGITS.matcher(label.strip());
    return digits.matches() ? Optional.of(Integer.parseInt(digits.group(1))) : Optional.empty();
  }

  private Body read(Element body) {
    findNotes(body);
    body.childNodes().forEach(this::node);
    flush();
    List<String> drops = new ArrayList<>();
    if (!pages) {
      body.select(PAGE).forEach(mark -> drops.add(mark.text()));
    }
    String text = String.join("\n\n", paragraphs) + "\n";
    return new Body(text, words.toString(), notes, drops);
  }

  /**
   * Pairs of links within the text that lead to each other: the first is a footnote's mark, the
   * second its label; and the elements that Harvard's XML has for both.
   */
  private void findNotes(Element body) {
    for (Element note : body.select("footnote[label]")) {
      definitions.put(note, label(note.attr("label")));
    }
    for (Element mark : body.select("footnotemark")) {
      String label = label(mark.text());
      if (definitions.containsValue(label)) {
        calls.put(mark, label);
      }
    }
    for (Element call : body.select("a[href^=#]")) {
      String label = label(call.text());
      if (!label.isEmpty() && !definitions.containsValue(label)) {
        named(body, call.attr("href").substring(1)).ifPresent(target -> pair(call, target, label));
      }
    }
  }

  private void pair(Element call, Element target, String label) {
    Optional<Element> found = holder(target);
    if (found.isEmpty() || definitions.containsKey(found.get()) || within(call, found.get())) {
      return;
    }
    Element holder = found.get();
    definitions.put(holder, label);
    calls.put(call, label);
    Optional<Element> back =
        target.tagName().equals("a")
            ? Optional.of(target)
            : holder.select("a[href^=#]").stream().findFirst();
    back.filter(link -> label(link.text()).equals(label))
        .ifPresent(link -> labels.put(link, label));
  }

  private static boolean within(Element inner, Element outer) {
    return inner.equals(outer) || inner.parents().contains(outer);
  }

  private static Optional<Element> named(Element body, String name) {
    return name.isEmpty()
        ? Optional.empty()
        : Stream.of("id", "name")
            .flatMap(key -> body.getElementsByAttributeValue(key, name).stream())
            .findFirst();
  }

  /** The element that holds a footnote: one that says so, or else the paragraph. */
  private static Optional<Element> holder(Element target) {
    List<Element> around = new ArrayList<>(target.parents());
    around.addFirst(target);
    return around.stream()
        .filter(each -> !each.tagName().equals("body"))
        .filter(each ->
            (each.className().contains("footnote") && !each.tagName().equals("a"))
                || Set.of("p", "li", "aside").contains(each.tagName()))
        .findFirst();
  }

  /** "[1]" and "1." as "1"; nothing if it is no footnote's label. */
  private static String label(String text) {
    String bare = text.strip().replaceAll("^[\\[(]|[\\])]$|\\.$", "").strip();
    return bare.matches("\\d{1,3}|[a-z]") ? bare : "";
  }

  private void node(Node node) {
    switch (node) {
      case TextNode text -> text(text.getWholeText());
      case Element element -> element(element);
      default -> {}
    }
  }

  private void element(Element element) {
    String call = calls.get(element);
    String note = definitions.get(element);
    Optional<Integer> page = element.is(PAGE) ? page(element) : Optional.empty();
    if (note != null) {
      note(element, note);
    } else if (call != null) {
      paragraph.append("[^").append(prefix).append(call).append(']');
    } else if (page.isPresent()) {
      paragraph.append(pages ? "[*" + page.get() + "]" : "");
    } else if (element.tagName().equals("br")) {
      paragraph.append('\n');
    } else if (!labels.containsKey(element)) {
      marked(element);
    }
  }

  private void marked(Element element) {
    String tag = element.tagName();
    if (BLOCKS.contains(tag)) {
      block(element);
      return;
    }
    String mark =
        switch (tag) {
          case "i", "em", "u", "cite" -> "*";
          case "b", "strong" -> "**";
          default -> "";
        };
    if (!styles || mark.isEmpty() || element.text().isBlank() || hasBlock(element)) {
      element.childNodes().forEach(this::node);
      paragraph.append(tag.equals("td") || tag.equals("th") ? " " : "");
      return;
    }
    StringBuilder outer = paragraph;
    paragraph = new StringBuilder();
    element.childNodes().forEach(this::node);
    String inner = paragraph.toString();
    String core = inner.strip();
    int start = inner.indexOf(core);
    paragraph = outer;
    paragraph.append(inner, 0, start).append(core.isEmpty() ? "" : mark).append(core);
    paragraph.append(core.isEmpty() ? "" : mark).append(inner.substring(start + core.length()));
  }

  private static boolean hasBlock(Element element) {
    return element.getAllElements().stream()
        .skip(1)
        .anyMatch(e -> BLOCKS.contains(e.tagName()) || e.tagName().equals("br"));
  }

  private void block(Element element) {
    flush();
    String before = lead;
    String tag = element.tagName();
    if (tag.equals("blockquote")) {
      lead = lead + "> ";
    }
    if (tag.equals("li")) {
      number = ListNumber.before(element);
    }
    boolean heading = tag.matches("h[1-6]") && !hasBlock(element);
    element.childNodes().forEach(this::node);
    if (heading && !paragraph.toString().isBlank()) {
      String line = paragraph.toString().strip().replaceAll("\\s+", " ");
      paragraph = new StringBuilder();
      paragraphs.add(lead + "#".repeat(Math.max(1, tag.charAt(1) - '0')) + " " + line);
    }
    flush();
    lead = before;
    number = tag.equals("li") ? "" : number;
  }

  private void flush() {
    StringBuilder out = new StringBuilder();
    for (String line : paragraph.toString().split("\n", -1)) {
      String bare = line.strip().replaceAll("\\s+", " ");
      if (!bare.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(lead).append(MarkdownText.block(bare));
      }
    }
    if (!out.isEmpty()) {
      paragraphs.add(out.toString());
    }
    paragraph = new StringBuilder();
  }

  private void note(Element element, String label) {
    flush();
    int first = paragraphs.size();
    StringBuilder outer = heard;
    String before = lead;
    heard = new StringBuilder();
    lead = "";
    element.childNodes().forEach(this::node);
    flush();
    List<String> own = new ArrayList<>(paragraphs.subList(first, paragraphs.size()));
    paragraphs.subList(first, paragraphs.size()).clear();
    String text = String.join("\n\n", own).replace("\n", "\n    ");
    paragraphs.add("[^" + prefix + label + "]: " + text);
    notes.put(prefix + label, heard.toString());
    heard = outer;
    lead = before;
  }

  private void text(String text) {
    String flowing = text.replaceAll("[\\s\u00A0]+", " ");
    if (!number.isEmpty() && !flowing.isBlank()) {
      flowing = number + flowing.stripLeading();
      number = "";
    }
    paragraph.append(MarkdownText.inline(flowing));
    heard.append(flowing);
  }
}
