package org.glossator.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.search.engine.Store;

/** Reads an index as a browser does: nothing is there before it has been fetched, in rounds. */
public final class FetchingStore implements Store {
  private final Path data;
  private final Map<String, byte[]> files = new HashMap<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private int missed;

  /** A store of which nothing is there yet of the index in {@code data}. */
  public FetchingStore(Path data) {
    this.data = data;
  }

  /** Fetches what has been asked for and returns its names. */
  public List<String> fetch() throws IOException {
    List<String> names = List.copyOf(wanted);
    for (String name : names) {
      fetch(name);
    }
    return names;
  }

  /** Fetches one file of those that have been asked for. */
  void fetch(String name) throws IOException {
    files.put(name, SearchSite.unpack(Files.readAllBytes(data.resolve(name + ".js"))));
    wanted.remove(name);
  }

  /** What has been asked for and has not come. */
  List<String> wanted() {
    return List.copyOf(wanted);
  }

  /** How many blocks of the index have been fetched in all. */
  public int blocks() {
    return (int) files.keySet().stream().filter(name -> name.startsWith("b/")).count();
  }

  /** How often something was read that was not there, each time at the cost of a new start. */
  public int missed() {
    return missed;
  }

  @Override
  public byte[] read(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      missed++;
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
