package org.glossator.render.export;

import java.util.List;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Place;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.Passage;
import org.glossator.transcript.LineAddress;

/**
 * {@code order.txt}: the court's lines as printed, each after its page and line. Where the court
 * printed no number of its own beside a line, the column has the page alone. Footnotes follow the
 * body; where one is called stands its mark, as in {@code [^1]}. A soft hyphen (U+00AD) ends a line
 * that breaks a word.
 */
final class PlainText {
  private static final int COLUMN = 8;
  private static final char SOFT_HYPHEN = '\u00ad';

  private PlainText() {}

  static String of(PublishedOrder order) {
    StringBuilder out = new StringBuilder();
    out.append(CitationStrings.of(order).full(Place.whole()).plain().replace('\u00a0', ' '));
    out.append("\n");
    boolean paged = order.cited().facts().pages() > 0;
    out.append(
        paged ? "Page and line of the court's own pagination stand before each line.\n" : "");
    boolean noted = !order.order().footnotes().isEmpty();
    out.append(noted ? "Footnotes follow the text, which calls them as in [^1].\n" : "");
    out.append("\n");
    order.order().blocks().forEach(block -> block(block, out));
    for (Footnote note : order.order().footnotes()) {
      out.append("Footnote ").append(note.mark()).append("\n\n");
      note.blocks().forEach(block -> block(block, out));
    }
    return out.toString();
  }

  private static void block(Block block, StringBuilder out) {
    Passage passage = block.passage();
    List<Mark.LineStart> starts =
        passage.marks().stream()
            .filter(Mark.LineStart.class::isInstance)
            .map(Mark.LineStart.class::cast)
            .toList();
    if (starts.isEmpty()) {
      out.append(" ".repeat(COLUMN))
          .append(words(passage, 0, passage.text().length()))
          .append("\n");
    }
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i).span().start();
      int to = i + 1 < starts.size() ? starts.get(i + 1).span().start() : passage.text().length();
      line(starts.get(i).address(), words(passage, from, to), i + 1 < starts.size(), out);
    }
    out.append("\n");
  }

  /** A part of the passage's text, with the calls of footnotes in it. */
  private static String words(Passage passage, int from, int to) {
    StringBuilder words = new StringBuilder();
    int at = from;
    for (Mark mark : passage.marks()) {
      int place = mark.span().start();
      boolean here = place >= at && (place < to || (place == to && to == passage.text().length()));
      if (here && mark instanceof Mark.NoteCall call) {
        words.append(passage.text(), at, place);
        words.append("[^").append(Footnote.mark(call.label())).append("]");
        at = place;
      }
    }
    return words.append(passage.text(), at, to).toString();
  }

  private static void line(LineAddress address, String words, boolean more, StringBuilder out) {
    String place = address.citable() ? address.page() + ":" + address.line() : page(address);
    out.append(place).append(" ".repeat(Math.max(1, COLUMN - place.length())));
    boolean breaksWord =
        more && !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    out.append(words.stripTrailing().replace('\n', ' '))
        .append(breaksWord ? SOFT_HYPHEN + "\n" : "\n");
  }

  private static String page(LineAddress address) {
    return address.page() > 0 ? String.valueOf(address.page()) : "";
  }
}
