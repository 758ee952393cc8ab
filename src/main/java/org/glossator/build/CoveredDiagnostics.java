package org.glossator.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.privacy.Redactor;
import org.glossator.privacy.Secret;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * What there is to tell, without words that may not be published: whatever a message is about, it
 * shows a line of its file, and reports are kept in places that many can read.
 */
final class CoveredDiagnostics {
  private final List<Secret> secrets;
  private final Map<SourceFile, SourceFile> files = new HashMap<>();

  private CoveredDiagnostics(List<Secret> secrets) {
    this.secrets = secrets;
  }

  /** The same, with {@code secrets} covered. */
  static List<Diagnostic> of(List<Diagnostic> told, List<Secret> secrets) {
    if (secrets.isEmpty() || told.isEmpty()) {
      return told;
    }
    CoveredDiagnostics covered = new CoveredDiagnostics(secrets);
    return told.stream().map(covered::covered).toList();
  }

  private Diagnostic covered(Diagnostic told) {
    return new Diagnostic(
        told.code(),
        files.computeIfAbsent(told.source(), this::covered),
        told.span(),
        covered(told.message()),
        covered(told.help()));
  }

  private SourceFile covered(SourceFile file) {
    List<Span> places =
        in(file.text()).stream().flatMap(secret -> secret.places(file.text()).stream()).toList();
    return places.isEmpty()
        ? file
        : SourceFile.cutting(file.name(), PrivacyGate.covered(file, places).text(), file.start());
  }

  private String covered(String words) {
    List<Secret> found = in(words);
    return found.isEmpty()
        ? words
        : Redactor.covered(words, found.stream().map(Secret::words).toList());
  }

  private List<Secret> in(String text) {
    Secret.Text searched = Secret.Text.of(text);
    return secrets.stream().filter(secret -> secret.isIn(searched)).toList();
  }
}
