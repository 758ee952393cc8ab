package org.glossator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

class HeraldTest {
  private final List<String> heard = new ArrayList<>();
  private final Herald herald =
      new Herald(
          new News.Listener() {
            @Override
            public void heard(News news) {
              heard.add(
                  news.fresh().stream().map(Diagnostic::message).toList()
                      + "/"
                      + news.all().size());
            }

            @Override
            public void unread(IOException refusal) {
              heard.add(String.valueOf(refusal.getMessage()));
            }
          });

  @Test
  void what_stays_wrong_is_told_once_though_it_moves_to_another_line() {
    herald.content(List.of(told(Code.A401, "bad\n", "first")));
    herald.content(List.of(told(Code.A401, "bad\n", "first")));
    herald.content(List.of(told(Code.A401, "new\nbad\n", "first")));
    assertThat(heard).containsExactly("[first]/1");
    herald.content(List.of(told(Code.A401, "bad\n", "first"), told(Code.A403, "bad\n", "second")));
    herald.content(List.of());
    herald.content(List.of());
    herald.content(List.of(told(Code.A401, "bad\n", "first")));
    assertThat(heard).containsExactly("[first]/1", "[second]/2", "[]/0", "[first]/1");
  }

  @Test
  void a_note_is_not_worth_a_word_while_one_writes() {
    herald.content(List.of(told(Code.P102, "bad\n", "a guess")));
    assertThat(heard).isEmpty();
  }

  @Test
  void what_is_wrong_with_a_page_is_told_when_it_is_made_and_again_only_after_it_was_mended() {
    Diagnostic wrong = told(Code.T501, "bad\n", "template");
    herald.page(wrong);
    herald.page(wrong);
    herald.changed(List.of());
    herald.page(wrong);
    assertThat(heard).containsExactly("[template]/1");
    herald.changed(List.of());
    herald.changed(List.of());
    herald.page(wrong);
    assertThat(heard).containsExactly("[template]/1", "[template]/1");
  }

  @Test
  void what_is_wrong_with_a_page_stays_wrong_while_other_files_change() {
    herald.page(told(Code.T501, "bad\n", "template"));
    herald.content(List.of(told(Code.A401, "bad\n", "first")));
    herald.changed(List.of(Path.of("content/site.yaml")));
    herald.content(List.of());
    herald.changed(List.of(Path.of("content/orders/a/notes.md")));
    herald.content(List.of(told(Code.A401, "bad\n", "first")));
    assertThat(heard).containsExactly("[template]/1", "[first]/2", "[]/1", "[first]/1");
  }

  @Test
  void content_that_cannot_be_read_is_told_once_until_it_can() {
    herald.unread(new IOException("no"));
    herald.unread(new IOException("no"));
    assertThat(heard).containsExactly("no");
    herald.changed(List.of());
    herald.unread(new IOException("no"));
    assertThat(heard).containsExactly("no", "no");
  }

  private static Diagnostic told(Code code, String text, String message) {
    SourceFile file = SourceFile.of("content/orders/a/notes.md", text);
    return new Diagnostic(code, file, Span.at(text.indexOf("bad")), message, "");
  }
}
