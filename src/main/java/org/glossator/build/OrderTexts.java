package org.glossator.build;

import java.util.Optional;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.order.Structure;
import org.glossator.privacy.Decisions;
import org.glossator.privacy.Redactor;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.markdown.MarkdownReader;
import org.glossator.transcript.pleading.PleadingReader;
import org.glossator.transcript.ruled.RuledReader;

/**
 * Reads the texts of one order, the current one and those before it, without the words that are to
 * be taken out.
 */
final class OrderTexts {
  private final Courts courts;
  private final Decisions decisions;
  private final StringBuilder original = new StringBuilder();

  OrderTexts(Courts courts, Decisions decisions) {
    this.courts = courts;
    this.decisions = decisions;
  }

  /**
   * Everything that was read, as it stood: what decisions about it speak of. The lines above a text
   * in which the decisions themselves may stand are no part of it.
   */
  String original() {
    return original.toString();
  }

  /** The order in {@code source} without the words that are to be taken out. */
  Checked<Optional<Order>> read(SourceFile source) {
    Checked<Optional<Order>> whole = structure(source);
    if (decisions.equals(Decisions.NONE) || whole.value().isEmpty()) {
      return whole;
    }
    OrderText text = OrderText.of(whole.value().get());
    int above = RuledReader.frontMatter(source).map(Span::end).orElse(0);
    original.append(source.text(), above, source.text().length()).append('\n');
    original.append(text.text()).append('\n');
    return decisions.redactions().isEmpty()
        ? whole
        : structure(Redactor.redact(source, text, decisions.secrets()));
  }

  private Checked<Optional<Order>> structure(SourceFile source) {
    Checked<Transcript> transcript = transcript(source);
    if (transcript.hasErrors()) {
      return new Checked<>(Optional.empty(), transcript.diagnostics());
    }
    return transcript.then(read ->
        Structure.of(read, courts::byCaption).then(order -> Checked.clean(Optional.of(order))));
  }

  /** A PDF is read as the ruled Markdown that was made of it. */
  private static Checked<Transcript> transcript(SourceFile source) {
    if (source.name().endsWith(".txt")) {
      return PleadingReader.read(source);
    }
    boolean ruled = source.name().endsWith(".pdf") || RuledReader.reads(source);
    return ruled ? RuledReader.read(source) : MarkdownReader.read(source);
  }
}
