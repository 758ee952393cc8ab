package org.glossator.render.html;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.text.MarkdownBounds;
import org.glossator.transcript.markdown.QuickHeadings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * A note's Markdown as HTML: emphasis, lists, tables, quotations, footnotes, pictures of the site,
 * and such HTML as is on a short list; whatever else stands in it is left out. Its citations and
 * its references to other orders become links. Headings have no place in a note and become
 * paragraphs.
 */
public final class NoteText {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(TablesExtension.create(), FootnoteExtension.create(), QuickHeadings.create()))
          .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩\ufe0e");

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  /** Only so that relative links can be told from others; it never reaches a page. */
  private static final String NOWHERE = "https://site.invalid/";

  /** "https://www.uscourts.gov/rules": a host, then such characters as an address may hold. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\w/.@-])https?://(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)++[A-Za-z]{2,24}"
              + "(?::[0-9]{1,5})?+(?:[/?]@*+)?+(?:#@*+)?+"
                  .replace("@", "(?:[\\p{L}\\p{N}/?:;,.!$&'()*+=@_~-]|%[0-9A-Fa-f]{2})"));

  private static final String FOOTNOTE = "fn(?:ref)?-[0-9]{1,3}(?:-[0-9]{1,3})?";

  private static final Safelist ALLOWED =
      Safelist.none()
          .addTags("p", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "br", "hr")
          .addTags("table", "thead", "tbody", "tr", "th", "td", "h1", "h2", "h3", "h4", "h5", "h6")
          .addTags("i", "b", "u", "s", "sub", "sup", "small", "del", "ins", "q", "cite", "kbd")
          .addTags("abbr", "a", "img", "div")
          .addAttributes("a", "href", "title", "class")
          .addAttributes("abbr", "title")
          .addAttributes("ol", "start")
          .addAttributes("sup", "id")
          .addAttributes("li", "id")
          .addAttributes("div", "class")
          .addAttributes("img", "src", "alt", "title")
          .addProtocols("a", "href", "https", "http", "mailto", "#")
          .addProtocols("img", "src", "https", "http")
          .preserveRelativeLinks(true);

  private final Document document;
  private final NoteLinker linker;
  private final String prefix;

  private NoteText(String markdown, String prefix, NoteLinker linker) {
    String raw = RENDERER.render(PARSER.parse(MarkdownBounds.escaped(markdown)));
    this.document = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(raw, NOWHERE));
    this.document.outputSettings().prettyPrint(false);
    this.linker = linker;
    this.prefix = prefix;
  }

  /**
   * A note's text.
   *
   * @param prefix set before the ids of its footnotes, which must not occur twice on a page: "n7-"
   */
  public static Html of(String markdown, String prefix, NoteLinker linker) {
    return new NoteText(markdown, prefix, linker).html();
  }

  /** A note's Markdown with blanks for code, whose words are shown as they are and lead nowhere. */
  public static String withoutCode(String markdown) {
    if (markdown.indexOf('`') < 0 && !markdown.contains("    ") && !markdown.contains("\t")) {
      return markdown;
    }
    String text = MarkdownBounds.escaped(markdown);
    StringBuilder prose = new StringBuilder(text);
    for (com.vladsch.flexmark.util.ast.Node node : PARSER.parse(text).getDescendants()) {
      if (node instanceof Code
          || node instanceof IndentedCodeBlock
          || node instanceof FencedCodeBlock) {
        int start = node.getStartOffset();
        prose.replace(start, node.getEndOffset(), " ".repeat(node.getEndOffset() - start));
      }
    }
    return prose.toString();
  }

  private Html html() {
    document.select("h1, h2, h3, h4, h5, h6").forEach(heading -> heading.tagName("p"));
    document.select("img").forEach(this::picture);
    footnotes();
    document.select("a").forEach(this::ownLink);
    document.select("div:not(.footnotes)").forEach(Element::unwrap);
    nest();
    addresses();
    citations();
    WideTables.wrap(document);
    return new Html(document.body().html().strip());
  }

  /** A picture that is not the site's own would be asked of a stranger: its words stand instead. */
  private void picture(Element image) {
    Optional<String> source = linker.picture(image.attr("src"));
    if (source.isPresent()) {
      image.attr("src", source.get());
      image.attr("alt", image.attr("alt"));
    } else {
      image.replaceWith(new TextNode(image.attr("alt")));
    }
  }

  /** The ids that tie footnotes to their marks; any other id or class is somebody's own. */
  private void footnotes() {
    for (Element element : document.select("[id]")) {
      if (element.id().matches(FOOTNOTE)) {
        element.attr("id", prefix + element.id());
      } else {
        element.removeAttr("id");
      }
    }
    for (Element element : document.select("[class]")) {
      if (!element.className().matches("footnotes|footnote-ref|footnote-backref")) {
        element.removeAttr("class");
      }
    }
    document.select("div.footnotes > hr").forEach(Element::remove);
    document.select("p + a.footnote-backref").forEach(NoteText::toLastLine);
  }

  /** The way back stands at the end of the footnote's words, not on a line of its own. */
  private static void toLastLine(Element back) {
    Element last = back.previousElementSibling();
    if (last != null) {
      last.appendText(" ").appendChild(back);
    }
  }

  private void ownLink(Element link) {
    String href = link.attr("href");
    if (href.startsWith("#fn") && href.substring(1).matches(FOOTNOTE)) {
      boolean there = document.getElementById(prefix + href.substring(1)) != null;
      String label = link.hasClass("footnote-backref") ? "Back to footnote " : "Footnote ";
      if (there) {
        link.attr("href", "#" + prefix + href.substring(1));
        link.attr("aria-label", label + href.replaceAll("\\D+(\\d+).*", "$1"));
      } else {
        link.unwrap();
      }
      return;
    }
    Optional<String> address = linker.address(href);
    if (href.isEmpty() || address.isEmpty()) {
      link.unwrap();
    } else {
      link.attr("href", address.get());
    }
  }

  /** What is on the list may still stand where it must not: a paragraph in italics, a lone item. */
  private void nest() {
    for (Element element : document.body().select("*")) {
      boolean phrase = !element.tagName().matches("body|blockquote|[uo]l|li|div|t.*");
      boolean lone =
          element.tagName().equals("li")
              && (element.parent() == null || !element.parent().tagName().matches("[uo]l"));
      if (lone || (phrase && element.select("*").stream().skip(1).anyMatch(Element::isBlock))) {
        element.unwrap();
      }
    }
    for (Element list : document.select("ul, ol")) {
      if (!list.attr("start").matches("-?[0-9]{1,6}")) {
        list.removeAttr("start");
      }
      for (Node child : List.copyOf(list.childNodes())) {
        boolean item = child instanceof Element element && element.tagName().equals("li");
        boolean blank = child instanceof TextNode words && words.isBlank();
        if (!item && !blank) {
          child.wrap("<li></li>");
        }
      }
    }
  }

  /** Addresses that stand bare among the words become links. */
  private void addresses() {
    List<Piece> pieces = new ArrayList<>();
    collect(document.body(), pieces, new StringBuilder());
    for (Piece piece : pieces) {
      TextNode rest = piece.node;
      Matcher found = ADDRESS.matcher(rest.getWholeText());
      while (found.find()) {
        String address = withoutStops(found.group());
        TextNode words = found.start() > 0 ? rest.splitText(found.start()) : rest;
        if (address.length() < words.getWholeText().length()) {
          rest = words.splitText(address.length());
          found.reset(rest.getWholeText());
        }
        words.wrap("<a></a>");
        Optional.ofNullable(words.parent()).ifPresent(link -> link.attr("href", address));
      }
    }
  }

  /** What ends a sentence or closes a bracket before the address is none of it. */
  private static String withoutStops(String address) {
    int end = address.length();
    long unopened = count(address, ')') - count(address, '(');
    while (".,;:!?'*_~".indexOf(address.charAt(end - 1)) >= 0
        || (address.charAt(end - 1) == ')' && unopened > 0)) {
      end--;
      unopened -= address.charAt(end) == ')' ? 1 : 0;
    }
    return address.substring(0, end);
  }

  private static long count(String words, char sign) {
    return words.chars().filter(c -> c == sign).count();
  }

  /** A piece of text and where it starts in the whole. */
  private record Piece(TextNode node, int start) {
    int end() {
      return start + node.getWholeText().length();
    }
  }

  private void citations() {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    collect(document.body(), pieces, text);
    List<NoteLinker.Link> links = linker.links(text.toString());
    for (int i = links.size() - 1; i >= 0; i--) {
      link(links.get(i), pieces);
    }
  }

  /** The text of everything that is neither a link nor code; blocks are kept apart. */
  private static void collect(Node node, List<Piece> pieces, StringBuilder text) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode words) {
        pieces.add(new Piece(words, text.length()));
        text.append(words.getWholeText());
      } else if (child instanceof Element element
          && !element.tagName().matches("a|code|pre|kbd|img")) {
        if (element.isBlock()) {
          text.append("\n\n");
        }
        collect(element, pieces, text);
      } else {
        text.append(' ');
      }
    }
  }

  /** Makes a link of the largest part of its words that one piece of text holds. */
  private static void link(NoteLinker.Link link, List<Piece> pieces) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int shared =
          Math.min(pieces.get(i).end(), link.span().end())
              - Math.max(pieces.get(i).start, link.span().start());
      if (shared > most) {
        best = i;
        most = shared;
      }
    }
    if (best < 0) {
      return;
    }
    Piece piece = pieces.get(best);
    int from = Math.max(0, link.span().start() - piece.start);
    int to = Math.min(piece.node.getWholeText().length(), link.span().end() - piece.start);
    if (to < piece.node.getWholeText().length()) {
      piece.node.splitText(to);
    }
    TextNode words = from > 0 ? piece.node.splitText(from) : piece.node;
    Element anchor = new Element("a").attr("class", "cited").attr("href", link.href());
    if (!link.title().isEmpty()) {
      anchor.attr("title", link.title());
    }
    anchor.appendChild(new TextNode(link.words().isEmpty() ? words.getWholeText() : link.words()));
    words.replaceWith(anchor);
  }
}
