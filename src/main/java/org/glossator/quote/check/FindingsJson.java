package org.glossator.quote.check;

import java.util.List;
import java.util.Locale;

/**
 * Findings as JSON: what {@code glossator quotecheck --format json} prints and what the page reads.
 * A list of {@code {start, end, quotation, source, verdict, order?, path?, pin?, anchor?, pieces?,
 * why?, seen?}}; offsets are UTF-16 units of the draft.
 */
public final class FindingsJson {
  private FindingsJson() {}

  /** The findings as one JSON list on one line. */
  public static String of(List<Finding> findings) {
    JsonText json = new JsonText().open("[");
    findings.forEach(finding -> write(finding, json));
    return json.close("]").toString();
  }

  private static void write(Finding finding, JsonText json) {
    json.open("{");
    json.name("start").value(finding.span().start());
    json.name("end").value(finding.span().end());
    json.field("quotation", finding.quotation()).field("source", finding.source());
    switch (finding.verdict()) {
      case Finding.Exact exact -> {
        json.field("verdict", "exact");
        order(exact.order(), exact.place(), json);
        pin(exact.pin(), json);
      }
      case Finding.Altered altered -> {
        json.field("verdict", "altered");
        order(altered.order(), altered.place(), json);
        pin(altered.pin(), json);
        pieces(altered.pieces(), json);
      }
      case Finding.NotFound missing ->
          json.field("verdict", "not found")
              .field("order", missing.order().name())
              .field("path", missing.order().path());
      case Finding.NotChecked unchecked -> {
        json.field("verdict", "not checked").field("why", unchecked.why());
        seen(unchecked.seen(), json);
      }
    }
    json.close("}");
  }

  private static void order(HeldName order, HeldPlace place, JsonText json) {
    json.field("order", order.name()).field("path", order.path());
    json.field("at", place.text()).field("anchor", place.anchor());
  }

  private static void pin(PinVerdict verdict, JsonText json) {
    json.name("pin").open("{");
    switch (verdict) {
      case PinVerdict.Right r -> json.field("verdict", "right");
      case PinVerdict.Wrong w -> json.field("verdict", "wrong").field("right", w.right());
      case PinVerdict.Missing m -> json.field("verdict", "missing").field("right", m.right());
      case PinVerdict.Unchecked u -> json.field("verdict", "not checked").field("why", u.why());
    }
    json.close("}");
  }

  private static void pieces(List<Piece> pieces, JsonText json) {
    json.name("pieces").open("[");
    for (Piece piece : pieces) {
      json.open("{").field("how", piece.how().name().toLowerCase(Locale.ROOT));
      json.field("draft", piece.draft()).field("order", piece.order()).close("}");
    }
    json.close("]");
  }

  private static void seen(List<Finding.Seen> all, JsonText json) {
    json.name("seen").open("[");
    for (Finding.Seen seen : all) {
      json.open("{");
      order(seen.order(), seen.place(), json);
      json.close("}");
    }
    json.close("]");
  }
}
