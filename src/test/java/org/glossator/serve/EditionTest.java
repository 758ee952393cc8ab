package org.glossator.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.StreamedFile;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EditionTest {
  private static final Diagnostic FAULT =
      new Diagnostic(Code.T501, SourceFile.of("a.ftlh", "x"), Span.at(0), "no such value", "");

  @Test
  void a_page_need_not_wait_for_what_is_made_beside_it() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    AtomicInteger times = new AtomicInteger();
    Batch batch =
        new Batch(
            "a/",
            sink -> {
              times.incrementAndGet();
              sink.tell(FAULT);
              sink.put(OutputFile.text("a/index.html", "page"));
              await(asked);
              sink.put(
                  new StreamedFile(
                      "a/data.csv", out -> out.write("1,2".getBytes(StandardCharsets.UTF_8))));
            });
    Edition edition = new Edition(1, List.of(batch), List.of(), told -> {});
    assertThat(edition.file("a/index.html").map(OutputFile::text)).contains("page");
    assertThat(edition.errors("a/index.html")).containsExactly(FAULT);
    CompletableFuture<String> data =
        CompletableFuture.supplyAsync(() -> edition.file("a/data.csv").orElseThrow().text());
    CompletableFuture<Boolean> none =
        CompletableFuture.supplyAsync(() -> edition.file("a/none.html").isPresent());
    assertThat(data).isNotDone();
    asked.countDown();
    assertThat(data.get()).isEqualTo("1,2");
    assertThat(none.get()).isFalse();
    assertThat(times).hasValue(1);
  }

  @Test
  void what_fails_is_not_waited_for_for_ever() {
    Batch batch =
        new Batch(
            "a/",
            sink -> {
              sink.put(OutputFile.text("a/index.html", "page"));
              throw new IllegalStateException("broken");
            });
    Edition edition = new Edition(1, List.of(batch), List.of(), told -> {});
    assertThat(edition.file("a/index.html")).isPresent();
    assertThatThrownBy(() -> edition.file("a/other.html")).hasMessage("broken");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
