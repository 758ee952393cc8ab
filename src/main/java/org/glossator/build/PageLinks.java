package org.glossator.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Batch;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Links in the publisher's pages that lead to a folder of the site which nothing makes. */
final class PageLinks {
  private static final String PAGES = "pages/";
  private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^\\s()<>]{1,500})");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[/#?].*");

  private final NavigableSet<String> folders = new TreeSet<>();
  private final NavigableSet<String> own = new TreeSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PageLinks() {}

  /** What is wrong with the links of {@code content}'s pages on a site of these batches. */
  static List<Diagnostic> check(Content content, List<Batch> batches) {
    PageLinks links = new PageLinks();
    batches.forEach(batch -> links.folders.add(batch.folder()));
    List<String> pages = content.below(PAGES).stream().filter(p -> p.endsWith(".md")).toList();
    pages.forEach(path -> links.own.add(folder(path)));
    links.folders.addAll(links.own);
    for (String path : pages) {
      content.text(path, new ArrayList<>()).ifPresent(file -> links.page(file, folder(path)));
    }
    return links.diagnostics;
  }

  private static String folder(String path) {
    return path.substring(PAGES.length(), path.length() - ".md".length()) + "/";
  }

  private void page(SourceFile file, String from) {
    Matcher link = LINK.matcher(file.text());
    while (link.find()) {
      String to = link.group(1).replaceFirst("[#?].*", "");
      boolean here = to.isEmpty() || ELSEWHERE.matcher(to).matches();
      if (!here && !isMade(resolved(from, to))) {
        diagnostics.add(
            new Diagnostic(
                Code.S602,
                file,
                new Span(link.start(1), link.end(1)),
                "there is no such page on this site",
                "a link is written from the page's own folder: ../about/ for pages/about.md"));
      }
    }
  }

  /** The place that {@code link} leads to from {@code folder}; nothing if it leaves the site. */
  private static Optional<String> resolved(String folder, String link) {
    List<String> parts = new ArrayList<>(Arrays.asList(folder.split("/", -1)));
    parts.removeLast();
    for (String part : link.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /**
   * Whether something may be there: a file's own name is not looked at, only its folder; but a page
   * of the publisher's is all that its folder holds.
   */
  private boolean isMade(Optional<String> place) {
    if (place.isEmpty()) {
      return false;
    }
    String name = place.get().substring(place.get().lastIndexOf('/') + 1);
    String folder = place.get().substring(0, place.get().lastIndexOf('/') + 1);
    boolean above =
        folders.tailSet(folder, true).stream().limit(1).anyMatch(f -> f.startsWith(folder));
    boolean other = own.contains(folder) && !name.isEmpty() && !name.equals("index.html");
    return !other && (above || isBelow(folder));
  }

  /** Whether a folder that is made holds this one. */
  private boolean isBelow(String folder) {
    int slash = folder.indexOf('/');
    while (slash >= 0) {
      if (folders.contains(folder.substring(0, slash + 1))) {
        return true;
      }
      slash = folder.indexOf('/', slash + 1);
    }
    return false;
  }
}
