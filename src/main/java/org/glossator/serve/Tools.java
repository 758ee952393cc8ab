package org.glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.glossator.build.NoteRefusedException;

/** What a preview has beside the site: its script, its messages, the box that starts a note. */
final class Tools {
  /** No page of a site lies below it. */
  static final String FOLDER = "/_preview/";

  private static final int LONGEST = 1 << 16; // bytes of a request
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Preview preview;

  /** Only a page of this very preview can read it, and only who has it may write. */
  private final String token;

  Tools(Preview preview) {
    this.preview = preview;
    byte[] random = new byte[20];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  void answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(FOLDER.length());
    boolean reads = exchange.getRequestMethod().equals("GET");
    Answer answer = new Answer(exchange);
    switch (name) {
      case "preview.js", "preview.css" -> resource(answer, name);
      case "token" -> {
        if (reads && fromHere(exchange)) {
          answer.text(200, token);
        } else {
          answer.text(403, "only the preview's own pages may ask");
        }
      }
      case "events" -> new Events(preview, exchange).run();
      case "notes" -> note(exchange, answer);
      default -> answer.text(404, "the preview has no such thing");
    }
  }

  private static void resource(Answer answer, String name) throws IOException {
    try (InputStream in = Tools.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + name);
      }
      answer.bytes(200, Answer.type(name), in.readAllBytes());
    }
  }

  /** Whether a page of this preview asks, as far as the browser says. */
  private static boolean fromHere(HttpExchange exchange) {
    var headers = exchange.getRequestHeaders();
    String site = headers.getFirst("Sec-Fetch-Site");
    String origin = headers.getFirst("Origin");
    String here = "http://" + headers.getFirst("Host");
    return (site == null || site.equals("same-origin")) && (origin == null || origin.equals(here));
  }

  private void note(HttpExchange exchange, Answer answer) throws IOException {
    String given = exchange.getRequestHeaders().getFirst("X-Glossator-Token");
    boolean known =
        given != null && MessageDigest.isEqual(given.getBytes(UTF_8), token.getBytes(UTF_8));
    if (!exchange.getRequestMethod().equals("POST") || !known || !fromHere(exchange)) {
      answer.text(403, "only the preview's own pages may write");
      return;
    }
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      answer.text(413, "this is too long for a note");
      return;
    }
    try {
      JsonNode note = JSON.readTree(body);
      var file =
          preview
              .workshop()
              .note(
                  text(note, "page"), text(note, "block"), text(note, "quote"), text(note, "note"));
      ObjectNode done = JSON.createObjectNode().put("file", file.toString());
      answer.bytes(200, "application/json", JSON.writeValueAsBytes(done));
    } catch (NoteRefusedException e) {
      answer.text(409, String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      answer.text(400, "this is not JSON");
    }
  }

  private static String text(JsonNode note, String field) {
    return note.path(field).asText("");
  }
}
