package org.glossator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher, run by a real shell on a machine made up of folders: JDKs are a release file and
 * programs that print what they were asked, Maven is a program that makes the jar.
 */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("cat", "dirname", "find", "head", "ls", "mkdir", "rm", "sleep", "touch", "uname");

  private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);
  private static final FileTime FUTURE = FileTime.fromMillis(4_000_000_000_000L);

  @TempDir Path machine;
  private Path home;
  private Path launcher;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void project() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "the launcher is for POSIX systems");
    home = Files.createDirectories(machine.resolve("a project/with spaces & ümläuts"));
    launcher = home.resolve("glossator");
    String script = Files.readString(Path.of("glossator"));
    for (String place : List.of("/usr/", "/opt/", "/Library/")) {
      script = script.replace(" " + place, " " + machine + place);
    }
    executable(launcher, script);
    Path source = Files.createDirectories(home.resolve("src/main/java")).resolve("Main.java");
    Files.writeString(source, "class Main {}");
    Files.createDirectories(home.resolve("templates"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Path bin = Files.createDirectories(machine.resolve("bin"));
    for (String tool : TOOLS) {
      Path real = Path.of("/usr/bin", tool);
      Path place = Files.exists(real) ? real : Path.of("/bin", tool);
      executable(bin.resolve(tool), "#!/bin/sh\nexec " + place + " \"$@\"\n");
    }
    environment.put("PATH", bin.toString());
    environment.put("HOME", machine.resolve("home").toString());
    environment.put("LANG", "C");
    built();
  }

  @Test
  void java_home_comes_first() throws Exception {
    environment.put("JAVA_HOME", jdk("my jdk", "21.0.5").toString());
    jdk("usr/lib/jvm/other", "25");
    assertThat(run("explain").out()).startsWith("my jdk: ");
  }

  @Test
  void many_orders_are_worth_the_best_compiler() throws Exception {
    environment.put("JAVA_HOME", jdk("jdk", "21").toString());
    Path few = machine.resolve("few things");
    Path many = machine.resolve("many things");
    Files.writeString(Files.createDirectories(few.resolve("orders")).resolve("a.md"), "");
    Files.createDirectories(many.resolve("orders"));
    for (int i = 0; i < 201; i++) {
      Files.writeString(many.resolve("orders/" + i + ".md"), "");
    }
    String quick = "<-XX:TieredStopAtLevel=1>";
    assertThat(run("build").out()).contains(quick);
    assertThat(run("build", "--content", few.toString()).out()).contains(quick);
    assertThat(run("build", "--content", many.toString()).out())
        .doesNotContain(quick)
        .contains("<-XX:Tier4InvocationThreshold=50000>")
        .contains("<-Xmn128m><-XX:MinHeapFreeRatio=15><-XX:MaxHeapFreeRatio=30>")
        .endsWith("<build><--content><" + many + ">\n");
    assertThat(run("check", "--strict", "--content=" + many).out()).doesNotContain(quick);
    Files.createSymbolicLink(machine.resolve("content"), many);
    assertThat(run("build").out()).doesNotContain(quick);
  }

  @Test
  void then_the_java_on_the_path_behind_its_links() throws Exception {
    environment.put("JAVA_HOME", jdk("old", "17.0.15").toString());
    Path jdk = jdk("elsewhere/jdk", "22.0.1");
    Path alternatives = Files.createSymbolicLink(machine.resolve("java"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(machine.resolve("bin/java"), alternatives);
    jdk("usr/lib/jvm/other", "25");
    assertThat(run("explain").out()).startsWith("elsewhere/jdk: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usr/lib/jvm/temurin-25",
        "opt/java/openjdk",
        "home/.sdkman/candidates/java/current",
        "home/.jdks/openjdk",
        "Library/Java/JavaVirtualMachines/x.jdk/Contents/Home"
      })
  void then_the_usual_places(String place) throws Exception {
    jdk("usr/lib/jvm/a-first-that-is-too-old", "17.0.15");
    jdk(place, "25.0.3");
    Run run = run("explain");
    assertThat(run.out()).startsWith(place + ": ");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "21, true",
    "21-ea, true",
    "25.0.3, true",
    "100, true",
    "20.0.2, false",
    "1.8.0_292, false",
    "17, false",
    "x, false"
  })
  void the_version_is_read_from_the_release_file(String version, boolean fits) throws Exception {
    jdk("usr/lib/jvm/jdk", version);
    assertThat(run("explain").code()).isEqualTo(fits ? 0 : 69);
  }

  @Test
  void without_a_fitting_jdk_it_says_what_to_install() throws Exception {
    environment.put("JAVA_HOME", jdk("old", "17.0.15").toString());
    Path runtime = jdk("usr/lib/jvm/jre-25", "25");
    Files.delete(runtime.resolve("bin/javac"));
    Run run = run("build");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("a JDK 21 or newer is needed", "apt install", "JAVA_HOME (now", "/old, which");
  }

  @Test
  void arguments_arrive_as_they_were_given() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    String out = run("search", "two  words", "*", "", "$HOME", "\"q\"", "§ 230", "-x").out();
    assertThat(out)
        .endsWith("<search><two  words><*><><$HOME><\"q\"><§ 230><-x>\n")
        .contains("<-jar><" + home.toRealPath().resolve("target/glossator.jar") + ">");
  }

  @Test
  void more_java_options_are_passed_on() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    environment.put("GLOSSATOR_JAVA_OPTS", "-Xmx1g -Dx=y");
    assertThat(run("explain").out()).contains("<-Xmx1g><-Dx=y>");
  }

  @Test
  void pipes_are_told_from_terminals() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    assertThat(run("explain").out())
        .contains("<-Dglossator.color=never><-Dglossator.results=never>");
  }

  @Test
  void the_programs_exit_code_is_the_launchers() throws Exception {
    Path jdk = jdk("usr/lib/jvm/jdk", "25");
    executable(jdk.resolve("bin/java"), "#!/bin/sh\nexit 70\n");
    assertThat(run("build").code()).isEqualTo(70);
  }

  @Test
  void it_may_be_called_through_links_from_anywhere() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    Path elsewhere = Files.createDirectories(machine.resolve("some where/bin"));
    Path absolute = Files.createSymbolicLink(elsewhere.resolve("one"), launcher);
    Path relative = Files.createSymbolicLink(elsewhere.resolve("two"), Path.of("one"));
    for (Path link : List.of(absolute, relative)) {
      assertThat(run(List.of(link.toString(), "explain"), elsewhere).out())
          .contains(home.toRealPath().resolve("target/glossator.jar").toString());
    }
    assertThat(run(List.of("./two", "explain"), elsewhere).code()).isZero();
  }

  @Test
  void the_first_start_builds_and_says_so() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    maven("mkdir -p target && echo > target/glossator.jar && echo \"$JAVA_HOME\" > built-with");
    Files.delete(home.resolve("target/glossator.jar"));
    Run first = run("explain");
    assertThat(first.err()).startsWith("glossator: building the program");
    assertThat(first.out()).startsWith("usr/lib/jvm/jdk: ").hasLineCount(1);
    assertThat(home.resolve("built-with")).content().endsWith("usr/lib/jvm/jdk\n");
    assertThat(run("explain").err()).as("the second start builds nothing").isEmpty();
    assertThat(home.resolve("target/.building")).doesNotExist();
  }

  @Test
  void it_builds_again_when_a_source_is_newer() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    maven("true"); // Maven leaves a jar alone whose content would be the same
    for (String source : List.of("src/main/java/Main.java", "templates", "pom.xml")) {
      assertThat(run("explain").err()).isEmpty();
      age(source, FUTURE);
      assertThat(run("explain").err()).contains("building");
      age(source, OLD);
    }
  }

  @Test
  void without_maven_it_says_what_to_install() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    Files.delete(home.resolve("target/glossator.jar"));
    Run run = run("explain");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err()).contains("Apache Maven", "apt install maven");
  }

  @Test
  void a_build_that_fails_ends_it() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    maven("echo '[ERROR] no network'; exit 1");
    Files.delete(home.resolve("target/glossator.jar"));
    Run run = run("explain");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[ERROR] no network", "could not be built");
    assertThat(home.resolve("target/.building")).doesNotExist();
  }

  @Test
  void a_build_that_was_killed_does_not_block_the_next() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    maven("echo > target/glossator.jar");
    Files.delete(home.resolve("target/glossator.jar"));
    Path lock = Files.createDirectories(home.resolve("target/.building"));
    Files.writeString(lock.resolve("pid"), "99999999");
    assertThat(run("explain").code()).isZero();
  }

  @Test
  void a_folder_with_a_colon_goes_without_the_archive() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    assertThat(run("explain").out()).contains("target/start/explain.jsa>");
    Path odd = Files.createDirectories(machine.resolve("a:b/target")).getParent();
    assertThat(odd).isNotNull();
    Path copy = Files.copy(launcher, machine.resolve("a:b/glossator"));
    Files.writeString(machine.resolve("a:b/target/glossator.jar"), "");
    Run run = run(List.of(copy.toString(), "explain"), machine);
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain(".jsa");
  }

  @Test
  void words_that_are_no_command_name_no_archive() throws Exception {
    jdk("usr/lib/jvm/jdk", "25");
    assertThat(run("../../x").out()).contains("target/start/help.jsa>");
    assertThat(run().out()).contains("target/start/help.jsa>");
  }

  private Path jdk(String place, String version) throws IOException {
    Path jdk = machine.resolve(place);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"y\"\n");
    executable(
        jdk.resolve("bin/java"),
        "#!/bin/sh\nprintf '%s: ' '" + place + "'\nprintf '<%s>' \"$@\"\nprintf '\\n'\n");
    executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    return jdk;
  }

  private void maven(String work) throws IOException {
    executable(machine.resolve("bin/mvn"), "#!/bin/sh\n" + work + "\n");
  }

  /** A jar of now, of sources of long ago. */
  private void built() throws IOException {
    Path target = Files.createDirectories(home.resolve("target"));
    Files.writeString(target.resolve("glossator.jar"), "jar");
    for (String source : List.of("src/main/java/Main.java", "src/main/java", "src/main")) {
      age(source, OLD);
    }
    age("templates", OLD);
    age("pom.xml", OLD);
  }

  private void age(String file, FileTime time) throws IOException {
    Files.setLastModifiedTime(home.resolve(file), time);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run run(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    return run(command, machine);
  }

  private Run run(List<String> command, Path folder) throws Exception {
    Path out = machine.resolve("stdout");
    Path err = machine.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
