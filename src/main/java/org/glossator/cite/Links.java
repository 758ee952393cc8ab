package org.glossator.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.cite.Authority.Link;

/**
 * Makes the addresses at which authorities can be read. They follow published schemes and need no
 * network; where no address is sure there is none.
 */
final class Links {
  /** Reporters whose abbreviation, without marks, another reporter has too. */
  private static final Map<String, String> SHARED_SLUGS =
      Map.of(
          "Vt.",
          "vt-state",
          "La.",
          "la-state",
          "Me.",
          "me-state",
          "Pa.",
          "pa-state",
          "N.D.",
          "nd-state",
          "N.M.",
          "nm-state",
          "S.D.",
          "sd-state");

  private Links() {}

  /** A case by volume, reporter and page; none for databases and neutral citations. */
  static List<Link> ofCase(Reporter edition, String volume, String page) {
    boolean plain = page.chars().allMatch(Character::isDigit) && !page.isEmpty();
    if (!edition.paged()
        || !plain
        || edition.kind().equals("secondary")
        || edition.kind().equals("foreign")) {
      return List.of();
    }
    String slug = SHARED_SLUGS.getOrDefault(edition.abbreviation(), slug(edition.abbreviation()));
    return List.of(
        new Link(
            "https://www.courtlistener.com/c/" + slug + "/" + volume + "/" + page + "/",
            "CourtListener"));
  }

  private static String slug(String abbreviation) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < abbreviation.length(); i++) {
      char c = abbreviation.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(gap && !out.isEmpty() ? "-" : "").append(c);
        gap = false;
      } else if (c == ' ') {
        gap = true;
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** A section of the United States Code, in the edition of the year and today. */
  static List<Link> usc(String title, String section, int year) {
    boolean appendix = title.endsWith("a");
    String number = appendix ? title.substring(0, title.length() - 1) : title;
    String edition = year >= 1994 ? String.valueOf(year) : "mostrecent";
    String kind = appendix ? "&type=uscappendix" : "";
    Link dated =
        new Link(
            "https://www.govinfo.gov/link/uscode/"
                + number
                + "/"
                + section
                + "?link-type=html"
                + kind
                + "&year="
                + edition,
            year >= 1994 ? "as of " + year : "govinfo");
    return appendix
        ? List.of(dated)
        : List.of(
            dated,
            new Link(
                "https://www.law.cornell.edu/uscode/text/" + number + "/" + section,
                "today’s text"));
  }

  /** A section or part of the Code of Federal Regulations. */
  static List<Link> cfr(String title, String section, int year) {
    boolean part = section.startsWith("pt-");
    String number = part ? section.substring(3) : section;
    Link today =
        new Link(
            "https://www.ecfr.gov/current/title-"
                + title
                + (part ? "/part-" : "/section-")
                + number,
            "today’s text");
    int dot = number.indexOf('.');
    if (part || dot < 0) {
      return List.of(today);
    }
    String edition = year >= 1996 ? String.valueOf(year) : "mostrecent";
    Link dated =
        new Link(
            "https://www.govinfo.gov/link/cfr/"
                + title
                + "/"
                + number.substring(0, dot)
                + "?sectionnum="
                + number.substring(dot + 1)
                + "&year="
                + edition,
            year >= 1996 ? "as of " + year : "govinfo");
    return List.of(dated, today);
  }

  /** A rule by its set's template. */
  static List<Link> rule(String template, String number) {
    return template.isEmpty()
        ? List.of()
        : List.of(new Link(template.replace("{n}", number), "today’s text"));
  }

  /** What govinfo has by volume and page. */
  static List<Link> paged(String key) {
    int slash = key.indexOf('/');
    String volume = slash < 0 ? "" : key.substring(key.indexOf(':') + 1, slash);
    String page = slash < 0 ? "" : key.substring(slash + 1);
    if (volume.isEmpty() || page.isEmpty() || !page.chars().allMatch(Character::isDigit)) {
      return List.of();
    }
    if (key.startsWith("stat:")) {
      return List.of(
          new Link("https://www.govinfo.gov/link/statute/" + volume + "/" + page, "govinfo"));
    }
    return key.startsWith("fr:")
        ? List.of(new Link("https://www.govinfo.gov/link/fr/" + volume + "/" + page, "govinfo"))
        : List.of();
  }

  /** A public law: "plaw:111-148". */
  static List<Link> publicLaw(String congress, String number) {
    return List.of(
        new Link("https://www.govinfo.gov/link/plaw/" + congress + "/public/" + number, "govinfo"));
  }
}
