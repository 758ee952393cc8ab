package org.glossator.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.build.Plan;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.render.Batch;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;

/** One state of a site: each batch of its files is made when one of them is asked for. */
final class Edition {
  private static final int KEPT = 64; // batches whose files stay in memory

  private final int number;
  private final Plan plan;
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
   */
  Edition(int number, Plan plan) {
    this.number = number;
    this.plan = plan;
    plan.batches()
        .forEach(b -> byFolder.computeIfAbsent(b.folder(), f -> new ArrayList<>()).add(b));
  }

  int number() {
    return number;
  }

  /** The files of one batch, made once. */
  private static final class Made {
    private final Batch batch;
    private Optional<Map<String, OutputFile>> files = Optional.empty();
    private List<Diagnostic> diagnostics = List.of();

    Made(Batch batch) {
      this.batch = batch;
    }

    synchronized List<Diagnostic> diagnostics() {
      return diagnostics;
    }

    synchronized Map<String, OutputFile> files() {
      if (files.isEmpty()) {
        Gathered gathered = new Gathered();
        batch.maker().accept(gathered);
        Map<String, OutputFile> byPath = new TreeMap<>();
        gathered.byPath().forEach(file -> byPath.put(file.path(), file));
        files = Optional.of(byPath);
        diagnostics = gathered.diagnostics();
      }
      return files.orElseThrow();
    }
  }

  /** The file at {@code path}, or nothing if the site has none there. */
  Optional<OutputFile> file(String path) {
    return made(path).flatMap(batch -> Optional.ofNullable(batch.files().get(path)));
  }

  /** Everything that is wrong with the content, and with the making of the page at {@code path}. */
  List<Diagnostic> errors(String path) {
    List<Diagnostic> all = new ArrayList<>(plan.diagnostics());
    made(path).ifPresent(batch -> all.addAll(batch.diagnostics()));
    return all.stream().filter(d -> d.severity() == Severity.ERROR).distinct().toList();
  }

  /** The paths of the theme's style sheets. */
  List<String> styles() {
    return byFolder.getOrDefault("assets/", List.of()).stream()
        .flatMap(batch -> remembered(batch).files().keySet().stream())
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
        .filter(candidate -> candidate.files().containsKey(path))
        .findFirst();
  }

  private synchronized Made remembered(Batch batch) {
    return made.computeIfAbsent(batch, Made::new);
  }
}
