package org.glossator.search.engine;

import java.util.List;
import java.util.Map;
import org.glossator.search.engine.Results.FacetCount;
import org.glossator.search.engine.Results.Found;
import org.glossator.search.engine.Results.OrderHit;
import org.glossator.search.engine.Results.PassageHit;
import org.glossator.search.language.QueryProblem;

/**
 * Results as JSON: what {@code glossator search --format json} prints and what the search page
 * reads. {@code hits} are passages, those of one order together; an order of which no passage is
 * spoken of (a query for its court only) is one hit without a paragraph.
 */
public final class ResultsJson {
  private final StringBuilder out = new StringBuilder();

  private ResultsJson() {}

  /** The results as one JSON object on one line. */
  public static String of(Request request, Results results) {
    ResultsJson json = new ResultsJson();
    switch (results) {
      case Found found -> json.found(request, found);
      case Results.Refused refused -> json.refused(request, refused.problem());
    }
    return json.out.toString();
  }

  private void found(Request request, Found found) {
    out.append("{\"query\":{");
    field("written", request.query()).append(',');
    field("understood", found.understood()).append(",\"words\":[");
    separated(found.expansions(), this::expansion);
    out.append("]},\"total\":").append(found.total());
    out.append(",\"first\":").append(request.first()).append(",\"hits\":[");
    separated(found.orders(), this::order);
    out.append("],\"facets\":[");
    separated(List.copyOf(found.facets().entrySet()), this::facet);
    out.append("],\"uncounted\":[");
    separated(
        List.copyOf(found.uncounted()),
        facet -> {
          out.append('{');
          field("key", facet.key()).append(',');
          field("label", facet.label()).append('}');
        });
    out.append("]}");
  }

  private void expansion(Results.Expansion expansion) {
    out.append('{');
    field("written", expansion.written()).append(",\"finds\":[");
    separated(expansion.words(), this::string);
    out.append("]}");
  }

  private void order(OrderHit order) {
    if (order.passages().isEmpty()) {
      hit(order, new PassageHit("", "", PassageKind.BODY, "", List.of()));
    } else {
      separated(order.passages(), passage -> hit(order, passage));
    }
  }

  private void hit(OrderHit order, PassageHit passage) {
    String place = passage.anchor().isEmpty() ? "" : "#" + passage.anchor();
    out.append('{');
    field("order", order.path()).append(',');
    field("path", order.path() + place).append(',');
    field("name", order.caseName()).append(',');
    field("title", order.title()).append(',');
    field("court", order.court()).append(',');
    field("docket", order.docketNumber()).append(',');
    field("date", order.date()).append(",\"matching\":").append(order.matching()).append(',');
    field("paragraph", passage.paragraph()).append(',');
    field("kind", passage.kind().word()).append(',');
    field("pin", passage.pin()).append(",\"score\":").append(number(order.score())).append(',');
    field("bits", Integer.toHexString(Float.floatToIntBits(order.score()))).append(',');
    field("snippet", passage.snippet()).append(",\"marks\":[");
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
    field("key", facet.getKey().key()).append(',');
    field("label", facet.getKey().label()).append(",\"values\":[");
    separated(
        facet.getValue(),
        value -> {
          out.append('{');
          field("key", value.key()).append(',');
          field("label", value.label()).append(",\"count\":").append(value.count()).append('}');
        });
    out.append("]}");
  }

  private void refused(Request request, QueryProblem problem) {
    out.append("{\"query\":{");
    field("written", request.query()).append("},\"problem\":{");
    field("message", problem.message()).append(",\"start\":").append(problem.span().start());
    out.append(",\"end\":").append(problem.span().end()).append(',');
    field("suggestion", problem.suggestion()).append("}}");
  }

  /** Five decimals, made from whole numbers: runtimes differ in how they print a float. */
  private static String number(float score) {
    long scaled = Math.round((double) score * 100_000);
    String digits = String.valueOf(scaled % 100_000);
    return scaled / 100_000 + "." + "0".repeat(5 - digits.length()) + digits;
  }

  private StringBuilder field(String name, String value) {
    out.append('"').append(name).append("\":");
    string(value);
    return out;
  }

  private <T> void separated(List<? extends T> all, java.util.function.Consumer<T> write) {
    for (int i = 0; i < all.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write.accept(all.get(i));
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
