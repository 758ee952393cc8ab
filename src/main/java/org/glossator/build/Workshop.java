package org.glossator.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.glossator.corpus.Corpus;
import org.glossator.render.template.Theme;

/**
 * Builds the same content again and again while it is written, for a preview: what did not change
 * is not read again. After a change {@link #glance} gives at once a site in which the orders are as
 * they are now and who cites whom is as it was; {@link #join} gives the whole truth a little later.
 */
public final class Workshop {
  private final Path folder;
  private final Supplier<Theme> themes;
  private final Pipeline.Options options;
  private final Memory memory = Memory.empty();
  private Content content;
  private Optional<Read> last = Optional.empty();
  private Optional<Corpus> joined = Optional.empty();

  private record Read(Pipeline pipeline, Reading reading) {}

  /**
   * A workshop.
   *
   * @param folder the content folder
   * @param themes gives the dress of the site as it is now
   * @param options what a build depends on beside the content
   */
  public Workshop(Path folder, Supplier<Theme> themes, Pipeline.Options options) {
    this.folder = folder;
    this.themes = themes;
    this.options = options;
    this.content = Content.of(folder);
  }

  /**
   * Reads these files and folders again; nothing given, everything. What is outside the content
   * folder belongs to the theme, which is always read again.
   *
   * @throws java.io.UncheckedIOException if the content cannot be read; it stays as it was known
   */
  public synchronized void changed(Collection<Path> paths) {
    last = Optional.empty();
    boolean all = paths.isEmpty() || paths.contains(folder);
    List<Path> inside = paths.stream().filter(path -> path.startsWith(folder)).toList();
    content = all ? Content.of(folder) : content.again(folder, inside);
  }

  /** The site with the orders as they are now and the connections as they were last joined. */
  public synchronized Plan glance() {
    Read now = read();
    return joined.map(before -> now.pipeline.glance(now.reading, before)).orElseGet(this::join);
  }

  /** The site as it is now. Other changes may come while this works; they do not wait for it. */
  public Plan join() {
    Read now = read();
    Plan plan = now.pipeline.joined(now.reading);
    synchronized (this) {
      joined = plan.corpus();
    }
    return plan;
  }

  private synchronized Read read() {
    if (last.isEmpty()) {
      Pipeline pipeline = new Pipeline(content, themes.get(), options, memory);
      last = Optional.of(new Read(pipeline, pipeline.read()));
    }
    return last.get();
  }

  /**
   * Starts a note in the file of notes of an order.
   *
   * @param page a page of the order, relative to the site's root
   * @param block the id of the paragraph that the words are in
   * @param quotation the court's words
   * @param text the note
   * @return the file that the note was written to
   * @throws NoteRefusedException if there can be no such note; nothing is written
   */
  public synchronized Path note(String page, String block, String quotation, String text)
      throws IOException {
    Corpus corpus = joined.orElseThrow(() -> new NoteRefusedException("the site is not read yet"));
    return new NoteStart(folder, content, corpus).write(page, block, quotation, text);
  }
}
