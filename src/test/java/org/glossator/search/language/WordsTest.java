package org.glossator.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "17 U.S.C. § 101",
        "17 U. S. C. § 101",
        "17 USC 101",
        "17 U.S.C. §101",
        "17 u.s.c. §§ 101"
      })
  void a_statute_is_the_same_in_all_its_forms(String text) {
    assertThat(terms(text)).containsExactly("17", "usc", "101");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "knowingly fai[l] to | knowingly fail to",
        "fai[ ]l | fai l",
        "[t]he District | the district",
        "[T]he [c]ourt[s] h[e]ld | the courts held",
        "re[gister]ed[,] | registered",
        "[his] car | his car",
        "teh[sic] word | teh sic word",
        "court[1] | court 1",
        "court[the defendant] | court the defendant",
        "defendant[ | defendant",
        "[[a]s] | as",
        "x[y]] z | xy z"
      })
  void a_word_that_was_changed_in_brackets_is_one(String text, String words) {
    assertThat(String.join(" ", terms(text))).isEqualTo(words);
  }

  @Test
  void a_word_has_its_brackets() {
    assertThat(Words.of("as [t]he fai[l] is"))
        .extracting(token -> token.start() + "-" + token.end())
        .containsExactly("0-2", "3-8", "9-15", "16-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C 11-3822 MEJ | 11-3822 mej",
        "C-11-3822 MEJ | 11-3822 mej",
        "C11-3822 | 11-3822",
        "11-cv-03822 | 11-3822",
        "3:11-cv-03822-MEJ | 11-3822 mej",
        "No. 11-3822 | no 11-3822",
        "Civ. 11-3822 | 11-3822",
        "11 Civ. 3822 (JSR) | 11-3822 jsr",
        "11cv3822 (JSR) | 11-3822 jsr",
        "3:11cv03822-MEJ | 11-3822 mej",
        "09cr77 | 09-cr-77",
        "No.C 11-3822 | no 11-3822",
        "Case No.3:11-cv-03822 | case no 11-3822",
        "2:2011-cv-03822 | 11-3822",
        "1:09-cr-00077-JW | 09-cr-77 jw",
        "CR 09-77 | 09-cr-77",
        "11‑cv‑03822 | 11-3822"
      })
  void a_docket_number_is_one_word_in_all_its_forms(String text, String words) {
    assertThat(String.join(" ", terms(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "415-555-1234 | 415 555 1234",
        "2011-10-07 | 2011 10 07",
        "§§ 101-1322 | 101 1322",
        "578-80 | 578 80",
        "20cm and 12c3 | 20cm and 12c3",
        "10CV | 10cv",
        "Does 1-95 | does 1 95"
      })
  void other_numbers_with_hyphens_are_not_docket_numbers(String text, String words) {
    assertThat(String.join(" ", terms(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F.2d and F. 2d | f 2d and f 2d",
        "551 F. Supp. 2d 1 | 551 f supp 2d 1",
        "F.Supp.2d | f supp 2d",
        "185 F. R. D. 573 | 185 frd 573",
        "(N.D. Cal. 2011) | nd cal 2011",
        "S. Ct. | s ct",
        "L.Ed.2d | l ed 2d",
        "Fed.R.Civ.P. 26(f) | fed r civ p 26 f",
        "e.g., i.e. | eg ie",
        "See, e. g., i. e., E. g. | see eg ie eg",
        "at 9 a. m. and 5 p.m. | at 9 am and 5 pm",
        "items a. b. and i. v. | items a b and i v",
        "the U.S. court | the us court"
      })
  void reporters_are_the_same_however_they_are_spaced(String text, String words) {
    assertThat(String.join(" ", terms(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "court's | court",
        "court’s | court",
        "Plaintiffs’ | plaintiffs",
        "O’Brien's | o'brien",
        "co\u00ADpyright | copyright",
        "conﬂict | conflict",
        "naïve | naive",
        "$1,500,000.50 | 1500000.50",
        "peer-to-peer | peer to peer",
        "AT&T | at t",
        "at 12:10–13 | at 12 10 13"
      })
  void marks_of_print_do_not_hide_a_word(String text, String words) {
    assertThat(String.join(" ", terms(text))).isEqualTo(words);
  }

  @Test
  void a_sign_can_be_searched_for_alone_or_with_its_number() {
    Token token = Words.of("under § 512(c)").get(1);
    assertThat(token.is("512")).isTrue();
    assertThat(token.is("§512")).isTrue();
    assertThat(token.is("§")).isTrue();
    assertThat(token.is("¶512")).isFalse();
    assertThat(terms("a § of the law")).containsExactly("a", "§of", "the", "law");
  }

  @Test
  void spans_cover_the_words_as_printed() {
    String text = "No. C 11-3822 MEJ cites 17 U. S. C. § 101.";
    assertThat(Words.of(text).stream().map(t -> text.substring(t.start(), t.end())))
        .containsExactly("No", "C 11-3822", "MEJ", "cites", "17", "U. S. C.", "§ 101");
  }

  private static List<String> terms(String text) {
    return Words.of(text).stream()
        .map(t -> t.sign() == '§' && t.term().equals("of") ? t.signed() : t.term())
        .toList();
  }
}
