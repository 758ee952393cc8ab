package org.glossator.render.html;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.glossator.text.MarkdownBounds;
import org.glossator.transcript.markdown.QuickHeadings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Turns what editors and publishers write in Markdown into HTML. HTML inside the Markdown is shown
 * as text, never passed through; links lead to the web, to mail addresses or inside the site.
 */
public final class Markdown {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), QuickHeadings.create()))
          .set(HtmlRenderer.ESCAPE_HTML, true);
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  /** Only so that relative links can be told from others; it never reaches a page. */
  private static final String NOWHERE = "https://site.invalid/";

  private Markdown() {}

  /** A page's text: its headings stand below the page's title, which is the only {@code h1}. */
  public static Html page(String markdown) {
    Document document = clean(markdown);
    int shift = document.selectFirst("h1") == null ? 0 : 1;
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      int level = Math.min(6, heading.tagName().charAt(1) - '0' + shift);
      heading.tagName("h" + level);
    }
    return new Html(document.body().html().strip());
  }

  private static Document clean(String markdown) {
    String raw = RENDERER.render(PARSER.parse(MarkdownBounds.escaped(markdown)));
    Document document = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(raw, NOWHERE));
    document.outputSettings().prettyPrint(false);
    document.select("a[href]").forEach(Markdown::nameTheFile);
    WideTables.wrap(document);
    return document;
  }

  /** A link to a folder of the site names its index, so that it also works from a disk. */
  private static void nameTheFile(Element link) {
    String href = link.attr("href");
    int end = href.indexOf('#') < 0 ? href.length() : href.indexOf('#');
    if (end > 0 && href.charAt(end - 1) == '/' && href.indexOf(':') < 0) {
      link.attr("href", href.substring(0, end) + "index.html" + href.substring(end));
    }
  }

  private static final Safelist ALLOWED =
      Safelist.none()
          .addTags("p", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "br", "hr")
          .addTags("h1", "h2", "h3", "h4", "h5", "h6")
          .addTags("table", "thead", "tbody", "tr", "th", "td")
          .addTags("a")
          .addAttributes("a", "href", "title")
          .addAttributes("ol", "start")
          .addProtocols("a", "href", "https", "http", "mailto", "#")
          .preserveRelativeLinks(true);
}
