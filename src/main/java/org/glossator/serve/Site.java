package org.glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.glossator.render.OutputFile;

/** The site as a host would serve it, each page with the preview's script after its end. */
final class Site {
  private final Preview preview;

  Site(Preview preview) {
    this.preview = preview;
  }

  void answer(HttpExchange exchange) throws IOException {
    Answer answer = new Answer(exchange);
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      answer.text(405, "a site can only be read");
      return;
    }
    Edition edition = preview.edition();
    String path = exchange.getRequestURI().getPath().substring(1);
    Optional<OutputFile> file = edition.file(file(path));
    if (file.isPresent()) {
      send(answer, 200, file.get(), edition.number());
    } else if (!path.endsWith("/") && edition.file(path + "/index.html").isPresent()) {
      answer.redirect(exchange.getRequestURI().getRawPath() + "/");
    } else {
      Optional<OutputFile> missing = edition.file("404.html");
      if (missing.isPresent()) {
        send(answer, 404, missing.get(), edition.number());
      } else {
        answer.text(404, "there is no such page");
      }
    }
  }

  /** The file that a path shows: a folder's is its index. */
  static String file(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static void send(Answer answer, int status, OutputFile file, int edition)
      throws IOException {
    String type = Answer.type(file.path());
    boolean page = file.path().endsWith(".html");
    answer.bytes(status, type, page ? withScript(file.bytes(), edition) : file.bytes());
  }

  /**
   * A script after the end of the document is part of its body (HTML, 13.2.6.4.19), so the page
   * itself stays as it is published.
   */
  private static byte[] withScript(byte[] page, int edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + 100);
    out.write(page);
    String script = "<script src=\"" + Tools.FOLDER + "preview.js?" + edition + "\"></script>\n";
    out.write(script.getBytes(UTF_8));
    return out.toByteArray();
  }
}
