package org.glossator.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.cite.Citator;
import org.glossator.quote.check.Draft;
import org.glossator.quote.check.Finding;
import org.glossator.quote.check.HeldCodec;
import org.glossator.quote.check.HeldIndex;
import org.glossator.quote.check.HeldName;
import org.glossator.quote.check.HeldText;
import org.glossator.quote.check.PinVerdict;
import org.glossator.quote.check.QuotationCheck;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two hundred quotations of the first order, each altered in one way: every one is found out, and
 * the same quotations as the court wrote them, in any honest dress, are exact.
 */
class AlteredQuotationsTest {
  private static final int COUNT = 200;
  private static final String CASE =
      "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ, slip op. at ";
  private static final Citator CITATOR = Citator.standard();

  private static HeldText text;
  private static HeldIndex index;

  @BeforeAll
  static void publish() {
    List<OutputFile> files =
        Pipeline.build(Content.of(Path.of("content")), Theme.standard()).files();
    List<HeldName> names = HeldCodec.names(content(files, "quotecheck/names-"));
    index = HeldIndex.of(names);
    text = HeldCodec.text(content(files, names.getFirst().path() + "quote.js"));
  }

  private static String content(List<OutputFile> files, String start) {
    String script =
        files.stream().filter(f -> f.path().startsWith(start)).findFirst().orElseThrow().text();
    return HeldFiles.contentOf(script).orElseThrow();
  }

  private static Finding check(String words, String pin) {
    String draft = "The court wrote “" + words + ".” " + CASE + pin + " (N.D. Cal. Oct. 7, 2011).";
    QuotationCheck check = QuotationCheck.read(Draft.of(draft), CITATOR, index);
    List<Finding> findings = check.findings(Map.of(text.path(), text));
    assertThat(findings).as(draft).hasSize(1);
    return findings.getFirst();
  }

  @Test
  void every_altered_quotation_is_found_out() {
    Excerpts excerpts = new Excerpts(text, 11);
    for (int i = 0; i < COUNT; i++) {
      Excerpts.Excerpt excerpt = excerpts.next();
      Excerpts.Altered altered = excerpts.alter(excerpt, i);
      Finding finding = check(altered.words(), excerpt.pin());
      assertThat(finding.verdict())
          .as(altered.how() + ": " + altered.words())
          .isInstanceOfAny(Finding.Altered.class, Finding.NotFound.class);
    }
  }

  @Test
  void every_honest_quotation_is_exact_and_its_pin_right() {
    Excerpts excerpts = new Excerpts(text, 12);
    for (int i = 0; i < COUNT; i++) {
      Excerpts.Excerpt excerpt = excerpts.next();
      Excerpts.Altered dressed = excerpts.dress(excerpt, i);
      Finding finding = check(dressed.words(), excerpt.pin());
      assertThat(finding.verdict())
          .as(dressed.how() + ": " + dressed.words())
          .isInstanceOfSatisfying(
              Finding.Exact.class,
              exact -> assertThat(exact.pin()).isInstanceOf(PinVerdict.Right.class));
    }
  }

  @Test
  void every_moved_pin_is_wrong_and_the_right_one_is_told() {
    Excerpts excerpts = new Excerpts(text, 13);
    for (int i = 0; i < COUNT; i++) {
      Excerpts.Excerpt excerpt = excerpts.next();
      Finding finding = check(excerpt.quoted(), excerpts.moved(excerpt, i));
      assertThat(finding.verdict())
          .as(excerpt.pin() + ": " + excerpt.words())
          .isInstanceOfSatisfying(
              Finding.Exact.class,
              exact -> {
                assertThat(exact.pin()).isInstanceOf(PinVerdict.Wrong.class);
                PinVerdict right = new PinVerdict.Wrong(excerpt.pin());
                PinVerdict page = new PinVerdict.Wrong(excerpt.pages());
                boolean there = exact.place().text().equals(excerpt.pin());
                assertThat(!there || List.of(right, page).contains(exact.pin())).isTrue();
              });
    }
  }
}
