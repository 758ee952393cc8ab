package org.glossator.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.corpus.TitleCase;
import org.glossator.court.Court;
import org.glossator.order.Caption;
import org.glossator.order.CaseName;
import org.glossator.order.FiledCaption;
import org.glossator.transcript.pdf.PageSet;

/**
 * The file that an import writes: what caption and stamp say as front matter, then the text.
 *
 * @param caption what the order's own text says
 * @param filed caption and file stamp held against each other
 * @param source where the text came from, in a sentence
 * @param allowed who allowed text that the pages do not show, and why
 * @param pictures pages of the PDF that are pictures, and whose words are not in the text
 * @param ruled the text in ruled Markdown
 */
record ImportedOrder(
    Caption caption,
    FiledCaption filed,
    String source,
    Optional<Allowed> allowed,
    PageSet pictures,
    String ruled) {
  /**
   * The permission to publish a file with text that its pages do not show.
   *
   * @param sha256 of the file; it holds for no other
   */
  record Allowed(String by, String because, String sha256) {}

  /** The whole file, lines ended by LF. */
  String text() {
    Map<String, String> front = new LinkedHashMap<>();
    front.put("name", CaseName.of(caption.parties()).map(TitleCase::of).orElse(""));
    front.put("court", caption.court().map(Court::id).orElse(""));
    front.put("docket", filed.docketNumber().orElse(""));
    front.put("title", caption.title().orElse(""));
    front.put("judge", caption.judge().orElse(""));
    front.put("date", filed.dated().map(LocalDate::toString).orElse(""));
    front.put("ecf", filed.entry().orElse(""));
    front.put("source", source);
    front.put("picture-pages", pictures.isEmpty() ? "" : pictures.toString());
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
}
