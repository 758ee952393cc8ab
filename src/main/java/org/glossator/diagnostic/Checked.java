package org.glossator.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A result and what there is to say of it. A stage that met errors still gives the best value it
 * can, so that one run reports everything.
 *
 * @param value the result
 * @param diagnostics in no particular order
 */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A result with nothing to say. */
  public static <T> Checked<T> clean(T value) {
    return new Checked<>(value, List.of());
  }

  /** The next stage's result, with the diagnostics of both. */
  public <R> Checked<R> then(Function<? super T, Checked<R>> stage) {
    Checked<R> next = stage.apply(value);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(next.diagnostics);
    return new Checked<>(next.value, all);
  }

  /** Whether any diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
