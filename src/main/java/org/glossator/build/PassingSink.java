package org.glossator.build;

import java.util.Optional;
import java.util.function.Consumer;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/** Passes everything on to another sink. */
abstract class PassingSink implements Sink {
  private final Sink next;

  PassingSink(Sink next) {
    this.next = next;
  }

  @Override
  public void put(OutputFile file) {
    next.put(file);
  }

  @Override
  public ContentHash put(StreamedFile file) {
    return next.put(file);
  }

  @Override
  public void tell(Diagnostic diagnostic) {
    next.tell(diagnostic);
  }

  @Override
  public void needs(String path, String version) {
    next.needs(path, version);
  }

  /** Who passes parts on sees that what they put comes here too. */
  @Override
  public abstract void once(String key, Consumer<Sink> maker);

  @Override
  public Optional<byte[]> made(String path) {
    return next.made(path);
  }

  @Override
  public Optional<ContentHash> sum(String path) {
    return next.sum(path);
  }
}
