package org.glossator.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/**
 * A tab of a {@link Browser}. Settings ({@link #viewport}, {@link #colorScheme}, {@link
 * #withoutScript}) hold for pages opened after them. Everything the page complains of and
 * everything it asks for is recorded from the start.
 */
public final class Tab implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DevTools tools;
  private final String session;
  private final String context;
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Set<String> loaded = ConcurrentHashMap.newKeySet();

  /**
   * Something the page asked for.
   *
   * @param url in full
   * @param kind Document, Stylesheet, Script, Font, Image, Fetch, Other …
   */
  public record Request(String url, String kind) {}

  Tab(DevTools tools, String session, String context) {
    this.tools = tools;
    this.session = session;
    this.context = context;
    tools.listen(session, this::hear);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
    call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
    viewport(1280, 900);
  }

  /** Sets the size of the window in CSS pixels, at one device pixel each. */
  public Tab viewport(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    return this;
  }

  /** Sets what the reader prefers: "light" or "dark". */
  public Tab colorScheme(String scheme) {
    return media("screen", scheme);
  }

  /** Shows the page as "screen" or "print" under the color scheme "light" or "dark". */
  public Tab media(String medium, String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** Shows the page in the system's own few colors, as some readers choose. */
  public Tab forcedColors(String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "forced-colors", "value", "active"),
                Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /** Turns the page's own scripts off; {@link #evaluate} works all the same. */
  public Tab withoutScript() {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Lets pages read and write the clipboard, as a reader who said yes. */
  public Tab withClipboard() {
    tools.call(
        "",
        "Browser.grantPermissions",
        Map.of(
            "browserContextId",
            context,
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    return this;
  }

  /** Loads the page at {@code url} and waits until it, its parts and its fonts are there. */
  public Tab open(String url) {
    JsonNode answer = call("Page.navigate", Map.of("url", url));
    String error = answer.path("errorText").asText();
    if (!error.isEmpty()) {
      throw new IllegalStateException(url + ": " + error);
    }
    String loader = answer.path("loaderId").asText(); // none when going to a place of the same page
    if (!loader.isEmpty()) {
      await(() -> loaded.contains(loader), url + " to load");
    }
    return waitFor("document.fonts.status === 'loaded'");
  }

  /**
   * The value of a JavaScript expression in the page, by value; a promise is waited for.
   *
   * @throws AssertionError with the page's words if it throws
   */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of(
                "expression",
                expression,
                "returnByValue",
                true,
                "awaitPromise",
                true,
                "userGesture",
                true));
    if (answer.has("exceptionDetails")) {
      JsonNode details = answer.get("exceptionDetails");
      throw new AssertionError(
          details
              .path("exception")
              .path("description")
              .asText(details.path("text").asText("the page threw something")));
    }
    return answer.path("result").path("value");
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
  public Tab waitFor(String expression) {
    return await(() -> holds(expression), expression);
  }

  /** Of a page that is being left at this very moment nothing holds. */
  private boolean holds(String expression) {
    try {
      return evaluate("!!(" + expression + ")").asBoolean();
    } catch (IllegalStateException e) {
      if (String.valueOf(e.getMessage()).contains("navigated or closed")) {
        return false;
      }
      throw e;
    }
  }

  /** Clicks with the mouse on the middle of the first element that {@code selector} finds. */
  public Tab click(String selector) {
    String quoted = DevTools.JSON.valueToTree(selector).toString();
    JsonNode at =
        evaluate(
            """
            (() => {
              const found = document.querySelector(%s);
              if (!found) throw new Error('nothing there: ' + %s);
              found.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
              const box = found.getClientRects()[0] ?? found.getBoundingClientRect();
              return {x: box.x + box.width / 2, y: box.y + box.height / 2};
            })()
            """
                .formatted(quoted, quoted));
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              at.get("x").asDouble(),
              "y",
              at.get("y").asDouble(),
              "button",
              type.equals("mouseMoved") ? "none" : "left",
              "clickCount",
              1));
    }
    return this;
  }

  /** Writes {@code text} where the focus is. */
  public Tab type(String text) {
    call("Input.insertText", Map.of("text", text));
    return this;
  }

  /**
   * Presses and lets go a key.
   *
   * @param key "a", "/", "Enter", "Escape", "Tab", "ArrowDown" …, as in {@code KeyboardEvent.key};
   *     before it any of "Alt+", "Control+", "Shift+"
   */
  public Tab press(String key) {
    Keys.Press press = Keys.of(key);
    call("Input.dispatchKeyEvent", press.down());
    call("Input.dispatchKeyEvent", press.up());
    return this;
  }

  /** The window as a PNG. */
  public byte[] screenshot() {
    return image(Map.of("format", "png"));
  }

  /** The whole page, however long, as a PNG. */
  public byte[] fullScreenshot() {
    return image(Map.of("format", "png", "captureBeyondViewport", true, "clip", wholePage()));
  }

  /** The page as printed, as a PDF, in the paper size that its style sheet asks for. */
  public byte[] pdf() {
    JsonNode printed =
        call("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
    return Base64.getDecoder().decode(printed.path("data").asText());
  }

  /** Writes the window as a PNG to {@code file}, for people to look at. */
  public Tab saveScreenshot(Path file) {
    try {
      Files.write(file, screenshot());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Errors and warnings of the console, exceptions, and what the network or a policy refused. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Those of {@link #problems} that the content security policy made. */
  public List<String> policyViolations() {
    return problems.stream().filter(p -> p.contains("Content Security Policy")).toList();
  }

  /** Everything that was asked for, in order. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    tools.forget(session);
    tools.call("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    return tools.call(session, method, parameters);
  }

  private Tab await(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what + "; the page said " + problems);
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

  private byte[] image(Map<String, ?> how) {
    JsonNode shot = call("Page.captureScreenshot", how);
    return Base64.getDecoder().decode(shot.path("data").asText());
  }

  private Map<String, ?> wholePage() {
    JsonNode size = call("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
    return Map.of(
        "x",
        0,
        "y",
        0,
        "width",
        size.path("width").asInt(),
        "height",
        size.path("height").asInt(),
        "scale",
        1);
  }

  /**
   * Keeps what matters of the browser's events. Runs on the socket's thread: must not call back.
   */
  private void hear(String method, JsonNode event) {
    switch (method) {
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning", "assert").contains(event.path("type").asText())) {
          problems.add("console: " + event.path("args"));
        }
      }
      case "Runtime.exceptionThrown" ->
          problems.add(
              "exception: "
                  + event
                      .at("/exceptionDetails/exception/description")
                      .asText(event.at("/exceptionDetails/text").asText()));
      case "Log.entryAdded" -> {
        JsonNode entry = event.path("entry");
        if (List.of("error", "warning").contains(entry.path("level").asText())) {
          problems.add(
              entry.path("source").asText()
                  + ": "
                  + entry.path("text").asText()
                  + " "
                  + entry.path("url").asText());
        }
      }
      case "Network.requestWillBeSent" ->
          requests.add(
              new Request(event.at("/request/url").asText(), event.path("type").asText("Other")));
      case "Page.lifecycleEvent" -> {
        if (event.path("name").asText().equals("load")) {
          loaded.add(event.path("loaderId").asText());
        }
      }
      default -> {}
    }
  }
}
