package org.glossator.build;

import java.util.List;
import java.util.Optional;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.order.Structure;
import org.glossator.privacy.Redactor;
import org.glossator.text.SourceFile;
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
  private final List<String> secrets;
  private final StringBuilder original = new StringBuilder();

  OrderTexts(Courts courts, List<String> secrets) {
    this.courts = courts;
    this.secrets = secrets;
  }

  /** Everything that was read, as it stood: what decisions about it speak of. */
  String original() {
    return original.toString();
  }

  /** The order in {@code source} without the words that are to be taken out. */
  Checked<Optional<Order>> read(SourceFile source) {
    Checked<Optional<Order>> whole = structure(source);
    if (secrets.isEmpty() || whole.value().isEmpty()) {
      return whole;
    }
    OrderText text = OrderText.of(whole.value().get());
    original.append(source.text()).append('\n').append(text.text()).append('\n');
    return structure(Redactor.redact(source, text, secrets));
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
