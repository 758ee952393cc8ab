package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions by their docket numbers, and entries of this docket and of others. */
class DocketTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe v. Moe, Case No. 2:10-cv-00001, Dkt. 45 at 3 (C.D. Cal. Jan. 4, 2011). See Dkt. 45.",
        "Roe v. Moe, No. 2:10-cv-00001 (C.D. Cal. Jan. 4, 2011), ECF No. 45. See Dkt. 45.",
        "Roe v. Moe, 2011 WL 12345 (C.D. Cal. Jan. 4, 2011), ECF No. 45. See Dkt. 45.",
        "See Dkt. No. 45 in Case No. 10-1234. See Dkt. 45.",
        "See Dkt. No. 45, Case No. 10-1234. See Dkt. 45.",
        "See Bankr. Dkt. 45. See Dkt. 45.",
        "See Dkt. Nos. 44 and 45 in Case No. 10-1234. See Dkt. 45.",
        "Roe v. Moe, No. 2:10-cv-00001 (C.D. Cal. Jan. 4, 2011), ECF Nos. 44, 45. See Dkt. 45.",
      })
  void an_entry_of_another_docket_is_none_of_this_one(String text) {
    List<Citation> found = CITATOR.plain(text);
    String own = key(found.getLast());
    assertThat(own).isEqualTo("record:dkt-45");
    assertThat(found.subList(0, found.size() - 1)).noneMatch(c -> key(c).equals(own));
  }

  @Test
  void a_paper_of_another_docket_is_none_of_this_record() {
    assertThat(
            CITATOR.plain(
                "See Order at 3; Roe v. Moe, No. 10-cv-99, Order at 3 (N.D. Cal. Jan. 5, 2010)."))
        .extracting(DocketTest::key)
        .containsExactly("record:order", "docket:cand/10-cv-99/2010-jan-5");
  }

  @Test
  void an_entry_with_the_order_s_own_number_is_this_record() {
    assertThat(OfCourt.keys("cand", "See Case No. 3:11-cv-03822, Dkt. 45. See Dkt. 45."))
        .containsExactly("record:dkt-45", "record:dkt-45");
  }

  @Test
  void the_order_s_own_number_in_another_court_is_another_docket() {
    assertThat(OfCourt.keys("cand", "Roe v. Moe, No. 11-3822 (9th Cir. 2012), Dkt. 45."))
        .last()
        .isEqualTo("record:no-11-3822/dkt-45");
  }

  @Test
  void one_docket_s_entries_are_one_however_its_number_is_joined() {
    assertThat(
            CITATOR.plain(
                "Roe v. Moe, No. 10-1234 (C.D. Cal. 2011), ECF No. 45. See Dkt. 45 in Case No. 10-1234."))
        .extracting(DocketTest::key)
        .endsWith("record:no-10-1234/dkt-45", "record:no-10-1234/dkt-45");
  }

  @Test
  void a_number_of_two_decisions_says_not_which_is_meant() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, No. 12-1234, slip op. at 3 (9th Cir. 2012). Fee v. Foe, No. 12-1234, slip op."
                + " at 4 (2d Cir. 2012). See No. 12-1234, slip op. at 5. See Fee v. Foe, No. 12-1234,"
                + " slip op. at 6.");
    assertThat(found.get(2).resolution()).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(found.get(3).root()).contains(1);
  }

  @Test
  void a_number_with_another_name_is_another_decision() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, No. 12-1234, slip op. at 3 (9th Cir. 2012). Fee v. Foe, No. 12-1234, slip op."
                + " at 4.");
    assertThat(key(found.get(1))).isEqualTo("open:docket:12-1234");
  }

  @Test
  void one_number_of_two_courts_is_two_decisions() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, No. 12-1234, slip op. at 3 (9th Cir. 2012). Fee v. Foe, No. 12-1234, slip op."
                + " at 4 (2d Cir. 2012).");
    assertThat(found)
        .extracting(DocketTest::key)
        .containsExactly("docket:ca9/12-1234", "docket:ca2/12-1234");
  }

  @Test
  void a_number_of_no_known_court_means_nothing_elsewhere() {
    assertThat(CITATOR.plain("Roe v. Moe, No. 12-1234, slip op. at 3 (2012).").getFirst())
        .extracting(DocketTest::key)
        .isEqualTo("open:docket:12-1234");
  }

  @Test
  void a_slip_opinion_is_cited_again_by_its_name() {
    List<Citation> found =
        CITATOR.plain(
            "Zorn v. Roe, No. 12-1234, slip op. at 3 (9th Cir. 2012). As said, Zorn, slip op. at 5.");
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(1).parts().pin()).isEqualTo("5");
  }

  @Test
  void a_docket_number_needs_no_no() {
    List<Citation> found =
        CITATOR.plain(
            "Roe v. Moe, 12-cv-1234, 2013 WL 1234567, at *3 (D. Or. May 1, 2013). Fee v. Foe,"
                + " 12-cv-777-XX (D. Or. May 2, 2013).");
    assertThat(found.get(0).parts().defendant()).isEqualTo("Moe");
    assertThat(found.get(0).parts().docket()).isEqualTo("12-cv-1234");
    assertThat(key(found.get(1))).isEqualTo("docket:ord/12-cv-777-xx/2013-may-2");
  }

  @Test
  void louisiana_gives_number_page_court_and_date_before_the_reporter() {
    Citation found =
        CITATOR.plain("Roe v. Moe, 2012-0123, p. 5 (La. 5/8/12), 89 So.3d 307, 311.").getFirst();
    assertThat(found.parts().plaintiff()).isEqualTo("Roe");
    assertThat(found.parts().defendant()).isEqualTo("Moe");
    assertThat(found.parts().court()).isEqualTo("la");
    assertThat(found.parts().year()).isEqualTo(2012);
    assertThat(found.parts().docket()).isEqualTo("2012-0123");
  }

  private static String key(Citation citation) {
    return citation.resolution().authority().map(Authority::key).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The First Amended Complaint (\"FAC\"), ECF No. 23, alleges it. FAC ¶ 3.",
        "The First Amended Complaint (\"FAC\") (ECF No. 23) alleges it. FAC ¶ 3.",
        "The First Amended Complaint (“FAC,” ECF No. 23) alleges it. FAC ¶ 3.",
        "The First Amended Complaint [“FAC”] [Dkt. 23] alleges it. FAC ¶ 3.",
      })
  void a_paper_and_its_entry_are_one_when_it_is_named(String text) {
    List<Citation> found = Citator.standard().plain(text);
    assertThat(found).hasSize(2);
    assertThat(found.get(1).root()).contains(0);
  }

  @Test
  void an_exhibit_of_an_entry_is_one_citation() {
    List<Citation> found =
        Citator.standard().plain("ECF No. 100-2, Ex. B at 4. Id. at 5. As Exhibit B says, it is.");
    assertThat(found).hasSize(3);
    assertThat(found.get(0).resolution().authority().orElseThrow().key())
        .isEqualTo("record:dkt-100-2/ex-B");
    assertThat(found.get(1).root()).contains(0);
    assertThat(found.get(2).root()).contains(0);
  }

  @Test
  void transcripts_of_two_days_are_two() {
    List<Citation> found =
        Citator.standard()
            .plain("6/4/12 Tr. at 45:12-15. June 5, 2012 Hr'g Tr. 12:3. Tr. vol. II, 9:1.");
    assertThat(found).hasSize(3).allMatch(c -> c.root().isPresent());
    assertThat(found.stream().map(Citation::root).distinct()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"See 3-ER-456.", "See ER-456.", "See ER 456.", "See 3-ER-456–57."})
  void excerpts_of_record_are_cited_by_volume_and_page(String text) {
    List<Citation> found = Citator.standard().plain(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().parts().pin()).startsWith("456");
    assertThat(found.getFirst().resolution().authority().orElseThrow().key())
        .isEqualTo("record:er");
  }

  @Test
  void each_appendix_is_its_own() {
    List<Citation> found =
        Citator.standard()
            .plain(
                "App. 1337. Juris. App. 248a. Id., at 254a. CA9 App. 12. App. to Brief in Opposition"
                    + " 3a. App. 30.");
    assertThat(found).hasSize(6);
    assertThat(found.get(2).root()).contains(1);
    assertThat(found.get(4).parts().pin()).isEqualTo("3a");
    assertThat(found.get(5).root()).contains(0);
    assertThat(found.stream().flatMap(c -> c.root().stream()).distinct()).hasSize(4);
  }

  @Test
  void a_docket_number_may_stand_in_brackets() {
    List<Citation> found =
        Citator.standard()
            .plain(
                "Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). ECF No. [1] ¶ 84. Id. ECF Nos. [30], [31].");
    assertThat(found).hasSize(5);
    assertThat(found.get(2).root()).contains(1);
    assertThat(found.get(4).resolution().authority().orElseThrow().key())
        .isEqualTo("record:dkt-31");
  }

  @Test
  void id_with_a_case_s_page_after_a_docket_entry_abstains() {
    List<Citation> found =
        Citator.standard()
            .plain(
                "Roe v. Moe, 755 F.2d 857 (9th Cir. 1985). (ECF No. 18.) It held so. Id. at 860.");
    assertThat(found.get(2).root()).isEmpty();
    assertThat(found.get(2).resolution()).isInstanceOf(Resolution.Ambiguous.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Suppl. App'x 21.", "Joint App’x at 21.", "App'x 21."})
  void appendices_are_abbreviated_in_two_ways(String text) {
    List<Citation> found = Citator.standard().plain("Am. Compl. ¶ 37. " + text + " Id. at 22.");
    assertThat(found.get(2).root()).contains(1);
  }

  @Test
  void after_a_paragraph_that_nothing_owns_an_id_abstains() {
    assertThat(
            Citator.standard()
                .plain("Roe v. Moe, 12 F.3d 34 (9th Cir. 1993). See Widget ¶ 84. Id.")
                .getLast()
                .root())
        .isEmpty();
  }

  @Test
  void the_clerk_s_page_is_part_of_the_pin() {
    List<Citation> found =
        Citator.standard()
            .plain(
                "They say so. (ECF No. 20, PageID #209 (citing ECF No. 1, ¶¶ 30–31, PageID #10–11)."
                    + " They go on. (Id., ¶ 5, PageID.12.)");
    assertThat(found).hasSize(3);
    assertThat(found.get(0).parts().pin()).isEqualTo("PageID #209");
    assertThat(found.get(1).parts().pin()).isEqualTo("¶¶ 30–31, PageID #10–11");
    assertThat(found.get(1).nestedIn()).contains(0);
    assertThat(found.get(2).parts().pin()).isEqualTo("¶ 5, PageID.12");
  }

  @Test
  void an_entry_in_parentheses_may_be_named_after_them() {
    List<Citation> found =
        Citator.standard()
            .plain("The order (Dkt. No. 12) (\"MTD Order\") denied it. MTD Order at 5.");
    assertThat(found.get(1).root()).contains(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doc. No. 12 at ECF 7.|record:dkt-12|7",
        "Dkt. 45 at ECF p. 3.|record:dkt-45|3",
        "Dkt. 45 at CM/ECF p. 3.|record:dkt-45|3",
        "See Compl. (ECF No. 1) ¶ 5.|record:dkt-1|¶ 5",
      })
  void a_page_that_the_clerk_s_system_counts_is_a_pin(String text, String key, String pin) {
    Citation found = CITATOR.plain(text).getFirst();
    assertThat(key(found)).isEqualTo(key);
    assertThat(found.parts().pin()).isEqualTo(pin);
    assertThat(CITATOR.plain(text)).noneMatch(c -> key(c).equals("record:dkt-7"));
  }

  @Test
  void id_goes_on_from_a_pin_behind_the_entry_in_parentheses() {
    assertThat(lastKey("See Compl. (ECF No. 1) ¶ 5. It is so. Id. ¶ 6.")).isEqualTo("record:dkt-1");
  }

  @Test
  void a_run_of_entries_is_no_attachment() {
    assertThat(lastKey("See ECF Nos. 1-3.")).isEqualTo("record:dkts-1-3");
    assertThat(lastKey("See ECF No. 1-3.")).isEqualTo("record:dkt-1-3");
    assertThat(lastKey("See ECF Nos. 1-99999999999.")).isEqualTo("record:dkt-1-99999999999");
    assertThat(lastKey("See ECF Nos. 12-1, 12-2.")).isEqualTo("record:dkt-12-2");
  }

  @Test
  void a_docket_number_may_be_broken_over_two_lines() {
    assertThat(
            lastKey("CFTC v. Roe, No. 18-\ncv-00619, Dkt. 1, at ¶ 37 (N.D. Ill. Jan. 28, 2018)."))
        .isEqualTo("docket:ilnd/18-cv-00619/2018-jan-28");
  }

  private static String lastKey(String text) {
    return key(CITATOR.plain(text).getLast());
  }
}
