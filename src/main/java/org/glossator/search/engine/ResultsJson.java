package org.glossator.search.engine;

import java.util.List;
import java.util.Map;
import org.glossator.search.engine.Results.FacetCount;
import org.glossator.search.engine.Results.Found;
import org.glossator.search.engine.Results.OrderHit;
import org.glossator.search.engine.Results.PassageHit;

/**
 * Results as JSON: what {@code glossator search --format json} prints and what the search page
 * reads. {@code hits} are passages, those of one order together; an order of which no passage is
 * spoken of (a query for its court only) is one hit without a paragraph.
 */
public final class ResultsJson {
  private final Json json = new Json();
  private final StringBuilder out = json.out();

  private ResultsJson() {}

  /** The results as one JSON object on one line. */
  public static String of(Request request, Results results) {
    ResultsJson written = new ResultsJson();
    switch (results) {
      case Found found -> written.found(request, found);
      case Results.Refused refused -> written.json.refused(request.query(), refused.problem());
    }
    return written.out.toString();
  }

  private void found(Request request, Found found) {
    out.append("{\"query\":{");
    json.field("written", request.query()).append(',');
    json.field("understood", found.understood()).append(",\"words\":[");
    json.separated(found.expansions(), this::expansion);
    out.append("]},");
    found.named().ifPresent(this::named);
    out.append("\"total\":").append(found.total());
    out.append(",\"first\":").append(request.first()).append(",\"hits\":[");
    json.separated(found.orders(), this::order);
    out.append("],\"facets\":[");
    json.separated(List.copyOf(found.facets().entrySet()), this::facet);
    out.append("],\"uncounted\":[");
    json.separated(
        List.copyOf(found.uncounted()),
        facet -> {
          out.append('{');
          json.field("key", facet.key()).append(',');
          json.field("label", facet.label()).append('}');
        });
    out.append("]}");
  }

  private void expansion(Results.Expansion expansion) {
    out.append('{');
    json.field("written", expansion.written()).append(",\"finds\":[");
    json.separated(expansion.words(), json::string);
    out.append("],\"otherOnly\":").append(expansion.otherOnly()).append('}');
  }

  private void named(Results.Named named) {
    out.append("\"named\":{");
    json.field("query", named.query()).append(",\"total\":").append(named.total());
    out.append(",\"orders\":[");
    json.separated(named.orders(), this::named);
    out.append("]},");
  }

  private void named(Results.NamedOrder order) {
    out.append('{');
    json.field("order", order.path()).append(',');
    json.field("name", order.caseName()).append(',');
    json.field("court", order.court()).append(',');
    json.field("docket", order.docketNumber()).append(',');
    json.field("date", order.date()).append('}');
  }

  private void order(OrderHit order) {
    if (order.passages().isEmpty()) {
      hit(order, new PassageHit("", "", PassageKind.BODY, "", List.of()));
    } else {
      json.separated(order.passages(), passage -> hit(order, passage));
    }
  }

  private void hit(OrderHit order, PassageHit passage) {
    String place = passage.anchor().isEmpty() ? "" : "#" + passage.anchor();
    out.append('{');
    json.field("order", order.path()).append(',');
    json.field("path", order.path() + place).append(',');
    json.field("name", order.caseName()).append(',');
    json.field("title", order.title()).append(',');
    json.field("court", order.court()).append(',');
    json.field("docket", order.docketNumber()).append(',');
    json.field("date", order.date()).append(",\"matching\":").append(order.matching()).append(',');
    json.field("paragraph", passage.paragraph()).append(',');
    json.field("kind", passage.kind().word()).append(',');
    json.field("pin", passage.pin())
        .append(",\"score\":")
        .append(number(order.score()))
        .append(',');
    json.field("bits", Integer.toHexString(Float.floatToIntBits(order.score()))).append(',');
    json.field("snippet", passage.snippet()).append(",\"marks\":[");
    marks(passage);
    out.append("]}");
  }

  /** Starts and ends of the hits in the snippet, in UTF-16 units. */
  private void marks(PassageHit passage) {
    int at = 0;
    String comma = "";
    for (Results.Piece piece : passage.pieces()) {
      int end = at + piece.text().length();
      if (piece.hit()) {
        out.append(comma).append('[').append(at).append(',').append(end).append(']');
        comma = ",";
      }
      at = end;
    }
  }

  private void facet(Map.Entry<Facet, List<FacetCount>> facet) {
    out.append('{');
    json.field("key", facet.getKey().key()).append(',');
    json.field("label", facet.getKey().label()).append(",\"values\":[");
    json.separated(
        facet.getValue(),
        value -> {
          out.append('{');
          json.field("key", value.key()).append(',');
          json.field("label", value.label())
              .append(",\"count\":")
              .append(value.count())
              .append('}');
        });
    out.append("]}");
  }

  /** Five decimals, made from whole numbers: runtimes differ in how they print a float. */
  private static String number(float score) {
    long scaled = Math.round((double) score * 100_000);
    String digits = String.valueOf(scaled % 100_000);
    return scaled / 100_000 + "." + "0".repeat(5 - digits.length()) + digits;
  }
}
