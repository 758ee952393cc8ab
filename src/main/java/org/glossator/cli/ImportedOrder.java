package org.glossator.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.court.Court;
import org.glossator.order.Caption;
import org.glossator.transcript.pdf.FilingStamp;

/**
 * The file that an import writes: what caption and stamp say as front matter, then the text.
 *
 * @param caption what the order's own text says
 * @param stamp the court's file stamp
 * @param source where the text came from, in a sentence
 * @param allowed who allowed text that the pages do not show, and why
 * @param ruled the text in ruled Markdown
 */
record ImportedOrder(
    Caption caption, FilingStamp stamp, String source, Optional<Allowed> allowed, String ruled) {
  /**
   * The permission to publish a file with text that its pages do not show.
   *
   * @param sha256 of the file; it holds for no other
   */
  record Allowed(String by, String because, String sha256) {}

  /** The whole file, lines ended by LF. */
  String text() {
    Map<String, String> front = new LinkedHashMap<>();
    front.put("name", name());
    front.put("court", caption.court().map(Court::id).orElse(""));
    front.put("docket", caption.docketNumber().or(stamp::docketNumber).orElse(""));
    front.put("title", caption.title().orElse(""));
    front.put("judge", caption.judge().orElse(""));
    front.put("date", caption.dated().or(stamp::filed).map(LocalDate::toString).orElse(""));
    front.put("ecf", stamp.entry().orElse(""));
    front.put("source", source);
    StringBuilder out = new StringBuilder("---\n");
    front.forEach((key, value) -> {
      if (!value.isEmpty()) {
        out.append(key).append(": ").append(YamlText.quoted(value)).append('\n');
      }
    });
    allowed.ifPresent(permission -> {
      out.append("hidden-text:\n");
      out.append("  allowed-by: ").append(YamlText.quoted(permission.by())).append('\n');
      out.append("  because: ").append(YamlText.quoted(permission.because())).append('\n');
      out.append("  sha256: ").append(YamlText.quoted(permission.sha256())).append('\n');
    });
    return out.append("---\n\n").append(ruled).toString();
  }

  /** "Alvarado v. FedEx Corporation" of the first party on each side, or empty. */
  private String name() {
    if (caption.parties().size() < 2) {
      return "";
    }
    String first = caption.parties().getFirst().name();
    String role = caption.parties().getFirst().role().toLowerCase(Locale.ROOT);
    return caption.parties().stream()
        .skip(1)
        .filter(p -> !p.role().toLowerCase(Locale.ROOT).equals(role))
        .findFirst()
        .map(p -> bare(first) + " v. " + bare(p.name()))
        .orElse("");
  }

  private static String bare(String party) {
    int others = party.toLowerCase(Locale.ROOT).indexOf(", et al");
    return others < 0 ? party : party.substring(0, others);
  }
}
