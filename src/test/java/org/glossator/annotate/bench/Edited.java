package org.glossator.annotate.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.glossator.order.Block;
import org.glossator.order.Mark;
import org.glossator.order.OrderText;
import org.glossator.order.OrderText.Segment;
import org.glossator.order.Passage;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.Origin;

/**
 * A text of paragraphs that was changed, and where each of its first characters is now. Every
 * paragraph is a page, so that a place can tell words apart that recur.
 */
public final class Edited {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final String text;

  /** For each character of the first text its offset now, or -1 if it is gone. */
  private final int[] places;

  private Edited(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** Paragraphs with an empty line between them. */
  public String text() {
    return text;
  }

  /** A text as it was. */
  public static Edited of(List<String> paragraphs) {
    String text = String.join("\n\n", paragraphs);
    int[] places = new int[text.length()];
    Arrays.setAll(places, i -> i);
    return new Edited(text, places);
  }

  /** Without the characters of a span. */
  public Edited without(Span span) {
    return replaced(span, "");
  }

  /** With other words in a span's place. */
  public Edited replaced(Span span, String words) {
    int[] moved = new int[places.length];
    int shift = words.length() - span.length();
    for (int i = 0; i < places.length; i++) {
      int at = places[i];
      boolean gone = at >= span.start() && at < span.end();
      moved[i] = at < 0 || gone ? -1 : at >= span.end() ? at + shift : at;
    }
    return new Edited(text.substring(0, span.start()) + words + text.substring(span.end()), moved);
  }

  /** With a share of its characters changed, put in or left out, as bad recognition does. */
  public Edited noisy(double share, Random random) {
    StringBuilder out = new StringBuilder(text.length());
    int[] now = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      now[i] = out.length();
      if (c == '\n' || random.nextDouble() >= share) {
        out.append(c);
        continue;
      }
      switch (random.nextInt(3)) {
        case 0 -> out.append(letter(random));
        case 1 -> out.append(letter(random)).append(c);
        default -> now[i] = -1;
      }
    }
    int[] moved = Arrays.stream(places).map(p -> p < 0 ? -1 : now[p]).toArray();
    return new Edited(out.toString(), moved);
  }

  private static char letter(Random random) {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  /** Where the characters of a span of the first text are now; empty if all are gone. */
  public Span now(Span span) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (int i = span.start(); i < span.end(); i++) {
      if (places[i] >= 0) {
        start = Math.min(start, places[i]);
        end = Math.max(end, places[i] + 1);
      }
    }
    return end < 0 ? Span.at(0) : new Span(start, end);
  }

  /** The text as that of an order. */
  public OrderText order() {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      LineAddress first = LineAddress.printed(segments.size() + 1, 1);
      Mark line = new Mark.LineStart(Span.at(0), first);
      Passage passage = new Passage(paragraph, List.of(line), Origin.NONE);
      segments.add(new Segment(new Block.Paragraph("p-" + (segments.size() + 1), passage), at));
      at += paragraph.length() + 2;
    }
    return new OrderText(text, segments);
  }
}
