package org.glossator.render.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A published site, as it was made and after somebody touched it. */
class VerificationTest {
  private static final Map<String, byte[]> SITE = new TreeMap<>();
  private static String order = "";

  @BeforeAll
  static void publish() {
    for (OutputFile file :
        Pipeline.build(Content.of(Path.of("content")), Theme.standard()).files()) {
      SITE.put(file.path(), file.bytes());
      if (file.path().endsWith("/order.json")) {
        order = file.path().substring(0, file.path().length() - "order.json".length());
      }
    }
  }

  /** The comparisons that do not hold after {@code change} was made to {@code path}. */
  private static List<Receipt> broken(String path, UnaryOperator<String> change)
      throws IOException {
    Map<String, byte[]> site = new TreeMap<>(SITE);
    String text = new String(site.get(path), StandardCharsets.UTF_8);
    String changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    site.put(path, changed.getBytes(StandardCharsets.UTF_8));
    return Verification.of(file -> Optional.ofNullable(site.get(file)), List.of(order)).stream()
        .filter(receipt -> !receipt.holds())
        .toList();
  }

  @Test
  void a_site_as_it_was_made_holds() throws IOException {
    List<Receipt> receipts =
        Verification.of(file -> Optional.ofNullable(SITE.get(file)), List.of(order));
    assertThat(receipts).hasSizeGreaterThan(4).allMatch(Receipt::holds);
  }

  @Test
  void a_word_changed_on_a_page_is_found_out() throws IOException {
    assertThat(broken(order + "index.html", page -> page.replace("no solution", "a solution")))
        .extracting(Receipt::file)
        .containsExactly(order + "index.html");
    assertThat(broken(order + "plain/index.html", page -> page.replace("swarm", "storm")))
        .extracting(Receipt::file)
        .containsExactly(order + "plain/index.html");
  }

  @Test
  void a_hash_changed_in_the_data_fits_nothing() throws IOException {
    assertThat(
            broken(
                order + "order.json",
                json ->
                    json.replaceFirst("\"textSha256\": \"[0-9a-f]{4}", "\"textSha256\": \"0000")))
        .hasSizeGreaterThan(2);
  }

  @Test
  void a_changed_file_of_the_data_folder_is_found_out() throws IOException {
    assertThat(broken("data/authorities.csv", csv -> csv + "x"))
        .extracting(Receipt::file)
        .containsExactly("data/authorities.csv");
  }

  @Test
  void our_own_words_on_a_page_are_no_part_of_its_text() throws IOException {
    assertThat(broken(order + "index.html", p -> p.replace("data-chrome", "data-chrome data-x")))
        .isEmpty();
  }
}
