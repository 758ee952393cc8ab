package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.diagnostic.Severity;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that slips of many kinds have spoiled: what a build refuses a check has refused. */
class CheckAgreesTest {
  private static final int ROUNDS = 120;

  private static final List<String> LINES =
      List.of(
          "aliases: [about/]",
          "aliases: [cand/con/x/]",
          "aliases: [cand/old/, cand/old/]",
          "aliases: [index.html/x]",
          "slug: con",
          "slug: x",
          "topics: [Con, con, Çon]",
          "docket: LPT1",
          "title: [a]",
          "draft: maybe",
          "index: no",
          "amends: b",
          "date: 2011-02-30",
          "id: 1",
          "removed: {path: cand/c-11-2/2011-10-07-order/, date: 2024-01-01, class: error}",
          "redact: [{text: swarm, by: ed}]",
          "a: &a [*a]",
          "\t- x",
          "---",
          "@page 2",
          "> words that are not there",
          "{by=nobody}",
          "[there](../nowhere/)");

  private static final List<String> NAMES =
      List.of("pages/con.md", "pages/search.md", "orders/a.md", "orders/b/images/A.gif", "x.md");

  @TempDir Path project;

  private final Random random = new Random(20110907);

  @Test
  void what_a_build_refuses_a_check_has_refused() throws IOException {
    int refused = 0;
    int published = 0;
    for (int round = 0; round < ROUNDS; round++) {
      NavigableMap<String, byte[]> files = files();
      List<String> slips = new ArrayList<>();
      for (int i = 0; i <= round % 2; i++) {
        slips.add(slip(files));
      }
      Content content = Content.of("content", files);
      List<Diagnostic> check =
          Pipeline.check(content, Theme.standard(), Pipeline.Options.standard());
      AtomicReference<List<Diagnostic>> told = new AtomicReference<>(List.of());
      Plan plan = Pipeline.plan(content, Theme.standard(), Pipeline.Options.standard());
      boolean there =
          SiteWriter.publish(
                  project.resolve("site" + round),
                  sink -> {
                    told.set(plan.make(sink));
                    return told.get().stream().noneMatch(CheckAgreesTest::stops);
                  },
                  List.of())
              .isPresent();
      assertThat(shown(check)).as(slips.toString()).isEqualTo(shown(told.get()));
      assertThat(check.stream().noneMatch(CheckAgreesTest::stops))
          .as(slips.toString())
          .isEqualTo(there);
      assertThat(check)
          .filteredOn(CheckAgreesTest::stops)
          .allSatisfy(d -> assertThat(d.help()).as(d.message()).isNotEmpty());
      published += there ? 1 : 0;
      refused += there ? 0 : 1;
    }
    assertThat(List.of(published, refused)).allMatch(count -> count > ROUNDS / 10);
  }

  private static boolean stops(Diagnostic told) {
    return told.severity() == Severity.ERROR;
  }

  /** Without what only an editor may want to look at. */
  private static List<String> shown(List<Diagnostic> told) {
    return told.stream()
        .filter(d -> !d.code().name().startsWith("L"))
        .distinct()
        .map(DiagnosticFormat::format)
        .toList();
  }

  private String slip(NavigableMap<String, byte[]> files) {
    List<String> paths = List.copyOf(files.keySet());
    String path = paths.get(random.nextInt(paths.size()));
    List<String> lines = new ArrayList<>(List.of(text(files, path).split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = LINES.get(random.nextInt(LINES.size()));
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        files.put(name, files.get(path));
        return path + " copied to " + name;
      }
      default -> lines.add(at, line);
    }
    files.put(path, String.join("\n", lines).getBytes(UTF_8));
    return path + ":" + (at + 1) + " " + line;
  }

  private static String text(NavigableMap<String, byte[]> files, String path) {
    return new String(files.getOrDefault(path, new byte[0]), UTF_8);
  }

  private static NavigableMap<String, byte[]> files() {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    put(files, "site.yaml", "title: Orders\npublisher: Us\n");
    put(files, "authors.yaml", "ed: {name: Ed}\n");
    put(files, "pages/about.md", "---\ntitle: About\n---\n\nOf this.\n");
    for (String name : List.of("a", "b")) {
      put(
          files,
          "orders/" + name + "/order.yaml",
          """
          name: Roe v. Doe
          court: cand
          docket: C 11-%s
          date: 2011-10-07
          title: Order
          """
              .formatted(name.equals("a") ? 1 : 2));
      put(files, "orders/" + name + "/order.txt", "1 The swarm is one.\n2 The rest is public.\n");
    }
    put(files, "orders/a/notes.md", "> The swarm is one\n\nA note.\n{by=ed}\n");
    put(files, "orders/b/images/a.gif", "GIF89a");
    return files;
  }

  private static void put(NavigableMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }
}
