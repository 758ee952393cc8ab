package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.cite.Authority;
import org.glossator.cite.Citation;
import org.glossator.cite.CitationKind;
import org.glossator.cite.Mention;
import org.glossator.corpus.PublishedOrder;

/**
 * The cases that an order cites, for reference managers: CSL-JSON and RIS, each an item of the type
 * "case". What the order's citation does not say is left out.
 */
final class CitedCases {
  private CitedCases() {}

  /** {@code authorities.csl.json}. */
  static ArrayNode csl(PublishedOrder order) {
    ArrayNode items = Json.array();
    for (List<Mention> mentions : AuthoritiesCsv.byAuthority(order)) {
      Authority authority = mentions.getFirst().resolution().authority().orElseThrow();
      if (authority.kind() == Authority.Kind.CASE) {
        items.add(item(authority, mentions));
      }
    }
    return items;
  }

  /** {@code authorities.ris}. */
  static String ris(PublishedOrder order) {
    StringBuilder out = new StringBuilder();
    for (List<Mention> mentions : AuthoritiesCsv.byAuthority(order)) {
      Authority authority = mentions.getFirst().resolution().authority().orElseThrow();
      if (authority.kind() == Authority.Kind.CASE) {
        Citation.Parts parts = parts(mentions);
        out.append("TY  - CASE\n");
        References.tag(out, "TI", title(authority));
        References.tag(out, "T2", parts.edition());
        References.tag(out, "VL", parts.volume());
        References.tag(out, "SP", parts.page());
        References.tag(out, "PB", court(authority));
        References.tag(out, "SV", parts.docket());
        References.tag(out, "PY", parts.year() == 0 ? "" : String.valueOf(parts.year()));
        References.tag(out, "UR", url(mentions));
        out.append("ER  - \n");
      }
    }
    return out.toString();
  }

  /** Where each case that a link leads to is found, "185 F.R.D. 573", and its address. */
  static SortedMap<String, String> linked(PublishedOrder order) {
    SortedMap<String, String> links = new TreeMap<>();
    for (List<Mention> mentions : AuthoritiesCsv.byAuthority(order)) {
      Authority authority = mentions.getFirst().resolution().authority().orElseThrow();
      String where = authority.citation().replaceAll(" \\(.*", "");
      String url = url(mentions);
      if (authority.kind() == Authority.Kind.CASE && !where.isEmpty() && !url.isEmpty()) {
        links.put(where, url);
      }
    }
    return links;
  }

  private static ObjectNode item(Authority authority, List<Mention> mentions) {
    Citation.Parts parts = parts(mentions);
    ObjectNode item = Json.object();
    item.put("id", authority.key());
    item.put("type", "legal_case");
    item.put("title", title(authority));
    Json.putIfGiven(item, "container-title", parts.edition());
    Json.putIfGiven(item, "volume", parts.volume());
    Json.putIfGiven(item, "page", parts.page());
    Json.putIfGiven(item, "authority", court(authority));
    Json.putIfGiven(item, "number", parts.docket());
    if (parts.year() != 0) {
      item.putObject("issued").putArray("date-parts").addArray().add(parts.year());
    }
    Json.putIfGiven(item, "URL", url(mentions));
    return item;
  }

  /** The fields of its first full citation; a case that is never cited in full has none. */
  private static Citation.Parts parts(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.kind() == CitationKind.FULL_CASE)
        .map(Mention::parts)
        .findFirst()
        .orElse(Citation.Parts.NONE);
  }

  private static String title(Authority authority) {
    return authority.name().isEmpty() ? authority.citation() : authority.name();
  }

  /** "N.D. Cal." of "185 F.R.D. 573 (N.D. Cal. 1999)"; empty where the reporter tells the court. */
  private static String court(Authority authority) {
    String citation = authority.citation().replace('\u00a0', ' ');
    int open = citation.lastIndexOf('(');
    int close = citation.indexOf(')', open + 1);
    if (open < 0 || close < 0) {
      return "";
    }
    String inner = citation.substring(open + 1, close);
    int year = inner.lastIndexOf(' ');
    return year < 0 ? "" : inner.substring(0, year);
  }

  private static String url(List<Mention> mentions) {
    return mentions.stream().flatMap(m -> CitationsJson.url(m).stream()).findFirst().orElse("");
  }
}
