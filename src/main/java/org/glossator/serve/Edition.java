package org.glossator.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.render.Batch;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;

/** One state of a site: each batch of its files is made when one of them is asked for. */
final class Edition {
  private static final int KEPT = 64; // batches whose files stay in memory

  private final int number;
  private final List<Diagnostic> errors;
  private final Consumer<Diagnostic> listener;
  private final Map<String, List<Batch>> byFolder = new HashMap<>();
  private final Map<Batch, Made> made =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Batch, Made> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * A state.
   *
   * @param number later states have higher ones
   * @param batches the site's files
   * @param told what there is to tell of its content
   * @param listener hears what there is to tell of a page, when it is made
   */
  Edition(int number, List<Batch> batches, List<Diagnostic> told, Consumer<Diagnostic> listener) {
    this.number = number;
    this.listener = listener;
    this.errors = errors(told);
    batches.forEach(b -> byFolder.computeIfAbsent(b.folder(), f -> new ArrayList<>()).add(b));
  }

  int number() {
    return number;
  }

  /**
   * The files of one batch, made once. Each can be had as soon as it is made: who waits for a page
   * need not wait for what stands beside it.
   */
  private static final class Made implements Sink {
    private final Batch batch;
    private final Consumer<Diagnostic> listener;
    private final Map<String, OutputFile> files = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean begun;
    private boolean done;

    Made(Batch batch, Consumer<Diagnostic> listener) {
      this.batch = batch;
      this.listener = listener;
    }

    /** What was told so far; of a page all that there is to tell once it is there. */
    synchronized List<Diagnostic> diagnostics() {
      return List.copyOf(diagnostics);
    }

    /** The file at {@code path}, when it is made, or nothing when all are and it is not there. */
    synchronized Optional<OutputFile> file(String path) {
      await(() -> files.containsKey(path));
      return Optional.ofNullable(files.get(path));
    }

    /** The paths of all files. */
    synchronized List<String> paths() {
      await(() -> false);
      return List.copyOf(files.keySet());
    }

    private synchronized void await(BooleanSupplier enough) {
      if (!begun) {
        begun = true;
        Thread.ofPlatform().daemon().start(this::make);
      }
      while (!done && !enough.getAsBoolean()) {
        try {
          wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("interrupted", e);
        }
      }
      if (!enough.getAsBoolean() && failure.isPresent()) {
        throw failure.get();
      }
    }

    private void make() {
      Optional<RuntimeException> failed = Optional.empty();
      try {
        batch.maker().accept(this);
      } catch (RuntimeException e) {
        failed = Optional.of(e);
      } catch (OutOfMemoryError | StackOverflowError e) {
        failed = Optional.of(new IllegalStateException("there is too much of it: " + e, e));
      } finally {
        end(failed);
      }
    }

    private synchronized void end(Optional<RuntimeException> failed) {
      failure = failed;
      done = true;
      notifyAll();
    }

    @Override
    public synchronized void put(OutputFile file) {
      files.put(file.path(), file);
      notifyAll();
    }

    @Override
    public ContentHash put(StreamedFile file) {
      Gathered whole = new Gathered();
      ContentHash hash = whole.put(file);
      whole.byPath().forEach(this::put);
      return hash;
    }

    @Override
    public void tell(Diagnostic diagnostic) {
      synchronized (this) {
        diagnostics.add(diagnostic);
      }
      listener.accept(diagnostic);
    }
  }

  /** The file at {@code path}, or nothing if the site has none there. */
  Optional<OutputFile> file(String path) {
    return made(path).flatMap(batch -> batch.file(path));
  }

  /** Everything that is wrong with the content, and with the making of the page at {@code path}. */
  List<Diagnostic> errors(String path) {
    List<Diagnostic> all = new ArrayList<>(errors);
    made(path).ifPresent(batch -> all.addAll(errors(batch.diagnostics())));
    return all.stream().distinct().toList();
  }

  private static List<Diagnostic> errors(List<Diagnostic> all) {
    return all.stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }

  /** The paths of the theme's style sheets. */
  List<String> styles() {
    return byFolder.getOrDefault("assets/", List.of()).stream()
        .flatMap(batch -> remembered(batch).paths().stream())
        .filter(path -> path.endsWith(".css"))
        .toList();
  }

  /** The batch that makes {@code path}, sought from the innermost folder to the root. */
  private Optional<Made> made(String path) {
    int slash = path.lastIndexOf('/');
    while (true) {
      Optional<Made> found = madeIn(path.substring(0, slash + 1), path);
      if (found.isPresent() || slash < 0) {
        return found;
      }
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  private Optional<Made> madeIn(String folder, String path) {
    return byFolder.getOrDefault(folder, List.of()).stream()
        .map(this::remembered)
        .filter(candidate -> candidate.file(path).isPresent())
        .findFirst();
  }

  private synchronized Made remembered(Batch batch) {
    return made.computeIfAbsent(batch, b -> new Made(b, listener));
  }
}
