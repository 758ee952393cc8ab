package org.glossator.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "copyright; copyright",
        "expedited discovery; expedited and discovery",
        "expedited & discovery; expedited and discovery",
        "expedited AND discovery; expedited and discovery",
        "\"good cause\"; “good cause”",
        "“good cause”; “good cause”",
        "infring!; any word that begins with “infring”",
        "wom*n; any word like “wom*n”",
        "seperate~; any word spelled nearly like “seperate”",
        "#infringe; “infringe”",
        "peer-to-peer; “peer to peer”",
        "severance /5 joinder; severance within 5 words of joinder",
        "severance w/5 joinder; severance within 5 words of joinder",
        "severance +5 joinder; severance at most 5 words before joinder",
        "severance pre/5 joinder; severance at most 5 words before joinder",
        "subpoena /s ISP; subpoena in the same sentence as isp",
        "subpoena +s ISP; subpoena before isp in the same sentence",
        "subpoena /p ISP; subpoena in the same paragraph as isp",
        "a or b /s c; (a or b) in the same sentence as c",
        "a /5 b /s c /p d & e; (((a within 5 words of b) in the same sentence as c) in the same paragraph as d) and e",
        "a b % c d; (a and b) but not (c and d)",
        "a not b; a but not b",
        "a and not b; a but not b",
        "a but not b; a but not b",
        "but b; but and b",
        "court:cand; cand in the court",
        "court: cand joinder; cand in the court and joinder",
        "judge:(james or chen); (james or chen) in the judge",
        "cites:usc:17/101; “usc:17/101” in an authority cited",
        "cites:\"17 U.S.C. § 101\"; “17 usc 101” in an authority cited",
        "cites:\"Federal Rule of Evidence 403\"; (“federal rule of evidence 403” or “fed r evid 403” or “fed rule evid 403” or “fre 403”) in an authority cited",
        "cites:\"Fed. R. Evid. 404(b)(1)\"; (“fed r evid 404” or “fed rule evid 404” or “federal rule of evidence 404” or “fre 404”), the whole of it, in an authority cited",
        "cites:Fed. R. Evid. 404(b) a; (“fed r evid 404” or “fed rule evid 404” or “federal rule of evidence 404” or “fre 404”), the whole of it, in an authority cited and a",
        "cites:\"42 U.S.C. section 1983\"; (“42 usc section 1983” or “42 usc 1983”) in an authority cited",
        "cites:\"28 U.S.C. § 2254(d)(1)\"; “28 usc 2254”, the whole of it, in an authority cited",
        "cites:\"42 U.S.C. § 2000e-5\"; “42 usc 2000e 5” in an authority cited",
        "cites:\"U.S. Const. amend. XIV, § 1\"; “us const amend xiv”, the whole of it, in an authority cited",
        "cites:\"523 U.S. 538, 556\"; “523 us 538”, the whole of it, in an authority cited",
        "cites:\"Roe v. Wade, 410 U.S. 113 (1973)\"; “roe v wade 410 us 113” in an authority cited",
        "cites:\"410 U.S. 113 and 93 S. Ct. 705\"; “410 us 113 and 93 s ct 705” in an authority cited",
        "note:severance; severance in a note",
        "date:2011; dated 2011",
        "date:>=2011-10; dated 2011-10-01 or later",
        "date:<2011; dated before 2011-01-01",
        "date:2011..2014; dated from 2011-01-01 to 2014-12-31",
        "date:2011-10-07; dated 2011-10-07",
        "date:2011-02; dated from 2011-02-01 to 2011-02-28",
        "date:2012-02; dated from 2012-02-01 to 2012-02-29",
        "date:>2011; dated 2012-01-01 or later",
        "date:>2011-04-30; dated 2011-05-01 or later",
        "date:>= 2011 a; dated 2011-01-01 or later and a",
        "date:\"2011-10\" a; dated from 2011-10-01 to 2011-10-31 and a",
        "docket:\"No. C 11-3822 MEJ\"; “11-3822 mej” in the docket number",
        "docket:No. 95-1595; 95-1595 in the docket number",
        "docket:\"Nos. 95-1595\"; “95-1595” in the docket number",
        "410 U. S., at 153; “410 us at 153”",
        "a || b | c; a or b or c",
        "#\"fair use\"; “fair use”",
        "order(s) of judge(s); “order s” and of and “judge s”",
        "\"the court * * * held\"; “the court held”",
        "plaintiffs' and O’Connor; plaintiffs and o'connor",
        "17 USC 101; “17 usc 101”",
        "17 U. S. C. § 101 & copyright; “17 usc 101” and copyright",
        "185 F.R.D. 573; “185 frd 573”",
        "17 U.S.C. sec. 101; “17 usc sec 101” or “17 usc 101”",
        "17 USC section 101 & copyright; (“17 usc section 101” or “17 usc 101”) and copyright",
        "47 C.F.R. section 64.1200(a); “47 cfr section 64.1200 a” or “47 cfr 64.1200 a”",
        "section 101; section and 101",
        "17 sections 101; 17 and sections and 101",
        "Fed. R. Civ. P. 12(b)(6); “fed r civ p 12 b 6” or “fed rule civ proc 12 b 6” or “federal rule of civil procedure 12 b 6” or “frcp 12 b 6”",
        "leave Fed.R.Evid. 403 or 404; leave and ((“fed r evid 403” or “fed rule evid 403” or “federal rule of evidence 403” or “fre 403”) or 404)",
        "federal rules of civil procedure 26(d); “federal rules of civil procedure 26 d” or “fed r civ p 26 d” or “fed rule civ proc 26 d” or “federal rule of civil procedure 26 d” or “frcp 26 d”",
        "federal rule of reason 12; federal and rule and of and reason and 12",
        "Fed. R. Civ. P. & 12; fed and r and civ and p and 12",
        "Civ. L.R. 7-11; “civ lr 7 11” or “civil lr 7 11” or “civil local rule 7 11”",
        "C 11-3822 MEJ; 11-3822 and mej",
        "No.C 11-3822 MEJ; 11-3822 and mej",
        "No. 08-1301; 08-1301",
        "Nos. 08-1301 and 08-1302; 08-1301 and 08-1302",
        "Docket No. 08-1301 waiver; 08-1301 and waiver",
        "Civil Action No. 70-18; “70 18”",
        "No. 142; no and 142",
        "no case; no and case",
        "Carr v. United States; “carr v united” and states",
        "waiver Kansas vs Carr; waiver and “kansas v carr”",
        "Kansas v Carr /s severance; “kansas v carr” in the same sentence as severance",
        "Smith-Jones v. Roe or Doe; “smith jones v roe” or doe",
        "(Roe v. Wade) /p viability; “roe v wade” in the same paragraph as viability",
        "U.S. v. Jones; “us v jones” or “united states v jones”",
        "v. Roe; v and roe",
        "Roe v.; roe and v",
        "Roe & v. Wade; roe and v and wade",
        "Roe v. \"Wade\"; roe and v and “wade”",
        "Roe v. wad!; roe and v and any word that begins with “wad”",
        "court:cand v. Roe; cand in the court and v and roe",
        "title:(Roe v. Wade); roe in the title and v in the title and wade in the title",
        "In re Gault delinquency; “in re gault” and delinquency",
        "Ex parte Young; “ex parte young”",
        "Ex parte Young v. Old; “ex parte young v old”",
        "Matter of Yasin; “matter of yasin”",
        "In the Matter of Yasin; “in the matter of yasin”",
        "judgment as a matter of law; judgment and as and a and matter and of and law",
        "in re; in and re",
        "11cv3822 discovery; 11-3822 and discovery",
        "3:11-cv-03822-MEJ; “11-3822 mej”",
        "§ 512; §512",
        "Rule 26(f) conference; rule and “26 f” and conference",
        "AT&T; “at t”",
        "2011 WL 1938154, at *1; “2011 wl 1938154” and at and 1",
        "and/or; “and or”",
        "24/7 service; “24 7” and service",
        "Maersk A/S ship; maersk and “a s” and ship",
        "\"/s/ John Roe\"; “s john roe”"
      })
  void a_query_is_understood(String query, String words) {
    assertThat(QueryParser.parse(query))
        .isInstanceOfSatisfying(
            ParsedQuery.Understood.class,
            u -> assertThat(Wording.of(u.expression())).isEqualTo(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "'\"good cause'; this quotation mark is not closed; 0; '\"good cause\"'",
        "(a or b; this parenthesis is not closed; 0; (a or b)",
        "a) b; this parenthesis closes nothing; 1; a b",
        "a ()  b; there is nothing in these parentheses; 2; a b",
        "/s joinder; “/s” has nothing before it; 0; joinder",
        "joinder /s; “/s” has nothing after it; 8; joinder",
        "a /s /p b; “/p” has nothing to connect here; 5; a /s b",
        "a /x b; “/x” is not a connector; 2; a /p b",
        "a /0 b; a distance is a number of words from 1 to 255; 2; a /1 b",
        "a /999 b; a distance is a number of words from 1 to 255; 2; a /p b",
        "a -b; a minus sign does not exclude a word; 2; a % b",
        "a +b; “+” does not mean “required” here; 2; a b",
        "a near/5 b; nearness is written between two words; 2; a /5 b",
        "date:>=2011 <=2014 a; “<=2014” says nothing without “date:”; 12; date:2011..2014 a",
        "a >2014; “>2014” says nothing without “date:”; 2; a date:>2014",
        "wom?n b; “?” does not stand for a letter; 0; wom*n b",
        "infringe~2 b; “~” stands at the end of a word; 0; infringe~ b",
        "ATLEAST5(tort) b; how often a word must stand; 0; (tort) b",
        "jugde:james; there is no field “jugde:”; 0; judge:james",
        "date:soon; a date is written 2011; 5; ''",
        "date:2011-13; a date is written 2011; 5; ''",
        "% joinder; “%” has nothing before it; 0; ''",
        "NOT error; “NOT” has nothing before it; 0; ''",
        "not guilty plea; “not” has nothing before it; 0; '\"not guilty\" plea'",
        "a or not b; “not” has nothing to connect here; 5; ''",
        "a % % b; “%” has nothing to connect here; 4; a % b",
        "-b; a minus sign does not exclude a word; 0; ''",
        "a w/o b; “w/o” is not a connector; 2; a % b",
        "a w/in 5 b; “w/in” is not a connector; 2; a /5 b",
        "a w/in b; “w/in” is not a connector; 2; a /p b",
        "a /5b; “/5b” is not a connector; 2; a /5 b",
        "a n/5 b; nearness is written between two words; 2; a /5 b",
        "a within/5 b; nearness is written between two words; 2; a /5 b",
        "clear/5 error; a connector stands apart from the words; 0; clear /5 error",
        "a clear/s error; a connector stands apart from the words; 2; a clear /s error",
        "'\"abuse /s discretion\" a'; “/s” connects nothing between quotation marks; 7; abuse /s discretion a",
        "'\"good cause +5 shown\"'; “+5” connects nothing between quotation marks; 12; '\"good cause\" +5 shown'",
        "'text:\"a /p b\"'; “/p” connects nothing between quotation marks; 8; text:(a /p b)",
        "'cites:\"501 U.S., at 752\"'; “501 U.S., at 752” does not say; 7; '501 U.S., at 752'",
        "'#'; “#” stands right before a word; 0; ''",
        "a w/sent b; “w/sent” is not a connector; 2; a /s b",
        "ju(scalia) b; a field is written with a colon: “judge:”; 0; judge:(scalia) b",
        "title(fair or foul); a field is written with a colon: “title:”; 0; title:(fair or foul)",
        "wom!n; “!” stands at the end of a word; 3; wom*n",
        "'\"patent * claim\" a'; “*” stands for a letter, not for a word; 8; '\"patent\" +2 \"claim\" a'",
        "a ‘good cause’; a phrase stands between double quotation marks; 2; 'a \"good cause\"'",
        "'''good cause'' a'; a phrase stands between double quotation marks; 0; '\"good cause\" a'",
        "'\"fair use\" \"'; this quotation mark is not closed; 11; '\"fair use\"'",
        "court: /s x; “court:” needs something after it; 0; x",
        "date:2011-02-29; a date is written 2011; 5; ''",
        "date:2011–2014 a; a date is written 2011; 5; date:2011..2014 a",
        "date:2014..2011; a date is written 2011; 5; date:2011..2014",
        "date:10/7/2011; a date is written 2011; 5; date:2011-10-07",
        "'date:\"2011'; this quotation mark is not closed; 5; 'date:\"2011\"'",
        "(a & b) /p c; “/p” connects words and phrases; 8; (a & b) & c",
        "*ment; a word cannot begin with “*”; 0; ''",
        "a & ---; there is no word in “---”; 4; a",
        "i!; write at least two letters; 0; ''",
        "''; write a word to search for; 0; ''"
      })
  void what_is_not_understood_says_where_and_why(
      String query, String message, int at, String suggestion) {
    assertThat(QueryParser.parse(query))
        .isInstanceOfSatisfying(
            ParsedQuery.Misunderstood.class,
            m -> {
              assertThat(m.problem().message()).startsWith(message);
              assertThat(m.problem().span().start()).isEqualTo(at);
              assertThat(m.problem().suggestion()).isEqualTo(suggestion);
            });
  }

  @Test
  void any_characters_give_an_answer() {
    Random random = new Random(7);
    String alphabet = "ab1 \"“”()&%/+-!*~#:.§¶$'’spwn05or not date:court:\u0000\u00ADé\ud83d\ude00";
    for (int i = 0; i < 10_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        query.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      switch (QueryParser.parse(query.toString())) {
        case ParsedQuery.Understood u -> assertThat(Wording.of(u.expression())).isNotEmpty();
        case ParsedQuery.Misunderstood m -> {
          assertThat(m.problem().message()).isNotEmpty();
          assertThat(m.problem().excerpt(query.toString())).contains("^");
          String suggestion = m.problem().suggestion();
          assertThat(suggestion.isEmpty() || isUnderstood(suggestion)).as(suggestion).isTrue();
        }
      }
    }
  }

  private static boolean isUnderstood(String query) {
    return QueryParser.parse(query) instanceof ParsedQuery.Understood;
  }

  @Test
  void any_bytes_give_an_answer() {
    Random random = new Random(8);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      String query = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(QueryParser.parse(query)).isNotNull();
    }
  }
}
