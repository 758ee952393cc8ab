package org.glossator.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.search.engine.BrokenIndex;
import org.glossator.search.engine.Store;

/** Reads a published index from the folder it lies in. */
final class FolderStore implements Store {
  private final Path folder;

  /**
   * A store.
   *
   * @param folder the folder of the boot file
   */
  FolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public byte[] read(String name) throws IOException {
    Path file = folder.resolve(name + ".js").normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      throw new BrokenIndex();
    }
    return PackedFile.unpack(Files.readAllBytes(file));
  }
}
