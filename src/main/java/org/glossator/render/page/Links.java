package org.glossator.render.page;

import org.glossator.corpus.SitePath;

/**
 * Links between pages. They are relative and name the file, so that a site also works from a disk,
 * where no server looks for a folder's index.
 */
public final class Links {
  private Links() {}

  /** The file that is the page at {@code path}: a folder's is its {@code index.html}. */
  public static String file(SitePath path) {
    return path.value().isEmpty() || path.value().endsWith("/")
        ? path.value() + "index.html"
        : path.value();
  }

  /** The link from the page at {@code from} to the page or file at {@code to}. */
  public static String link(SitePath from, SitePath to) {
    String link = to.from(from);
    String folder = link.equals("./") ? "" : link;
    return folder.isEmpty() || folder.endsWith("/") ? folder + "index.html" : folder;
  }

  /** The way up from the page at {@code from} to the site's root: "../../", or "./" at the root. */
  public static String root(SitePath from) {
    return SitePath.ROOT.from(from);
  }
}
