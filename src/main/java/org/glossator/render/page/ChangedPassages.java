package org.glossator.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Target;
import org.glossator.corpus.Changes;
import org.glossator.corpus.Changes.Change;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.render.html.Html;
import org.glossator.render.html.HtmlWriter;
import org.glossator.text.Span;

/** What differs between two texts of an order, passage by passage, with words around it. */
final class ChangedPassages {
  /** More passages than these are no correction any more but another text. */
  static final int MOST = 300;

  /** Characters of the text around a change. */
  private static final int AROUND = 110;

  /** Characters of changed words that are shown. */
  private static final int LONGEST = 1500;

  private final OrderText before;
  private final OrderText after;
  private final List<Change> changes;
  private final Map<String, Integer> starts = new HashMap<>();

  ChangedPassages(Order before, Order after) {
    this.before = OrderText.of(before);
    this.after = OrderText.of(after);
    this.changes = Changes.between(this.before.text(), this.after.text());
    this.after.segments().forEach(s -> starts.put(s.block().id(), s.start()));
  }

  /** Changes near each other, and the stretch of the new text that shows them. */
  record Group(Span shown, List<Change> changes) {}

  /** Every passage, by place. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Change change : changes) {
      Span shown = around(change.after());
      if (!groups.isEmpty() && groups.getLast().shown.end() >= shown.start()) {
        Group last = groups.removeLast();
        List<Change> both = new ArrayList<>(last.changes);
        both.add(change);
        groups.add(new Group(new Span(last.shown.start(), shown.end()), both));
      } else {
        groups.add(new Group(shown, List.of(change)));
      }
    }
    return groups;
  }

  /** The words with some before and after them, whole words of their own paragraphs. */
  private Span around(Span words) {
    String text = after.text();
    int start = words.start();
    int least = Math.max(0, start - AROUND);
    while (start > least && !text.startsWith("\n\n", start - 2)) {
      start--;
    }
    while (start > 0 && start < words.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    int end = words.end();
    int most = Math.min(text.length(), end + AROUND);
    while (end < most && !text.startsWith("\n\n", end)) {
      end++;
    }
    while (end < text.length() && end > words.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The words of {@code group}: what is gone, what is new, and what stands around. */
  Html html(Group group) {
    HtmlWriter out = new HtmlWriter();
    int at = group.shown.start();
    if (at > 0 && !after.text().startsWith("\n\n", at - 2)) {
      out.text("… ");
    }
    for (Change change : group.changes) {
      int start = Math.max(at, change.after().start());
      out.text(plain(after.text().substring(at, start)));
      changed("del", "taken out: ", change.before().of(before.text()), out);
      changed("ins", "put in: ", change.after().of(after.text()), out);
      at = Math.max(at, change.after().end());
    }
    out.text(plain(after.text().substring(at, group.shown.end())));
    if (group.shown.end() < after.text().length()
        && !after.text().startsWith("\n\n", group.shown.end())) {
      out.text(" …");
    }
    return out.html();
  }

  /** Words that changed; those who cannot see how they are struck out hear it. */
  private static void changed(String element, String said, String words, HtmlWriter out) {
    if (words.isEmpty()) {
      return;
    }
    int end = Math.min(words.length(), LONGEST);
    boolean cut = end < words.length();
    if (cut && Character.isLowSurrogate(words.charAt(end))) {
      end--;
    }
    out.text(" ").open(element).element("span", said, "class", "vh");
    out.text(plain(words.substring(0, end)) + (cut ? " […]" : "")).close();
  }

  private static String plain(String words) {
    return words.replace("\n\n", " ¶ ");
  }

  /** The place of a passage in the new text; a change that left nothing is where it was. */
  OrderText.Segment block(Group group) {
    return after.segmentsIn(touched(group)).getFirst();
  }

  /** Page and lines of the changed words. */
  String pin(Group group) {
    return after.pinOf(touched(group)).text();
  }

  private Span touched(Group group) {
    int start = group.changes.getFirst().after().start();
    int end = Math.max(start + 1, group.changes.getLast().after().end());
    int last = after.text().length();
    int from = Math.max(0, Math.min(start, last - 1));
    Span span = new Span(from, Math.min(last, end));
    return after.segmentsIn(span).isEmpty() ? new Span(Math.max(0, from - 2), span.end()) : span;
  }

  /** These of {@code notes} that stand on words of {@code group}. */
  List<Annotation> on(Group group, List<Annotation> notes) {
    return notes.stream()
        .filter(note ->
            note.target().pieces().stream()
                .anyMatch(piece -> group.changes.stream().anyMatch(c -> touches(piece, c))))
        .toList();
  }

  private boolean touches(Target.Piece piece, Change change) {
    Integer start = starts.get(piece.block());
    if (start == null) {
      return false;
    }
    Span span = piece.span().shift(start);
    return span.start() <= change.after().end() && change.after().start() <= span.end();
  }
}
