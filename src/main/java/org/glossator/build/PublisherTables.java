package org.glossator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.cite.Tables;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;

/** Reads what a publisher adds to the tables of citations: {@code tables/reporters.tsv}. */
final class PublisherTables {
  private static final String FOLDER = "tables/";
  private static final String ENDING = ".tsv";

  private PublisherTables() {}

  /** Whether this is the path of a table. */
  static boolean isTable(String path) {
    return path.startsWith(FOLDER)
        && path.endsWith(ENDING)
        && Tables.NAMES.contains(path.substring(FOLDER.length(), path.length() - ENDING.length()));
  }

  /** The publisher's rows as they are written. */
  static List<String> texts(Content content) {
    List<Diagnostic> ignored = new ArrayList<>();
    return Tables.NAMES.stream()
        .sorted()
        .map(name -> content.text(FOLDER + name + ENDING, ignored).map(SourceFile::text).orElse(""))
        .toList();
  }

  /** The program's tables with the publisher's rows. */
  static Tables read(Content content, List<Diagnostic> diagnostics) {
    Map<String, SourceFile> extra = new TreeMap<>();
    for (String name : Tables.NAMES) {
      content
          .text(FOLDER + name + ENDING, diagnostics)
          .ifPresent(source -> extra.put(name, source));
    }
    Checked<Tables> tables = Tables.with(extra);
    diagnostics.addAll(tables.diagnostics());
    return tables.value();
  }
}
