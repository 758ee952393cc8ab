package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.cite.Authority;
import org.glossator.cite.Mention;
import org.glossator.cite.Resolution;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.order.Caption;

/**
 * What the head of an order's page says in JSON-LD. Schema.org has no court decision: the order is
 * a digital document, of the type that the bibliographic ontology has for it.
 */
public final class StructuredData {
  private final PublishedOrder order;
  private final Site site;
  private final Web web;
  private final Caption caption;

  private StructuredData(PublishedOrder order, Site site) {
    this.order = order;
    this.site = site;
    this.web = Web.of(site);
    this.caption = order.caption();
  }

  /**
   * The JSON-LD object of an order's page, on one line. It holds no {@code <}, so that it can stand
   * in a {@code script} element as it is.
   */
  public static String of(PublishedOrder order, Site site) {
    String json = Json.line(new StructuredData(order, site).node());
    return json.strip().replace("<", "\\u003c");
  }

  private ObjectNode node() {
    ObjectNode node = Json.object();
    node.putArray("@context")
        .add("https://schema.org")
        .addObject()
        .put("bibo", "http://purl.org/ontology/bibo/");
    web.address(order.path()).ifPresent(page -> node.put("@id", page + "#order"));
    node.put("@type", "DigitalDocument");
    node.put("additionalType", "http://purl.org/ontology/bibo/LegalDecision");
    node.put("name", order.name());
    Json.putIfGiven(node, "alternateName", order.shortName());
    Json.putIfGiven(node, "alternativeHeadline", order.title());
    Json.putIfGiven(node, "abstract", order.metadata().summary());
    identifiers(node.putArray("identifier"));
    node.put("genre", "Court order");
    caption.dated().ifPresent(d -> node.put("datePublished", d.toString()));
    node.put("inLanguage", "en-US");
    people(node);
    order
        .metadata()
        .topics()
        .forEach(
            topic -> node.withArray("about").addObject().put("@type", "Thing").put("name", topic));
    citations(node);
    node.put(
        "copyrightNotice", "Work of the United States courts: no copyright (17 U.S.C. § 105).");
    node.put("isAccessibleForFree", true);
    node.set("accessMode", Json.array().add("textual"));
    node.putArray("accessibilityFeature")
        .add("structuralNavigation")
        .add("tableOfContents")
        .add("index")
        .add("pageBreakMarkers")
        .add("ARIA");
    node.putArray("encoding")
        .addObject()
        .put("@type", "MediaObject")
        .put("encodingFormat", "application/akn+xml")
        .put("contentUrl", "order.akn.xml");
    page(node.putObject("mainEntityOfPage"));
    return node;
  }

  private void identifiers(ArrayNode identifiers) {
    String docket = CitationStrings.of(order).docket().replace('\u00a0', ' ');
    if (!docket.isEmpty()) {
      property(identifiers, "docket-number", docket);
    }
    property(identifiers, "content-sha256", order.cited().facts().textSha256());
  }

  private static void property(ArrayNode identifiers, String id, String value) {
    identifiers.addObject().put("@type", "PropertyValue").put("propertyID", id).put("value", value);
  }

  private void people(ObjectNode node) {
    caption
        .judge()
        .ifPresent(judge ->
            Json.putIfGiven(
                node.putObject("author").put("@type", "Person").put("name", judge),
                "jobTitle",
                caption.office().orElse("")));
    caption
        .court()
        .ifPresent(court ->
            Json.putIfGiven(
                node.putObject("sourceOrganization")
                    .put("@type", "GovernmentOrganization")
                    .put("name", court.name()),
                "alternateName",
                court.abbreviation()));
  }

  /** Cases and statutes that the order surely cites, each once, in the order's own order. */
  private void citations(ObjectNode node) {
    Map<String, Authority> cited = new LinkedHashMap<>();
    for (Mention mention : order.cited().mentions()) {
      if (mention.resolution() instanceof Resolution.Means means) {
        cited.putIfAbsent(means.target().key(), means.target());
      }
    }
    for (Authority authority : cited.values()) {
      boolean statute = authority.kind() == Authority.Kind.STATUTE;
      if (!statute && authority.kind() != Authority.Kind.CASE) {
        continue;
      }
      ObjectNode item = node.withArray("citation").addObject();
      item.put("@type", statute ? "Legislation" : "CreativeWork");
      item.put("name", CitationsJson.name(authority));
      if (statute) {
        item.put("legislationIdentifier", authority.name());
      }
      authority.links().stream().findFirst().ifPresent(link -> item.put("url", link.url()));
    }
  }

  private void page(ObjectNode page) {
    page.put("@type", "WebPage");
    web.address(order.path()).ifPresent(url -> page.put("@id", url));
    if (!site.publisher().isEmpty()) {
      page.putObject("publisher").put("@type", "Organization").put("name", site.publisher());
    }
    Json.putIfGiven(page, "license", site.rightsUrl());
    order.metadata().updated().ifPresent(d -> page.put("dateModified", d.toString()));
  }
}
