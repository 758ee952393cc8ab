package org.glossator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossator.render.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays beside a large site so that the next build of it names only few files anew. */
class SpareSiteTest {
  @TempDir private Path project;
  private Path site;
  private Path spare;

  /** Files of the site, as they are to be. */
  private final Map<String, String> wanted = new TreeMap<>();

  @BeforeEach
  void a_large_site() {
    site = project.resolve("site");
    spare = project.resolve(".site.glossator-spare");
    for (int i = 0; i < SiteWriter.LARGE + 50; i++) {
      wanted.put("court/docket-%d/%d/index.html".formatted(i % 40, i), "page " + i);
    }
  }

  private void publish() throws IOException {
    List<OutputFile> files = new ArrayList<>();
    wanted.forEach((path, text) -> files.add(OutputFile.text(path, text)));
    SiteWriter.publish(site, files, List.of());
    assertSound();
  }

  private void assertSound() throws IOException {
    Map<String, String> published = tree(site);
    published.remove(SiteWriter.MARKER);
    assertThat(published).isEqualTo(wanted);
    assertThat(bareFolders(site)).isEmpty();
  }

  /** That nothing that the site has no more is on the disk, and no file is there twice. */
  private void assertThinSpare() throws IOException {
    Map<String, String> left = tree(spare);
    assertThat(left).hasSizeGreaterThan(SiteWriter.LARGE);
    List<String> others = new ArrayList<>();
    for (String path : left.keySet()) {
      if (!Files.isSameFile(spare.resolve(path), site.resolve(path))) {
        others.add(path);
      }
    }
    assertThat(others).isEmpty();
  }

  private void change(int number) {
    wanted.put("index.html", "home " + number);
    wanted.put("court/docket-1/1/index.html", "other page " + number);
    wanted.remove("court/docket-2/%d/index.html".formatted(2 + 40 * number));
    wanted.put("new/%d/index.html".formatted(number), "new");
    wanted.remove("new/%d/index.html".formatted(number - 2));
  }

  @Test
  void a_site_that_grows_out_of_the_one_before_the_last_is_the_same_as_a_clean_one()
      throws IOException {
    publish();
    assertThat(spare).as("nothing was replaced").doesNotExist();
    for (int number = 0; number < 4; number++) {
      change(number);
      publish();
      assertThinSpare();
    }
  }

  @Test
  void files_become_folders_and_folders_files() throws IOException {
    publish();
    for (int number = 0; number < 4; number++) {
      wanted.keySet().removeIf(path -> path.startsWith("turn"));
      wanted.put(number % 2 == 0 ? "turn" : "turn/about/file", "turn " + number / 3);
      publish();
      assertThinSpare();
    }
  }

  @Test
  void whatever_is_wrong_with_the_spare_the_site_is_right() throws IOException {
    publish();
    Random random = new Random(7);
    for (int number = 0; number < 4; number++) {
      change(number);
      publish();
      List<String> files = new ArrayList<>(tree(spare).keySet());
      for (int i = 0; i < 30; i++) {
        Path file = spare.resolve(files.get(random.nextInt(files.size())));
        Files.deleteIfExists(file);
        if (i % 3 == 0) {
          Files.createDirectories(file.resolve("folder/in/its/place"));
        } else if (i % 3 == 1) {
          Files.createDirectories(file.getParent());
          Files.writeString(file, "page " + i); // of the same size, it may be
        }
      }
      Files.writeString(spare.resolve("stray.html"), "stray");
      Files.createSymbolicLink(spare.resolve("link" + number), site);
    }
    change(5);
    publish();
    assertThinSpare();
  }

  @Test
  void what_was_edited_in_the_site_by_hand_is_put_right() throws IOException {
    publish();
    change(1);
    publish();
    Path page = site.resolve("court/docket-3/3/index.html");
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, "by hand"); // in the spare too, which has the same file
    Files.writeString(site.resolve("stray.html"), "by hand");
    change(2);
    publish();
    assertThat(Files.getLastModifiedTime(page)).isGreaterThan(time);
    change(3);
    publish();
    assertThinSpare();
  }

  @Test
  void a_site_that_is_small_again_has_none() throws IOException {
    publish();
    change(1);
    publish();
    wanted.keySet().removeIf(path -> path.startsWith("court/docket-1"));
    publish();
    assertThat(spare).doesNotExist();
    assertThat(Files.exists(project.resolve(".site.glossator-old"))).isFalse();
  }

  @Test
  void without_a_site_there_is_nothing_to_spare() throws IOException {
    publish();
    change(1);
    publish();
    SiteWriter.delete(site);
    publish();
    assertThat(spare).doesNotExist();
  }

  private static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        tree.put(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return tree;
  }

  private static List<Path> bareFolders(Path folder) throws IOException {
    List<Path> bare = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isDirectory).toList()) {
        try (Stream<Path> entries = Files.list(path)) {
          if (entries.findAny().isEmpty()) {
            bare.add(path);
          }
        }
      }
    }
    return bare;
  }
}
