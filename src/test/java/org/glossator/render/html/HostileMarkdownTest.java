package org.glossator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.markdown.MarkdownReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks without end in a note, a page, an order: all are read, in bounded depth and time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMarkdownTest {
  private static final int MANY = 8000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "* ",
        "- ",
        "*** ",
        "_",
        "> ",
        ">",
        "1. ",
        "1) ",
        "+ ",
        "- - ",
        "<a ",
        "&",
        "&a",
        "![",
        "[",
        "[a](",
        "[^",
        "***a",
        "`",
        "\\",
        "<!--",
        "<",
        "~~",
        "|a|b|\n|-|-|\n",
        "a\n===\n"
      })
  void rows_of_marks_are_read(String mark) {
    String text = "Words before.\n\n" + mark.repeat(MANY) + "\n\nWords after.\n";
    assertThat(words(NoteText.of(text, "n-", Unlinked.NOTES))).contains("Words before.");
    assertThat(words(Markdown.page(text))).contains("Words before.");
    Transcript order = MarkdownReader.read(SourceFile.of("order.md", text)).value();
    assertThat(order.pages()).isNotEmpty();
  }

  /** So many that the square of their number would take minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"|---|---|\n", "| 1 | 2 |\n", "(1) one\n"})
  void rows_of_a_table_without_end_are_read(String row) {
    String text = "Words before.\n\n| a | b |\n|---|---|\n" + row.repeat(5 * MANY);
    assertThat(words(NoteText.of(text, "n-", Unlinked.NOTES))).contains("Words before.");
    assertThat(words(Markdown.page(text))).contains("Words before.");
    Transcript order = MarkdownReader.read(SourceFile.of("order.md", text)).value();
    assertThat(order.pages()).isNotEmpty();
  }

  private static String words(Html html) {
    return Jsoup.parseBodyFragment(html.toString()).text();
  }
}
