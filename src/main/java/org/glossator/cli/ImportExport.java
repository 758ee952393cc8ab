package org.glossator.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotate.web.WebAnnotations;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.Caption;
import org.glossator.order.Structure;
import org.glossator.text.ContentHash;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.courtlistener.Export;
import org.glossator.transcript.courtlistener.ExportedOrder;
import org.glossator.transcript.markdown.MarkdownReader;
import org.glossator.transcript.ruled.RuledReader;

/** The part of {@code glossator import} that makes orders of CourtListener's and RECAP's JSON. */
final class ImportExport {
  private static final long LARGEST = 512L << 20; // bytes of a file
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Terminal terminal;
  private final Path content;
  private final String name;
  private final Courts courts;
  private final Export export;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Path> taken = new HashSet<>();
  private Optional<Map<String, Path>> filled = Optional.empty();
  private Path first = Path.of("");
  private int files;
  private int written;
  private int kept;

  /**
   * An import.
   *
   * @param name of the folder of the only order, or empty
   * @param everything whether documents that are no court's orders are wanted too
   */
  ImportExport(Terminal terminal, Path content, String name, Courts courts, boolean everything) {
    this.terminal = terminal;
    this.content = content;
    this.name = name;
    this.courts = courts;
    this.export = new Export(everything);
  }

  /**
   * Takes the records of {@code file} if it is such an export; whether nobody else need read it.
   */
  boolean takes(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException(
          file + ": larger than " + (LARGEST >> 20) + " MB; cut the export into several files");
    }
    Optional<SourceFile> text = TextFile.read(file, diagnostics);
    if (text.isEmpty()) {
      return true;
    }
    boolean known = isLines(file) || Export.reads(text.get().text());
    if (!known && WebAnnotations.reads(text.get().text())) {
      return false;
    }
    if (files++ == 0) {
      first = file;
    }
    if (known) {
      export.add(text.get());
    } else {
      export.refuse(text.get(), "annotations");
    }
    return true;
  }

  private static boolean isLines(Path file) {
    String name = file.toString().toLowerCase(java.util.Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** Whether a file of this name may be an export. */
  static boolean reads(Path file) {
    return isLines(file) || file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".json");
  }

  /** Writes the orders of all files; tells what is wrong with them. */
  List<Diagnostic> finish() throws IOException {
    if (files == 0) {
      return diagnostics;
    }
    Checked<List<ExportedOrder>> orders = export.orders();
    diagnostics.addAll(orders.diagnostics());
    if (!name.isEmpty() && orders.value().size() > 1) {
      throw new IOException(
          "--name names the folder of one order, and there are " + orders.value().size());
    }
    for (ExportedOrder order : orders.value()) {
      write(order);
    }
    String of = files == 1 ? first.toString() : files + " files";
    terminal
        .out()
        .println(
            of
                + ": "
                + written
                + (written == 1 ? " order" : " orders")
                + " imported"
                + (kept > 0 ? ", " + kept + " unchanged" : ""));
    return diagnostics;
  }

  private void write(ExportedOrder order) throws IOException {
    ContentHash identity = ContentHash.of(order.record());
    ImportTarget target = target(order, identity);
    Optional<Diagnostic> refusal = target.refusal(identity, "");
    if (refusal.isPresent()) {
      diagnostics.add(refusal.get());
      return;
    }
    String text = text(order);
    ArrayNode drops = JSON.createArrayNode();
    order.drops().forEach(drops::add);
    String reading = JSON.writeValueAsString(JSON.createObjectNode().set("drops", drops));
    String sidecar = ImportTarget.sidecar(first, identity, text, reading, List.of());
    if (target.write(text, first, "", sidecar)) {
      written++;
      terminal
          .out()
          .println(target.text() + ": " + (order.name().isEmpty() ? order.record() : order.name()));
    } else {
      kept++;
    }
  }

  /**
   * The folder that an import of the record filled before, whatever it is called now; else that of
   * the slug, or with the record's number where another order has that.
   */
  private ImportTarget target(ExportedOrder order, ContentHash identity) throws IOException {
    Path orders = content.resolve("orders");
    if (filled.isEmpty()) {
      filled = Optional.of(ImportTarget.filled(orders));
    }
    Path before = filled.orElseThrow().get(identity.hex());
    if (name.isEmpty() && before != null) {
      taken.add(before);
      return new ImportTarget(before);
    }
    Path plain = orders.resolve(name.isEmpty() ? order.slug() : name);
    boolean free =
        taken.add(plain) && (!name.isEmpty() || !ImportTarget.belongsToAnother(plain, identity));
    return new ImportTarget(free ? plain : orders.resolve(order.slug() + "-" + order.number()));
  }

  /** Whom the order names; in the data's spelling where that is the same name, or a fuller one. */
  private static String judge(String named, String data) {
    String tail = " " + data;
    boolean same =
        tail.regionMatches(
            true, tail.length() - named.length() - 1, " " + named, 0, named.length() + 1);
    return named.isEmpty() || same ? data : named;
  }

  private String text(ExportedOrder order) {
    Caption caption = caption(order.text());
    Map<String, String> front = new LinkedHashMap<>();
    front.put("name", order.name());
    front.put("court", order.court());
    front.put("docket", order.docketNumber());
    boolean clerks = !order.entry().isEmpty() && !order.title().isEmpty();
    front.put("title", clerks ? order.title() : caption.title().orElse(order.title()));
    front.put("judge", judge(caption.judge().orElse(""), order.judge()));
    front.put("date", order.filed().or(caption::dated).map(LocalDate::toString).orElse(""));
    front.put("citation", order.reported());
    front.put("database", order.database());
    front.put("ecf", order.entry());
    front.put("source", order.source());
    front.put("index", order.unlisted() ? "no" : "");
    if (!order.court().isEmpty() && courts.byId(order.court()).isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Code.P123,
              SourceFile.of(first.toString(), ""),
              Span.at(0),
              order.record() + ": there is no court \"" + order.court() + "\"",
              "add it to content/tables/courts.tsv, or write another into the order's front"
                  + " matter"));
    }
    StringBuilder out = new StringBuilder("---\n");
    front.forEach((key, value) -> {
      if (!value.isEmpty()) {
        out.append(key).append(": ").append(YamlText.quoted(value)).append('\n');
      }
    });
    return out.append("---\n\n").append(order.text()).toString();
  }

  private Caption caption(String text) {
    SourceFile source = SourceFile.of("order.md", text);
    Transcript read =
        RuledReader.reads(source)
            ? RuledReader.read(source).value()
            : MarkdownReader.read(source).value();
    return Structure.of(read, courts::byCaption).value().caption();
  }
}
