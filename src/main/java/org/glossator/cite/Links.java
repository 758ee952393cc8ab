package org.glossator.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.cite.Authority.Link;

/**
 * Makes the addresses at which authorities can be read. They follow published schemes and need no
 * network; where no address is sure there is none.
 */
final class Links {
  /** The last volume of the United States Reports that the Library of Congress has online. */
  private static final int LAST_AT_THE_LIBRARY = 542;

  /** The last volume of them that the Supreme Court has online as it was bound. */
  private static final int LAST_BOUND = 587;

  /** The first and last yearly editions of the codes that can be addressed. */
  private static final int FIRST_USC = 1994;

  private static final int FIRST_CFR = 1996;
  private static final int LAST_EDITION = 2023;

  /** The first volume of the Statutes at Large, and first Congress's laws, that are online. */
  private static final int FIRST_STATUTES = 65;

  private static final int FIRST_LAWS = 104;

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
    boolean elsewhere = edition.kind().equals("secondary") || edition.kind().equals("foreign");
    if (page.isEmpty() || elsewhere) {
      return List.of();
    }
    boolean looseleaf =
        edition.kind().equals("specialty") || edition.abbreviation().indexOf('(') >= 0;
    if (!edition.paged() || !plain || looseleaf) {
      return List.of(search(volume + " " + edition.abbreviation() + " " + page));
    }
    String slug = SHARED_SLUGS.getOrDefault(edition.abbreviation(), slug(edition.abbreviation()));
    Link opinion =
        new Link(
            "https://www.courtlistener.com/c/" + slug + "/" + volume + "/" + page + "/",
            "CourtListener");
    boolean bound = edition.abbreviation().equals("U.S.") && volume.length() <= 3;
    int number = bound ? Integer.parseInt(volume) : 0;
    if (number >= 1 && number <= LAST_AT_THE_LIBRARY && page.length() <= 4) {
      return List.of(opinion, library(number, Integer.parseInt(page)));
    }
    return number > LAST_AT_THE_LIBRARY && number <= LAST_BOUND
        ? List.of(opinion, bound(number))
        : List.of(opinion);
  }

  /** The printed report at the Library of Congress. */
  private static Link library(int volume, int page) {
    String book = "usrep" + threeDigits(volume);
    String name = book + threeDigits(page);
    return new Link(
        "https://tile.loc.gov/storage-services/service/ll/usrep/"
            + book
            + "/"
            + name
            + "/"
            + name
            + ".pdf",
        "Library of Congress");
  }

  /** The whole bound volume at the Supreme Court. */
  private static Link bound(int volume) {
    return new Link(
        "https://www.supremecourt.gov/opinions/boundvolumes/" + volume + "bv.pdf",
        "the printed volume");
  }

  /** "007"; a format would bring the currencies of the world into the browser's script. */
  private static String threeDigits(int number) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
  }

  /** Whether the address is only a search for the case. */
  static boolean isSearch(Link link) {
    return link.label().startsWith("search ");
  }

  /** Numbers that no address is made of, a database's or a looseleaf's, can only be looked for. */
  private static Link search(String citation) {
    return new Link(
        "https://www.courtlistener.com/?q="
            + URLEncoder.encode('"' + citation + '"', StandardCharsets.UTF_8),
        "search CourtListener");
  }

  /** An article or amendment of the Constitution: "us/art-3", "us/amend-14". */
  static List<Link> constitution(String of, String part) {
    int dash = part.indexOf('-');
    String number = dash < 0 ? "" : part.substring(dash + 1);
    boolean federal = of.equals("us") && !number.isEmpty() && digits(number);
    if (!federal) {
      return List.of();
    }
    String kind = part.startsWith("art-") ? "article" : "amendment";
    return List.of(
        new Link(
            "https://constitution.congress.gov/browse/" + kind + "-" + number + "/",
            "Constitution Annotated"));
  }

  /** A section of the Sentencing Guidelines in force today. */
  static List<Link> guideline(String section) {
    return List.of(
        new Link("https://guidelines.ussc.gov/gl/%C2%A7" + section, "today's guidelines"));
  }

  /** A report of a house of Congress: "h-rep", "111-148". */
  static List<Link> report(String kind, String number) {
    int dash = number.indexOf('-');
    String congress = dash < 0 ? "" : number.substring(0, dash);
    boolean online = digits(congress) && congress.length() == 3 && congress.compareTo("104") >= 0;
    return online
        ? List.of(
            new Link(
                "https://www.govinfo.gov/link/crpt/"
                    + congress
                    + "/"
                    + (kind.startsWith("s") ? "srpt" : "hrpt")
                    + "/"
                    + number.substring(dash + 1),
                "govinfo"))
        : List.of();
  }

  private static boolean digits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
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
    if (title.indexOf('-') >= 0) {
      return List.of(); // a numbered appendix has no address of its own
    }
    String number = appendix ? title.substring(0, title.length() - 1) : title;
    String edition = dated(year, FIRST_USC) ? String.valueOf(year) : "mostrecent";
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
            dated(year, FIRST_USC) ? "as of " + year : "govinfo");
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
    if (title.equals("3") && number.indexOf('.') < 0) {
      return List.of(); // a page of the President's documents
    }
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
    String edition = dated(year, FIRST_CFR) ? String.valueOf(year) : "mostrecent";
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
            dated(year, FIRST_CFR) ? "as of " + year : "govinfo");
    return List.of(dated, today);
  }

  /** The fragment of a subdivision of a rule, "#rule_26_a_1_B", when the pin is a single one. */
  static String anchor(String url, String pin) {
    boolean single = pin.matches("(\\([0-9A-Za-z]{1,4}\\)){1,12}");
    String rule = url.substring(url.lastIndexOf('/') + 1);
    return single && url.indexOf('#') < 0
        ? "#" + rule + pin.replace(")(", "_").replace("(", "_").replace(")", "")
        : "";
  }

  /** The fragment of a section of an amendment, "#14_S1", when the pin is a single one. */
  static String section(String url, String pin) {
    int at = url.indexOf("/amendment-");
    String number = at < 0 ? "" : url.substring(at + "/amendment-".length(), url.length() - 1);
    boolean single = pin.matches("\u00a7 ?[1-6]") && !number.isEmpty();
    return single ? "#" + number + "_S" + pin.charAt(pin.length() - 1) : "";
  }

  /** Whether there is an edition of this year; the newest are not yet published. */
  private static boolean dated(int year, int first) {
    return year >= first && year <= LAST_EDITION;
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
      boolean online =
          digits(volume) && volume.length() < 5 && Integer.parseInt(volume) >= FIRST_STATUTES;
      return !online
          ? List.of()
          : List.of(
              new Link("https://www.govinfo.gov/link/statute/" + volume + "/" + page, "govinfo"));
    }
    return key.startsWith("fr:")
        ? List.of(new Link("https://www.govinfo.gov/link/fr/" + volume + "/" + page, "govinfo"))
        : List.of();
  }

  /** A public law: "plaw:111-148". */
  static List<Link> publicLaw(String congress, String number) {
    boolean online =
        digits(congress) && congress.length() < 5 && Integer.parseInt(congress) >= FIRST_LAWS;
    return !online
        ? List.of()
        : List.of(
            new Link(
                "https://www.govinfo.gov/link/plaw/" + congress + "/public/" + number, "govinfo"));
  }
}
