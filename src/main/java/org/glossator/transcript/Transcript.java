package org.glossator.transcript;

import java.util.List;
import org.glossator.text.SourceFile;

/**
 * An order as printed.
 *
 * <p>Every character of the source is in a line, in a drop, or white space between them.
 *
 * @param source what was read
 * @param pages in order; page numbers rise
 * @param drops what is not the court's text or not text at all, in source order
 */
public record Transcript(SourceFile source, List<Page> pages, List<Drop> drops) {
  public Transcript {
    pages = List.copyOf(pages);
    drops = List.copyOf(drops);
  }
}
