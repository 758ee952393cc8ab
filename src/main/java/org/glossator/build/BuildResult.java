package org.glossator.build;

import java.util.List;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;

/**
 * A site, in memory, and what there is to say of it.
 *
 * @param files every file of the site; with errors, those that could be made
 * @param diagnostics in no particular order
 */
public record BuildResult(List<OutputFile> files, List<Diagnostic> diagnostics) {
  public BuildResult {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }
}
