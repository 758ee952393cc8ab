package org.glossator.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Serves a folder on a port of its own as a plain host would, under a strict content security
 * policy: folders show their index.html, unknown paths give 404.html with status 404.
 */
public final class StaticServer implements AutoCloseable {
  /** What the site must work under: nothing inline, nothing from elsewhere. */
  public static final String STRICT_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
          + " form-action 'self'";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Path folder;
  private final String prefix;
  private final String policy;
  private volatile String late = "";

  private StaticServer(Path folder, String prefix, String policy) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.prefix = prefix;
    this.policy = policy;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Serves {@code folder} at the host's root under {@link #STRICT_POLICY}. */
  public static StaticServer serve(Path folder) {
    return serve(folder, "/", STRICT_POLICY);
  }

  /**
   * Serves {@code folder}.
   *
   * @param prefix where on the host, with {@code /} at both ends
   * @param policy the Content-Security-Policy header
   */
  public static StaticServer serve(Path folder, String prefix, String policy) {
    try {
      return new StaticServer(folder, prefix, policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the files of this name come a second late. */
  public StaticServer late(String name) {
    late = name;
    return this;
  }

  /** The address of a file or folder of the site, given relative to its root. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + prefix + path;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith(prefix)) {
        send(exchange, 404, "text/plain", "outside the site".getBytes(StandardCharsets.UTF_8));
        return;
      }
      if (!late.isEmpty() && path.endsWith("/" + late)) {
        LockSupport.parkNanos(1_000_000_000);
      }
      Path file = folder.resolve(path.substring(prefix.length())).normalize();
      boolean inside = file.startsWith(folder);
      if (inside && Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        send(exchange, 301, "text/plain", new byte[0]);
        return;
      }
      if (inside && Files.isDirectory(file)) {
        file = file.resolve("index.html");
      }
      if (inside && Files.isRegularFile(file)) {
        send(exchange, 200, type(file), Files.readAllBytes(file));
      } else {
        Path missing = folder.resolve("404.html");
        byte[] page =
            Files.exists(missing)
                ? Files.readAllBytes(missing)
                : "not found".getBytes(StandardCharsets.UTF_8);
        send(exchange, 404, "text/html; charset=utf-8", page);
      }
    }
  }

  private void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
