package org.glossator.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.ContentHash;

/** Keeps everything that batches make in memory, for sites and parts of sites that are small. */
public final class Gathered implements Sink {
  private final List<OutputFile> files = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> named = ConcurrentHashMap.newKeySet();
  private final List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void put(OutputFile file) {
    if (!file.named() || named.add(file.path())) {
      files.add(file);
    }
  }

  @Override
  public ContentHash put(StreamedFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.content().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    put(new OutputFile(file.path(), bytes.toByteArray()));
    return ContentHash.of(bytes.toByteArray());
  }

  @Override
  public void tell(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** The files by path. */
  public List<OutputFile> byPath() {
    return files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
  }

  /** What was told. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
