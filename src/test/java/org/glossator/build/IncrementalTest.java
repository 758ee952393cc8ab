package org.glossator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.build.memory.Shelf;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.diagnostic.Severity;
import org.glossator.render.Batch;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.receipt.SiteSums;
import org.glossator.render.template.Theme;
import org.glossator.text.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of earlier builds never shows in a site. */
@Timeout(300)
class IncrementalTest {
  private static final int EDITS = 12;
  private static final int MANY = 110; // beyond Corpus.FEW
  private static final List<String> NAMES = List.of("amber", "birch", "cedar", "delta", "ember");

  @TempDir Path project;
  private Path content = Path.of("");
  private Path site = Path.of("");
  private Theme theme = Theme.standard();

  @BeforeEach
  void content() throws IOException {
    content = project.resolve("content");
    site = project.resolve("site");
    write("site.yaml", "title: Orders\npublisher: A Clinic\n");
    write("authors.yaml", "ed:\n  name: Ed Itor\n");
    for (int i = 0; i < NAMES.size(); i++) {
      write(order(NAMES.get(i)), text(NAMES.get(i), i, "The statute says nothing."));
    }
    write("orders/amber/notes.md", note("It is so ordered", "Nothing at all."));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void a_site_built_over_and_over_is_the_one_built_at_once(long seed) throws IOException {
    Random random = new Random(seed);
    Workshop workshop = new Workshop(content, () -> theme, Pipeline.Options.standard());
    publish(workshop.join());
    int compared = 0;
    for (int i = 0; i < EDITS; i++) {
      Edit edit = edit(random);
      workshop.changed(edit.paths);
      Plan again = random.nextBoolean() ? workshop.join() : afterGlance(workshop);
      Gathered clean = new Gathered();
      List<Diagnostic> told =
          Pipeline.plan(Content.of(content), theme, Pipeline.Options.standard()).make(clean);
      List<Diagnostic> toldAgain = publish(again);
      assertThat(toldAgain).as("seed %d, told after: %s", seed, edit.what).isEqualTo(told);
      if (told.stream().noneMatch(IncrementalTest::isError)) {
        compared++;
        assertThat(published())
            .as("seed %d, published after: %s", seed, edit.what)
            .isEqualTo(hashes(clean.byPath()));
      }
      List<Diagnostic> toldOfKept = publishKeeping();
      assertThat(format(toldOfKept)).as("seed %d: %s", seed, edit.what).isEqualTo(format(told));
      if (told.stream().noneMatch(IncrementalTest::isError)) {
        assertThat(published(project.resolve("kept")))
            .as("seed %d, with what was kept on disk after: %s", seed, edit.what)
            .isEqualTo(hashes(clean.byPath()));
      }
    }
    assertThat(compared).as("edits after which a site was published").isGreaterThan(EDITS / 2);
  }

  @Test
  void only_an_order_that_changed_is_read_again() throws IOException {
    OrderMemory<String> memory = new OrderMemory<>();
    Content before = Content.of(content);
    assertThat(read(before, memory, List.of("terms"))).hasSize(NAMES.size());
    write(order("birch"), text("birch", 1, "The statute says a little."));
    Content after = before.again(content, List.of(content.resolve(order("birch"))));
    assertThat(read(after, memory, List.of("terms"))).containsExactly("birch");
    assertThat(read(after, memory, List.of("terms"))).isEmpty();
    assertThat(read(after, memory, List.of("other terms"))).hasSize(NAMES.size());
  }

  @Test
  void a_private_name_that_is_added_is_heeded_in_orders_that_were_read_before() throws IOException {
    Workshop workshop = new Workshop(content, () -> theme, Pipeline.Options.standard());
    workshop.join();
    write("private.txt", "statute\n");
    workshop.changed(List.of(content.resolve("private.txt")));
    List<Diagnostic> clean =
        Pipeline.plan(Content.of(content), theme, Pipeline.Options.standard()).diagnostics();
    assertThat(clean).isNotEmpty();
    assertThat(workshop.join().diagnostics()).isEqualTo(clean);
  }

  @Test
  void what_is_kept_on_disk_is_not_relied_upon() throws IOException {
    Map<String, String> clean = hashes(Pipeline.build(Content.of(content), theme).files());
    Pipeline.build(Content.of(content), theme, keeping());
    Random random = new Random(7);
    for (Path file : shelved()) {
      byte[] bytes = Files.readAllBytes(file);
      switch (random.nextInt(3)) {
        case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        default -> bytes = "something else".getBytes(StandardCharsets.UTF_8);
      }
      Files.write(file, bytes);
      Pipeline.Result again = Pipeline.build(Content.of(content), theme, keeping());
      assertThat(hashes(again.files())).isEqualTo(clean);
    }
  }

  @Test
  void a_text_that_is_gone_from_the_disk_is_read_from_the_content_again() throws IOException {
    Map<String, String> clean = hashes(Pipeline.build(Content.of(content), theme).files());
    Plan plan = Pipeline.plan(Content.of(content), theme, keeping());
    for (Path file : shelved()) {
      Files.delete(file);
    }
    Gathered files = new Gathered();
    plan.make(files);
    assertThat(hashes(files.byPath())).isEqualTo(clean);
  }

  @Test
  void a_disk_that_takes_nothing_is_done_without() throws IOException {
    Map<String, String> clean = hashes(Pipeline.build(Content.of(content), theme).files());
    Files.writeString(project.resolve("shelf"), "a file, not a folder");
    Pipeline.Result built = Pipeline.build(Content.of(content), theme, keeping());
    assertThat(hashes(built.files())).isEqualTo(clean);
  }

  @Test
  void orders_that_another_version_of_the_program_kept_are_thrown_away() throws IOException {
    Pipeline.plan(Content.of(content), theme, keeping());
    List<Path> before = shelved();
    Shelf shelf = new Shelf(project.resolve("shelf"));
    Pipeline.Options newer = KeepingOptions.of(KeptOrders.on(shelf, "version 2"));
    Pipeline.plan(Content.of(content), theme, newer);
    assertThat(shelved()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
  }

  /** Options with which the text of orders is kept on disk. */
  private Pipeline.Options keeping() {
    Shelf shelf = new Shelf(project.resolve("shelf"));
    return KeepingOptions.of(
        KeptOrders.on(shelf, "version 1"),
        KeptIndex.on(new Shelf(project.resolve("index"))),
        Progress.NONE);
  }

  private List<Path> shelved() throws IOException {
    try (Stream<Path> all = Files.walk(project.resolve("shelf"))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> format(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(DiagnosticFormat::format).toList();
  }

  /** The names of the orders that were not remembered. */
  private static List<String> read(
      Content content, OrderMemory<String> memory, List<Object> terms) {
    List<String> read = new ArrayList<>();
    memory.begin(terms);
    for (OrderPlace place : OrderPlace.all(content)) {
      memory.of(
          content,
          place,
          () -> {
            read.add(place.name());
            return new Checked<>(Optional.of(place.name()), List.of());
          });
    }
    memory.end();
    return read;
  }

  /** As the preview does: first a quick look, then the whole truth. */
  private static Plan afterGlance(Workshop workshop) {
    workshop.glance().make(new Gathered());
    return workshop.join();
  }

  private record Edit(String what, List<Path> paths) {}

  private Edit edit(Random random) throws IOException {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    int number = random.nextInt(100);
    return switch (random.nextInt(9)) {
      case 0 -> put("words", order(name), text(name, number, "The statute says " + number + "."));
      case 1 -> remove(name);
      case 2 -> rename(name, name + number);
      case 3 -> note(name, number);
      case 4 -> put("title", "site.yaml", "title: Orders " + number + "\npublisher: A Clinic\n");
      case 5 -> put("author", "authors.yaml", "ed:\n  name: Ed Itor " + number + "\n");
      case 6 ->
          put("page", "pages/about.md", "---\ntitle: About\n---\n\nEdition " + number + ".\n");
      case 7 -> put("private name", "private.txt", number % 2 == 0 ? "# none\n" : "nobody\n");
      default -> dress(number);
    };
  }

  /** An order that is gone comes back without one. */
  private Edit note(String name, int number) throws IOException {
    return Files.exists(content.resolve(order(name)))
        ? put("note", "orders/" + name + "/notes.md", note("It is so ordered", "Note " + number))
        : put("return", order(name), text(name, number, "The statute is back."));
  }

  private Edit put(String what, String path, String text) throws IOException {
    write(path, text);
    return new Edit(what + " " + path, List.of(content.resolve(path)));
  }

  private Edit remove(String name) throws IOException {
    Path folder = content.resolve("orders/" + name);
    for (String file : List.of("order.md", "notes.md", "")) {
      Files.deleteIfExists(folder.resolve(file));
    }
    return new Edit("removal of " + name, List.of(folder));
  }

  private Edit rename(String from, String to) throws IOException {
    Path old = content.resolve("orders/" + from);
    Path now = content.resolve("orders/" + to);
    if (Files.exists(old) && !Files.exists(now)) {
      Files.move(old, now);
    }
    return new Edit("renaming of " + from + " to " + to, List.of(old, now));
  }

  private Edit dress(int number) {
    byte[] css = ("p { margin: " + number + "px }\n").getBytes(StandardCharsets.UTF_8);
    theme = Theme.standard().with("templates", Map.of("assets/own.css", css));
    return new Edit("dress " + number, List.of(content.resolve("site.yaml")));
  }

  private List<Diagnostic> publish(Plan plan) throws IOException {
    return publish(plan, site, Ledger.none());
  }

  private List<Diagnostic> publish(Plan plan, Path folder, Ledger ledger) throws IOException {
    Set<Diagnostic> told = new LinkedHashSet<>();
    SiteWriter.publish(
        folder,
        sink -> {
          told.addAll(plan.make(sink));
          return told.stream().noneMatch(IncrementalTest::isError);
        },
        List.of(content),
        ledger);
    return List.copyOf(told);
  }

  /** A build as the command line does it, with everything that is kept on disk. */
  private List<Diagnostic> publishKeeping() throws IOException {
    Path kept = project.resolve("kept");
    Ledger ledger = Ledger.on(new Shelf(project.resolve("ledger")), kept);
    return publish(Pipeline.plan(Content.of(content), theme, keeping()), kept, ledger);
  }

  @Test
  void so_is_one_of_many_orders_that_cite_each_other() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < MANY; i++) {
      write("orders/n" + i + ".md", citing(i, random));
    }
    assertThat(publishKeeping()).noneMatch(IncrementalTest::isError);
    for (int edit = 0; edit < 4; edit++) {
      int number = random.nextInt(MANY);
      if (edit == 2) {
        Files.delete(content.resolve("orders/n" + number + ".md"));
      } else {
        write("orders/n" + number + ".md", citing(number, random));
      }
      List<Diagnostic> told = publishKeeping();
      Gathered clean = new Gathered();
      List<Diagnostic> first =
          Pipeline.plan(Content.of(content), theme, Pipeline.Options.standard()).make(clean);
      assertThat(format(told)).as("edit %d", edit).isEqualTo(format(first));
      assertThat(published(project.resolve("kept")))
          .as("edit %d", edit)
          .isEqualTo(hashes(clean.byPath()));
    }
  }

  /** Each is cited by number, by pin and with its words. */
  private static String citing(int number, Random random) {
    StringBuilder text = new StringBuilder();
    text.append(
        "---\ntitle: Poe v. State %1$d\ncitation: %2$d U.S. 10\ncourt: scotus\ndocket: 95-%1$d\ndate: 1997-01-21\n---\n\n"
            .formatted(number, 300 + number));
    text.append(
        "Justice Poe delivered the opinion of the Court. The statute number %d says nothing at all of such a case.\n"
            .formatted(number));
    for (int i = 0; i < 3; i++) {
      int other = random.nextInt(MANY);
      text.append(
          """

          See Poe v. State %1$d, %2$d U.S. 10, 1%3$d (1997) ("statute number %1$d says nothing at \
          all of such a case"). See also Roe v. Wade, 410 U. S. 113 (1973). Id. at 12%3$d.
          """
              .formatted(other, 300 + other, i));
    }
    return text.toString();
  }

  @Test
  void notes_follow_what_their_words_lead_to_and_nothing_else() throws IOException {
    Random random = new Random(6);
    for (int i = 0; i < 12; i++) {
      write("orders/n" + i + "/order.md", citing(i, random));
    }
    String words = "Compare [[95-7]], [[95-8]], *Roe v. Wade*, 410 U.S. 113 (1973), and No. 95-9.";
    write("orders/n0/notes.md", note("The statute number 0 says", words, "wade"));
    write("orders/n1/notes.md", note("The statute number 1 says", "No more than that.", "plain"));
    String gibbs = "\nOnly here: United Mine Workers v. Gibbs, 383 U.S. 715 (1966).\n";
    write("orders/n2/order.md", citing(2, random) + gibbs);
    write("orders/n3/order.md", citing(3, random) + gibbs);
    write("orders/n2/notes.md", note("Only here: United Mine", "Followed.", "wade"));
    assertThat(publishKeeping()).noneMatch(IncrementalTest::isError);
    Set<String> before = keys();
    String ten = Files.readString(content.resolve("orders/n10/order.md"));
    write("orders/n10/order.md", ten + "\nOne more sentence of the court.\n");
    Set<String> after = keys();
    assertThat(after).as("batches with a new key").hasSize(before.size());
    after.removeAll(before);
    assertThat(after).isNotEmpty().noneMatch(key -> key.startsWith("notes/"));
    assertThat(after).noneMatch(key -> key.startsWith("tags/") || key.startsWith("people/"));
    assertThat(after).noneMatch(key -> key.startsWith("scotus/95-0/"));
    compareKept("a text");
    String seven = citing(7, random);
    write("orders/n7/order.md", seven.replace("title: Poe v. State 7", "title: Doe v. State"));
    compareKept("a name");
    write("orders/n7/order.md", seven.replace("docket: 95-7", "docket: 96-7"));
    write("orders/n9/order.md", citing(9, random).replace("docket: 95-9", "docket: 95-7"));
    compareKept("a docket number that is another order's now");
    write("orders/n2/notes.md", note("Only here: United Mine", "Followed, now.", "case"));
    compareKept("a note and its tag");
    Files.delete(content.resolve("orders/n0/notes.md"));
    compareKept("no note");
  }

  /** The folders and keys of all batches whose key is known. */
  private Set<String> keys() {
    return Pipeline.plan(Content.of(content), theme, keeping()).batches().stream()
        .map(batch -> batch.folder() + " " + batch.key().get())
        .filter(key -> !key.endsWith(" "))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void compareKept(String after) throws IOException {
    List<Diagnostic> told = publishKeeping();
    Gathered clean = new Gathered();
    List<Diagnostic> first =
        Pipeline.plan(Content.of(content), theme, Pipeline.Options.standard()).make(clean);
    assertThat(format(told)).as(after).isEqualTo(format(first));
    assertThat(told).as(after).noneMatch(IncrementalTest::isError);
    assertThat(published(project.resolve("kept"))).as(after).isEqualTo(hashes(clean.byPath()));
  }

  @Test
  void two_people_of_one_name_without_notes_keep_their_pages() throws IOException {
    write("authors.yaml", "ed:\n  name: Ed Itor\nx1: {name: New One}\nx2: {name: New One}\n");
    compareKept("two of one name");
    compareKept("nothing");
    assertThat(published(project.resolve("kept")))
        .containsKeys("people/x1/index.html", "people/x2/index.html");
  }

  @Test
  void people_whose_pages_would_have_one_address_are_refused() throws IOException {
    write("authors.yaml", "ed:\n  name: Ed Itor\nann_b: {name: A}\nann-b: {name: B}\n");
    assertThat(Pipeline.plan(Content.of(content), theme, Pipeline.Options.standard()).diagnostics())
        .filteredOn(IncrementalTest::isError)
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo(Code.S601))
        .satisfies(error -> assertThat(error.message()).contains("ann_b").contains("ann-b"));
  }

  @Test
  void what_follows_from_the_same_is_not_made_again() throws IOException {
    publishKeeping();
    write(order("birch"), text("birch", 1, "The statute says a little."));
    Plan plan = Pipeline.plan(Content.of(content), theme, keeping());
    Ledger ledger = Ledger.on(new Shelf(project.resolve("ledger")), project.resolve("kept"));
    Map<Boolean, Set<String>> known =
        plan.batches().stream()
            .filter(batch -> !batch.key().get().isEmpty())
            .collect(
                Collectors.partitioningBy(
                    batch -> ledger.of(batch.key().get()).isPresent(),
                    Collectors.mapping(Batch::folder, Collectors.toSet())));
    assertThat(known.get(true)).anyMatch(folder -> folder.contains("cedar"));
    assertThat(known.get(true)).noneMatch(folder -> folder.contains("birch"));
    assertThat(known.get(false)).anyMatch(folder -> folder.contains("birch"));
  }

  @Test
  void a_file_of_the_site_that_somebody_changed_is_made_again() throws IOException {
    publishKeeping();
    Map<String, String> clean = published(project.resolve("kept"));
    for (String path : List.of("index.html", "scotus/index.html")) {
      Files.writeString(project.resolve("kept/" + path), "somebody else's words");
    }
    Files.delete(project.resolve("kept/data/README.md"));
    publishKeeping();
    assertThat(published(project.resolve("kept"))).isEqualTo(clean);
  }

  @Test
  void a_ledger_that_cannot_be_read_is_as_good_as_none() throws IOException {
    publishKeeping();
    Map<String, String> clean = published(project.resolve("kept"));
    try (Stream<Path> all = Files.walk(project.resolve("ledger"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "no ledger");
      }
    }
    write(order("birch"), text("birch", 1, "The statute says a little."));
    publishKeeping();
    write(order("birch"), text("birch", 1, "The statute says nothing."));
    publishKeeping();
    assertThat(published(project.resolve("kept"))).isEqualTo(clean);
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR;
  }

  private Map<String, String> published() throws IOException {
    return published(site);
  }

  /** The files of a site, whose own list of them must be right. */
  private static Map<String, String> published(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      Map<String, String> files = new TreeMap<>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString().replace('\\', '/'), hash(file));
      }
      files.remove(SiteSums.PATH);
      Map<String, ContentHash> hashes = new TreeMap<>();
      files.forEach((path, hash) -> hashes.put(path, new ContentHash(hash)));
      ByteArrayOutputStream list = new ByteArrayOutputStream();
      SiteSums.of(hashes, path -> false).writeTo(list);
      assertThat(Files.readString(site.resolve(SiteSums.PATH)))
          .isEqualTo(list.toString(StandardCharsets.UTF_8));
      files.remove(SiteWriter.MARKER);
      return files;
    }
  }

  private static String hash(Path file) {
    try {
      return ContentHash.of(Files.readAllBytes(file)).hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> hashes(List<OutputFile> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.path(), ContentHash.of(file.bytes()).hex()));
    return hashes;
  }

  private static String order(String name) {
    return "orders/" + name + "/order.md";
  }

  private static String text(String name, int number, String words) {
    return """
    ---
    title: Roe v. %1$s
    docket: 95-%2$04d
    court: scotus
    date: 1997-01-21
    ---

    Justice Poe delivered the opinion of the Court. See Roe v. Doe, 410 U. S. 113, 120 (1973).

    %3$s

    It is so ordered.
    """
        .formatted(name, number, words);
  }

  private static String note(String quotation, String words, String tag) {
    return note(quotation, words).replace("{by=ed}", "{by=ed tags=\"" + tag + "\"}");
  }

  private static String note(String quotation, String words) {
    return "> " + quotation + "\n\n" + words + "\n{by=ed}\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
