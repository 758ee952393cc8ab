package org.glossator.search;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.glossator.render.OutputFile;
import org.glossator.text.ContentHash;

/**
 * Files of the index that are named by their content, so that they can be cached for ever and an
 * unchanged one is not published again.
 */
final class NamedFile {
  private NamedFile() {}

  /**
   * Hands over {@code bytes} as a file.
   *
   * @param kind the folder or the prefix: "b/", "boot-"
   * @return what the index calls it: "b/0123456789"
   */
  static String write(String kind, byte[] bytes, Consumer<OutputFile> out) {
    String name = name(kind, bytes);
    out.accept(
        new OutputFile(PublishedIndex.FOLDER + name + ".js", PackedFile.pack(name, bytes), true));
    return name;
  }

  /** What the index calls {@code bytes}. */
  static String name(String kind, byte[] bytes) {
    return kind + ContentHash.of(bytes).brief();
  }

  /** Writes the hashes of some names of one kind, five bytes each. */
  static void list(List<String> names, ByteWriter into) {
    into.number(names.size());
    for (String name : names) {
      into.raw(HexFormat.of().parseHex(name, name.length() - 10, name.length()));
    }
  }
}
