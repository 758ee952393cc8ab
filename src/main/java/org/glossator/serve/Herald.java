package org.glossator.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.text.Span;

/**
 * Tells what is wrong to whoever listens, each thing once for as long as it is so, though every
 * change lets everything be found again. Notes tell of nothing wrong, and are not passed on.
 */
final class Herald {
  private final News.Listener listener;
  private List<Diagnostic> content = List.of();
  private final Map<Same, Diagnostic> pages = new LinkedHashMap<>();
  private Set<Same> before = Set.of();
  private String refusal = "";

  Herald(News.Listener listener) {
    this.listener = listener;
  }

  /** What is told of one thing from change to change, though its line gets another number. */
  private record Same(Code code, String file, String line, String message) {
    static Same of(Diagnostic told) {
      Span line = told.source().line(told.source().position(told.span().start()).line());
      return new Same(
          told.code(), told.source().name(), line.of(told.source().text()), told.message());
    }
  }

  /**
   * These files changed, or if none are named any may have: what is wrong with making pages for
   * what stands in them is to be found again.
   */
  synchronized void changed(Collection<Path> paths) {
    refusal = "";
    before = new HashSet<>(pages.keySet());
    Set<Path> names = new HashSet<>();
    paths.forEach(path -> names.add(path.getFileName()));
    pages.keySet().removeIf(p -> paths.isEmpty() || names.contains(Path.of(p.file).getFileName()));
  }

  /** This is what there is to tell of the content now. */
  synchronized void content(List<Diagnostic> all) {
    Set<Same> known = new LinkedHashSet<>();
    content.forEach(told -> known.add(Same.of(told)));
    List<Diagnostic> wrong = all.stream().filter(Herald::isWrong).toList();
    Set<Same> now = new LinkedHashSet<>();
    wrong.forEach(told -> now.add(Same.of(told)));
    List<Diagnostic> fresh = wrong.stream().filter(t -> !known.contains(Same.of(t))).toList();
    content = wrong;
    if (!now.equals(known)) {
      tell(fresh);
    }
  }

  /** This is wrong with the making of a page. */
  synchronized void page(Diagnostic told) {
    Same same = Same.of(told);
    if (isWrong(told) && pages.putIfAbsent(same, told) == null && !before.contains(same)) {
      tell(List.of(told));
    }
  }

  private void tell(List<Diagnostic> fresh) {
    List<Diagnostic> all = new ArrayList<>(content);
    all.addAll(pages.values());
    listener.heard(new News(fresh, all));
  }

  /** The content cannot be read, which is tried again and again. */
  synchronized void unread(IOException e) {
    if (!refusal.equals(e.toString())) {
      refusal = e.toString();
      listener.unread(e);
    }
  }

  private static boolean isWrong(Diagnostic told) {
    return told.severity() != Severity.NOTE;
  }
}
