package org.glossator.render.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.glossator.text.ContentHash;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The court's words as each kind of file holds them: without any white space, body then footnotes,
 * hashed. That is what {@code textSha256} tells.
 */
final class CourtWords {
  private CourtWords() {}

  /** Of {@code order.json}: its paragraphs, then its footnotes. */
  static String ofJson(JsonNode order) {
    StringBuilder out = new StringBuilder();
    order.path("paragraphs").forEach(p -> append(p.path("text").asText(), out));
    order.path("footnotes").forEach(n -> append(n.path("text").asText(), out));
    return hash(out);
  }

  /**
   * Of an order's page: the text of the article without everything that is marked as ours.
   *
   * @param footnotes the ids of the court's footnotes in their order
   */
  static String ofPage(byte[] html, List<String> footnotes) {
    Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    Element article = page.getElementById("text");
    if (article == null) {
      return "";
    }
    article.select("[data-chrome]").remove();
    List<String> notes = new ArrayList<>();
    for (String id : footnotes) {
      Element note = article.getElementById(id);
      if (note != null) {
        note.remove();
        notes.add(note.wholeText());
      }
    }
    StringBuilder out = new StringBuilder();
    append(article.wholeText(), out);
    notes.forEach(note -> append(note, out));
    return hash(out);
  }

  private static void append(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        out.append(c);
      }
    }
  }

  private static String hash(StringBuilder text) {
    return ContentHash.of(text.toString()).hex();
  }
}
