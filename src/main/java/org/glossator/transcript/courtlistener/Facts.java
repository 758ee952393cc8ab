package org.glossator.transcript.courtlistener;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fields of records say, in the words of an order's metadata. */
final class Facts {
  private static final String SITE = "https://www.courtlistener.com";
  private static final Pattern COURT = Pattern.compile("/courts/([a-z0-9]{1,20})/?$");

  private Facts() {}

  /** A field as one line of text, or empty; {@code null} is empty. */
  static String text(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isValueNode() && !value.isNull()
        ? value.asText("").replaceAll("\\s+", " ").strip()
        : "";
  }

  /** The first field of these that says something. */
  static String first(JsonNode record, String... fields) {
    for (String field : fields) {
      String text = text(record, field);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  static Optional<LocalDate> date(JsonNode record, String field) {
    String text = text(record, field);
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The id of the court of a docket, which names it or gives its address. */
  static String court(JsonNode docket) {
    String id = text(docket, "court_id");
    if (id.isEmpty() && docket.path("court").isObject()) {
      id = text(docket.path("court"), "id");
    }
    if (id.isEmpty()) {
      String court = text(docket, "court");
      Matcher address = COURT.matcher(court);
      id = address.find() ? address.group(1) : court;
    }
    return id.matches("[a-z0-9]{1,20}") ? id : "";
  }

  /** The docket number without "No." before it. */
  static String docketNumber(JsonNode docket) {
    return text(docket, "docket_number").replaceFirst("^(?:Docket )?Nos?\\.? ", "");
  }

  /** The page of a record, or empty. */
  static String page(JsonNode record) {
    String path = text(record, "absolute_url");
    return path.matches("/[A-Za-z0-9/_.-]{1,400}") ? SITE + path : "";
  }

  /** Where reporters printed it, the official one first; of several the first alone. */
  static String reported(JsonNode cluster) {
    return citation(cluster, List.of("1", "2", "5", "3", "4", "8"));
  }

  /** Where a database has it. */
  static String database(JsonNode cluster) {
    return citation(cluster, List.of("7", "6"));
  }

  /**
   * The types are the API's: 1 federal, 2 state, 3 regional, 4 specialty, 5 early U.S., 6, 7, 8.
   */
  private static String citation(JsonNode cluster, List<String> types) {
    for (String type : types) {
      for (JsonNode each : cluster.path("citations")) {
        String words =
            text(each, "volume") + " " + text(each, "reporter") + " " + text(each, "page");
        if (text(each, "type").equals(type) && words.matches("\\S+ \\S.* \\S+")) {
          return words;
        }
      }
    }
    return "";
  }

  /** Small letters, digits and single hyphens, at most sixty. */
  static String slug(String words) {
    String slug =
        java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.length() > 60) {
      int cut = slug.lastIndexOf('-', 60);
      slug = slug.substring(0, cut > 20 ? cut : 60);
    }
    return slug.isEmpty() ? "order" : slug;
  }
}
