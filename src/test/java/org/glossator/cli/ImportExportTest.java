package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportExportTest {
  private static final String CLUSTER =
      """
      {"resource_uri": "https://www.courtlistener.com/api/rest/v4/clusters/77/", "id": 77,
       "absolute_url": "/opinion/77/roe-v-doe/", "docket": "https://www.courtlistener.com/api/rest/v4/dockets/5/",
       "docket_id": 5, "sub_opinions": ["https://www.courtlistener.com/api/rest/v4/opinions/91/",
       "https://www.courtlistener.com/api/rest/v4/opinions/92/"],
       "citations": [{"volume": 12, "reporter": "F.4th", "page": "274", "type": 1},
                     {"volume": "2021", "reporter": "WL", "page": "555", "type": 7}],
       "case_name": "Roe v. Doe", "slug": "roe-v-doe", "judges": "Smith, Jones", "date_filed": "2021-03-04",
       "precedential_status": "Published", "blocked": false}
      """;

  private static final String DOCKET =
      """
      {"count": 1, "next": null, "previous": null, "results": [
       {"id": 5, "court": "https://www.courtlistener.com/api/rest/v4/courts/ca9/", "court_id": "ca9",
        "docket_number": "No. 19-15001", "case_name": "Roe v. Doe", "clusters": []}]}
      """;

  /** A lead opinion with two marked pages and a footnote, and a dissent. */
  private static final String OPINIONS =
      """
      [{"id": 92, "cluster_id": 77, "type": "040dissent", "author_str": "Jones",
        "html_with_citations": "<p>JONES, Circuit Judge, dissenting: I would [not] affirm_it.</p>", "plain_text": ""},
       {"id": 91, "cluster": "https://www.courtlistener.com/api/rest/v4/clusters/77/", "cluster_id": 77,
        "type": "020lead", "author_str": "Smith", "extracted_by_ocr": true, "plain_text": "",
        "html_with_citations": "<div><p>SMITH, Circuit Judge: <span class=\\"star-pagination\\">*275</span> We follow <em>Brown v. Board</em>, <span class=\\"citation\\"><a href=\\"/opinion/1/\\">347 U.S. 483</a></span> (1954).<a class=\\"footnote\\" href=\\"#fn1\\" id=\\"fn1_ref\\">[1]</a></p><blockquote><p>* quoted 5 < 6 &amp; more</p></blockquote><p>It is <span class=\\"star-pagination\\">*276</span> so ordered.</p><div class=\\"footnote\\" id=\\"fn1\\"><a class=\\"footnote\\" href=\\"#fn1_ref\\">[1]</a><p>The note's words.</p></div><script>alert(1)</script></div>"}]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void a_site() {
    Run.of("init", folder.toString(), "--bare");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run run(Object... args) {
    List<String> all = new ArrayList<>(List.of("import", "--content", content()));
    for (Object arg : args) {
      all.add(arg.toString());
    }
    return Run.of(all.toArray(String[]::new));
  }

  private String content() {
    return folder.resolve("content").toString();
  }

  private String order(String name) throws IOException {
    return Files.readString(folder.resolve("content/orders").resolve(name).resolve("order.md"));
  }

  @Test
  void opinions_with_their_cluster_and_docket_in_files_apart_become_one_order() throws IOException {
    Run run = run(file("o.json", OPINIONS), file("c.json", CLUSTER), file("d.json", DOCKET));
    assertThat(run.err()).doesNotContain("error").doesNotContain("warning");
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("3 files: 1 order imported\n");
    assertThat(order("roe-v-doe"))
        .contains(
            "name: \"Roe v. Doe\"",
            "court: \"ca9\"",
            "docket: \"19-15001\"",
            "judge: \"Smith\"",
            "date: \"2021-03-04\"",
            "citation: \"12 F.4th 274\"",
            "database: \"2021 WL 555\"",
            "(https://www.courtlistener.com/opinion/77/roe-v-doe/), read by machine (OCR)")
        .contains("[*275]", "*Brown v. Board*, 347 U.S. 483 (1954).[^lead-1]")
        .contains("> \\* quoted 5 \\< 6 \\& more", "[^lead-1]: The note's words.")
        .contains("I would \\[not\\] affirm\\_it.")
        .doesNotContain("alert", "<a", "[1]");
  }

  @Test
  void what_was_imported_is_published_with_the_reporters_pages() throws IOException {
    run(file("o.json", OPINIONS), file("c.json", CLUSTER), file("d.json", DOCKET));
    Path site = folder.resolve("site");
    Run build = Run.of("build", "--content", content(), "--out", site.toString());
    assertThat(build.err()).doesNotContain("error");
    assertThat(build.code()).as(build.err()).isZero();
    assertThat(site.resolve("ca9/19-15001/2021-03-04-opinion/index.html"))
        .content()
        .contains("id=\"pg-275\"", "id=\"pg-276\"", "Brown v. Board");
  }

  @Test
  void importing_again_changes_nothing_and_an_edited_order_is_kept() throws IOException {
    Path opinions = file("o.json", OPINIONS);
    Path cluster = file("c.json", CLUSTER);
    run(opinions, cluster);
    assertThat(run(opinions, cluster).out()).endsWith("0 orders imported, 1 unchanged\n");
    Path order = folder.resolve("content/orders/roe-v-doe/order.md");
    Files.writeString(order, order("roe-v-doe").replace("so ordered", "so ordered, mine"));
    Run again = run(opinions, cluster);
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("error[P120]");
    assertThat(order("roe-v-doe")).contains("mine");
  }

  @Test
  void another_case_of_the_same_name_gets_a_folder_of_its_own() throws IOException {
    run(file("o.json", OPINIONS), file("c.json", CLUSTER));
    run(
        file("o2.json", OPINIONS.replace("77", "78").replace("\"id\": 9", "\"id\": 19")),
        file("c2.json", CLUSTER.replace("77", "78").replace("\"id\": 9", "\"id\": 19")));
    assertThat(order("roe-v-doe-78")).contains("opinion/78/");
    assertThat(order("roe-v-doe")).contains("opinion/77/");
  }

  @Test
  void an_opinion_that_its_source_hides_from_search_engines_stays_hidden() throws IOException {
    run(file("o.json", OPINIONS), file("c.json", CLUSTER.replace("false}", "true}")));
    assertThat(order("roe-v-doe")).contains("index: \"no\"");
  }

  @Test
  void pages_that_do_not_follow_each_other_are_no_pages() throws IOException {
    run(file("o.json", OPINIONS.replace("*276", "*290")), file("c.json", CLUSTER));
    assertThat(order("roe-v-doe")).doesNotContain("[*").doesNotContain("290").contains("It is so");
  }

  private static final String ENTRIES =
      """
      {"results": [
       {"id": 301, "docket": {"id": 9, "court_id": "cand", "docket_number": "3:11-cv-03822",
         "case_name": "Video Co. v. Does 1-95", "slug": "video-co-v-does-1-95"},
        "date_filed": "2011-10-07", "entry_number": 11,
        "description": "ORDER granting 4 Ex Parte Application. Signed by Magistrate Judge X on 10/7/2011. (Filed)",
        "recap_documents": [
         {"id": 401, "document_number": "11", "attachment_number": null, "document_type": 1, "pacer_doc_id": "03501",
          "description": "Order on Ex Parte Application", "is_sealed": null, "ocr_status": 2, "absolute_url": "/docket/9/11/video/",
          "plain_text": "Case 3:11-cv-03822-MEJ Document 11 Filed 10/07/11 Page 1 of 2\\n\\n          UNITED STATES DISTRICT COURT\\n\\n\\n     The plaintiff moves for leave to take early\\ndiscovery.  The motion is *granted* in part and #1\\n                              1\\n\\fCase 3:11-cv-03822-MEJ Document 11 Filed 10/07/11 Page 2 of 2\\n\\ndenied in part.\\n\\n     IT IS SO ORDERED.\\n                              2\\n\\f"}]},
       {"id": 302, "docket": {"id": 9}, "date_filed": "2011-08-03", "description": "COMPLAINT against Does",
        "recap_documents": [{"id": 402, "document_number": "1", "document_type": 1, "pacer_doc_id": "1",
          "description": "Complaint", "plain_text": "Plaintiff complains."}]},
       {"id": 303, "docket": 9, "date_filed": "2011-08-04", "description": "ORDER sealing",
        "recap_documents": [{"id": 403, "document_number": "12", "document_type": 1, "pacer_doc_id": "2",
          "description": "", "is_sealed": true, "plain_text": "Secret."}]}]}
      """;

  @Test
  void what_the_docket_calls_sealed_is_left_out_though_the_document_does_not_say_so()
      throws IOException {
    String sealed = ENTRIES.replace("\"ORDER granting 4", "\"SEALED ORDER granting 4");
    Run run = run(file("entries.json", sealed));
    assertThat(run.err())
        .contains("warning[P123]: document 401 is sealed; it is left out")
        .doesNotContain("early");
    assertThat(folder.resolve("content/orders/video-co-v-does-1-95-11")).doesNotExist();
  }

  @Test
  void of_a_recap_docket_the_courts_orders_are_taken_with_their_pages() throws IOException {
    Run run = run(file("entries.json", ENTRIES));
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("warning[P123]: 1 of the documents are no orders of the court")
        .contains("warning[P123]: document 403 is sealed; it is left out")
        .doesNotContain("Secret");
    assertThat(order("video-co-v-does-1-95-11"))
        .contains("court: \"cand\"", "docket: \"3:11-cv-03822\"", "ecf: \"11\"")
        .contains("title: \"ORDER granting 4 Ex Parte Application\"", "date: \"2011-10-07\"")
        .contains(
            "@page 1\n", "| discovery.  The motion is \\*granted\\* in part and #1\n@page 2\n")
        .contains("  | denied in part.\n\n  | IT IS SO ORDERED.")
        .doesNotContain("Case 3:11", "| 1\n");
    assertThat(
            Files.readString(
                folder.resolve("content/orders/video-co-v-does-1-95-11/order.import.json")))
        .contains("Page 1 of 2");
    assertThat(run(folder.resolve("entries.json"), "--all-documents").out()).contains("1-95-1/");
  }

  @Test
  void all_documents_is_not_said_to_take_what_is_sealed() throws IOException {
    String attachment =
        ENTRIES.replace("\"description\": \"Complaint\"", "\"description\": \"SEALED Complaint\"");
    assertThat(run(file("entries.json", attachment)).err())
        .contains("help: --all-documents would take in none of them: they are sealed");
    assertThat(run(file("entries.json", ENTRIES)).err())
        .contains("help: --all-documents takes them in");
  }

  @Test
  void an_opinion_that_has_nothing_but_html_is_read() throws IOException {
    Run run = run(file("o.json", "[{\"id\": 5, \"html\": \"<p>It is so ordered.</p>\"}]"));
    assertThat(run.out()).contains("1 order imported");
    run =
        run(
            file(
                "p.json",
                "[{\"id\": 6, \"html\": \"<pre>     It is so ordered.</pre>\", \"plain_text\": \"\"}]"));
    assertThat(run.out()).as(run.err()).contains("1 order imported");
  }

  @Test
  void a_combined_opinion_without_text_hides_no_other() throws IOException {
    String opinions =
        """
        [{"id": 1, "cluster_id": 77, "type": "010combined", "plain_text": "", "html": ""},
         {"id": 2, "cluster_id": 77, "type": "020lead", "html": "<p>It is so ordered.</p>"}]
        """;
    Run run = run(file("o.json", opinions), file("c.json", CLUSTER));
    assertThat(run.err()).contains("opinion 1 holds no text");
    assertThat(order("roe-v-doe")).contains("It is so ordered.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>It is <span style='display: none'>not</span> so.</p>",
        "<p>It is <span hidden>not</span> so.</p>",
        "<p>It is <span style='color:#FFF'>not</span> so.</p>",
        "<p>It is <span style='font-size:0'>not</span> so.</p>",
        "<style>.x{color:red} .h { visibility:hidden }</style><p>It is <i class='h'>not</i> so.</p>",
      })
  void words_that_a_page_does_not_show_are_told_and_left_out(String html) throws IOException {
    Run run = run(file("o.json", "[{\"id\": 5, \"html\": \"" + html + "\"}]"), "--name", "roe");
    assertThat(run.err())
        .contains("warning[P130]: opinion 5 has 1 word that its page does not show");
    assertThat(order("roe")).contains("It is so.");
  }

  @Test
  @Timeout(20)
  void a_style_sheet_cannot_keep_the_import_busy() throws IOException {
    String html =
        "<style>[class~=(x+x+)+y] {display: none}</style><p class='%s'>It is so.</p>"
            .formatted("x".repeat(2000));
    Run run = run(file("o.json", "[{\"id\": 5, \"html\": \"" + html + "\"}]"), "--name", "roe");
    assertThat(run.err()).doesNotContain("P130");
    assertThat(order("roe")).contains("It is so.");
  }

  @Test
  void words_that_a_page_shows_stay() throws IOException {
    String html =
        "<p>It is <span style='color:#fff;background:#000'>not</span> <b style='opacity:0.5'>so</b>.</p>";
    Run run = run(file("o.json", "[{\"id\": 5, \"html\": \"" + html + "\"}]"), "--name", "roe");
    assertThat(run.err()).doesNotContain("P130");
    assertThat(order("roe")).contains("It is not **so**.");
  }

  @Test
  void objects_one_a_line_are_read_too() throws IOException {
    String lines = (CLUSTER.replace("\n", " ") + "\n" + OPINIONS.replace("\n", " ")).strip();
    assertThat(run(file("all.jsonl", lines)).out()).endsWith("all.jsonl: 1 order imported\n");
  }

  @Test
  void results_of_a_search_broken_json_and_other_json_are_refused_in_words() throws IOException {
    Run search = run(file("s.json", "{\"results\": [{\"caseName\": \"R\", \"snippet\": \"x\"}]}"));
    assertThat(search.code()).isEqualTo(1);
    assertThat(search.err()).contains("s.json:1:1: error[P122]: 1 result of a search");
    Run broken = run(file("b.jsonl", "{\"id\": 5, \"docket_number\": "));
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err())
        .contains("error[P122]: this is not JSON: Unexpected end-of-input")
        .doesNotContain("start marker", "Source");
    Run other = run(file("x.jsonl", "{\"a\": 1}"));
    assertThat(other.err()).contains("error[P122]: no record of this export");
    assertThat(folder.resolve("content/orders")).doesNotExist();
  }

  @Test
  void what_is_not_utf_8_is_refused_and_no_character_is_replaced() throws IOException {
    Path latin = folder.resolve("latin.json");
    Files.write(latin, "{\"plain_text\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1));
    Run run = run(latin);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("latin.json:1:1: error[P105]");
    assertThat(folder.resolve("content/orders")).doesNotExist();
    assertThat(run(file("mark.json", "\uFEFF{\"plain_text\": \"ORDER\"}")).code()).isZero();
  }

  @Test
  void the_numbers_of_a_list_are_words_of_the_court() throws IOException {
    String html =
        "<p>It is ordered:</p><ol start='4'><li><p>The motion is granted.</p></li><li>Costs: <ol type='a'>"
            + "<li>one</li><li>two</li></ol></li><li>6. The stay ends.</li></ol><ul><li>free</li></ul>";
    run(
        file("o.json", "{\"id\": 91, \"cluster_id\": 77, \"html\": \"%s\"}".formatted(html)),
        file("c.json", CLUSTER));
    assertThat(order("roe-v-doe"))
        .endsWith(
            """
            It is ordered:

            4. The motion is granted.

            5. Costs:

            a. one

            b. two

            6. The stay ends.

            free
            """);
  }

  @Test
  void an_opinion_may_hold_its_cluster_and_that_its_docket() throws IOException {
    run(
        file(
            "o.json",
            "{\"id\": 91, \"plain_text\": \"ORDER\", \"cluster\": {\"id\": 77, \"case_name\": \"Roe v. Doe\","
                + " \"date_filed\": \"2021-03-04\", \"docket\": {\"id\": 5, \"court_id\": \"ca9\"}}}"));
    assertThat(order("roe-v-doe"))
        .contains("name: \"Roe v. Doe\"", "court: \"ca9\"", "date: \"2021-03-04\"");
    run(
        file("o2.json", "{\"id\": 92, \"cluster_id\": 78, \"plain_text\": \"ORDER two\"}"),
        file("c2.json", "{\"id\": 78, \"docket_id\": 6, \"case_name\": \"Poe v. Doe\"}"));
    assertThat(order("poe-v-doe")).contains("name: \"Poe v. Doe\"");
  }

  @Test
  void what_was_imported_without_its_cluster_is_completed_in_its_folder() throws IOException {
    Path opinions = file("o.json", OPINIONS);
    assertThat(run(opinions).out()).contains("order.md: opinion cluster 77\n");
    Path folders = folder.resolve("content/orders");
    Files.move(folders.resolve("order"), folders.resolve("mine"));
    run(opinions, file("c.json", CLUSTER));
    assertThat(order("mine")).contains("name: \"Roe v. Doe\"");
    assertThat(folders.resolve("roe-v-doe")).doesNotExist();
  }

  @Test
  void several_opinions_of_one_kind_are_all_kept() throws IOException {
    List<String> all = new ArrayList<>();
    for (String words : List.of("One", "Two", "Three")) {
      String html =
          "<p>%1$s<a href='#f' id='r'>1</a></p><div class='footnote' id='f'><a href='#r'>1</a> N%1$s</div>"
              .formatted(words);
      all.add(
          "{\"id\": %d, \"cluster_id\": 77, \"type\": \"030concurrence\", \"html_with_citations\": \"%s\"}"
              .formatted(100 - all.size(), html));
    }
    run(file("o.json", all.toString()), file("c.json", CLUSTER));
    assertThat(order("roe-v-doe"))
        .contains("Three[^concurrence-1]", "Two[^concurrence-2-1]", "One[^concurrence-3-1]")
        .contains("[^concurrence-2-1]: NTwo");
  }

  @Test
  void records_without_a_number_are_orders_apart() throws IOException {
    Run opinions =
        run(file("o.jsonl", "{\"plain_text\": \"ORDER one\"}\n{\"plain_text\": \"ORDER two\"}"));
    assertThat(opinions.out()).endsWith("2 orders imported\n");
    String filing = "{\"pacer_doc_id\": \"1\", \"plain_text\": \"ORDER %s\"}";
    String filings =
        "[%s, %s, %s]"
            .formatted(filing.formatted("a"), filing.formatted("b"), filing.formatted("c"));
    assertThat(run(file("f.json", filings)).out()).endsWith("3 orders imported\n");
  }

  @Test
  @Timeout(60)
  void a_clerks_entry_of_any_length_is_read() throws IOException {
    for (String words : List.of("-".repeat(50_000), "ORDER " + ".".repeat(200_000) + "x")) {
      String entries =
          ENTRIES.replace("ORDER granting 4 Ex Parte Application. Signed by", words + " Signed by");
      assertThat(run(file("long.json", entries), "--all-documents").code()).isZero();
    }
  }

  @Test
  void a_record_can_name_no_folder_outside_and_no_key_of_the_front_matter() throws IOException {
    String evil = "\"../../x\\ncourt: cand\\u0007\"";
    run(
        file("o.json", OPINIONS),
        file("c.json", CLUSTER.replace("\"roe-v-doe\"", evil).replace("\"Roe v. Doe\"", evil)));
    assertThat(order("x-court-cand")).contains("name: \"../../x court: cand\"\n");
  }
}
