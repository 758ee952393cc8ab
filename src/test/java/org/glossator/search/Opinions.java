package org.glossator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.glossator.search.SearchDocument.Cited;
import org.glossator.search.SearchDocument.CourtName;
import org.glossator.search.engine.PassageKind;

/**
 * A thousand real opinions, for measuring. They lie beside the project, if at all; see {@link
 * #folder}.
 */
public final class Opinions {
  private static final CourtName COURT =
      new CourtName("scotus", "", "Supreme Court of the United States");

  private Opinions() {}

  /** Where the opinions are: {@code -Dglossator.corpus}, or beside the working folder. */
  public static Optional<Path> folder() {
    Path given = Path.of(System.getProperty("glossator.corpus", "../shared/corpus"));
    return Files.isDirectory(given.resolve("scotus")) ? Optional.of(given) : Optional.empty();
  }

  /** The opinions by date. */
  public static List<SearchDocument> read(Path corpus) throws IOException {
    return every(1, corpus);
  }

  /** Each {@code step}th of the opinions in the order of their files, by date. */
  static List<SearchDocument> every(int step, Path corpus) throws IOException {
    Map<String, String> citations = new HashMap<>();
    Map<String, Map<String, String>> heads = new HashMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus.resolve("scotus"))) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      Map<String, String> head = head(Files.readString(file));
      heads.put(id(file), head);
      citations.put(id(file), head.getOrDefault("citation", ""));
    }
    Map<String, List<Cited>> edges = edges(corpus, citations, heads);
    return IntStream.range(0, files.size())
        .filter(i -> i % step == 0)
        .mapToObj(files::get)
        .parallel()
        .map(f -> read(f, edges.getOrDefault(id(f), List.of())))
        .sorted(
            Comparator.comparing((SearchDocument d) -> d.date().orElse(LocalDate.MIN))
                .thenComparing(SearchDocument::path))
        .toList();
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - 3);
  }

  private static Map<String, List<Cited>> edges(
      Path corpus, Map<String, String> citations, Map<String, Map<String, String>> heads)
      throws IOException {
    Map<String, Map<String, Cited>> edges = new HashMap<>();
    for (String line : Files.readAllLines(corpus.resolve("scotus-edges.tsv"))) {
      String[] cells = line.split("\t", -1);
      String citation = citations.getOrDefault(cells[3], "");
      if (!citation.isEmpty()) {
        String name = heads.getOrDefault(cells[3], Map.of()).getOrDefault("title", "");
        String key = "case:" + citation.replace(' ', '-');
        edges
            .computeIfAbsent(cells[0], k -> new LinkedHashMap<>())
            .putIfAbsent(key, new Cited(key, name, citation));
      }
    }
    Map<String, List<Cited>> lists = new HashMap<>();
    edges.forEach((id, cited) -> lists.put(id, List.copyOf(cited.values())));
    return lists;
  }

  private static SearchDocument read(Path file, List<Cited> cites) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> head = head(text);
    int body = text.indexOf("\n---\n") + 5;
    String title = head.getOrDefault("title", id(file));
    return new SearchDocument(
        "scotus/" + id(file) + "/",
        "Opinion",
        title,
        COURT,
        "",
        head.getOrDefault("docket", ""),
        Optional.of(LocalDate.parse(head.getOrDefault("date", "1900-01-01"))),
        "opinion",
        List.of(title),
        List.of(),
        List.of(),
        cites,
        passages(text.substring(body)));
  }

  private static Map<String, String> head(String text) {
    Map<String, String> head = new LinkedHashMap<>();
    text.substring(4, text.indexOf("\n---\n"))
        .lines()
        .forEach(line -> {
          int colon = line.indexOf(": ");
          if (colon > 0) {
            String value = line.substring(colon + 2).strip();
            boolean quoted = value.startsWith("\"");
            head.put(
                line.substring(0, colon), quoted ? value.substring(1, value.length() - 1) : value);
          }
        });
    return head;
  }

  private static List<SearchPassage> passages(String body) {
    List<SearchPassage> passages = new ArrayList<>();
    List<SearchPassage> footnotes = new ArrayList<>();
    for (String block : body.split("\n\n+", -1)) {
      String text = plain(block);
      if (text.isEmpty()) {
        continue;
      }
      int label = block.startsWith("[^") ? block.indexOf("]:") : -1;
      if (label > 0) {
        String id = "cfn-" + block.substring(2, label);
        footnotes.add(passage(PassageKind.FOOTNOTE, id, plain(block.substring(label + 2))));
      } else {
        String id = "p-" + (passages.size() + 1);
        passages.add(passage(PassageKind.BODY, id, text));
      }
    }
    passages.addAll(footnotes);
    return passages;
  }

  private static SearchPassage passage(PassageKind kind, String id, String text) {
    return new SearchPassage(kind, id, "", text, List.of());
  }

  /** The words without the mark-up of headings, quotations, emphasis and footnote calls. */
  private static String plain(String block) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < block.length()) {
      char c = block.charAt(i);
      if (c == '[' && block.startsWith("[^", i) && block.indexOf(']', i) > 0) {
        i = block.indexOf(']', i) + 1;
        continue;
      }
      boolean lineStart = i == 0 || block.charAt(i - 1) == '\n';
      boolean markup = c == '*' || c == '_' || c == '\\' || (lineStart && (c == '#' || c == '>'));
      if (!markup) {
        out.append(c == '\n' ? ' ' : c);
      }
      i++;
    }
    return out.toString().strip();
  }
}
