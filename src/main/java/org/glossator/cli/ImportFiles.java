package org.glossator.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.corpus.Slug;
import org.glossator.text.ContentHash;

/**
 * The files that an import was asked for, each once, and the name of the folder that each is to
 * fill.
 */
final class ImportFiles {
  private final List<Path> files;
  private final Map<String, Long> stems = new HashMap<>();

  private ImportFiles(List<Path> files) {
    this.files = List.copyOf(files);
    files.forEach(file -> stems.merge(slug(file), 1L, Long::sum));
  }

  /**
   * The files of {@code named}, and of folders the PDF and JSON files in them and in the folders
   * below, by name. What is hidden, linked to or in {@code content} is not looked for there.
   *
   * @throws NoSuchFileException if one of them is not there
   */
  static ImportFiles of(List<Path> named, Path content) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path each : named) {
      if (!Files.exists(each)) {
        throw new NoSuchFileException(each.toString());
      }
      if (Files.isDirectory(each)) {
        all.addAll(inside(each, content));
      } else {
        all.add(each);
      }
    }
    Set<Path> seen = new HashSet<>();
    List<Path> once = new ArrayList<>();
    for (Path file : all) {
      if (seen.add(file.toRealPath())) {
        once.add(file);
      }
    }
    return new ImportFiles(once);
  }

  private static List<Path> inside(Path folder, Path content) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes)
              throws IOException {
            boolean skipped =
                !below.equals(folder)
                    && (isHidden(below)
                        || (Files.exists(content) && Files.isSameFile(below, content)));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && (isPdf(file) || ImportExport.reads(file))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().sorted().toList();
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  /** The files in order. */
  List<Path> all() {
    return files;
  }

  /**
   * The name of the folder for {@code file}: its own name, and where several have that, the name of
   * the folder it came from before it, unless an import of this very file filled the plain one.
   */
  String folder(Path file, ContentHash hash, Path orders) throws IOException {
    String plain = slug(file);
    boolean alone = stems.getOrDefault(plain, 0L) < 2;
    return alone || ImportTarget.isFilledBy(orders.resolve(plain), hash)
        ? plain
        : Slug.of(origin(file) + "-" + stem(file));
  }

  /** The name of the folder that {@code file} is in. */
  private static String origin(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
        .map(folder -> String.valueOf(folder.getFileName()))
        .orElse("");
  }

  static boolean isPdf(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  private static String slug(Path file) {
    return Slug.of(stem(file));
  }

  private static String stem(Path file) {
    String whole = String.valueOf(file.getFileName());
    int dot = whole.lastIndexOf('.');
    return dot > 0 ? whole.substring(0, dot) : whole;
  }
}
