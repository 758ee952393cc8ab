package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.cite.Tables;
import org.glossator.diagnostic.Checked;
import org.glossator.text.SourceFile;

/** Reads a publisher's tables of citations from a folder; without the folder the program's own. */
final class TablesFolder {
  private TablesFolder() {}

  static Checked<Tables> read(Path folder) throws IOException {
    Map<String, SourceFile> extra = new TreeMap<>();
    for (String name : Tables.NAMES) {
      Path file = folder.resolve(name + ".tsv");
      if (Files.isRegularFile(file)) {
        String shown = file.toString().replace('\\', '/');
        extra.put(name, SourceFile.of(shown, Files.readString(file)));
      }
    }
    return Tables.with(extra);
  }
}
