package org.glossator.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.glossator.court.Courts;
import org.glossator.order.Caption;
import org.glossator.order.Order;
import org.glossator.order.Structure;
import org.glossator.text.SourceFile;
import org.glossator.transcript.markdown.MarkdownReader;

/** Orders of a court for tests: what a text cites when that court wrote it. */
final class OfCourt {
  private OfCourt() {}

  /** The mentions of a text that the court signed on 5 May 2011 in case C 11-3822. */
  static List<Mention> mentions(String court, String text) {
    return Citator.standard().cite(order(court, text)).mentions();
  }

  /** The keys of what they mean, "?" where they mean nothing sure. */
  static List<String> keys(String court, String text) {
    return mentions(court, text).stream().map(OfCourt::key).toList();
  }

  private static String key(Mention mention) {
    return mention.resolution() instanceof Resolution.Means means ? means.target().key() : "?";
  }

  static Order order(String court, String text) {
    Order read =
        Structure.of(
                MarkdownReader.read(SourceFile.of("order.md", text)).value(),
                name -> Optional.empty())
            .value();
    Caption caption =
        new Caption(
            Courts.standard().byId(court),
            List.of(),
            Optional.of("C 11-3822 MEJ"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2011, 5, 5)));
    return new Order(read.transcript(), caption, read.blocks(), read.footnotes());
  }
}
