package org.glossator.build;

import java.util.List;
import org.glossator.annotate.Drift;
import org.glossator.annotate.Pinned;
import org.glossator.corpus.Casebook;
import org.glossator.text.SourceFile;

/**
 * A casebook as it was read.
 *
 * @param path its file in the content: "casebooks/joinder.yaml"
 * @param file that file
 * @param book what is published of it
 * @param lock the lock of its notes as it should be
 * @param drifts its notes whose words are no longer exactly there
 */
record ReadCasebook(
    String path, SourceFile file, Casebook book, List<Pinned> lock, List<Drift> drifts) {
  ReadCasebook {
    lock = List.copyOf(lock);
    drifts = List.copyOf(drifts);
  }

  /** The file that keeps where its notes stand. */
  String lockPath() {
    return lockPath(path);
  }

  static String lockPath(String path) {
    return path.substring(0, path.length() - ".yaml".length()) + ".lock.yaml";
  }
}
