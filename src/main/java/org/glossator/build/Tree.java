package org.glossator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at every file of a folder, with every processor, since a large site has hundreds of
 * thousands. Links are not followed. Version control at the top is left out.
 */
final class Tree {
  private static final Path GIT = Path.of(".git");

  /** The folders at this depth are dealt out: a site has few at its top, and many below them. */
  private static final int DEALT = 2;

  private final Visitor visitor;

  private Tree(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Hears of files, from several threads at once. */
  interface Visitor {
    /**
     * Sees a file.
     *
     * @param line its path below the folder, "" for the file that was asked for itself; one that is
     *     no plain file has the size -1
     * @return whether it stays
     */
    boolean stays(Path file, Ledger.Line line) throws IOException;

    /** Hears of a folder in which nothing stays, when everything in it was seen. */
    default void bare(Path folder) throws IOException {}
  }

  /** Shows {@code visitor} every file of a folder, or the one file that {@code root} is. */
  static void walk(Path root, Visitor visitor) throws IOException {
    BasicFileAttributes attributes = attributes(root);
    Tree tree = new Tree(visitor);
    try {
      if (attributes.isDirectory()) {
        tree.folder(root, "", 0);
      } else {
        visitor.stays(root, line("", attributes));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether anything in a folder stays. */
  private boolean folder(Path folder, String path, int depth) throws IOException {
    List<Path> folders = new ArrayList<>();
    boolean any = false;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (depth == 0 && GIT.equals(entry.getFileName())) {
          continue;
        }
        BasicFileAttributes attributes = attributes(entry);
        if (attributes.isDirectory()) {
          folders.add(entry);
        } else {
          any |= visitor.stays(entry, line(path + entry.getFileName(), attributes));
        }
      }
    }
    if (depth + 1 == DEALT) {
      any |= Workers.map(folders, each -> below(each, path, depth)).contains(true);
    } else {
      for (Path each : folders) {
        any |= below(each, path, depth);
      }
    }
    if (!any && depth > 0) {
      visitor.bare(folder);
    }
    return any;
  }

  private boolean below(Path folder, String path, int depth) {
    try {
      return folder(folder, path + folder.getFileName() + "/", depth + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static Ledger.Line line(String path, BasicFileAttributes attributes) {
    Ledger.Line line = Ledger.Line.of(path, attributes);
    return attributes.isRegularFile() ? line : new Ledger.Line(path, -1, line.time());
  }
}
