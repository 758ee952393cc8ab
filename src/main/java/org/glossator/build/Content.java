package org.glossator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.ControlCharacters;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Everything a publisher wrote, as bytes by path. Files on disk are read when they are asked for,
 * each time, since all of them may be more than the memory holds. Paths are relative to the content
 * folder, with {@code /}, in the order of their characters, whatever the file system's order is.
 */
public final class Content {
  private static final Set<String> LITTER = Set.of("Thumbs.db", "desktop.ini");

  private final String name;
  private final NavigableMap<String, Entry> files;
  private final NavigableSet<String> links;

  /** A file: on disk as it was found, or its bytes. */
  private sealed interface Entry {}

  private record OnDisk(Path file, Seen seen) implements Entry {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record InMemory(byte[] bytes) implements Entry {}

  /**
   * A file as it looks from outside.
   *
   * @param size in bytes
   * @param time when it was modified, in nanoseconds since 1970
   * @param file what the file system knows it by, if anything
   */
  record Seen(long size, long time, String file) {
    static Seen of(BasicFileAttributes file) {
      return new Seen(
          file.size(),
          file.lastModifiedTime().to(TimeUnit.NANOSECONDS),
          String.valueOf(file.fileKey()));
    }
  }

  private Content(String name, NavigableMap<String, Entry> files, NavigableSet<String> links) {
    this.name = name;
    this.files = files;
    this.links = links;
  }

  /**
   * The files below {@code folder}. Hidden files, what editors leave behind, and links are left
   * out.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Content of(Path folder) {
    NavigableMap<String, Entry> files = new TreeMap<>();
    NavigableSet<String> links = new TreeSet<>();
    find(folder, folder, files, links);
    return new Content(folder.toString().replace('\\', '/'), files, links);
  }

  /**
   * This content with some of its files found again; the stamps of the others stay the very same.
   *
   * @param folder the content folder
   * @param changed files and folders in it that are new, different or gone
   */
  Content again(Path folder, Collection<Path> changed) {
    NavigableMap<String, Entry> now = new TreeMap<>(files);
    NavigableSet<String> left = new TreeSet<>(links);
    for (Path path : changed) {
      String place = relative(folder, path);
      now.remove(place);
      now.subMap(place + "/", place + "/" + Character.MAX_VALUE).clear();
      left.remove(place);
      left.subSet(place + "/", place + "/" + Character.MAX_VALUE).clear();
      if (Files.exists(path) && !hidden(folder, path)) {
        find(folder, path, now, left);
      }
    }
    return new Content(name, now, left);
  }

  private static boolean hidden(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      if (isHidden(part)) {
        return true;
      }
    }
    return false;
  }

  private static String relative(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  /** Adds {@code from}, a file or all files of a folder, to {@code files}, and links to others. */
  private static void find(
      Path folder, Path from, NavigableMap<String, Entry> files, NavigableSet<String> links) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean hidden = !dir.equals(folder) && isHidden(dir);
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !isHidden(file)) {
                files.put(relative(folder, file), new OnDisk(file, Seen.of(attributes)));
              } else if (attributes.isSymbolicLink() && !isHidden(file)) {
                links.add(relative(folder, file));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Content that is already in memory. */
  public static Content of(String name, NavigableMap<String, byte[]> files) {
    NavigableMap<String, Entry> entries = new TreeMap<>();
    files.forEach((path, bytes) -> entries.put(path, new InMemory(bytes)));
    return new Content(name, entries, new TreeSet<>());
  }

  /** The paths below {@code folder} ("orders/"), in order. */
  public List<String> below(String folder) {
    return files.subMap(folder, folder + Character.MAX_VALUE).keySet().stream().toList();
  }

  /** The names of the folders directly below {@code folder}, in order. */
  public Collection<String> foldersIn(String folder) {
    Collection<String> names = new TreeSet<>();
    for (String path : below(folder)) {
      int slash = path.indexOf('/', folder.length());
      if (slash > 0) {
        names.add(path.substring(folder.length(), slash));
      }
    }
    return names;
  }

  /** The paths of links to other places, which are not read. */
  Collection<String> links() {
    return links;
  }

  /** Whether there is such a file. */
  public boolean has(String path) {
    return files.containsKey(path);
  }

  /**
   * A file's bytes; they must not be changed.
   *
   * @throws UncheckedIOException if it is there and cannot be read
   */
  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path)).flatMap(Content::bytes);
  }

  private static Optional<byte[]> bytes(Entry entry) {
    return switch (entry) {
      case InMemory memory -> Optional.of(memory.bytes);
      case OnDisk disk -> read(disk.file);
    };
  }

  /** A file that was removed since it was found is not there. */
  private static Optional<byte[]> read(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An object that stays the very same one as long as a file is not found {@link #again}. */
  Optional<Object> stamp(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** How a file on disk looked when it was found. */
  Optional<Seen> seen(String path) {
    return files.get(path) instanceof OnDisk disk ? Optional.of(disk.seen) : Optional.empty();
  }

  /** These files alone, as they are now. */
  Content only(Collection<String> paths) {
    NavigableMap<String, Entry> some = new TreeMap<>();
    for (String path : paths) {
      bytes(path).ifPresent(bytes -> some.put(path, new InMemory(bytes)));
    }
    return new Content(name, some, links);
  }

  /** A text file, or nothing if there is none or it is not UTF-8; the latter is an error. */
  public Optional<SourceFile> text(String path, Collection<Diagnostic> diagnostics) {
    Optional<byte[]> bytes = bytes(path);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      ByteBuffer encoded = ByteBuffer.wrap(bytes.get());
      String text = StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      SourceFile file = SourceFile.of(name(path), plain);
      int control = ControlCharacters.first(plain);
      if (control >= 0) {
        diagnostics.add(
            new Diagnostic(
                Code.P108,
                file,
                new Span(control, control + 1),
                ControlCharacters.name(plain.charAt(control)) + " is a control character",
                "remove it, and any others"));
      }
      return Optional.of(file);
    } catch (CharacterCodingException e) {
      diagnostics.add(
          new Diagnostic(
              Code.P105,
              SourceFile.of(name(path), ""),
              Span.at(0),
              "this file is not text in UTF-8",
              "save it as UTF-8, or remove it"));
      return Optional.empty();
    }
  }

  /** What messages call a file: its path as the user would type it. */
  public String name(String path) {
    return name.isEmpty() ? path : name + "/" + path;
  }

  /** Whether it is none of the publisher's files: hidden, or left by an editor or a system. */
  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.endsWith("~") || LITTER.contains(name);
  }
}
