package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** The manual cannot fall behind the program: what it says is held against what there is. */
class ManualTest {
  private static final Path DOCS = Path.of("src/main/docs");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CALL =
      Pattern.compile("(?m)(?:^|`|\\$ |\\./|run: |&& )glossator ((?:[\\w./:=-]+ ?)+)");
  private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z_-]+)`");

  @TempDir private Path folder;

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.list(DOCS)) {
      List<Path> pages = new ArrayList<>(all.filter(p -> p.toString().endsWith(".md")).toList());
      pages.add(Path.of("README.md"));
      return pages.stream().sorted().toList();
    }
  }

  @Test
  void the_manual_of_commands_is_what_the_commands_say() throws IOException {
    Path file = DOCS.resolve("commands.md");
    if (Boolean.getBoolean("manual.fix")) {
      Files.writeString(file, CommandManual.text());
    }
    assertThat(Files.readString(file))
        .describedAs("to write it anew: mvn test -Dtest=ManualTest -Dmanual.fix=true")
        .isEqualTo(CommandManual.text())
        .contains("From the loosest: % (but not)");
  }

  @TestFactory
  List<DynamicTest> every_link_leads_to_a_file() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      String text =
          FENCE.matcher(Files.readString(page)).replaceAll("").replaceAll("`[^`\n]*`", "");
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        String to = link.group(1);
        if (!to.contains("://") && !to.startsWith("[")) {
          tests.add(DynamicTest.dynamicTest(page + " → " + to, () -> checkLink(page, to)));
        }
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  private static void checkLink(Path page, String to) throws IOException {
    String[] parts = to.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    assertThat(target).exists();
    if (parts.length > 1) {
      assertThat(Files.readString(target).lines())
          .filteredOn(line -> line.startsWith("#"))
          .extracting(ManualTest::anchor)
          .contains(parts[1]);
    }
  }

  /** The id that a heading gets where Markdown is shown. */
  private static String anchor(String heading) {
    return heading
        .toLowerCase(java.util.Locale.ROOT)
        .replaceFirst("^#+ ", "")
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  @TestFactory
  List<DynamicTest> every_call_names_a_command_and_options_that_there_are() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      Matcher call = CALL.matcher(Files.readString(page));
      while (call.find()) {
        String words = call.group(1).strip();
        tests.add(DynamicTest.dynamicTest(page + ": glossator " + words, () -> checkCall(words)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  private static void checkCall(String words) {
    CommandLine command = CommandManual.commands();
    for (String word : words.split(" ", -1)) {
      if (command.getSubcommands().containsKey(word)) {
        command = command.getSubcommands().get(word);
      } else if (word.startsWith("--")) {
        String name = word.replaceFirst("=.*", "");
        assertThat(command.getCommandSpec().optionsMap()).containsKey(name);
      }
    }
    boolean any = words.equals("COMMAND") || words.startsWith("--") || words.startsWith("COMMAND ");
    assertThat(any || command.getParent() != null).describedAs(words).isTrue();
  }

  @TestFactory
  List<DynamicTest> every_example_in_yaml_is_yaml() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      Matcher fence = FENCE.matcher(Files.readString(page));
      while (fence.find()) {
        String text = fence.group(2);
        if (fence.group(1).equals("yaml")) {
          tests.add(
              DynamicTest.dynamicTest(
                  page + ": " + text.lines().findFirst().orElse(""),
                  () -> assertThat(new Yaml().<Object>load(text)).isNotNull()));
        }
      }
    }
    return tests;
  }

  @Test
  void every_key_of_the_settings_is_in_the_manual_and_every_one_there_is_a_key()
      throws IOException {
    String manual = Files.readString(DOCS.resolve("settings.md"));
    assertThat(keysIn(section(manual, "site.yaml"))).isEqualTo(keysOf("content/site.yaml"));
    assertThat(keysIn(section(manual, "authors.yaml"))).isEqualTo(Set.of("name", "role"));
    assertThat(keysIn(section(manual, "order.yaml")))
        .isEqualTo(keysOf("content/orders/example-order/order.md"));
  }

  @Test
  void the_manual_is_a_site_that_can_be_built() throws IOException {
    Run.of("init", folder.toString(), "--bare");
    for (Path page : pages()) {
      String name =
          page.getFileName().toString().replace(".md", "").toLowerCase(java.util.Locale.ROOT);
      String text = Files.readString(page);
      String title = text.lines().findFirst().orElse("").replaceFirst("^# ", "");
      Files.writeString(
          folder.resolve("content/pages/manual-" + name + ".md"),
          "---\ntitle: " + title + "\n---\n" + linked(text.replaceFirst("^# .*\n", "")));
    }
    Path site = folder.resolve("site");
    Run build =
        Run.of(
            "build", "--content", folder.resolve("content").toString(), "--out", site.toString());
    assertThat(build.err()).isEmpty();
    assertThat(build.code()).isZero();
    assertThat(site.resolve("manual-publishing/index.html")).content().contains("gzip_static on");
  }

  /** Links from page to page as a site has them. */
  private static String linked(String text) {
    return text.replaceAll("\\]\\((?:src/main/docs/)?([a-z]+)\\.md(#[^)]*)?\\)", "](../manual-$1/)")
        .replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "");
  }

  private static String section(String manual, String title) {
    int start = manual.indexOf("\n## " + title);
    int end = manual.indexOf("\n## ", start + 4);
    return manual.substring(start, end < 0 ? manual.length() : end);
  }

  private static Set<String> keysIn(String section) {
    Set<String> keys = new TreeSet<>();
    Matcher key = KEY.matcher(section);
    while (key.find()) {
      keys.add(key.group(1));
    }
    return keys;
  }

  /** The keys that the program lists when it meets one that it does not know. */
  private Set<String> keysOf(String file) throws IOException {
    Run.of("init", folder.toString());
    Path there = folder.resolve(file);
    String text = Files.readString(there);
    Files.writeString(
        there,
        text.startsWith("---\n") ? text.replaceFirst("---\n", "---\nxyz: 1\n") : "xyz: 1\n" + text);
    String told = Run.of("check", "--content", folder.resolve("content").toString()).err();
    Files.writeString(there, text);
    Matcher keys =
        Pattern.compile("there is no key \"xyz\".*?the keys are ([a-z_, -]+)", Pattern.DOTALL)
            .matcher(told);
    assertThat(keys.find()).describedAs(told).isTrue();
    return new TreeSet<>(List.of(keys.group(1).strip().split(", ")));
  }
}
