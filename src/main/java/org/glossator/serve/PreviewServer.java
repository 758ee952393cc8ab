package org.glossator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glossator.build.Workshop;

/**
 * Serves a preview to browsers on this machine alone. A request must name this very address, so
 * that no foreign page can reach the preview by a name of its own that leads here.
 */
public final class PreviewServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Watcher watcher;
  private final Site site;
  private final Tools tools;

  private PreviewServer(Preview preview, Herald herald, List<Path> folders, int port)
      throws IOException {
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.site = new Site(preview);
    this.tools = new Tools(preview);
    this.watcher = new Watcher(folders, preview::changed, herald::unread);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Starts a server.
   *
   * @param workshop builds the site
   * @param folders what to watch: content and templates
   * @param port 0 for any that is free
   * @param listener hears of what is wrong, at once and with every change
   */
  public static PreviewServer start(
      Workshop workshop, List<Path> folders, int port, News.Listener listener) throws IOException {
    Herald herald = new Herald(listener);
    return new PreviewServer(new Preview(workshop, herald), herald, folders, port);
  }

  /** The address of the site's home page. */
  public String url() {
    return "http://" + host() + "/";
  }

  private String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        lead(exchange);
      } catch (RuntimeException e) { // one page cannot be made; the others can
        new Answer(exchange).text(500, "this page cannot be made: " + e.getMessage());
      }
    }
  }

  private void lead(HttpExchange exchange) throws IOException {
    String named = exchange.getRequestHeaders().getFirst("Host");
    int port = server.getAddress().getPort();
    if (named == null || !(named.equals(host()) || named.equals("localhost:" + port))) {
      new Answer(exchange).text(421, "this is not the address of the preview");
    } else if (exchange.getRequestURI().getPath().startsWith(Tools.FOLDER)) {
      tools.answer(exchange);
    } else {
      site.answer(exchange);
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
