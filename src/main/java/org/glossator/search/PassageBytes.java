package org.glossator.search;

import org.glossator.search.SearchPassage.LineStart;

/** A document's passages as {@code engine.PassageText} reads them. */
final class PassageBytes {
  private PassageBytes() {}

  static byte[] of(SearchDocument document) {
    ByteWriter out =
        new ByteWriter()
            .string(document.path())
            .string(document.title())
            .string(document.caseName())
            .string(document.court().label())
            .string(document.docketNumber())
            .string(document.date().map(Object::toString).orElse(""))
            .number(document.passages().size());
    document.passages().forEach(p -> passage(out, p));
    return TextPacking.pack(out.toBytes());
  }

  private static void passage(ByteWriter out, SearchPassage passage) {
    out.number(passage.kind().code());
    out.string(passage.anchor()).string(passage.pin()).string(passage.text());
    out.number(passage.lines().size());
    int last = 0;
    for (LineStart line : passage.lines()) {
      out.number(line.offset() - last).number(line.page()).number(line.line());
      last = line.offset();
    }
  }
}
