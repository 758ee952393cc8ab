package org.glossator.search.browser;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.glossator.search.engine.Store;

/** The files that the page has fetched so far, and those that are wanted next. */
final class FetchedStore implements Store {
  private final Map<String, byte[]> files = new HashMap<>();
  private final Set<String> wanted = new LinkedHashSet<>();

  /** A file has come. */
  void put(String name, byte[] bytes) {
    files.put(name, bytes);
    wanted.remove(name);
  }

  /** The names of the files to fetch, separated by spaces. */
  String wanted() {
    String names = String.join(" ", wanted);
    wanted.clear();
    return names;
  }

  @Override
  public byte[] read(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      wanted.add(name);
      throw new Absent(name);
    }
    return bytes;
  }

  @Override
  public void announce(String name) {
    if (!files.containsKey(name)) {
      wanted.add(name);
    }
  }

  @Override
  public boolean has(String name) {
    return files.containsKey(name);
  }
}
