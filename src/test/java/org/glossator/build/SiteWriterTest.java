package org.glossator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.glossator.render.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path project;
  private Path site;

  @BeforeEach
  void place() {
    site = project.resolve("site");
  }

  @Test
  void a_site_is_written_into_a_new_folder() throws IOException {
    Path deep = project.resolve("a/b/site");
    Published result = SiteWriter.publish(deep, site("one"), List.of());
    assertThat(tree(deep))
        .containsEntry("index.html", "one")
        .containsEntry("assets/style.css", "p {}")
        .containsKey(SiteWriter.MARKER)
        .hasSize(3);
    assertThat(result.written()).hasSize(3);
    assertThat(names(project.resolve("a/b")))
        .as("nothing is left beside it")
        .containsExactly("site");
  }

  @Test
  void an_unchanged_file_keeps_its_time_and_a_changed_one_does_not() throws IOException {
    publish(site("one"));
    Path style = site.resolve("assets/style.css");
    Path index = site.resolve("index.html");
    Files.setLastModifiedTime(style, LONG_AGO);
    Files.setLastModifiedTime(index, LONG_AGO);
    Published result = publish(site("two"));
    assertThat(result.written()).containsExactly("index.html");
    assertThat(result.kept()).isEqualTo(2);
    assertThat(Files.getLastModifiedTime(style)).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(index)).isNotEqualTo(LONG_AGO);
    assertThat(index).hasContent("two");
  }

  @Test
  void a_site_that_is_the_same_is_not_touched() throws IOException {
    publish(site("one"));
    Files.setLastModifiedTime(site, LONG_AGO);
    assertThat(publish(site("one")).changed()).isFalse();
    assertThat(Files.getLastModifiedTime(site)).isEqualTo(LONG_AGO);
  }

  @Test
  void what_is_no_more_part_of_the_site_goes() throws IOException {
    publish(List.of(file("index.html", "x"), file("old/index.html", "y")));
    Files.writeString(site.resolve("stray.txt"), "edited by hand");
    Published result = publish(List.of(file("index.html", "x")));
    assertThat(result.removed()).containsExactlyInAnyOrder("old/index.html", "stray.txt");
    assertThat(names(site)).containsExactly(SiteWriter.MARKER, "index.html");
  }

  @Test
  void a_file_may_become_a_folder_and_back() throws IOException {
    publish(List.of(file("a", "file")));
    publish(List.of(file("a/b", "in a folder")));
    assertThat(tree(site)).containsEntry("a/b", "in a folder");
    publish(List.of(file("a", "file")));
    assertThat(tree(site)).containsEntry("a", "file").hasSize(2);
  }

  @Test
  void a_folder_with_files_of_others_is_refused_and_left_alone() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.doc"), "years of work");
    assertThatThrownBy(() -> publish(site("one")))
        .isInstanceOf(UnpublishableException.class)
        .hasMessageContaining("did not write (thesis.doc)")
        .hasMessageContaining("choose another folder");
    assertThat(tree(site)).containsOnly(Map.entry("thesis.doc", "years of work"));
    assertThat(names(project)).containsExactly("site");
  }

  @Test
  void an_empty_folder_and_one_with_version_control_alone_are_taken() throws IOException {
    Files.createDirectories(site.resolve(".git"));
    Files.writeString(site.resolve(".git/HEAD"), "ref");
    publish(site("one"));
    publish(site("two"));
    assertThat(tree(site)).containsEntry("index.html", "two").containsEntry(".git/HEAD", "ref");
  }

  @Test
  void a_file_in_the_folders_place_is_refused() throws IOException {
    Files.writeString(site, "a file");
    assertThatThrownBy(() -> publish(site("one"))).hasMessageContaining("needs a folder");
    assertThat(site).hasContent("a file");
  }

  @Test
  void the_current_folder_and_the_root_are_refused() {
    assertThatThrownBy(() -> SiteWriter.publish(Path.of(""), site("one"), List.of()))
        .isInstanceOf(UnpublishableException.class)
        .hasMessageContaining("the current folder is in it");
    assertThatThrownBy(() -> SiteWriter.publish(Path.of("/"), site("one"), List.of()))
        .isInstanceOf(UnpublishableException.class);
  }

  @Test
  void site_and_sources_must_lie_apart() throws IOException {
    Path content = Files.createDirectories(project.resolve("content"));
    for (Path place : List.of(content, content.resolve("site"), project)) {
      assertThatThrownBy(() -> SiteWriter.publish(place, site("one"), List.of(content)))
          .isInstanceOf(UnpublishableException.class)
          .hasMessageContaining("must lie apart");
    }
    assertThat(names(content)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../out.html",
        "a/../../out.html",
        "/etc/out.html",
        "a//b",
        "./a",
        "",
        "a/",
        "C:/out.html",
        "a\\..\\b",
        "con/index.html",
        "judges/NUL.html",
        "lpt1",
        "a./b",
        "a /b",
        "what?.html",
        "line\nbreak",
        "nul\0byte"
      })
  void a_path_that_leads_out_or_that_some_system_cannot_have_is_refused(String path) {
    assertThatThrownBy(() -> publish(List.of(file("index.html", "x"), file(path, "x"))))
        .isInstanceOf(UnpublishableException.class);
    assertThat(site).doesNotExist();
  }

  @Test
  void names_longer_than_file_systems_allow_are_refused() {
    assertThatThrownBy(() -> publish(List.of(file("é".repeat(128), "x"))))
        .hasMessageContaining("255 bytes");
  }

  @Test
  void places_that_differ_only_in_case_or_unicode_form_are_refused() {
    assertThatThrownBy(() -> publish(List.of(file("Roe/a", "x"), file("roe/b", "x"))))
        .hasMessageContaining("\"roe/\" and \"Roe/\"");
    assertThatThrownBy(() -> publish(List.of(file("a.html", "x"), file("A.html", "x"))))
        .hasMessageContaining("cannot keep apart");
    assertThatThrownBy(() -> publish(List.of(file("\u00e9", "x"), file("e\u0301", "x"))))
        .hasMessageContaining("cannot keep apart");
    assertThatThrownBy(() -> publish(List.of(file("a", "x"), file("a", "x"))))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> publish(List.of(file("a/b", "x"), file("A", "x"))))
        .hasMessageContaining("cannot keep apart");
  }

  @Test
  void a_link_in_the_old_site_leads_nothing_astray() throws IOException {
    Path elsewhere = Files.createDirectories(project.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("style.css"), "theirs");
    publish(List.of(file("index.html", "x")));
    Files.createSymbolicLink(site.resolve("assets"), elsewhere);
    publish(site("one"));
    assertThat(site.resolve("assets").toRealPath()).isEqualTo(site.toRealPath().resolve("assets"));
    assertThat(tree(elsewhere)).containsOnly(Map.entry("style.css", "theirs"));
  }

  @Test
  void a_folder_that_is_a_link_stays_one() throws IOException {
    Path real = project.resolve("www");
    SiteWriter.publish(real, site("one"), List.of());
    Files.createSymbolicLink(site, real);
    publish(site("two"));
    assertThat(Files.isSymbolicLink(site)).isTrue();
    assertThat(real.resolve("index.html")).hasContent("two");
    Files.delete(site);
    Files.createSymbolicLink(site, project.resolve("nowhere"));
    assertThatThrownBy(() -> publish(site("one"))).hasMessageContaining("leads nowhere");
  }

  @Test
  void a_refusal_of_the_machine_in_the_middle_leaves_the_old_site() throws IOException {
    publish(site("one"));
    // Every name is good, but the whole path is longer than systems take.
    String deep = "d/".repeat(2500) + "x";
    assertThatThrownBy(() -> publish(List.of(file("index.html", "two"), file(deep, "x"))))
        .isInstanceOf(UnpublishableException.class)
        .hasMessageContaining("the site that was there is as it was");
    assertThat(tree(site)).containsEntry("index.html", "one").hasSize(3);
    assertThat(names(project)).containsExactly("site");
  }

  @Test
  void a_read_only_place_is_told_in_one_sentence() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "needs POSIX permissions");
    Path locked = Files.createDirectories(project.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(locked), "runs as root, whom permissions do not stop");
      assertThatThrownBy(() -> SiteWriter.publish(locked.resolve("site"), site("one"), List.of()))
          .isInstanceOf(UnpublishableException.class)
          .hasMessageContaining("permission denied");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void a_lock_that_another_holds_keeps_us_out_and_is_freed_by_its_death() throws Exception {
    Path lock = project.resolve(".site.glossator-lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThatThrownBy(() -> SiteLock.acquire(lock, Duration.ofMillis(120)))
          .isInstanceOf(UnpublishableException.class)
          .hasMessageContaining("another glossator is publishing");
    }
    SiteLock.acquire(lock, Duration.ofMillis(120)).close();
    assertThat(lock).doesNotExist();
  }

  @Test
  void many_builds_at_once_publish_one_after_another() throws Exception {
    List<Thread> builds = new ArrayList<>();
    List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 8; i++) {
      String version = "version " + i;
      builds.add(
          Thread.ofVirtual()
              .start(() -> {
                try {
                  publish(site(version));
                } catch (IOException | RuntimeException e) {
                  failures.add(e);
                }
              }));
    }
    for (Thread build : builds) {
      build.join();
    }
    assertThat(failures).isEmpty();
    assertThat(tree(site)).hasSize(3);
    assertThat(names(project)).containsExactly("site");
  }

  @Test
  void a_build_killed_between_the_renames_is_mended_by_the_next() throws IOException {
    publish(site("one"));
    Files.createDirectories(site.resolve(".git"));
    Files.move(site, project.resolve(".site.glossator-old"));
    Files.createDirectories(project.resolve(".site.glossator-new/half"));
    assertThat(publish(site("one")).changed()).as("the old site is back first").isFalse();
    assertThat(site.resolve(".git")).isDirectory();
    assertThat(names(project)).containsExactly("site");
  }

  @Test
  void a_build_killed_after_the_renames_keeps_version_control() throws IOException {
    publish(site("one"));
    Path old = Files.createDirectories(project.resolve(".site.glossator-old/.git"));
    Files.writeString(old.resolve("HEAD"), "ref");
    publish(site("one"));
    assertThat(tree(site)).containsEntry(".git/HEAD", "ref");
    assertThat(names(project)).containsExactly("site");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, SiteWriter.LARGE}) // without and with a spare
  void a_build_killed_at_any_time_leaves_a_whole_site(int same) throws Exception {
    Random random = new Random(42);
    for (int round = 0; round < 6; round++) {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-cp",
              System.getProperty("java.class.path"),
              EndlessBuild.class.getName(),
              site.toString(),
              Integer.toString(same));
      builder.environment().remove("JAVA_TOOL_OPTIONS"); // it would be told before anything else
      Process build = builder.redirectErrorStream(true).start();
      try (var words = build.inputReader()) {
        assertThat(words.readLine()).isEqualTo("published");
        Thread.sleep(random.nextInt(same == 0 ? 150 : 900));
      } finally {
        build.destroyForcibly();
        assertThat(build.waitFor(20, TimeUnit.SECONDS)).isTrue();
      }
      Path whole = Files.exists(site) ? site : project.resolve(".site.glossator-old");
      Map<String, String> tree = tree(whole);
      assertThat(tree).containsKey(SiteWriter.MARKER).hasSize(1 + EndlessBuild.FILES + same);
      assertThat(tree.entrySet().stream().filter(f -> f.getKey().endsWith("/index.html")))
          .as("all files of one version")
          .hasSize(EndlessBuild.FILES)
          .extracting(Map.Entry::getValue)
          .containsOnly(tree.get("0/index.html"));
    }
    publish(site("after"));
    assertThat(tree(site)).containsEntry("index.html", "after").hasSize(3);
    assertThat(names(project)).containsExactly("site");
  }

  /** Publishes one version after another until it is killed. */
  static final class EndlessBuild {
    static final int FILES = 60;

    private EndlessBuild() {}

    public static void main(String... args) throws IOException {
      for (int version = 0; version < 100_000; version++) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
          files.add(file(i + "/index.html", "version " + version));
        }
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
          files.add(file("same/" + i / 100 + "/" + i + ".html", "the same"));
        }
        SiteWriter.publish(Path.of(args[0]), files, List.of());
        if (version == 0) {
          System.out.println("published");
        }
      }
    }
  }

  private Published publish(List<OutputFile> files) throws IOException {
    return SiteWriter.publish(site, files, List.of());
  }

  private static List<OutputFile> site(String index) {
    return List.of(file("index.html", index), file("assets/style.css", "p {}"));
  }

  private static OutputFile file(String path, String text) {
    return OutputFile.text(path, text);
  }

  private static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path :
          all.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
        tree.put(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return tree;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
