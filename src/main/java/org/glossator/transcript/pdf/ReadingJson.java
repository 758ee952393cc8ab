package org.glossator.transcript.pdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.glossator.transcript.LineMark;
import org.glossator.transcript.pdf.Reading.Block;
import org.glossator.transcript.pdf.Reading.Dropped;
import org.glossator.transcript.pdf.Reading.PrintedLine;

/** Writes a reading as JSON: {@code pages[]}, {@code drops[]}, {@code blocks[]}. */
public final class ReadingJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ReadingJson() {}

  /**
   * Writes {@code reading} of the file {@code name} with the hash {@code sha256} to {@code out}.
   */
  public static void write(Reading reading, String name, String sha256, Writer out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("pdf", name);
      json.writeStringField("sha256", sha256);
      json.writeArrayFieldStart("pages");
      for (int page = 1; page <= reading.pages(); page++) {
        json.writeNumber(page);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("drops");
      for (Dropped drop : reading.drops()) {
        drop(drop, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("blocks");
      for (Block block : reading.blocks()) {
        block(block, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void drop(Dropped drop, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("p", drop.page());
    json.writeStringField("kind", drop.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("text", drop.text());
    json.writeEndObject();
  }

  private static void block(Block block, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", block.kind().name().toLowerCase(Locale.ROOT));
    if (!block.label().isEmpty()) {
      json.writeStringField("label", block.label());
    }
    if (block.level() > 0) {
      json.writeNumberField("level", block.level());
    }
    json.writeArrayFieldStart("lines");
    for (PrintedLine line : block.lines()) {
      line(line, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void line(PrintedLine line, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("p", line.page());
    json.writeFieldName("n");
    if (line.number() > 0) {
      json.writeNumber(line.number());
    } else {
      json.writeNull();
    }
    json.writeBooleanField("half", line.half());
    json.writeStringField("md", markdown(line));
    json.writeEndObject();
  }

  /** A mark-up to insert before the character at {@code at}; ranks order those at one place. */
  private record Insert(int at, int rank, String markup) {}

  private static String markdown(PrintedLine line) {
    List<Insert> inserts = new ArrayList<>();
    for (LineMark mark : line.marks()) {
      int start = mark.span().start();
      int end = mark.span().end();
      switch (mark) {
        case LineMark.NoteCall call -> inserts.add(new Insert(start, 5, "[^" + call.label() + "]"));
        case LineMark.Emphasis emphasis -> {
          String open = opening(emphasis.style());
          int rank = rank(emphasis.style());
          inserts.add(new Insert(start, 6 + rank, open));
          inserts.add(
              new Insert(end, 4 - rank, open.startsWith("<") ? "</" + open.substring(1) : open));
        }
      }
    }
    inserts.sort(Comparator.comparingInt(Insert::at).thenComparingInt(Insert::rank));
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (int i = 0; i <= line.text().length(); i++) {
      while (next < inserts.size() && inserts.get(next).at() == i) {
        out.append(inserts.get(next++).markup());
      }
      if (i < line.text().length()) {
        char c = line.text().charAt(i);
        out.append(c == '*' ? "\\*" : String.valueOf(c));
      }
    }
    return line.soft() ? out.append('¬').toString() : out.toString();
  }

  private static int rank(LineMark.Style style) {
    return switch (style) {
      case UNDERLINE -> 0;
      case SMALL_CAPS -> 1;
      case BOLD -> 2;
      case ITALIC -> 3;
    };
  }

  private static String opening(LineMark.Style style) {
    return switch (style) {
      case ITALIC -> "*";
      case BOLD -> "**";
      case UNDERLINE -> "<u>";
      case SMALL_CAPS -> "<sc>";
    };
  }
}
