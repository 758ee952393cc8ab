package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.render.OutputFile;
import org.glossator.search.engine.BrokenIndex;
import org.glossator.search.engine.Choice;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Facet;
import org.glossator.search.engine.PassageKind;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  @TempDir static Path site;

  @BeforeAll
  static void publish() throws IOException {
    publish(Orders.few(), site);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "infringement; Juniper Harbor",
        "#infringement; Harbor",
        "infring!; Juniper Harbor",
        "wom*n; Juniper",
        "seperance~; Harbor Juniper Lantern",
        "\"good cause\"; Harbor Lantern",
        "\"cause good\"; ''",
        "joinder /s severance; ''",
        "joinder /p severance; Lantern",
        "severance /p joinder; Lantern",
        "severance +p joinder; ''",
        "joinder /5 severance; Lantern",
        "joinder /4 severance; ''",
        "court /s severance; Harbor",
        "(severance or joinder) /s defendants; Harbor Lantern",
        "severance % joinder; Juniper",
        "17 U.S.C. § 101; Harbor Juniper",
        "\"17 USC 101\"; Harbor Juniper",
        "17 U. S. C. §101; Harbor Juniper",
        "$150,000; Juniper",
        "150000; Juniper",
        "docket:11-cv-417; Juniper",
        "docket:\"C 10-2044\"; Harbor",
        "docket:3:10-cv-02044-ABC; Harbor",
        "court:cand; Harbor Lantern",
        "court:\"N.D. Cal.\"; Harbor Lantern",
        "court:nevada; Juniper",
        "judge:quill; Harbor Lantern",
        "judge:oshea; Juniper",
        "judge:O'Shea; Juniper",
        "judge:O’Shea; Juniper",
        "court:\"U.S.\"; ''",
        "court:\"N.D. California\"; Harbor Lantern",
        "party:marlow; Juniper",
        "title:\"show cause\"; Harbor",
        "tag:discovery; Harbor Lantern",
        "author:kim; Harbor",
        "kind:order & date:2011; Juniper Lantern",
        "date:>=2011-03; Lantern",
        "date:2010..2011-02-14; Harbor Juniper",
        "cites:usc:17/101; Harbor Juniper",
        "cites:\"551 F. Supp. 2d 1\"; Juniper",
        "cites:\"vale records\"; Juniper",
        "cites:\"17 USC sec. 101(a)\"; Harbor Juniper",
        "cites:\"551 F. Supp. 2d 1, 5\"; Juniper",
        "Harbor v. Films; ''",
        "note:severance; Harbor",
        "text:defer; ''",
        "defer; Harbor",
        "subscriber; Harbor",
        "zebra; ''",
        "subscriber /p severance; ''"
      })
  void a_query_finds_orders(String query, String names) throws IOException {
    List<String> wanted = names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
    assertThat(found(query).orders().stream().map(o -> o.caseName().split(" ", -1)[0]))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void a_passage_says_where_it_stands() throws IOException {
    Results.PassageHit hit = found("court /s severance").orders().get(0).passages().get(0);
    assertThat(hit.paragraph()).isEqualTo("p-1");
    assertThat(hit.anchor()).isEqualTo("L1.21");
    assertThat(hit.pin()).isEqualTo("1:21–22");
    assertThat(hit.pieces().stream().filter(Results.Piece::hit).map(Results.Piece::text))
        .containsExactly("Court", "severance");
  }

  @Test
  void notes_and_footnotes_are_passages_of_their_own() throws IOException {
    Results.PassageHit note = found("defer").orders().get(0).passages().get(0);
    assertThat(note.kind()).isEqualTo(PassageKind.NOTE);
    assertThat(note.anchor()).isEqualTo("n1");
    assertThat(note.pin()).isEqualTo("2:1");
    Results.PassageHit footnote = found("subscriber").orders().get(0).passages().get(0);
    assertThat(footnote.kind()).isEqualTo(PassageKind.FOOTNOTE);
    assertThat(footnote.pin()).isEqualTo("2 n.1");
  }

  @Test
  void no_distance_reaches_into_another_paragraph_or_name(@TempDir Path site) throws IOException {
    List<String> apart =
        List.of("alpha one two", "three four beta", "delta " + "x ".repeat(90) + "nu");
    publish(List.of(Orders.plain("nd/0/", LocalDate.of(2000, 1, 1), apart)), site);
    Engine engine = Search.open(site).orElseThrow();
    for (String query :
        List.of(
            "alpha /31 beta",
            "alpha /32 beta",
            "alpha /255 beta",
            "beta /200 delta",
            "x /40 beta",
            "title:(order /40 nd)",
            "title:(order /255 nd)")) {
      assertThat(engine.search(Request.of(query)))
          .as(query)
          .isInstanceOfSatisfying(Results.Found.class, f -> assertThat(f.total()).isZero());
    }
    for (String query : List.of("delta /91 nu", "alpha /2 two", "delta +95 nu")) {
      assertThat(engine.search(Request.of(query)))
          .as(query)
          .isInstanceOfSatisfying(Results.Found.class, f -> assertThat(f.total()).isOne());
    }
  }

  @Test
  void passages_that_satisfy_the_connector_come_first() throws IOException {
    Results.OrderHit harbor =
        found("good & defendant").orders().stream()
            .filter(o -> o.caseName().startsWith("Harbor"))
            .findFirst()
            .orElseThrow();
    assertThat(harbor.passages())
        .extracting(Results.PassageHit::paragraph)
        .containsExactly("p-2", "p-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Harbor Films v. Does; title:\"Harbor Films v. Does\"; 1; Harbor",
        "\"harbor films v. does\"; title:\"harbor films v. does\"; 1; Harbor",
        "\"films harbor\"; -; 0; ''",
        "\"harbor v. does\"; title:(harbor v. does); 1; Harbor",
        "Does v. Harbor Films; -; 0; ''",
        "Harbor Films v. Does, 551 F. Supp. 2d 1 (2010); title:\"Harbor Films v. Does\"; 1; Harbor",
        "Harbor Ent. v. Does; title:(Harbor v Does); 1; Harbor",
        "films harbor; title:(films harbor); 1; Harbor",
        "Juniper Press vs Marlow; title:(Juniper Press v Marlow); 1; Juniper",
        "marlow; title:(marlow); 1; Juniper",
        "order; -; 0; ''",
        "show cause; title:\"show cause\"; 1; Harbor",
        "No. 11-0099; docket:\"11-0099\"; 1; Lantern",
        "3:10-cv-02044-ABC; docket:\"3:10-cv-02044\"; 1; Harbor",
        "Harbor, No. 11-0099; docket:\"11-0099\"; 1; Lantern",
        "99-9999; -; 0; ''",
        "subscriber; -; 0; ''"
      })
  void what_may_be_the_name_or_number_of_orders_offers_them(
      String query, @Nullable String asked, int total, String names) throws IOException {
    Results.Found found = found(query);
    assertThat(found.named().map(Results.Named::query)).isEqualTo(Optional.ofNullable(asked));
    if (asked != null) {
      Results.Named named = found.named().orElseThrow();
      assertThat(named.total()).isEqualTo(total).isEqualTo(found(asked).total());
      assertThat(named.orders().stream().map(o -> o.caseName().split(" ", -1)[0]))
          .containsExactly(names.split(" ", -1));
    }
  }

  @Test
  void many_orders_of_one_name_are_counted_and_not_listed(@TempDir Path many) throws IOException {
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      LocalDate day = LocalDate.of(2012, 3, 1).plusDays(i);
      orders.add(Orders.plain("harbor films " + i + "/", day, List.of("It is so ordered.")));
    }
    publish(orders, many);
    Results.Named named = found(many, Request.of("harbor films")).named().orElseThrow();
    assertThat(named).isEqualTo(new Results.Named("title:\"harbor films\"", 8, List.of()));
    assertThat(found(many, Request.of(named.query())).total()).isEqualTo(8);
    assertThat(found(many, Request.of("harbor")).named()).isEmpty();
  }

  @Test
  void orders_of_a_name_are_told_once_and_not_again_with_further_pages() throws IOException {
    Request next = new Request("marlow", List.of(), Request.Sort.RELEVANCE, 5, 5, 3, Set.of());
    assertThat(found(site, next).named()).isEmpty();
  }

  @Test
  void a_word_that_occurs_in_other_forms_only_is_told_from_one_that_occurs() throws IOException {
    assertThat(found("infringing").expansions())
        .containsExactly(
            new Results.Expansion("infringing", List.of("infringed", "infringement"), true));
    assertThat(found("infringement").expansions().get(0).otherOnly()).isFalse();
    assertThat(found("zebra").expansions().get(0))
        .isEqualTo(new Results.Expansion("zebra", List.of(), false));
  }

  @Test
  void open_words_tell_what_they_stand_for() throws IOException {
    assertThat(found("infringement").expansions().get(0).words())
        .containsExactly("infringed", "infringement");
    assertThat(found("\"good cause\"").expansions()).isEmpty();
  }

  @Test
  void facets_count_the_found_orders_and_narrow_them() throws IOException {
    Results.Found all = found("severance");
    assertThat(all.facets().get(Facet.COURT))
        .extracting(Results.FacetCount::label, Results.FacetCount::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("N.D. Cal.", 2),
            org.assertj.core.groups.Tuple.tuple("D. Nev.", 1));
    Request narrow = narrowed(new Choice(Facet.COURT, "cand"), new Choice(Facet.YEAR, "2011"));
    assertThat(found(site, narrow).orders()).hasSize(1);
    assertThat(found(site, narrow).total()).isEqualTo(1);
  }

  @Test
  void a_judge_printed_in_capitals_is_counted_and_chosen_with_himself(@TempDir Path folder)
      throws IOException {
    publish(
        List.of(
            judged("a/", "JUSTICE O’CONNOR"),
            judged("b/", "Justice O'Connor"),
            judged("c/", "Justice O'Connor"),
            judged("d/", "Justice Souter")),
        folder);
    Results.Found all = found(folder, Request.of("word"));
    assertThat(all.facets().get(Facet.JUDGE))
        .extracting(Results.FacetCount::key, Results.FacetCount::label, Results.FacetCount::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Justice O'Connor", "Justice O'Connor", 3),
            org.assertj.core.groups.Tuple.tuple("Justice Souter", "Justice Souter", 1));
    Choice choice = new Choice(Facet.JUDGE, "Justice O'Connor");
    Request narrow =
        new Request(
            "word", List.of(choice), Request.Sort.RELEVANCE, 0, 5, 3, EnumSet.allOf(Facet.class));
    assertThat(found(folder, narrow).orders())
        .extracting(Results.OrderHit::path)
        .containsExactlyInAnyOrder("a/", "b/", "c/");
  }

  private static SearchDocument judged(String path, String judge) {
    SearchDocument plain = Orders.plain(path, LocalDate.of(2000, 1, 1), List.of("A word."));
    return new SearchDocument(
        path,
        plain.title(),
        plain.caseName(),
        plain.court(),
        judge,
        "",
        plain.date(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        plain.passages());
  }

  @Test
  void values_of_one_facet_are_alternatives_and_stay_to_choose_from() throws IOException {
    Choice nevada = new Choice(Facet.COURT, "nvd");
    Results.Found one = found(site, narrowed(nevada));
    assertThat(one.total()).isEqualTo(1);
    assertThat(one.facets().get(Facet.COURT))
        .extracting(Results.FacetCount::key, Results.FacetCount::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("cand", 2),
            org.assertj.core.groups.Tuple.tuple("nvd", 1));
    assertThat(one.facets().get(Facet.YEAR)).hasSize(1);
    assertThat(found(site, narrowed(nevada, new Choice(Facet.COURT, "cand"))).total()).isEqualTo(3);
    assertThat(found(site, narrowed(nevada, new Choice(Facet.COURT, "nowhere"))).total())
        .isEqualTo(1);
  }

  @Test
  void a_question_that_was_narrowed_finds_everything_when_it_is_asked_again() throws IOException {
    Engine engine = Search.open(site).orElseThrow();
    Results all = engine.search(Request.of("severance"));
    assertThat(engine.search(narrowed(new Choice(Facet.COURT, "nvd")))).isNotEqualTo(all);
    assertThat(engine.search(Request.of("severance"))).usingRecursiveComparison().isEqualTo(all);
  }

  private static Request narrowed(Choice... choices) {
    return new Request("severance", List.of(choices), Request.Sort.RELEVANCE, 0, 10, 3, Set.of());
  }

  @Test
  void orders_can_be_sorted_by_date() throws IOException {
    Request newest = new Request("severance", List.of(), Request.Sort.NEWEST, 0, 2, 3, Set.of());
    assertThat(found(site, newest).orders())
        .extracting(Results.OrderHit::date)
        .containsExactly("2011-10-07", "2011-02-14");
    Request oldest = new Request("severance", List.of(), Request.Sort.OLDEST, 2, 5, 3, Set.of());
    assertThat(found(site, oldest).orders())
        .extracting(Results.OrderHit::date)
        .containsExactly("2011-10-07");
  }

  @Test
  void a_phrase_in_a_field_that_no_order_has_finds_nothing(@TempDir Path bare) throws IOException {
    LocalDate day = LocalDate.of(2012, 3, 1);
    publish(List.of(Orders.plain("a/b/", day, List.of("Good cause is shown."))), bare);
    for (String field : List.of("note", "judge", "party", "tag", "docket")) {
      Request request = Request.of(field + ":\"good cause\"");
      assertThat(found(bare, request).total()).as(field).isZero();
    }
    assertThat(found(bare, Request.of("\"good cause\"")).total()).isOne();
  }

  @Test
  void the_same_orders_give_the_same_bytes() {
    assertThat(Search.write(Orders.few())).isEqualTo(Search.write(Orders.few()));
  }

  @Test
  void a_broken_index_is_told_apart_from_an_empty_answer(@TempDir Path broken) throws IOException {
    for (OutputFile file : Search.write(Orders.few())) {
      boolean boot = file.path().contains("boot-");
      byte[] bytes = boot ? java.util.Arrays.copyOf(file.bytes(), 900) : file.bytes();
      write(broken, new OutputFile(file.path(), bytes));
    }
    assertThatThrownBy(() -> Search.open(broken)).isInstanceOf(BrokenIndex.class);
    assertThat(Search.open(broken.resolve("elsewhere"))).isEmpty();
  }

  private static Results.Found found(String query) throws IOException {
    return found(site, Request.of(query));
  }

  static Results.Found found(Path site, Request request) throws IOException {
    Engine engine = Search.open(site).orElseThrow();
    Results results = engine.search(request);
    assertThat(results).isInstanceOf(Results.Found.class);
    return (Results.Found) results;
  }

  static void publish(List<SearchDocument> orders, Path site) throws IOException {
    for (OutputFile file : Search.write(orders)) {
      write(site, file);
    }
  }

  private static void write(Path site, OutputFile file) throws IOException {
    Path path = site.resolve(file.path());
    Files.createDirectories(path.getParent());
    Files.write(path, file.bytes());
  }
}
