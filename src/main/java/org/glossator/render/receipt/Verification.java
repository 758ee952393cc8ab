package org.glossator.render.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.glossator.render.SiteFiles;
import org.glossator.text.ContentHash;

/**
 * Makes the hashes of a published site again from its files. Each order's text is taken from its
 * data, from its page and from the page of the court's text alone; all must have the hash that the
 * order's data and the site's list of orders tell. The files of the data folder are held against
 * its checksums, and every file of the site against the list of them all: what is missing, changed
 * or not in the list is found.
 */
public final class Verification {
  private static final String SUMS = "data/SHA256SUMS";
  private static final String ORDER = "order.json";

  /** As many foreign lines of the list are told. */
  private static final int SHOWN = 10;

  /**
   * What of the list is compared where a line of it names no file: there must be one whose name and
   * content fit it. One that was changed fits none, and is not in the list by its name either.
   */
  public static final String UNNAMED = "a file that it does not name";

  private final SiteFiles files;
  private final List<Receipt> receipts = new ArrayList<>();

  private Verification(SiteFiles files) {
    this.files = files;
  }

  /**
   * Every comparison, in order.
   *
   * @param present the paths of all files of the site
   */
  public static List<Receipt> of(SiteFiles files, Collection<String> present) throws IOException {
    Verification verification = new Verification(files);
    List<String> orders =
        present.stream()
            .filter(path -> path.endsWith("/" + ORDER))
            .map(path -> path.substring(0, path.length() - ORDER.length()))
            .sorted()
            .toList();
    Map<String, Listed> listed = verification.listed();
    for (String order : orders) {
      verification.order(order, listed);
    }
    verification.sums();
    verification.all(new TreeSet<>(present));
    return List.copyOf(verification.receipts);
  }

  private void add(String file, String what, String published, String found) {
    receipts.add(new Receipt(file, what, published, found));
  }

  private void order(String folder, Map<String, Listed> listed) throws IOException {
    JsonNode order = json(folder + "order.json");
    String published = order.path("source").path("textSha256").asText();
    String what = "the court's text";
    add(folder + "order.json", what, published, CourtWords.ofJson(order));
    List<String> notes = new ArrayList<>();
    order.path("footnotes").forEach(note -> notes.add(note.path("id").asText()));
    for (String page : List.of("index.html", "plain/index.html")) {
      Optional<byte[]> html = files.read(folder + page);
      String found = html.map(bytes -> CourtWords.ofPage(bytes, notes)).orElse("");
      add(folder + page, what, published, found);
    }
    if (!listed.isEmpty()) {
      Listed line = listed.getOrDefault(folder, new Listed("data/orders.jsonl", ""));
      add(line.file, "the text of " + folder, published, line.hash);
    }
    for (JsonNode version : order.path("versions")) {
      version(version);
    }
  }

  /** A text that was published before keeps its words too. */
  private void version(JsonNode version) throws IOException {
    String file = version.path("path").asText() + "index.html";
    List<String> notes = new ArrayList<>();
    version.path("footnotes").forEach(id -> notes.add(id.asText()));
    String found = files.read(file).map(html -> CourtWords.ofPage(html, notes)).orElse("");
    add(file, "the court's text", version.path("textSha256").asText(), found);
  }

  /** The hash of an order's text, taken from a list of orders. */
  private record Listed(String file, String hash) {}

  /** What the site's lists of orders tell, by folder. */
  private Map<String, Listed> listed() throws IOException {
    Map<String, Listed> hashes = new HashMap<>();
    for (String file : lists()) {
      Optional<byte[]> list = files.read(file);
      for (String line : list.map(Verification::text).orElse("").split("\n", -1)) {
        if (!line.isBlank()) {
          JsonNode order = parsed(line);
          hashes.put(order.path("path").asText(), new Listed(file, CourtWords.ofJson(order)));
        }
      }
    }
    return hashes;
  }

  /** The lists of orders: those that have a checksum, and the one that small sites have. */
  private Set<String> lists() throws IOException {
    Set<String> lists = new TreeSet<>(Set.of("data/orders.jsonl"));
    files
        .read(SUMS)
        .map(Verification::text)
        .orElse("")
        .lines()
        .filter(line -> line.endsWith("/orders.jsonl") && line.indexOf("  ") > 0)
        .forEach(line -> lists.add("data/" + line.substring(line.indexOf("  ") + 2)));
    return lists;
  }

  private void sums() throws IOException {
    Optional<byte[]> sums = files.read(SUMS);
    if (sums.isEmpty()) {
      return;
    }
    for (String line : text(sums.get()).split("\n", -1)) {
      int gap = line.indexOf("  ");
      if (gap > 0) {
        String file = "data/" + line.substring(gap + 2);
        String found = files.read(file).map(bytes -> ContentHash.of(bytes).hex()).orElse("");
        add(file, "the file", line.substring(0, gap), found);
      }
    }
  }

  /** Every file against the site's own list, which has no line but those that were written. */
  private void all(SortedSet<String> present) throws IOException {
    Optional<byte[]> list = files.read(SiteSums.PATH);
    if (list.isEmpty()) {
      add(SiteSums.PATH, "the list of the site's files", "", "");
      return;
    }
    SiteSums sums = SiteSums.read(list.get());
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    sums.writeTo(again);
    String whole = ContentHash.of(again.toByteArray()).hex();
    add(SiteSums.PATH, "the list's form", whole, ContentHash.of(list.get()).hex());
    foreign(lines(list.get()), lines(again.toByteArray()));
    Set<String> unnamed = new TreeSet<>(sums.unnamed());
    present.remove(SiteSums.PATH);
    for (String path : present) {
      ContentHash found = files.read(path).map(ContentHash::of).orElse(ContentHash.of(""));
      boolean quiet = unnamed.remove(SiteSums.nameless(path, found));
      String published = quiet ? found.hex() : sums.named().getOrDefault(path, "");
      add(path, "the file", published, found.hex());
    }
    for (Map.Entry<String, String> file : sums.named().entrySet()) {
      if (!present.contains(file.getKey())) {
        add(file.getKey(), "the file", file.getValue(), "");
      }
    }
    unnamed.forEach(hash -> add(SiteSums.PATH, UNNAMED, hash, ""));
  }

  /** Each line of a list that is none of those that were written, in their order. */
  private void foreign(List<String> list, List<String> written) {
    int next = 0;
    int shown = 0;
    for (int i = 0; i < list.size() && shown < SHOWN; i++) {
      if (next < written.size() && list.get(i).equals(written.get(next))) {
        next++;
      } else {
        add(SiteSums.PATH, "line " + (i + 1), "", ContentHash.of(list.get(i)).hex());
        shown++;
      }
    }
  }

  private static List<String> lines(byte[] list) {
    List<String> lines = new ArrayList<>(List.of(text(list).split("\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  private JsonNode json(String path) throws IOException {
    return files.read(path).map(bytes -> parsed(text(bytes))).orElse(MissingNode.getInstance());
  }

  private static JsonNode parsed(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
