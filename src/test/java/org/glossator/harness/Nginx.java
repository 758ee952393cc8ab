package org.glossator.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real web server as many hosts run it: the site lies in a sub-path, answers are gzipped, and
 * ranges are refused. Where there is no nginx the test is skipped with a message that says so.
 */
public final class Nginx implements AutoCloseable {
  /** Where on the host the site lies. */
  public static final String PREFIX = "/courts/orders/";

  private static final List<Path> PROGRAMS =
      List.of(
          Path.of("/usr/sbin/nginx"), Path.of("/usr/local/sbin/nginx"), Path.of("/usr/bin/nginx"));

  private final Process process;
  private final Path folder;
  private final String scheme;
  private final int port;

  private Nginx(Process process, Path folder, String scheme, int port) {
    this.process = process;
    this.folder = folder;
    this.scheme = scheme;
    this.port = port;
  }

  /** Serves the folder {@code site}, or skips the running test where there is no nginx. */
  public static Nginx serve(Path site) {
    return serve(site, StaticServer.STRICT_POLICY);
  }

  /** The same with another content security policy. */
  public static Nginx serve(Path site, String policy) {
    return serve(site, policy, false);
  }

  /**
   * The same over https, with a certificate that nobody vouches for: for a {@link Browser#trusting}
   * browser.
   */
  public static Nginx serveSecurely(Path site) {
    return serve(site, StaticServer.STRICT_POLICY, true);
  }

  private static Nginx serve(Path site, String policy, boolean secure) {
    Path program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(program != null, "no nginx: install the Debian package nginx-light");
    try {
      Path folder = Files.createTempDirectory("glossator-nginx-");
      int port = freePort();
      Path configuration = folder.resolve("nginx.conf");
      if (secure) {
        Certificate.write(folder);
      }
      Files.writeString(
          configuration, configuration(site.toAbsolutePath(), folder, port, policy, secure));
      Process process =
          new ProcessBuilder(
                  String.valueOf(program), "-c", configuration.toString(), "-p", folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
      Nginx server = new Nginx(process, folder, secure ? "https" : "http", port);
      server.await();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String configuration(
      Path site, Path folder, int port, String policy, boolean secure) {
    return """
    daemon off;
    master_process off;
    pid %1$s/pid;
    error_log %1$s/error.log;
    events { worker_connections 256; }
    http {
      client_body_temp_path %1$s/body;
      proxy_temp_path %1$s/proxy;
      fastcgi_temp_path %1$s/fastcgi;
      uwsgi_temp_path %1$s/uwsgi;
      scgi_temp_path %1$s/scgi;
      log_format sent '$status $bytes_sent $uri';
      access_log %1$s/access.log sent;
      default_type application/octet-stream;
      types {
        text/html html;
        text/css css;
        text/javascript js;
        application/json json;
        application/xml xml;
        image/svg+xml svg;
        font/woff2 woff2;
        text/plain txt;
      }
      gzip on;
      gzip_types text/css text/javascript application/json application/xml image/svg+xml;
      max_ranges 0;
      server {
        listen 127.0.0.1:%2$d%6$s
        location %3$s {
          alias %4$s/;
          add_header Content-Security-Policy "%5$s";
        }
      }
    }
    """
        .formatted(
            folder,
            port,
            PREFIX,
            site,
            policy,
            secure ? " ssl; " + Certificate.directives(folder) : ";");
  }

  private void await() throws IOException {
    for (int tries = 0; tries < 200; tries++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        pause();
      }
    }
    throw new IOException("nginx did not start: " + Files.readString(folder.resolve("said")));
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The address of a file of the site, given relative to its root. */
  public String url(String path) {
    return scheme + "://127.0.0.1:" + port + PREFIX + path;
  }

  /** One line for each answer so far: status, bytes sent, path. */
  public List<String> answers() {
    try {
      return Files.readAllLines(folder.resolve("access.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
