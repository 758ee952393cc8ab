package org.glossator.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glossator.annotate.Annotation;
import org.glossator.corpus.CitationStrings;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.render.Gathered;
import org.glossator.render.OutputFile;
import org.glossator.text.ContentHash;
import org.junit.jupiter.api.Test;

class ExportsTest {
  private static final Path FORMATS = Path.of("../shared/formats");
  private static final String FOLDER =
      "cand/c-11-3822-mej/2011-10-07-order-granting-expedited-discovery/";

  private static final List<String> KEYS =
      List.of("id", "decree", "pin", "who", "amount", "unit", "direction", "after");

  private final Map<String, OutputFile> files = files(Samples.corpus(Samples.BASE));
  private final Map<String, OutputFile> unaddressed = files(Samples.corpus(""));
  private final PublishedOrder seed = Samples.seed();

  @Test
  void every_file_of_the_order_and_of_the_site_is_written() {
    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            FOLDER + "order.json",
            FOLDER + "order.txt",
            FOLDER + "order.akn.xml",
            FOLDER + "annotations.jsonld",
            FOLDER + "citation.csl.json",
            FOLDER + "citation.ris",
            FOLDER + "deadlines.json",
            FOLDER + "authorities.csv",
            "notes/deferral/annotation.jsonld",
            FOLDER + "authorities.csl.json",
            FOLDER + "authorities.ris",
            ".nojekyll",
            "_headers",
            "robots.txt",
            "sitemap.xml",
            "opensearch.xml",
            "feed.atom",
            "feed.json",
            "data/README.md",
            "data/authorities.csv",
            "data/citations.csv",
            "data/notes.jsonl",
            "data/orders.jsonl",
            "data/orders.zip",
            "data/SHA256SUMS");
  }

  @Test
  void without_an_address_nothing_claims_one() {
    assertThat(unaddressed.keySet()).doesNotContain("sitemap.xml", "opensearch.xml");
    assertThat(unaddressed.values())
        .noneMatch(file -> file.text().contains("orders.example.org"))
        .noneMatch(file -> file.text().contains("\"\": "));
    assertThat(text(unaddressed, "robots.txt")).doesNotContain("Sitemap");
    assertThat(text(unaddressed, "feed.atom"))
        .contains("href=\"" + FOLDER + "\"")
        .doesNotContain("rel=\"self\"")
        .contains("<id>urn:uuid:0b0a2c52-6f0d-4c55-9a51-3a7f0c1e2d01</id>");
    assertThat(text(unaddressed, "feed.json")).doesNotContain("\"url\"");
    assertThat(
            json(unaddressed, FOLDER + "annotations.jsonld")
                .at("/first/items/0/target/source")
                .asText())
        .isEqualTo("./");
    assertThat(text(unaddressed, "data/notes.jsonl"))
        .contains("\"id\":\"../notes/deferral/annotation.jsonld\"");
  }

  @Test
  void order_json_has_what_the_contract_names() {
    JsonNode order = json(FOLDER + "order.json");
    assertThat(order.get("id").asText()).isEqualTo(Samples.METADATA.id());
    assertThat(order.get("path").asText()).isEqualTo(FOLDER);
    assertThat(order.get("pages").asInt()).isEqualTo(13);
    assertThat(order.at("/caption/court").asText()).isEqualTo("cand");
    assertThat(order.at("/caption/docketNumber").asText()).isEqualTo("C 11-3822 MEJ");
    assertThat(order.at("/caption/judge").asText()).isEqualTo("Maria-Elena James");
    assertThat(order.at("/caption/dated").asText()).isEqualTo("2011-10-07");
    assertThat(order.at("/caption/parties/1/name").asText()).isEqualTo("DOES 1-95");
    assertThat(order.at("/footnotes/0/label").asText()).isEqualTo("1");
    assertThat(order.at("/footnotes/0/page").asInt()).isEqualTo(4);
    assertThat(order.get("decretals")).hasSize(9);
    assertThat(order.at("/decretals/1/pin/from/line").asInt()).isEqualTo(10);
    assertThat(order.at("/citations/1/root").asInt()).isEqualTo(0);
    assertThat(order.at("/citations/0/page").asInt()).isEqualTo(2);
    assertThat(order.at("/citations/0/line").asInt()).isEqualTo(26);
    assertThat(order.at("/notes/0/quote").asText()).isEqualTo(Samples.QUOTE);
    assertThat(order.at("/corrections/0/id").asText()).isEqualTo("c7");
    assertThat(order.at("/source/sha256").asText()).hasSize(64);
    List<String> texts = new ArrayList<>();
    order.get("paragraphs").forEach(p -> texts.add(p.get("text").asText()));
    assertThat(texts)
        .isEqualTo(seed.order().blocks().stream().map(b -> b.passage().text()).toList());
  }

  @Test
  void a_span_of_a_citation_finds_its_words() {
    JsonNode order = json(FOLDER + "order.json");
    for (JsonNode citation : order.get("citations")) {
      String id = citation.get("paragraph").asText();
      String text = seed.order().block(id).orElseThrow().passage().text();
      JsonNode span = citation.get("span");
      assertThat(text.substring(span.get(0).asInt(), span.get(1).asInt()))
          .isEqualTo(citation.get("text").asText());
    }
  }

  @Test
  void lines_stand_in_pins_only_where_the_court_printed_them() {
    JsonNode order = json(FOLDER + "order.json");
    for (JsonNode paragraph : order.get("paragraphs")) {
      boolean quoted = paragraph.get("kind").asText().equals("quotation");
      assertThat(quoted && paragraph.at("/pin/from").has("line")).isFalse();
    }
  }

  @Test
  void plain_text_has_a_column_of_pages_and_lines() {
    List<String> lines = text(files, FOLDER + "order.txt").lines().toList();
    assertThat(lines)
        .contains(
            "11:26   number of whom may seek to file papers pro se. However, severing the putative defendants at this")
        .contains("12:1    declines to sever the Doe Defendants at this time.")
        .contains("Footnote 1");
    String words =
        lines.stream()
            .skip(4)
            .filter(line -> !line.startsWith("Footnote "))
            .map(line -> line.length() > 8 ? line.substring(8) : "")
            .collect(Collectors.joining());
    String expected =
        seed.order().everyBlock().map(b -> b.passage().text()).collect(Collectors.joining());
    assertThat(words.replaceAll("[\\s\u00ad]|\\[\\^\\d+]", ""))
        .isEqualTo(expected.replaceAll("\\s", ""));
    for (Footnote note : seed.order().footnotes()) {
      assertThat(words).containsOnlyOnce("[^" + note.mark() + "]");
    }
  }

  @Test
  void notes_are_web_annotations() {
    JsonNode note = json(FOLDER + "annotations.jsonld").at("/first/items/0");
    assertThat(note.get("id").asText())
        .isEqualTo(Samples.BASE + "notes/deferral/annotation.jsonld");
    assertThat(note.at("/creator/name").asText()).isEqualTo("R. Doe");
    assertThat(note.at("/body/0/value").asText()).isEqualTo("The court defers the question.");
    assertThat(note.at("/body/1/value").asText()).isEqualTo("joinder");
    assertThat(note.at("/target/selector/0/exact").asText()).isEqualTo(Samples.QUOTE);
    assertThat(note.at("/ao:pinpoint/string").asText()).isEqualTo("slip op. at 11:26–27");
    JsonNode refined = note.at("/target/selector/2/refinedBy");
    Block block = Samples.blockWith(seed.order(), Samples.QUOTE);
    assertThat(
            block
                .passage()
                .text()
                .substring(refined.get("start").asInt(), refined.get("end").asInt()))
        .isEqualTo(Samples.QUOTE);
  }

  @Test
  void reference_files_agree_with_the_citation_strings() {
    CitationStrings strings = CitationStrings.of(seed);
    JsonNode csl = json(FOLDER + "citation.csl.json").get(0);
    assertThat(csl.get("title").asText()).isEqualTo(strings.name());
    assertThat(csl.get("title-short").asText()).isEqualTo(strings.shortName());
    assertThat(csl.get("authority").asText()).isEqualTo(strings.court());
    assertThat(csl.get("number").asText()).isEqualTo(strings.docket().replace('\u00a0', ' '));
    assertThat(csl.at("/issued/date-parts/0/0").asInt()).isEqualTo(2011);
    assertThat(text(files, FOLDER + "citation.ris"))
        .contains("TI  - " + strings.name() + "\n")
        .contains("PB  - " + strings.court() + "\n")
        .contains("AU  - James, Maria-Elena\n")
        .endsWith("ER  - \n");
  }

  @Test
  void csl_ris_and_deadlines_are_as_the_contract_has_them() throws Exception {
    assumeTrue(Files.exists(FORMATS), "skipped: no " + FORMATS + " beside the project");
    ObjectMapper mapper = new ObjectMapper();
    assertThat(json(FOLDER + "citation.csl.json"))
        .isEqualTo(mapper.readTree(Files.readString(FORMATS.resolve("order.csl.json"))));
    assertThat(text(files, FOLDER + "citation.ris"))
        .isEqualTo(Files.readString(FORMATS.resolve("order.ris")));
    JsonNode promised = mapper.readTree(Files.readString(FORMATS.resolve("deadlines.json")));
    JsonNode found = json(FOLDER + "deadlines.json");
    assertThat(found.get("method")).isEqualTo(promised.get("method"));
    assertThat(found.get("order")).isEqualTo(promised.get("order"));
    assertThat(found.get("periods")).hasSameSizeAs(promised.get("periods"));
    for (int i = 0; i < found.get("periods").size(); i++) {
      for (String key : KEYS) {
        // The contract sets ranges as an editor would; the file has the court's own hyphen.
        assertThat(found.get("periods").get(i).path(key).asText())
            .as(key)
            .isEqualTo(
                promised.get("periods").get(i).path(key).asText().replace("s 1–95", "s 1-95"));
      }
    }
  }

  @Test
  void the_cases_that_an_order_cites_can_be_taken_into_a_reference_manager() throws Exception {
    assertThat(text(files, FOLDER + "authorities.ris"))
        .contains("TY  - CASE\nTI  - Columbia Ins. Co. v. seescandy.com\n")
        .contains("PB  - N.D. Cal.\n")
        .doesNotContain("Decl.");
    JsonNode cases = new ObjectMapper().readTree(text(files, FOLDER + "authorities.csl.json"));
    assertThat(cases).allMatch(c -> c.path("type").asText().equals("legal_case"));
    assertThat(cases.findValuesAsText("title")).contains("Columbia Ins. Co. v. seescandy.com");
  }

  @Test
  void feeds_say_whether_an_order_is_new_and_which_cases_it_cites() {
    assertThat(text(files, "feed.atom"))
        .contains("<category term=\"", " scheme=\"https://orders.example.org/ns#change\"/>")
        .contains("<ao:cites href=\"https://www.courtlistener.com/", ">185 F.R.D. 573</ao:cites>");
    assertThat(text(files, "feed.json")).containsPattern("\"change\" ?: ?\"(new|changed)\"");
  }

  @Test
  void a_note_that_was_changed_changes_the_entry_of_its_order_which_says_so() {
    assertThat(FeedEntry.of(List.of(seed)).getFirst().change()).isEqualTo("changed");
    Annotation note = seed.notes().getFirst();
    Annotation changed =
        new Annotation(
            note.number(),
            note.name(),
            note.kind(),
            note.author(),
            note.tags(),
            note.date(),
            Optional.of(LocalDate.of(2026, 3, 1)),
            note.markdown(),
            note.answers(),
            note.target(),
            note.score(),
            note.source());
    FeedEntry entry =
        FeedEntry.of(
                List.of(
                    new PublishedOrder(
                        seed.path(),
                        seed.name(),
                        seed.shortName(),
                        seed.title(),
                        seed.metadata(),
                        seed.cited(),
                        List.of(changed),
                        seed.corrections(),
                        seed.orphans(),
                        Optional.empty())))
            .getFirst();
    assertThat(entry.updated()).isEqualTo("2026-03-01");
    assertThat(entry.change()).isEqualTo("notes");
    assertThat(entry.summary()).endsWith(" Notes changed 2026-03-01.");
  }

  @Test
  void csv_values_are_quoted_when_they_must_be() {
    assertThat(Csv.of("a", "b").row("x,y", "say \"so\"").row("two\nlines", "plain").toString())
        .isEqualTo("a,b\n\"x,y\",\"say \"\"so\"\"\"\n\"two\nlines\",plain\n");
    assertThat(text(files, FOLDER + "authorities.csv"))
        .contains(
            "case,Columbia Ins. Co. v. seescandy.com,185 F.R.D. 573 (N.D. Cal. 1999),2,2:26; 3:5 (Id.),see");
    assertThat(text(files, "data/authorities.csv"))
        .contains("\"Columbia Ins. Co. v. seescandy.com, 185 F.R.D. 573, 578-80\"");
  }

  @Test
  void the_head_s_json_ld_cannot_end_its_script() {
    String json = StructuredData.of(seed, Samples.site(Samples.BASE));
    assertThat(json).doesNotContain("<").doesNotContain("\n");
    JsonNode node = read(json);
    assertThat(node.get("name").asText()).isEqualTo(seed.name());
    assertThat(node.at("/author/jobTitle").asText())
        .isEqualTo("Chief United States Magistrate Judge");
    assertThat(node.at("/citation/0/url").asText())
        .isEqualTo("https://www.courtlistener.com/c/F.R.D./185/573/");
    assertThat(node.at("/mainEntityOfPage/dateModified").asText()).isEqualTo("2026-01-15");
  }

  @Test
  void feeds_sitemap_and_search_description_are_well_formed() throws Exception {
    for (String name : List.of("feed.atom", "sitemap.xml", "opensearch.xml")) {
      byte[] bytes = text(files, name).getBytes(StandardCharsets.UTF_8);
      assertThat(
              DocumentBuilderFactory.newDefaultInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(bytes))
                  .getDocumentElement()
                  .hasChildNodes())
          .isTrue();
    }
    assertThat(text(files, "feed.atom"))
        .contains("<title>First Time Videos, LLC v. Does 1–95 (N.D. Cal. Oct. 7, 2011)</title>")
        .contains("<name>N.D. Cal. (James, C.M.J.)</name>")
        .contains("Leave to take early discovery, with conditions; 1 note; 1 case cited.")
        .contains("<updated>2026-01-15T00:00:00Z</updated>");
    assertThat(text(files, "sitemap.xml"))
        .contains("<loc>" + Samples.BASE + FOLDER + "</loc>")
        .contains("<lastmod>2026-01-15</lastmod>");
  }

  @Test
  void a_site_without_any_dated_order_has_no_feed() {
    PublishedOrder odd = Samples.odd(List.of(), List.of(), List.of());
    Corpus corpus = new Corpus(Samples.site(""), List.of(odd), List.of(), List.of());
    assertThat(files(corpus).keySet())
        .doesNotContain("feed.atom", "feed.json")
        .contains("robots.txt");
  }

  @Test
  void the_archive_holds_each_order_s_files_and_is_the_same_every_time() throws Exception {
    byte[] archive = file(files, "data/orders.zip").bytes();
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(zip.readAllBytes()).isEqualTo(file(files, entry.getName()).bytes());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      }
    }
    assertThat(names)
        .containsExactly(
            FOLDER + "annotations.jsonld",
            FOLDER + "order.akn.xml",
            FOLDER + "order.json",
            FOLDER + "order.txt");
    assertThat(files(Samples.corpus(Samples.BASE)).get("data/orders.zip"))
        .isEqualTo(file(files, "data/orders.zip"));
    assertThat(text(files, "data/SHA256SUMS")).contains("  orders.zip\n");
    assertThat(text(files, "data/README.md")).contains("## orders.zip");
  }

  @Test
  void checksums_are_those_of_the_data_files() {
    String sums = text(files, "data/SHA256SUMS");
    Set<String> listed = new HashSet<>();
    for (String line : sums.lines().toList()) {
      String name = line.substring(66);
      listed.add(name);
      OutputFile file = file(files, "data/" + name);
      assertThat(line.substring(0, 64)).isEqualTo(ContentHash.of(file.bytes()).hex());
    }
    assertThat(listed)
        .containsExactlyInAnyOrder(
            "README.md",
            "authorities.csv",
            "citations.csv",
            "notes.jsonl",
            "orders.jsonl",
            "orders.zip");
  }

  @Test
  void the_archive_of_many_orders_is_in_volumes_that_a_change_elsewhere_leaves_alone() {
    List<PublishedOrder> orders = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      orders.add(Samples.odd(List.of(), List.of(), List.of()).distinguishedBy("no-" + i));
    }
    Map<String, OutputFile> all = files(corpus(orders));
    List<String> archives = all.keySet().stream().filter(f -> f.endsWith("/orders.zip")).toList();
    assertThat(archives).hasSize(4).allMatch(path -> path.matches("data/\\d{3}/orders.zip"));
    assertThat(text(all, "data/orders.jsonl").lines()).hasSize(150);
    String sums = text(all, "data/SHA256SUMS");
    for (String line : sums.lines().toList()) {
      OutputFile file = file(all, "data/" + line.substring(66));
      assertThat(line.substring(0, 64)).isEqualTo(ContentHash.of(file.bytes()).hex());
    }
    assertThat(sums.lines()).hasSize(4 + 5);
    Map<String, OutputFile> fewer = files(corpus(orders.subList(0, 149)));
    assertThat(archives).filteredOn(path -> !file(all, path).equals(file(fewer, path))).hasSize(1);
  }

  private static Corpus corpus(List<PublishedOrder> orders) {
    return new Corpus(Samples.site(""), orders, List.of(), List.of());
  }

  @Test
  void the_search_page_is_not_to_be_crawled_wherever_the_site_stands() {
    assertThat(text(files, "robots.txt")).contains("Disallow: /search/\n");
    assertThat(Web.of(Samples.site("https://x.example/orders/")).root()).isEqualTo("/orders/");
    assertThat(Web.of(Samples.site("")).root()).isEqualTo("/");
  }

  @Test
  void names_are_taken_apart_at_the_last_word() {
    assertThat(PersonName.of("Maria-Elena James").inverted()).isEqualTo("James, Maria-Elena");
    assertThat(PersonName.of("John Q. Public, Jr.").inverted()).isEqualTo("Public, John Q., Jr.");
    assertThat(PersonName.of("Learned").inverted()).isEqualTo("Learned");
    assertThat(PersonName.office("United States District Judge")).isEqualTo("J.");
    assertThat(PersonName.office("Chief United States Magistrate Judge")).isEqualTo("C.M.J.");
    assertThat(PersonName.office("Clerk of Court")).isEmpty();
  }

  private static Map<String, OutputFile> files(Corpus corpus) {
    Gathered files = new Gathered();
    Exports.site(corpus, "").forEach(batch -> batch.maker().accept(files));
    for (PublishedOrder order : corpus.orders()) {
      Exports.of(order, corpus.site()).forEach(files::put);
      Noted.of(order).forEach(note -> files.put(Exports.of(note, corpus.site())));
    }
    return files.byPath().stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
  }

  private static String text(Map<String, OutputFile> from, String path) {
    return file(from, path).text();
  }

  private static OutputFile file(Map<String, OutputFile> from, String path) {
    OutputFile file = from.get(path);
    if (file == null) {
      throw new AssertionError("no file " + path);
    }
    return file;
  }

  private JsonNode json(String path) {
    return read(text(files, path));
  }

  private static JsonNode json(Map<String, OutputFile> from, String path) {
    return read(text(from, path));
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
