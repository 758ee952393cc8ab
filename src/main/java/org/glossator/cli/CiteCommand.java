package org.glossator.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.glossator.cite.Citation;
import org.glossator.cite.Citator;
import org.glossator.cite.Resolution;
import org.glossator.cite.Tables;
import org.glossator.diagnostic.Checked;
import org.glossator.text.Position;
import org.glossator.text.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the citations of texts. */
@Command(
    name = "cite",
    description = "Lists the citations of a text, Markdown or HTML file and what each means.",
    mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Files to read; - or none is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people, or one JSON array a file.",
      defaultValue = "text")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(names = "--markup", description = "Standard input is HTML.")
  private boolean markup;

  @Option(names = "--markdown", description = "Standard input is Markdown.")
  private boolean markdown;

  @Option(
      names = "--batch",
      description = "Read one {\"id\",\"text\",\"markup\"} a line and write one result a line.")
  private boolean batch;

  @Option(names = "--explain", description = "Say how each citation was understood.")
  private boolean explain;

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      description = "A publisher's tables; content/tables when there is one.")
  private Path tables = Path.of("content", "tables");

  private final Terminal terminal;
  private final PrintWriter out;
  private final ObjectMapper mapper = new ObjectMapper();

  CiteCommand(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
  }

  @Override
  public Integer call() throws IOException {
    Checked<Tables> known = TablesFolder.read(tables);
    Report report = Report.of(known.diagnostics(), false);
    if (report.fails()) {
      report.print(terminal);
      return ExitCode.ERRORS;
    }
    Citator citator = Citator.of(known.value());
    if (batch) {
      batch(citator, terminal.in());
    } else {
      for (String file : files.isEmpty() ? List.of("-") : files) {
        one(citator, file);
      }
    }
    return ExitCode.DONE;
  }

  private void one(Citator citator, String file) throws IOException {
    boolean input = file.equals("-");
    if (!input && Files.isDirectory(Path.of(file))) {
      throw new IOException(file + " is a folder, not a text");
    }
    byte[] bytes = input ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    String text = text(bytes, input ? "standard input" : file);
    String name = file.toLowerCase(Locale.ROOT);
    boolean html =
        markup || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xml");
    boolean md = markdown || name.endsWith(".md") || name.endsWith(".markdown");
    List<Citation> found =
        html ? citator.html(text) : md ? citator.markdown(text) : citator.plain(text);
    if (format == AnswerFormat.JSON) {
      out.println(json(found, text));
    } else {
      print(SourceFile.of(input ? "<stdin>" : file, text), found);
    }
  }

  private static String text(byte[] bytes, String name) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(name + " is not text in UTF-8", e);
    }
  }

  private void batch(Citator citator, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode item = item(line, number);
      String text = item.path("text").asText();
      boolean html = item.path("markup").asBoolean(false);
      List<Citation> found = html ? citator.html(text) : citator.plain(text);
      out.println(
          "{\"id\":"
              + mapper.writeValueAsString(item.path("id"))
              + ",\"citations\":"
              + json(found, text)
              + "}");
    }
  }

  private JsonNode item(String line, int number) throws IOException {
    try {
      JsonNode item = mapper.readTree(line);
      if (!item.path("text").isTextual()) {
        throw new IOException("line " + number + " of standard input has no \"text\"");
      }
      return item;
    } catch (JsonProcessingException e) {
      throw new IOException(
          "line " + number + " of standard input is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void print(SourceFile source, List<Citation> found) {
    for (Citation citation : found) {
      Position at = source.position(citation.span().start());
      out.println(
          source.name()
              + ":"
              + at.line()
              + ":"
              + at.column()
              + ": "
              + citation.kind().word()
              + ": "
              + citation.parts().text()
              + meaning(citation));
      if (explain && !citation.why().isEmpty()) {
        out.println("    " + citation.why());
      }
    }
  }

  private static String meaning(Citation citation) {
    return switch (citation.resolution()) {
      case Resolution.Means m -> " -> " + m.target().key();
      case Resolution.Doubtful d -> " -> " + d.target().key() + " (doubtful: " + d.why() + ")";
      case Resolution.Ambiguous a -> " -> ambiguous: " + a.why();
      case Resolution.Unknown u -> " -> unknown: " + u.why();
    };
  }

  private String json(List<Citation> found, String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartArray();
      for (Citation citation : found) {
        CitationJson.write(citation, text, explain, json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
