package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that several use means what the order's own court means by it, or nobody's law. */
class OwnersTest {
  private static final Citator CITATOR = Citator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ohioctapp|See Civ.R. 56(C).|ohio-civ-r:56",
        "ohnd|See Civ.R. 56(C).|open:civ-r:56",
        "cal|See Civ.R. 56(C).|open:civ-r:56",
        "alaska|See Civ. R. 77.|ak-civ-r:77",
        "ohio|See Crim.R. 11 and Evid.R. 404(B).|ohio-crim-r:11,ohio-evid-r:404",
        "ca9|See Circuit Rule 36-3.|ca9-lr:36-3",
        "cand|See Circuit Rule 36-3.|open:circuit-rule:36-3",
        "scotus|See this Court's Rule 13.|supct:13",
        "ill|See Supreme Court Rule 341.|ill-s-ct-r:341",
        "ca7|See Supreme Court Rule 10.|supct:10",
        "mich|See MRE 404(b).|mi-mre:404",
        "idaho|See I.C. § 18-4001.|code:idaho-code/18-4001",
        "ind|See I.C. § 35-42-1-1.|code:ind-code/35-42-1-1",
        "calctapp|See Penal Code § 187(a).|code:cal-penal-code/187",
        "txsd|See Penal Code § 19.02.|code:tex-penal-code/19.02",
        "nev|See Penal Code § 187(a).|open:code:penal-code/187",
        "mass|See G.L. c. 93A, § 2.|code:mass-gen-laws/ch-93a/2",
        "ny|See L 2010, ch 56, § 3.|laws:ny-2010/ch-56",
        "nj|See L 2010, ch 56, § 3.|open:laws:ny-2010/ch-56",
        "md|Section 3-202(a) of the Criminal Law Article applies.|code:md-code-crim-law/3-202",
        "wash|See Const. art. I, § 22.|open:const:us/art-1",
        "cand|See Const. art. I, § 8.|const:us/art-1",
        "cand|See L.R. 7-1.|cand-local-rule:7-1",
        "casd|See L.R. 7-1.|casd-local-rule:7-1",
        "cand|See D. Mass. L.R. 7.1(a)(2).|mad-local-rule:7.1",
        "cand|See S.D.N.Y. Local Civil Rule 56.1.|nysd-civil-lr:56.1",
        "casd|See Civil Local Rule 7-1 of the Northern District of California.|cand-civil-lr:7-1",
        "texapp|See Fed. R. Civ. P. 56. See Rule 12.|frcp:56,open:rule:12",
        "cand|See Fed. R. Civ. P. 56. See Rule 12.|frcp:56,frcp:12",
        "cand|See Fed. R. Civ. P. 56. See Rule 12 of chess.|frcp:56",
        "cand|See Fed. R. Civ. P. 56. See Rule 9 of the Widget League.|frcp:56",
        "cand|See Fed. R. Civ. P. 56. See Rule 12 of that set.|frcp:56,frcp:12",
        "cand|See Fed. R. Civ. P. 56. The inclusion in Rule 19 of a part is so.|frcp:56,frcp:19",
        "cand|See Fed. R. Civ. P. 56. Rule 19 of such rules is so.|frcp:56,frcp:19",
        "mich|See MCL 750.316; MSA 28.548.|code:mich-comp-laws/750.316,code:mich-stat/28.548",
        "minn|See M.S.A. § 609.19.|code:minn-stat/609.19",
        "cand|See § 4(b) of the MSA. See 9 U.S.C. § 2.|usc:9/2",
        "ark|See A.C.A. § 5-10-101.|code:ark-code/5-10-101",
        "dcd|See ACA § 1501(b).|open:code:a-c-a/1501",
        "dc|See Super. Ct. Civ. R. 56.|dc-super-civ-r:56",
        "del|See Super. Ct. Civ. R. 56.|del-super-r:56",
        "ky|See RAP 31(H).|ky-rap:31",
        "wash|See RAP 18.1.|wa-rap:18.1",
        "mo|See Workers' Compensation Law § 287.140.|open:code:workers-compensation-law/287.140",
        "md|See section 9-305 of the Election Law.|open:code:election-law/9-305",
        "nyfamct|See Election Law § 2-102.|code:ny-elec-law/2-102",
      })
  void the_order_s_own_court_says_whose_law_it_is(String court, String text, String keys) {
    assertThat(OfCourt.keys(court, text)).containsExactly(keys.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See Civ.R. 56(C).|open:civ-r:56",
        "See L.R. 7-1.|open:local-rule:7-1",
        "See Penal Code § 187.|open:code:penal-code/187",
        "See S.D. Cal. L.R. 7-1.|casd-local-rule:7-1",
        "He lives in California. Local Rule 7-1 is so.|open:local-rule:7-1",
      })
  void a_text_of_no_known_court_names_nobody(String text, String key) {
    assertThat(CITATOR.plain(text)).extracting(OwnersTest::key).containsExactly(key);
  }

  @Test
  void a_shared_name_takes_the_owner_that_the_document_named_with_the_same_section() {
    List<Citation> found =
        CITATOR.plain("See Cal. Penal Code § 187. Under Penal Code § 187 it is so.");
    assertThat(found.get(1).root()).contains(0);
  }

  @Test
  void what_nobody_in_particular_is_meant_by_is_no_authority_of_other_orders() {
    assertThat(CITATOR.plain("See L.R. 7-1.").getFirst().resolution().authority())
        .hasValueSatisfying(a -> assertThat(a.isLocal()).isTrue());
    assertThat(CITATOR.plain("See S.D. Cal. L.R. 7-1.").getFirst().resolution().authority())
        .hasValueSatisfying(a -> assertThat(a.isLocal()).isFalse());
  }

  @Test
  void a_bare_rule_of_which_two_sets_were_named_is_nobody_s() {
    List<Citation> found =
        CITATOR.plain("See Fed. R. Civ. P. 26. See Fed. R. Crim. P. 26. Under Rule 26 he may.");
    assertThat(found.getLast().resolution()).isInstanceOf(Resolution.Ambiguous.class);
  }

  @Test
  void a_bare_rule_is_not_the_local_one_when_another_was_named() {
    List<Citation> found =
        CITATOR.plain("See Fed. R. Civ. P. 56. See Local Rule 56. Under Rule 56 he may.");
    assertThat(key(found.getLast())).isEqualTo("frcp:56");
  }

  @Test
  void a_rule_that_ends_a_sentence_has_no_number() {
    assertThat(CITATOR.plain("It fell under that rule. 4 men came.")).isEmpty();
  }

  @Test
  void a_decision_of_a_later_year_than_the_order_is_doubtful() {
    Mention found =
        OfCourt.mentions("cand", "See Roe v. Moe, 700 F.3d 1 (9th Cir. 2012).").getFirst();
    assertThat(found.resolution()).isInstanceOf(Resolution.Doubtful.class);
    assertThat(
            Citator.standard()
                .checked(OfCourt.order("cand", "See Roe v. Moe, 700 F.3d 1 (9th Cir. 2012)."))
                .diagnostics())
        .anyMatch(d -> d.code() == Code.C103);
  }

  private static String key(Citation citation) {
    return citation.resolution().authority().map(Authority::key).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cand|See Criminal Rule 12(b)(3).|frcrmp:12",
        "ohnd|See Criminal Rule 11(C)(2).|open:criminal-rule:11",
        "ohioctapp|See Criminal Rule 11(C)(2).|ohio-crim-r:11",
        "cand|See Civil Rule 56(a).|frcp:56",
        "cand|See Civil Rule 56.1.|open:frcp:56.1",
        "ind|See Trial Rule 56(C).|ind-tr:56",
        "cal|See Evidence Rule 403.|open:evidence-rule:403",
      })
  void a_rule_of_a_kind_is_that_of_the_order_s_own_court(String court, String text, String key) {
    assertThat(OfCourt.keys(court, text)).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calctapp|All references are to the Penal Code. See section 1170.|code:cal-penal-code/1170",
        "txsd|All references are to the Penal Code. See section 19.02.|code:tex-penal-code/19.02",
        "nev|All references are to the Penal Code. See section 187.|open:code:penal-code/187",
        "ohioctapp|Rule references are to the Civil Rules. See Rule 56(C).|ohio-civ-r:56",
        "nev|Rule references are to the Civil Rules. See Rule 56(C).|open:civil-rule:56",
      })
  void what_an_order_says_that_it_refers_to_is_its_own_court_s(
      String court, String text, String key) {
    assertThat(OfCourt.keys(court, text)).last().isEqualTo(key);
  }
}
