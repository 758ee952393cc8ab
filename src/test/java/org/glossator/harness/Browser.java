package org.glossator.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium of its own profile, driven over the DevTools protocol.
 *
 * <p>Start one per test class and a {@link Tab} per question; a tab has its own cookies, storage
 * and cache. Where there is no Chromium the test is skipped with a message that says so.
 */
public final class Browser implements AutoCloseable {
  private static final String ANNOUNCED = "DevTools listening on ";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final Path MAC =
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Process process;
  private final Path profile;
  private final Thread reaper;
  private final DevTools tools;

  private Browser(Process process, Path profile, URI address) {
    this.process = process;
    this.profile = profile;
    this.reaper = new Thread(() -> kill(process));
    Runtime.getRuntime().addShutdownHook(reaper);
    this.tools = DevTools.connect(address);
  }

  /** Starts a browser, or skips the running test where there is none. */
  public static Browser launch() {
    return launch(List.of());
  }

  /** A browser that takes a host's word for who it is, as for {@link Nginx#serveSecurely}. */
  public static Browser trusting() {
    return launch(List.of("--ignore-certificate-errors"));
  }

  private static Browser launch(List<String> more) {
    Optional<Path> program = program();
    Assumptions.assumeTrue(
        program.isPresent(),
        "no Chromium: install the Debian package chromium, or name one in CHROME_BIN");
    try {
      Path profile = Files.createTempDirectory("glossator-browser-");
      Process process =
          new ProcessBuilder(command(program.orElseThrow(), profile, more))
              .redirectErrorStream(true)
              .start();
      return new Browser(process, profile, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new tab, on an empty page. */
  public Tab newTab() {
    String context =
        tools.call("", "Target.createBrowserContext", Map.of()).path("browserContextId").asText();
    String target =
        tools
            .call(
                "",
                "Target.createTarget",
                Map.of("url", "about:blank", "browserContextId", context))
            .path("targetId")
            .asText();
    String session =
        tools
            .call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    return new Tab(tools, session, context);
  }

  /** A new tab with the page at {@code url} loaded. */
  public Tab open(String url) {
    return newTab().open(url);
  }

  @Override
  public void close() {
    tools.close();
    kill(process);
    Runtime.getRuntime().removeShutdownHook(reaper);
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path program, Path profile, List<String> more) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(
        List.of(
            "--headless",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--force-color-profile=srgb",
            "--font-render-hinting=none",
            "--lang=en-US"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--no-sandbox"); // Chromium refuses its sandbox to root
    }
    command.addAll(more);
    command.add("about:blank");
    return command;
  }

  /** Reads the browser's words until it says where it listens; goes on reading behind our back. */
  private static URI address(Process process) throws IOException {
    BufferedReader words =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    StringBuilder said = new StringBuilder();
    String line;
    while ((line = words.readLine()) != null) {
      if (line.startsWith(ANNOUNCED)) {
        Thread.ofVirtual().start(() -> drain(words));
        return URI.create(line.substring(ANNOUNCED.length()).strip());
      }
      said.append(line).append('\n');
    }
    throw new IOException("Chromium did not start:\n" + said);
  }

  private static void drain(BufferedReader words) {
    try (words) {
      String line = words.readLine();
      while (line != null) {
        line = words.readLine();
      }
    } catch (IOException e) {
      // The pipe closes when the browser is killed; nothing is left to read.
      return;
    }
  }

  private static Optional<Path> program() {
    String named = System.getenv("CHROME_BIN");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    Stream<Path> onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, Stream.of(MAC)).filter(Files::isExecutable).findFirst();
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
