package org.glossator.render.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Version;
import org.glossator.render.OutputFile;

/**
 * The dates of an order's texts as a list of links: a TimeMap of RFC 7089, in the format of RFC
 * 6690.
 */
public final class TimeMap {
  /** Its media type. */
  public static final String TYPE = "application/link-format";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu '00:00:00 GMT'", Locale.US);

  private TimeMap() {}

  /** Where it is. */
  public static SitePath path(PublishedOrder order) {
    return order.path().resolve("v/timemap.link");
  }

  /** The time map of an order that has versions. */
  public static OutputFile of(PublishedOrder order, Site site) {
    Web web = Web.of(site);
    SitePath at = path(order);
    List<Version> versions = order.metadata().history().versions();
    List<String> links = new ArrayList<>();
    links.add("<" + Uris.escaped(web.link(at, order.path())) + ">;rel=\"original\"");
    links.add(
        "<%s>;rel=\"self\";type=\"%s\";from=\"%s\";until=\"%s\""
            .formatted(
                Uris.escaped(web.link(at, at)),
                TYPE,
                day(versions.getFirst().date()),
                day(versions.getLast().date())));
    for (Version version : versions) {
      String first = version.number() == 1 ? "first " : "";
      String last = version.number() == versions.size() ? "last " : "";
      links.add(
          "<%s>;rel=\"%s%smemento\";datetime=\"%s\""
              .formatted(
                  Uris.escaped(web.link(at, version.path(order.path()))),
                  first,
                  last,
                  day(version.date())));
    }
    return OutputFile.text(at.value(), String.join(",\n", links) + "\n");
  }

  /** Midnight of a day as HTTP writes it; days are all that a publisher gives. */
  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
