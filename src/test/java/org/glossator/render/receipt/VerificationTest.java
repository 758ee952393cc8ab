package org.glossator.render.receipt;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
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
import org.glossator.text.ContentHash;
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
    Map<String, ContentHash> hashes = new TreeMap<>();
    SITE.forEach((path, bytes) -> hashes.put(path, ContentHash.of(bytes)));
    SITE.put(SiteSums.PATH, list(SiteSums.of(hashes, path -> path.startsWith("tags/"))));
  }

  private static byte[] list(SiteSums sums) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatCode(() -> sums.writeTo(out)).doesNotThrowAnyException();
    return out.toByteArray();
  }

  /** The comparisons that do not hold after {@code change} was made to {@code path}. */
  private static List<Receipt> broken(String path, UnaryOperator<String> change)
      throws IOException {
    Map<String, byte[]> site = new TreeMap<>(SITE);
    String text = new String(site.get(path), StandardCharsets.UTF_8);
    String changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    site.put(path, changed.getBytes(StandardCharsets.UTF_8));
    return broken(site);
  }

  private static List<Receipt> broken(Map<String, byte[]> site) throws IOException {
    return Verification.of(file -> Optional.ofNullable(site.get(file)), site.keySet()).stream()
        .filter(receipt -> !receipt.holds())
        .toList();
  }

  @Test
  void a_site_as_it_was_made_holds() throws IOException {
    List<Receipt> receipts =
        Verification.of(file -> Optional.ofNullable(SITE.get(file)), SITE.keySet());
    assertThat(receipts).hasSizeGreaterThan(4).allMatch(Receipt::holds);
  }

  @Test
  void a_word_changed_on_a_page_is_found_out() throws IOException {
    assertThat(broken(order + "index.html", page -> page.replace("no solution", "a solution")))
        .extracting(Receipt::file)
        .containsOnly(order + "index.html");
    assertThat(broken(order + "plain/index.html", page -> page.replace("swarm", "storm")))
        .extracting(Receipt::file)
        .containsOnly(order + "plain/index.html");
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
        .containsOnly("data/authorities.csv");
  }

  @Test
  void our_own_words_on_a_page_are_no_part_of_its_text() throws IOException {
    assertThat(broken(order + "index.html", p -> p.replace("data-chrome", "data-chrome data-x")))
        .extracting(Receipt::what)
        .containsExactly("the file");
  }

  @Test
  void one_byte_changed_in_a_file_of_any_kind_is_found_out() throws IOException {
    Map<String, String> kinds = new TreeMap<>();
    SITE.keySet().forEach(path -> kinds.put(path.substring(path.lastIndexOf('.') + 1), path));
    assertThat(kinds).hasSizeGreaterThan(12);
    for (String path : kinds.values()) {
      Map<String, byte[]> site = new TreeMap<>(SITE);
      byte[] bytes = requireNonNull(SITE.get(path)).clone();
      if (bytes.length > 0) {
        bytes[bytes.length / 2] ^= 1;
      }
      site.put(path, bytes.length > 0 ? bytes : new byte[] {1});
      assertThat(broken(site)).as(path).isNotEmpty();
    }
  }

  @Test
  void a_file_that_was_added_or_taken_away_is_found_out() throws IOException {
    Map<String, byte[]> added = new TreeMap<>(SITE);
    added.put("about/more.html", new byte[0]);
    assertThat(broken(added)).extracting(Receipt::file).containsExactly("about/more.html");
    for (String file : List.of("about/index.html", "assets/site.css")) {
      Map<String, byte[]> less = new TreeMap<>(SITE);
      less.remove(file);
      assertThat(broken(less)).extracting(Receipt::file).containsExactly(file);
    }
  }

  @Test
  void a_line_that_the_list_never_had_is_found_out() throws IOException {
    for (String line : List.of("garbage", "", "# more: text")) {
      assertThat(broken(SiteSums.PATH, list -> list + line + "\n"))
          .as(line)
          .extracting(Receipt::file)
          .containsOnly(SiteSums.PATH)
          .isNotEmpty();
    }
  }

  @Test
  void what_the_list_does_not_name_is_in_it_all_the_same() throws IOException {
    String quiet = "tags/index.html";
    assertThat(new String(SITE.get(SiteSums.PATH), StandardCharsets.UTF_8)).doesNotContain("tags/");
    Map<String, byte[]> less = new TreeMap<>(SITE);
    less.remove(quiet);
    assertThat(broken(less)).extracting(Receipt::file).containsExactly(SiteSums.PATH);
    assertThat(broken(quiet, page -> page + "x"))
        .extracting(Receipt::file)
        .containsExactly(quiet, SiteSums.PATH);
  }
}
