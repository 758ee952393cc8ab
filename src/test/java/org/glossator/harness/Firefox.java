package org.glossator.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Firefox with one tab, driven over WebDriver BiDi, to see that what holds in one
 * browser holds in another. Where there is no Firefox the test is skipped with a message that says
 * so.
 */
public final class Firefox implements AutoCloseable {
  private static final String ANNOUNCED = "WebDriver BiDi listening on ";
  private static final List<String> NAMES = List.of("firefox-esr", "firefox");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final Path profile;
  private final DevTools tools;
  private final String tab;
  private final List<String> problems = new CopyOnWriteArrayList<>();

  private Firefox(Process process, Path profile, URI address) {
    this.process = process;
    this.profile = profile;
    // Numbered commands and events are the same in both protocols.
    this.tools = DevTools.connect(address);
    tools.listen("", this::hear);
    tools.call("", "session.new", Map.of("capabilities", Map.of()));
    tools.call("", "session.subscribe", Map.of("events", List.of("log.entryAdded")));
    tools.call(
        "",
        "script.addPreloadScript",
        Map.of(
            "functionDeclaration",
            """
            () => document.addEventListener('securitypolicyviolation', (event) => console.error(
              'Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI))
            """));
    this.tab =
        tools.call("", "browsingContext.create", Map.of("type", "tab")).path("context").asText();
  }

  /** Starts a browser, or skips the running test where there is none. */
  public static Firefox launch() {
    Optional<Path> program =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(), "no Firefox: install the Debian package firefox-esr");
    try {
      Path profile = Files.createTempDirectory("glossator-firefox-");
      ProcessBuilder command =
          new ProcessBuilder(
              program.orElseThrow().toString(),
              "--headless",
              "--no-remote",
              "--remote-debugging-port=0",
              "--profile",
              profile.toString());
      command.environment().put("HOME", profile.toString()); // root's is not always its own
      Process process = command.redirectErrorStream(true).start();
      return new Firefox(process, profile, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the browser's words until it says where it listens; goes on reading behind our back. */
  private static URI address(Process process) throws IOException {
    BufferedReader words =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      if (line.startsWith(ANNOUNCED)) {
        Thread.ofVirtual().start(() -> words.lines().forEach(said::append));
        return URI.create(line.substring(ANNOUNCED.length()).strip() + "/session");
      }
      said.append(line).append('\n');
    }
    throw new IOException("Firefox did not start:\n" + said);
  }

  /** Loads the page at {@code url} and waits until it and its parts are there. */
  public Firefox open(String url) {
    tools.call(
        "", "browsingContext.navigate", Map.of("context", tab, "url", url, "wait", "complete"));
    return this;
  }

  /**
   * The value of a JavaScript expression in the page, by value; a promise is waited for.
   *
   * @throws AssertionError with the page's words if it throws
   */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        tools.call(
            "",
            "script.evaluate",
            Map.of(
                "expression",
                "(async () => JSON.stringify(await (" + expression + ") ?? null))()",
                "target",
                Map.of("context", tab),
                "awaitPromise",
                true,
                "userActivation",
                true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.at("/exceptionDetails/text").asText());
    }
    return DevTools.parse(answer.at("/result/value").asText());
  }

  /** The value of an expression as text; empty if it has none. */
  public String text(String expression) {
    return evaluate(expression).asText();
  }

  /**
   * Waits until an expression is true.
   *
   * @throws AssertionError if it stays false for 30 seconds
   */
  public Firefox waitFor(String expression) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!evaluate("!!(" + expression + ")").asBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "waited in vain for " + expression + "; the page said " + problems);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    return this;
  }

  /** Errors and warnings of the console, exceptions, and what the policy refused. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Keeps what pages complain of. Runs on the socket's thread: must not call back. */
  private void hear(String method, JsonNode event) {
    String level = event.path("level").asText();
    if (method.equals("log.entryAdded") && (level.equals("error") || level.equals("warn"))) {
      problems.add(level + ": " + event.path("text").asText());
    }
  }

  @Override
  public void close() {
    tools.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
