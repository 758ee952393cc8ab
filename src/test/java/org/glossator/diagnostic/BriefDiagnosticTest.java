package org.glossator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

/** A diagnostic without most of its source tells the same. */
class BriefDiagnosticTest {
  private static final String[] PIECES = {
    "the court ",
    "x",
    "“quoted”",
    "\n",
    "\r\n",
    "\r",
    "𝔖",
    " ",
    "\t",
    "a long sentence of the court "
  };

  @Test
  void it_is_told_at_the_same_place_and_in_the_same_words() {
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      SourceFile source = SourceFile.of("order.md", text(random, random.nextInt(300)));
      int start = place(source.text(), random);
      int end = place(source.text(), random);
      Span span = new Span(Math.min(start, end), Math.max(start, end));
      Diagnostic whole = new Diagnostic(Code.P101, source, span, "what", "help");
      Diagnostic brief = whole.brief();
      assertThat(DiagnosticFormat.format(brief)).isEqualTo(DiagnosticFormat.format(whole));
      assertThat(brief.source().position(brief.span().end()))
          .isEqualTo(source.position(span.end()));
      assertThat(Diagnostic.ORDER.compare(brief, whole)).isZero();
      assertThat(brief.brief()).isEqualTo(brief);
    }
  }

  @Test
  void it_keeps_little_of_a_long_source() {
    SourceFile source = SourceFile.of("order.md", "the court finds ".repeat(10_000));
    Diagnostic brief = new Diagnostic(Code.P101, source, new Span(90_000, 90_020), "a", "").brief();
    assertThat(brief.source().text()).hasSizeLessThan(130);
    Diagnostic empty = new Diagnostic(Code.P101, SourceFile.of("a", ""), Span.at(0), "a", "");
    assertThat(empty.brief()).isEqualTo(empty);
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      boolean line = random.nextInt(20) == 0;
      text.append(PIECES[line ? 3 + random.nextInt(3) : random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Not between the two units of one character. */
  private static int place(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    boolean parts = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return parts ? at - 1 : at;
  }
}
