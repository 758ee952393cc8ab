package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.glossator.build.memory.Shelf;
import org.glossator.diagnostic.Severity;
import org.glossator.render.Batch;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecompressedTest {
  @TempDir private Path project;

  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  private void put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
  }

  /** Orders of which each later one quotes the first. */
  private void content(String words) {
    put("site.yaml", "title: Orders\npublisher: A Clinic\n");
    String quoting = "It was said that “%s” Roe v. Number 1, 520 U. S. 1 (1997).".formatted(words);
    for (int i = 1; i <= 3; i++) {
      String order =
          """
          ---
          title: Roe v. Number %1$d
          citation: 520 U.S. %1$d
          docket: 95-%1$d
          name: Roe v. Number %1$d
          court: scotus
          date: 1997-01-2%1$d
          ---

          Justice Poe delivered the opinion of the Court. %2$s

          It is so ordered.
          """
              .formatted(i, i == 1 ? words : quoting);
      put("orders/number-" + i + "/order.md", order);
    }
  }

  private Plan plan() {
    KeptOrders kept = KeptOrders.on(new Shelf(project.resolve("orders")), "version 1");
    return Pipeline.plan(Content.of("content", files), Theme.standard(), KeepingOptions.of(kept))
        .precompressed();
  }

  private Ledger ledger() {
    return Ledger.on(new Shelf(project.resolve("made")), project.resolve("site"));
  }

  private void publish() throws IOException {
    Plan plan = plan();
    SiteWriter.publish(
        project.resolve("site"),
        sink -> plan.make(sink).stream().noneMatch(d -> d.severity() == Severity.ERROR),
        List.of(),
        ledger());
  }

  private Map<String, byte[]> clean() {
    Gathered gathered = new Gathered();
    plan().make(gathered);
    return gathered.byPath().stream()
        .collect(Collectors.toMap(OutputFile::path, OutputFile::bytes));
  }

  @Test
  void what_follows_from_the_same_is_not_made_again_with_its_copies() throws IOException {
    content("the words of a statute are to be taken as they stand");
    publish();
    put(
        "orders/number-2/order.md",
        new String(files.get("orders/number-2/order.md"), UTF_8) + "\nAt last.\n");
    Ledger ledger = ledger();
    Function<Batch, Boolean> isKnown = batch -> ledger.of(batch.key().get()).isPresent();
    List<Batch> orders =
        plan().batches().stream()
            .filter(batch -> batch.folder().matches("scotus/95-\\d/1997-.*/"))
            .filter(batch -> !batch.key().get().isEmpty())
            .toList();
    assertThat(orders).filteredOn(b -> b.folder().contains("95-3")).isNotEmpty();
    assertThat(orders).filteredOn(b -> b.folder().contains("95-3")).allMatch(isKnown::apply);
    assertThat(orders).filteredOn(b -> b.folder().contains("95-2")).noneMatch(isKnown::apply);
  }

  @Test
  void each_copy_is_that_of_a_site_built_at_once_whatever_changed() throws IOException {
    for (String words : List.of("the words stand as they are", "the words fall as they may")) {
      content(words);
      publish();
      Map<String, byte[]> clean = clean();
      for (Map.Entry<String, byte[]> file : clean.entrySet()) {
        Path there = project.resolve("site").resolve(file.getKey());
        assertThat(Files.readAllBytes(there)).as(file.getKey()).isEqualTo(file.getValue());
      }
      byte[] page = clean.get("index.html");
      byte[] copy = clean.get("index.html.gz");
      assertThat(new GZIPInputStream(new ByteArrayInputStream(copy)).readAllBytes())
          .isEqualTo(page);
    }
  }

  @Test
  void what_is_told_again_of_a_quotation_follows_the_quoted_order() throws IOException {
    content("the words of a statute are to be taken as they stand");
    publish();
    assertThat(plan().make(new Gathered())).isEmpty();
    String first = new String(files.get("orders/number-1/order.md"), UTF_8);
    put("orders/number-1/order.md", first.replace("as they stand", "as they fall"));
    List<String> told = new ArrayList<>();
    Plan plan = plan();
    SiteWriter.publish(
        project.resolve("site"),
        sink -> {
          plan.make(sink).forEach(d -> told.add(d.message()));
          return true;
        },
        List.of(),
        ledger());
    List<String> clean = plan().make(new Gathered()).stream().map(d -> d.message()).toList();
    assertThat(clean).isNotEmpty();
    assertThat(told).isEqualTo(clean);
  }
}
