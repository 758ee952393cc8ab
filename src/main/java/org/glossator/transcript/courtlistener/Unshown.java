package org.glossator.transcript.courtlistener;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Words of a page that a browser does not show: hidden by an attribute, by a style, or by a rule of
 * the page's own style sheet. Whoever reads the page never sees them, so they are not taken.
 */
final class Unshown {
  /** {@code display: none}, {@code visibility: hidden}, no size, no colour. */
  private static final Pattern HIDES =
      Pattern.compile(
          "(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
              + "|opacity\\s*:\\s*0?(?:\\.0+)?\\s*(?:[;!]|$)"
              + "|font-size\\s*:\\s*0(?:px|pt|em|rem|%)?\\s*(?:[;!]|$)"
              + "|color\\s*:\\s*(?:transparent|white|\\#fff(?:fff)?)\\s*(?:[;!]|$))");

  private static final Pattern BACKGROUND = Pattern.compile("(?i)background");

  /** Names, classes, ids and what joins them: what costs no more than the page is long. */
  private static final Pattern PLAIN = Pattern.compile("[-\\w.#*,>\\s]{1,200}");

  private static final Pattern RULE = Pattern.compile("([^{}@]{1,400})\\{([^{}]{0,2000})\\}");

  private Unshown() {}

  /** Takes the words out of {@code page}. */
  static List<String> take(Document page) {
    List<Element> hidden = new ArrayList<>(page.body().select("[hidden]"));
    for (Element each : page.body().select("[style]")) {
      if (hides(each.attr("style"))) {
        hidden.add(each);
      }
    }
    for (Element sheet : page.select("style")) {
      Matcher rule = RULE.matcher(sheet.data());
      while (rule.find()) {
        if (hides(rule.group(2))) {
          hidden.addAll(selected(page.body(), rule.group(1)));
        }
      }
    }
    List<String> words = new ArrayList<>();
    for (Element each : hidden) {
      if (each.hasParent() && each.hasText() && !each.tagName().equals("body")) {
        words.add(each.text());
        each.remove();
      }
    }
    return words;
  }

  private static boolean hides(String style) {
    Matcher found = HIDES.matcher(style);
    while (found.find()) {
      if (!found.group().contains("color") || !BACKGROUND.matcher(style).find()) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> selected(Element body, String selector) {
    if (!PLAIN.matcher(selector).matches()) {
      return List.of();
    }
    try {
      return body.select(selector.strip());
    } catch (SelectorParseException | IllegalArgumentException e) {
      return List.of(); // one that no element of a still page can have
    }
  }
}
