package org.glossator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.build.Pipeline;
import org.glossator.build.Workshop;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PreviewServerTest {
  private static final String ORDER = "scotus/95-0001/1997-01-21-roe-v-doe/";
  private static final String TEXT =
      """
      ---
      title: Roe v. Doe
      docket: 95-0001
      court: scotus
      date: 1997-01-21
      ---

      Justice Poe delivered the opinion of the Court. The statute says nothing.

      It is so ordered.
      """;

  @TempDir Path project;
  private Path content = Path.of("");
  private PreviewServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Told told = new Told();

  /** What was told beside the pages. */
  private static final class Told implements News.Listener {
    private final BlockingQueue<String> all = new LinkedBlockingQueue<>();

    @Override
    public void heard(News news) {
      all.add(
          news.fresh().stream()
                  .map(d -> d.code() + " " + Path.of(d.source().name()).getFileName())
                  .toList()
              + " of "
              + news.all().size());
    }

    @Override
    public void unread(IOException refusal) {
      all.add(refusal.toString());
    }
  }

  @BeforeEach
  void start() throws IOException {
    content = project.resolve("content");
    Path order = Files.createDirectories(content.resolve("orders/roe"));
    Files.writeString(content.resolve("site.yaml"), "title: Orders\npublisher: A Clinic\n");
    Files.writeString(content.resolve("authors.yaml"), "ed:\n  name: Ed Itor\n");
    Files.writeString(order.resolve("order.md"), TEXT);
    Workshop workshop = new Workshop(content, Theme::standard, Pipeline.Options.standard());
    server = PreviewServer.start(workshop, List.of(content), 0, told);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void pages_are_shown_with_the_script_after_their_end_and_never_kept() throws Exception {
    HttpResponse<String> page = get(ORDER);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("The statute says nothing.").contains("</html>");
    assertThat(page.body().substring(page.body().indexOf("</html>")))
        .contains("<script src=\"/_preview/preview.js?");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
    assertThat(get(ORDER + "order.json").body()).doesNotContain("_preview");
    assertThat(get("assets/site.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
  }

  @Test
  void a_folder_without_its_slash_is_sent_there_and_what_is_not_there_is_missing()
      throws Exception {
    HttpResponse<String> bare = get(ORDER.substring(0, ORDER.length() - 1));
    assertThat(bare.statusCode()).isEqualTo(301);
    assertThat(bare.headers().firstValue("Location")).contains("/" + ORDER);
    assertThat(get("nowhere/").statusCode()).isEqualTo(404);
  }

  @Test
  void no_path_leads_out_of_the_site() throws Exception {
    for (String path :
        List.of(
            "/../content/site.yaml", "/%2e%2e/content/site.yaml", "//etc/passwd", "/..%5csite")) {
      assertThat(raw("GET " + path + " HTTP/1.1", host())).as(path).doesNotContain("A Clinic\n");
      assertThat(raw("GET " + path + " HTTP/1.1", host())).as(path).doesNotContain("root:");
    }
  }

  @Test
  void a_foreign_name_for_this_machine_is_turned_away() throws Exception {
    assertThat(raw("GET / HTTP/1.1", "evil.example")).startsWith("HTTP/1.1 421");
    assertThat(raw("GET / HTTP/1.1", host())).startsWith("HTTP/1.1 200");
  }

  @Test
  void an_edit_is_told_and_shown() throws Exception {
    try (BufferedReader events = events(ORDER)) {
      assertThat(next(events)).contains("\"reload\":false").contains("\"count\":0");
      write("orders/roe/order.md", TEXT.replace("says nothing", "says everything"));
      assertThat(next(events)).contains("\"reload\":true");
      assertThat(get(ORDER).body()).contains("The statute says everything.");
    }
  }

  @Test
  void an_error_is_told_with_file_and_line_until_it_is_mended() throws Exception {
    try (BufferedReader events = events(ORDER)) {
      next(events);
      write("orders/roe/notes.md", "> words that no court wrote\n\nMy note.\n");
      assertThat(next(events)).contains("content/orders/roe/notes.md:1:1").contains("A401");
      write("orders/roe/notes.md", "> The statute says nothing.\n\nMy note.\n");
      String mended = next(events);
      while (!mended.contains("\"count\":0")) {
        mended = next(events);
      }
      assertThat(get(ORDER).body()).contains("My note.");
    }
  }

  @Test
  void who_looks_at_no_page_is_told_too_once() throws Exception {
    assertThat(told.all.take()).isEqualTo("[O205 order.md] of 1");
    write("orders/roe/notes.md", "> words that no court wrote\n\nMy note.\n");
    assertThat(told.all.take()).isEqualTo("[A401 notes.md] of 2");
    write("orders/poe.md", TEXT.replace("Roe v. Doe", "Poe v. Loe").replace("title:", "tilte:"));
    assertThat(told.all.take()).isEqualTo("[O205 poe.md, M302 poe.md] of 4");
    write("orders/roe/notes.md", "> The statute says nothing.\n\nMy note.\n");
    assertThat(told.all.take()).isEqualTo("[] of 3");
    Files.delete(content.resolve("orders/poe.md"));
    assertThat(told.all.take()).isEqualTo("[] of 1");
    assertThat(told.all).isEmpty();
  }

  @Test
  void a_new_order_and_a_removed_one_are_seen() throws Exception {
    try (BufferedReader events = events("")) {
      next(events);
      write("orders/poe.md", TEXT.replace("Roe v. Doe", "Poe v. Loe"));
      assertThat(next(events)).contains("\"reload\":true");
      assertThat(get("scotus/95-0001/1997-01-21-poe-v-loe/").statusCode()).isEqualTo(200);
      Files.delete(content.resolve("orders/poe.md"));
      String gone = next(events);
      while (!gone.contains("\"reload\":true")) {
        gone = next(events);
      }
      assertThat(get("scotus/95-0001/1997-01-21-poe-v-loe/").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_folder_that_comes_later_or_goes_and_comes_back_is_seen() throws Exception {
    Path theme = project.resolve("templates");
    AtomicInteger asked = new AtomicInteger();
    Workshop workshop =
        new Workshop(
            content,
            () -> {
              asked.incrementAndGet();
              return Theme.standard();
            },
            Pipeline.Options.standard());
    server.close();
    server = PreviewServer.start(workshop, List.of(content, theme), 0, told);
    int before = asked.get();
    try (BufferedReader events = events(ORDER)) {
      next(events);
      Files.createDirectories(theme.resolve("assets"));
      while (asked.get() == before) { // one change is told twice: seen, and joined
        next(events);
      }
      before = asked.get();
      Files.writeString(theme.resolve("assets/more.css"), "a {}");
      while (asked.get() == before) {
        next(events);
      }
      Path aside = project.resolve("aside");
      Files.move(content, aside);
      Files.writeString(
          aside.resolve("orders/roe/order.md"), TEXT.replace("says nothing", "says it all"));
      Files.move(aside, content);
      while (!get(ORDER).body().contains("says it all")) {
        next(events);
      }
      write("orders/roe/order.md", TEXT.replace("says nothing", "says little"));
      while (!get(ORDER).body().contains("says little")) {
        next(events);
      }
    }
  }

  @Test
  void a_note_is_written_beneath_its_words_for_a_page_of_the_preview_alone() throws Exception {
    String token = get("_preview/token").body();
    String note = note("The statute says nothing.", "> Compare *Poe*.");
    assertThat(post(note, "guessed", "http://" + host()).statusCode()).isEqualTo(403);
    assertThat(post(note, token, "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(content.resolve("orders/roe/notes.md")).doesNotExist();
    assertThat(post(note, token, "http://" + host()).statusCode()).isEqualTo(200);
    assertThat(content.resolve("orders/roe/notes.md"))
        .hasContent("> The statute says nothing.\n\n\\> Compare *Poe*.\n");
    HttpResponse<String> refused = post(note("no court's words", "x"), token, "http://" + host());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("not in the court's text");
  }

  private static String note(String quote, String text) {
    return "{\"page\": \"%s\", \"block\": \"p-1\", \"quote\": \"%s\", \"note\": \"%s\"}"
        .formatted(ORDER, quote, text);
  }

  private String host() {
    return URI.create(server.url()).getAuthority();
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(content.resolve(path), text);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String note, String token, String origin)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "_preview/notes"))
            .header("X-Glossator-Token", token)
            .header("Origin", origin)
            .POST(HttpRequest.BodyPublishers.ofString(note))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private BufferedReader events(String page) throws IOException, InterruptedException {
    URI uri = URI.create(server.url() + "_preview/events?edition=1&page=/" + page);
    return new BufferedReader(
        new InputStreamReader(
            client
                .send(
                    HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream())
                .body(),
            StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader events) throws IOException {
    while (true) {
      String line = events.readLine();
      if (line == null) {
        throw new AssertionError("the events ended");
      }
      if (line.startsWith("data: ")) {
        return line;
      }
    }
  }

  private String raw(String request, String host) throws IOException {
    URI uri = URI.create(server.url());
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      String words = request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
