package org.glossator.render.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where a file stands, to follow its links from.
 *
 * @param path of the file, relative to the site's root
 * @param address its folder's own address with a final slash, or empty where none is known
 */
record SitePlace(String path, String address) {

  /** The site's file that {@code href} means, or nothing if it leads out of the site. */
  Optional<String> file(String href) {
    String plain = withoutQuery(href);
    if (plain.isEmpty() || isAbsolute(plain)) {
      return Optional.empty();
    }
    Deque<String> names = new ArrayDeque<>();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    for (String name : (folder + plain).split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.addLast(name);
      }
    }
    String file = String.join("/", names);
    return Optional.of(plain.endsWith("/") ? file + "/index.html" : file);
  }

  /** What a link becomes in the packed page; nothing if it leads nowhere. */
  Optional<String> link(String href) {
    if (href.startsWith("#") || isAbsolute(href)) {
      return Optional.of(href);
    }
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : href.substring(hash);
    Optional<String> file = file(href);
    if (file.isPresent() && file.get().equals(path)) {
      return Optional.of(fragment.isEmpty() ? "#" : fragment);
    }
    if (file.isEmpty() || root().isEmpty()) {
      return Optional.empty();
    }
    String target = file.get();
    String folder = target.endsWith("index.html") ? target.replaceAll("index\\.html$", "") : target;
    return Optional.of(root() + folder + query(href) + fragment);
  }

  /** The address of the site's root, as far as this file's own address shows it. */
  private String root() {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return address.endsWith("/" + folder) || (folder.isEmpty() && address.endsWith("/"))
        ? address.substring(0, address.length() - folder.length())
        : "";
  }

  private static String withoutQuery(String href) {
    int end = href.length();
    for (int i = 0; i < href.length(); i++) {
      if (href.charAt(i) == '#' || href.charAt(i) == '?') {
        end = i;
        break;
      }
    }
    return href.substring(0, end);
  }

  private static String query(String href) {
    int from = href.indexOf('?');
    int to = href.indexOf('#');
    return from < 0 ? "" : to < from ? href.substring(from) : href.substring(from, to);
  }

  /** With a scheme, or from the host's root, where no site of ours knows what it would find. */
  private static boolean isAbsolute(String href) {
    int colon = href.indexOf(':');
    int slash = href.indexOf('/');
    return href.startsWith("/") || (colon > 0 && (slash < 0 || colon < slash));
  }
}
