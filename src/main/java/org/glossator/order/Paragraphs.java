package org.glossator.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;

/**
 * The lines of each paragraph, the body's apart from each footnote's: a footnote stands in the
 * middle of the body's lines as printed, and the sentence it breaks is one sentence.
 *
 * @param body in order
 * @param notes by label, in the order in which they are printed
 */
record Paragraphs(List<List<Line>> body, Map<String, List<List<Line>>> notes) {

  static Paragraphs of(Transcript transcript) {
    List<List<Line>> body = new ArrayList<>();
    Map<String, List<List<Line>>> notes = new LinkedHashMap<>();
    for (Page page : transcript.pages()) {
      for (Line line : page.lines()) {
        if (line.role() instanceof LineRole.Note note) {
          add(notes.computeIfAbsent(note.label(), label -> new ArrayList<>()), line);
        } else {
          add(body, line);
        }
      }
    }
    return new Paragraphs(body, notes);
  }

  private static void add(List<List<Line>> paragraphs, Line line) {
    boolean starts =
        paragraphs.isEmpty()
            || line.opens()
            || isRow(line)
            || !paragraphs.getLast().getLast().role().equals(line.role());
    if (starts) {
      paragraphs.add(new ArrayList<>());
    }
    paragraphs.getLast().add(line);
  }

  /** Rows of a caption, a table or a signature block stand each for itself. */
  private static boolean isRow(Line line) {
    return line.role() instanceof LineRole.Part part
        && switch (part.kind()) {
          case COURT, PARTIES, DOCKET, CAPTION, SIGNATURE, TABLE -> true;
          case TITLE, BYLINE, ITEM -> false;
        };
  }
}
