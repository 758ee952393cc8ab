package org.glossator.transcript.pleading;

import java.util.List;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Drop;

/**
 * Rows of underscores that stand for a drawn rule. One that only sets the notes apart from the
 * body, or stands below a page's last line, is no words; any other stands for itself.
 */
final class Rules {
  private static final int SHORTEST = 5;

  private Rules() {}

  /** Whether {@code text} is a rule and nothing else. */
  static boolean isRule(String text) {
    return text.length() >= SHORTEST && text.chars().allMatch(c -> c == '_');
  }

  /** Moves the rule above the page's notes, or below its body, to {@code drops}. */
  static void drop(SourceFile source, Draft page, boolean last, List<Drop> drops) {
    int body = page.lines.size();
    while (body > 0 && !page.lines.get(body - 1).note.isEmpty()) {
      body--;
    }
    boolean notes = body < page.lines.size();
    if (body < 2 || (last && !notes)) {
      return;
    }
    Draft.DraftLine line = page.lines.get(body - 1);
    if (isRule(line.text.of(source.text()))) {
      page.lines.remove(body - 1);
      drops.add(new Drop(Drop.Kind.MARKUP, page.number, line.text, line.text.of(source.text())));
    }
  }
}
