package org.glossator.transcript.pdf;

import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Something to tell the publisher of a PDF.
 *
 * @param code which kind of thing
 * @param page the page of the PDF, 1-based, or 0 for the whole file
 * @param message what is wrong, as a phrase; never any hidden words
 * @param help what to do, or empty
 */
public record Finding(Code code, int page, String message, String help) {
  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  /** The same of text recognition that somebody asked for. */
  public Finding accepted() {
    return new Finding(Code.P127, page, message, "proofread it; line numbers are estimated");
  }

  /** The same of pictures of pages that somebody agreed to publish without their words. */
  public Finding pictured() {
    String help = "readers are told; type the words, if there are any";
    return new Finding(Code.P128, page, message, help);
  }

  /** The same of hidden text that {@code by} allowed. */
  public Finding allowed(String by, String because) {
    String help = "its words are in the text that was read: see whether they belong there";
    return new Finding(Code.P121, page, message + ", allowed by " + by + ": " + because, help);
  }

  /** The same as a diagnostic of {@code file}, as the user typed its name. */
  public Diagnostic in(String file) {
    String said = page == 0 ? message : "page " + page + ": " + message;
    return new Diagnostic(code, SourceFile.of(file, ""), Span.at(0), said, help);
  }
}
