package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Caption;

/** The order as an item of a reference manager: CSL-JSON and RIS, both of the type "case". */
final class References {
  private final PublishedOrder order;
  private final Caption caption;
  private final CitationStrings strings;
  private final Web web;

  References(PublishedOrder order, Web web) {
    this.order = order;
    this.caption = order.caption();
    this.strings = CitationStrings.of(order);
    this.web = web;
  }

  /** {@code citation.csl.json}. */
  ArrayNode csl() {
    ObjectNode item = Json.object();
    item.put("id", key());
    item.put("type", "legal_case");
    item.put("title", order.name());
    Json.putIfGiven(item, "title-short", order.shortName());
    Json.putIfGiven(item, "authority", strings.court());
    Json.putIfGiven(item, "number", docket());
    caption
        .judge()
        .map(PersonName::of)
        .ifPresent(judge ->
            Json.putIfGiven(
                item.putArray("author").addObject().put("family", judge.family()),
                "given",
                judge.given()));
    caption
        .dated()
        .ifPresent(d ->
            item.putObject("issued")
                .putArray("date-parts")
                .addArray()
                .add(d.getYear())
                .add(d.getMonthValue())
                .add(d.getDayOfMonth()));
    item.put("language", "en-US");
    web.address(order.path()).ifPresent(url -> item.put("URL", url));
    return Json.array().add(item);
  }

  /** {@code citation.ris}. */
  String ris() {
    StringBuilder out = new StringBuilder("TY  - CASE\n");
    tag(out, "TI", order.name());
    tag(out, "ST", order.shortName());
    tag(out, "AU", caption.judge().map(j -> PersonName.of(j).inverted()).orElse(""));
    tag(out, "PB", strings.court());
    tag(out, "SV", docket());
    tag(out, "DA", caption.dated().map(References::slashes).orElse(""));
    tag(out, "PY", caption.dated().map(d -> String.valueOf(d.getYear())).orElse(""));
    tag(out, "LA", "en-US");
    tag(out, "UR", web.address(order.path()).orElse(""));
    return out.append("ER  - \n").toString();
  }

  /** "cand-c-11-3822-mej-2011-10-07": from the path, which stays the same for ever. */
  private String key() {
    String path = order.path().value().toLowerCase(Locale.ROOT);
    String joined = path.replaceAll("/$", "").replace('/', '-');
    String date = caption.dated().map(LocalDate::toString).orElse("");
    int at = date.isEmpty() ? -1 : joined.indexOf(date);
    return at < 0 ? joined : joined.substring(0, at + date.length());
  }

  private String docket() {
    return strings.docket().replace('\u00a0', ' ');
  }

  private static String slashes(LocalDate date) {
    return date.toString().replace('-', '/') + "/";
  }

  /** A value is one line: a tag starts every line of the format. */
  static void tag(StringBuilder out, String tag, String value) {
    if (!value.isEmpty()) {
      out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append('\n');
    }
  }
}
