package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineAddress.Precision;

/**
 * How names and texts of held orders are published for the browser: lines of fields between tabs,
 * the order's text last. Offsets are those of the one before plus a step.
 */
public final class HeldCodec {
  private static final String BLOCK = "b\t";
  private static final String LINES = "l\t";
  private static final String CITATIONS = "c\t";
  private static final String TEXT = "t\n";

  private HeldCodec() {}

  /** The index: an order a line. */
  public static String names(List<HeldName> names) {
    StringBuilder out = new StringBuilder();
    for (HeldName name : names) {
      List<String> fields =
          List.of(
              name.path(),
              plain(name.name()),
              plain(name.shortName()),
              name.court(),
              name.date(),
              String.join(" ", name.dockets()),
              String.join(";", name.keys()));
      out.append(String.join("\t", fields)).append('\n');
    }
    return out.toString();
  }

  private static String plain(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }

  /** The names that {@link #names} wrote. */
  public static List<HeldName> names(String text) {
    List<HeldName> names = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.size() == 7) {
        names.add(
            new HeldName(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                parts(fields.get(5), " "),
                parts(fields.get(6), ";")));
      }
    }
    return List.copyOf(names);
  }

  private static List<String> parts(String field, String separator) {
    return field.isEmpty() ? List.of() : List.of(field.split(separator, -1));
  }

  /** An order's text and places. */
  public static String text(HeldText held) {
    StringBuilder out = new StringBuilder(held.text().length() * 5 / 4);
    out.append(held.path()).append('\n');
    for (HeldBlock block : held.blocks()) {
      out.append(BLOCK).append(block.start()).append('\t').append(block.anchor()).append('\t');
      out.append(block.byLine() ? "1" : "0").append('\t').append(plain(block.note()));
      out.append('\t').append(plain(block.number())).append('\n');
    }
    out.append(LINES);
    int at = 0;
    for (HeldText.HeldLine line : held.lines()) {
      LineAddress address = line.address();
      out.append(line.start() - at).append(',').append(address.page()).append(',');
      out.append(address.line())
          .append(',')
          .append(address.precision().name().charAt(0))
          .append(' ');
      at = line.start();
    }
    out.append('\n').append(CITATIONS);
    int from = 0;
    for (Span citation : held.citations()) {
      out.append(citation.start() - from).append(',').append(citation.length()).append(' ');
      from = citation.start();
    }
    return out.append('\n').append(TEXT).append(held.text()).toString();
  }

  /** The text that {@link #text(HeldText)} wrote. */
  public static HeldText text(String written) {
    int head = written.indexOf("\n" + TEXT) + 1;
    List<HeldBlock> blocks = new ArrayList<>();
    List<HeldText.HeldLine> lines = new ArrayList<>();
    List<Span> citations = new ArrayList<>();
    String path = "";
    for (String line : written.substring(0, head).split("\n", -1)) {
      if (line.startsWith(BLOCK)) {
        blocks.add(block(List.of(line.split("\t", -1))));
      } else if (line.startsWith(LINES)) {
        lines(line.substring(LINES.length()), lines);
      } else if (line.startsWith(CITATIONS)) {
        citations(line.substring(CITATIONS.length()), citations);
      } else if (path.isEmpty()) {
        path = line;
      }
    }
    String text = written.substring(head + TEXT.length());
    return new HeldText(path, text, blocks, lines, citations);
  }

  private static HeldBlock block(List<String> fields) {
    return new HeldBlock(
        Integer.parseInt(fields.get(1)),
        fields.get(2),
        fields.get(3).equals("1"),
        fields.get(4),
        fields.get(5));
  }

  private static void lines(String entries, List<HeldText.HeldLine> lines) {
    int at = 0;
    for (String entry : parts(entries.strip(), " ")) {
      List<String> fields = List.of(entry.split(",", -1));
      at += Integer.parseInt(fields.get(0));
      Precision precision = precision(fields.get(3));
      int page = Integer.parseInt(fields.get(1));
      int line = Integer.parseInt(fields.get(2));
      lines.add(new HeldText.HeldLine(at, new LineAddress(page, line, precision)));
    }
  }

  /** By the first letter of its name. */
  private static Precision precision(String letter) {
    for (Precision precision : Precision.values()) {
      if (precision.name().startsWith(letter)) {
        return precision;
      }
    }
    return Precision.NONE;
  }

  private static void citations(String entries, List<Span> citations) {
    int at = 0;
    for (String entry : parts(entries.strip(), " ")) {
      int comma = entry.indexOf(',');
      at += Integer.parseInt(entry.substring(0, comma));
      citations.add(new Span(at, at + Integer.parseInt(entry.substring(comma + 1))));
    }
  }
}
