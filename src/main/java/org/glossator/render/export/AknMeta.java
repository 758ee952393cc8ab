package org.glossator.render.export;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.order.Caption;
import org.glossator.order.directive.Directives;

/** The metadata of an Akoma Ntoso document, in FRBR's terms. */
final class AknMeta {
  /** The schema wants a date. This one, named "unknown", stands for none. */
  private static final String NO_DATE = "0001-01-01";

  private final PublishedOrder order;
  private final Site site;
  private final Caption caption;
  private final Xml xml;
  private final String number;
  private final String work;
  private final String date;
  private final String dateName;

  AknMeta(PublishedOrder order, Site site, Xml xml) {
    this.order = order;
    this.site = site;
    this.caption = order.caption();
    this.xml = xml;
    Optional<LocalDate> published = order.metadata().published();
    Optional<LocalDate> known = caption.dated().or(() -> published);
    this.date = known.map(LocalDate::toString).orElse(NO_DATE);
    this.dateName =
        caption.dated().isPresent() ? "order" : published.isPresent() ? "publication" : "unknown";
    this.number = caption.docketNumber().map(AknMeta::slug).orElse("");
    String court = caption.court().map(c -> "/" + slug(c.id())).orElse("");
    String last = number.isEmpty() ? slug(order.name()) : number;
    this.work = "/akn/us/judgment" + court + "/" + date + "/" + (last.isEmpty() ? "order" : last);
  }

  /** The id of what a judge, a court or a party is called by in the body. */
  static final String COURT = "court";

  static final String JUDGE = "judge";

  void write() {
    xml.open("meta");
    identification();
    publication();
    xml.open("lifecycle").attribute("source", "#publisher");
    xml.empty(
        "eventRef", "eId", "evt_filed", "date", date, "type", "generation", "source", "#self");
    xml.close();
    references();
    xml.close();
  }

  private void identification() {
    String expression = work + "/eng@" + date;
    xml.open("identification").attribute("source", "#publisher");
    xml.open("FRBRWork");
    value("FRBRthis", work + "/!main");
    value("FRBRuri", work);
    caption
        .docketNumber()
        .ifPresent(d -> xml.empty("FRBRalias", "name", "docket", "value", "No. " + d));
    xml.empty("FRBRdate", "date", date, "name", dateName);
    xml.empty("FRBRauthor", "href", court(), "as", "#role_court");
    value("FRBRcountry", "us");
    value("FRBRsubtype", "order");
    if (!number.isEmpty()) {
      value("FRBRnumber", number);
    }
    value("FRBRname", order.name());
    xml.close();
    xml.open("FRBRExpression");
    value("FRBRthis", expression + "/!main");
    value("FRBRuri", expression);
    xml.empty("FRBRdate", "date", date, "name", dateName);
    String author = caption.judge().isPresent() ? "#" + JUDGE : court();
    xml.empty("FRBRauthor", "href", author, "as", "#role_author");
    xml.empty("FRBRlanguage", "language", "eng");
    xml.close();
    xml.open("FRBRManifestation");
    value("FRBRthis", expression + "/!main.xml");
    value("FRBRuri", expression + ".xml");
    Optional<LocalDate> made = order.metadata().updated().or(() -> order.metadata().published());
    xml.empty(
        "FRBRdate",
        "date",
        made.map(LocalDate::toString).orElse(date),
        "name",
        made.isPresent() ? "publication" : dateName);
    xml.empty("FRBRauthor", "href", "#publisher", "as", "#role_editor");
    value("FRBRformat", "application/akn+xml");
    xml.close();
    xml.close();
  }

  private void publication() {
    if (caption.dated().isPresent()) {
      xml.empty("publication", "date", date, "name", "docket", "showAs", "Docket of the court");
      caption.docketNumber().ifPresent(d -> xml.attribute("number", d));
    }
  }

  private void references() {
    xml.open("references").attribute("source", "#publisher");
    xml.empty("original", "eId", "self", "href", work, "showAs", "Order");
    String publisher = site.publisher().isEmpty() ? site.title() : site.publisher();
    reference(
        "TLCOrganization", "publisher", "/ontology/organization/" + slug(publisher), publisher);
    caption
        .court()
        .ifPresent(c ->
            reference(
                "TLCOrganization", COURT, "/ontology/organization/us." + slug(c.id()), c.name()));
    caption
        .judge()
        .ifPresent(j -> reference("TLCPerson", JUDGE, "/ontology/person/us." + slug(j), j));
    List<Caption.Party> parties = caption.parties();
    for (int i = 0; i < parties.size(); i++) {
      String name = parties.get(i).name();
      reference("TLCConcept", party(i), "/ontology/concept/us." + slug(name), name);
    }
    role("role_court", "court", "Court");
    role("role_author", "author", "Author");
    role("role_editor", "editor", "Editor");
    caption.office().ifPresent(o -> role("role_judge", "judge", o));
    for (String role : roles(caption)) {
      role(role(role), slug(role), role);
    }
    Set<String> periods = new LinkedHashSet<>();
    Directives.of(order.order()).stream()
        .flatMap(d -> d.periods().stream())
        .forEach(p -> AknInline.normal(p).ifPresent(periods::add));
    for (String period : periods) {
      reference("TLCConcept", period(period), "/ontology/concept/period/" + period, period);
    }
    xml.close();
  }

  /** Each role of the caption once. */
  private static Set<String> roles(Caption caption) {
    Set<String> roles = new LinkedHashSet<>();
    caption.parties().stream()
        .map(Caption.Party::role)
        .filter(role -> !slug(role).isEmpty())
        .forEach(roles::add);
    return roles;
  }

  static String party(int index) {
    return "party_" + (index + 1);
  }

  static String role(String printed) {
    return "role_party_" + slug(printed);
  }

  static String period(String normal) {
    return "period_" + normal;
  }

  private String court() {
    return caption.court().isPresent() ? "#" + COURT : "#publisher";
  }

  private void value(String name, String value) {
    xml.empty(name, "value", value);
  }

  private void reference(String name, String id, String href, String shown) {
    xml.empty(name, "eId", id, "href", href, "showAs", shown);
  }

  private void role(String id, String href, String shown) {
    reference("TLCRole", id, "/ontology/role/" + href, shown);
  }

  /** Letters and digits of ASCII in lower case, hyphens between them. */
  static String slug(String words) {
    StringBuilder out = new StringBuilder();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    while (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }
}
