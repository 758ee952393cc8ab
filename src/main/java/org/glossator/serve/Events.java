package org.glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.render.OutputFile;
import org.glossator.text.Position;

/**
 * Tells one open page of every change that it can see, as server-sent events: what is wrong now,
 * the styles to be loaded again, and whether the page itself is another.
 */
final class Events {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 20; // errors shown at once
  private static final int BEAT = 15; // seconds between signs of life

  private final Preview preview;
  private final HttpExchange exchange;
  private final Semaphore news = new Semaphore(0);
  private final String page;
  private final int seen;

  /** The events of the page that the request names. */
  Events(Preview preview, HttpExchange exchange) {
    this.preview = preview;
    this.exchange = exchange;
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    this.page = Site.file(value(query, "page").replaceFirst("^/", ""));
    this.seen = number(value(query, "edition"));
  }

  private static String value(String query, String name) {
    for (String part : query.split("&", -1)) {
      if (part.startsWith(name + "=")) {
        return URLDecoder.decode(part.substring(name.length() + 1), UTF_8);
      }
    }
    return "";
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  void run() throws IOException {
    new Answer(exchange).headers("text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    Runnable listener = news::release;
    preview.listen(listener);
    try (OutputStream out = exchange.getResponseBody()) {
      Edition shown = preview.edition();
      send(out, message(shown, List.of(), shown.number() != seen));
      while (true) {
        if (news.tryAcquire(BEAT, TimeUnit.SECONDS)) {
          news.drainPermits();
          Edition now = preview.edition();
          send(out, message(now, styles(shown, now), !same(shown, now, page)));
          shown = now;
        } else {
          out.write(": still here\n\n".getBytes(UTF_8));
          out.flush();
        }
      }
    } catch (IOException e) {
      return; // the page was closed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      preview.forget(listener);
    }
  }

  private static void send(OutputStream out, ObjectNode message) throws IOException {
    out.write(("data: " + JSON.writeValueAsString(message) + "\n\n").getBytes(UTF_8));
    out.flush();
  }

  private ObjectNode message(Edition edition, List<String> styles, boolean reload) {
    ObjectNode message = JSON.createObjectNode();
    message.put("edition", edition.number());
    message.put("reload", reload);
    ArrayNode sheets = message.putArray("styles");
    styles.forEach(sheets::add);
    List<Diagnostic> errors = edition.errors(page);
    message.put("count", errors.size());
    ArrayNode shown = message.putArray("errors");
    errors.stream().limit(MOST).forEach(error -> shown.add(node(error)));
    return message;
  }

  private static ObjectNode node(Diagnostic error) {
    Position at = error.source().position(error.span().start());
    return JSON.createObjectNode()
        .put("place", error.source().name() + ":" + at.line() + ":" + at.column())
        .put("text", DiagnosticFormat.format(error));
  }

  private static boolean same(Edition before, Edition now, String path) {
    Optional<OutputFile> old = before.file(path);
    Optional<OutputFile> fresh = now.file(path);
    return old.isPresent() == fresh.isPresent()
        && (old.isEmpty() || Arrays.equals(old.get().bytes(), fresh.orElseThrow().bytes()));
  }

  /** The style sheets that changed; scripts and fonts change with the page's next visit. */
  private static List<String> styles(Edition before, Edition now) {
    List<String> changed = new ArrayList<>();
    for (String sheet : now.styles()) {
      if (!same(before, now, sheet)) {
        changed.add(sheet);
      }
    }
    return changed;
  }
}
