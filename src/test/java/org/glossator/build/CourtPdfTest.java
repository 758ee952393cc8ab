package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.template.Theme;
import org.glossator.text.ContentHash;
import org.glossator.transcript.pdf.MadePdf;
import org.glossator.transcript.pdf.PdfMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders whose folder holds the court's PDF, from content to site. */
class CourtPdfTest {
  private static final String SITE = "title: Orders\npublisher: Nobody\n";
  private static final String FOLDER = "cand/c-20-0001-abc/2020-05-04-order/";

  @TempDir private Path folder;

  private final NavigableMap<String, byte[]> files = new TreeMap<>();
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void site() {
    files.put("site.yaml", SITE.getBytes(UTF_8));
  }

  private static MadePdf order() {
    MadePdf pdf = new MadePdf().numbers();
    pdf.text("Case 3:20-cv-00001-ABC Document 7 Filed 05/04/20 Page 1 of 1", 120, 22);
    pdf.text("UNITED STATES DISTRICT COURT", 210, MadePdf.y(2));
    pdf.text("NORTHERN DISTRICT OF CALIFORNIA", 200, MadePdf.y(3));
    pdf.line(4, "EXAMPLE BOOKS LLC,").text("No. C 20-0001 ABC", 350, MadePdf.y(4));
    pdf.line(5, "Plaintiff,").text("ORDER", 350, MadePdf.y(5));
    pdf.line(6, "v.").line(7, "ROE,").line(8, "Defendant.");
    pdf.text(
        "The motion of the plaintiff for leave to take discovery is before", 140, MadePdf.y(10));
    pdf.line(11, "the court, which has read the papers and now grants it, as the law allows.");
    return pdf;
  }

  private byte[] bytes(MadePdf pdf) throws Exception {
    byte[] bytes = Files.readAllBytes(pdf.save(folder.resolve("made.pdf")));
    pdf.close();
    return bytes;
  }

  private Pipeline.Result build() {
    PdfMemory memory = PdfMemory.in(folder.resolve("memory"), read::add);
    return Pipeline.build(Content.of("content", files), Theme.standard(), options(memory));
  }

  private static Pipeline.Options options(PdfMemory memory) {
    return new Pipeline.Options(LocalDate.MAX, false, memory);
  }

  private static OutputFile file(Pipeline.Result result, String name) {
    return result.files().stream()
        .filter(f -> f.path().equals(FOLDER + name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_folder_that_holds_only_the_pdf_is_published_and_says_that_nobody_proofread_it()
      throws Exception {
    byte[] pdf = bytes(order());
    files.put("orders/roe/order.pdf", pdf);
    Pipeline.Result result = build();
    assertThat(result.hasErrors()).isFalse();
    assertThat(file(result, "index.html").text())
        .contains("read by machine, not proofread")
        .contains("href=\"order.pdf#page=1\"")
        .contains("facsimile/index.html");
    assertThat(file(result, "order.json").text())
        .contains("\"format\": \"pdf\"", ContentHash.of(pdf).hex(), "\"dated\": \"2020-05-04\"");
    assertThat(file(result, "order.pdf").bytes()).isEqualTo(pdf);
  }

  @Test
  void an_unchanged_pdf_is_read_once() throws Exception {
    files.put("orders/roe/order.pdf", bytes(order()));
    List<OutputFile> first = build().files();
    assertThat(read).containsExactly("content/orders/roe/order.pdf");
    assertThat(build().files()).isEqualTo(first);
    assertThat(read).hasSize(1);
  }

  @Test
  void the_facsimile_shows_each_page_beside_its_lines() throws Exception {
    files.put("orders/roe/order.pdf", bytes(order()));
    Pipeline.Result result = build();
    assertThat(file(result, "facsimile/index.html").text())
        .contains("<img src=\"1.png\" width=\"935\" height=\"1210\"", "loading=\"lazy\"")
        .contains("<span class=\"n\">11</span> <span class=\"w\">the court, which has read");
    assertThat(file(result, "facsimile/1.png").bytes()).hasSizeLessThan(60_000).startsWith(0x89);
  }

  @Test
  void a_site_may_do_without_facsimiles() throws Exception {
    files.put("site.yaml", (SITE + "facsimile: no\n").getBytes(UTF_8));
    files.put("orders/roe/order.pdf", bytes(order()));
    Pipeline.Result result = build();
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.files())
        .extracting(OutputFile::path)
        .noneMatch(p -> p.contains("facsimile/"));
    assertThat(file(result, "index.html").text()).contains("order.pdf#page=1");
  }

  @Test
  void a_pdf_with_hidden_words_stops_the_build_even_beside_a_text() throws Exception {
    byte[] pdf =
        bytes(order().text("Jane Roe", 200, MadePdf.y(14)).box(190, MadePdf.y(13), 90, 30));
    files.put("orders/roe/order.pdf", pdf);
    files.put(
        "orders/roe/order.txt", "IT IS ORDERED that the motion is granted.\n".getBytes(UTF_8));
    files.put("orders/roe/order.yaml", "court: cand\ndate: 2020-05-04\n".getBytes(UTF_8));
    Pipeline.Result result = build();
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.P118);
    assertThat(result.diagnostics()).noneMatch(d -> d.message().contains("Jane"));
    assertThat(result.hasErrors()).isTrue();
  }

  private static MadePdf withMap() {
    String more = "The appeal is dismissed, and the clerk shall send the papers back to the court.";
    return order().page().scanned().page().text(more, 104, MadePdf.y(2));
  }

  @Test
  void a_page_that_is_a_picture_is_left_out_only_by_name_and_readers_are_told_where()
      throws Exception {
    files.put("orders/roe/order.pdf", bytes(withMap()));
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.P111);
    files.put("orders/roe/order.yaml", "picture-pages: 1-2\n".getBytes(UTF_8));
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.P111);
    files.put("orders/roe/order.yaml", "picture-pages: 2\n".getBytes(UTF_8));
    Pipeline.Result result = build();
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.P128);
    assertThat(result.hasErrors()).isFalse();
    String told = "Page 2 is a picture in the court’s PDF; its words are not in this text.";
    assertThat(file(result, "index.html").text())
        .contains("Page 2 is a picture in the court’s file; its words are not in this text.")
        .contains("class=\"wordless\" href=\"order.pdf#page=2\">" + told + "</a>");
    assertThat(file(result, "facsimile/index.html").text())
        .contains("The text has no words of this page.");
  }

  @Test
  void a_page_with_words_in_the_text_is_not_said_to_have_none() throws Exception {
    files.put("orders/roe/order.md", "@page 1\n\n  | Denied.\n".getBytes(UTF_8));
    files.put(
        "orders/roe/order.yaml",
        "court: cand\ndate: 2020-05-04\npicture-pages: 1\n".getBytes(UTF_8));
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.M303);
    files.put("orders/roe/order.yaml", "picture-pages: one\n".getBytes(UTF_8));
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.M303);
  }

  @Test
  void hidden_words_pass_where_the_metadata_say_who_allows_them_in_this_very_file()
      throws Exception {
    byte[] pdf =
        bytes(order().text("Jane Roe", 200, MadePdf.y(14)).box(190, MadePdf.y(13), 90, 30));
    files.put("orders/roe/order.pdf", pdf);
    String metadata =
        """
        hidden-text:
          allowed-by: J. Editor
          because: they are public
          sha256: %s
        """;
    files.put(
        "orders/roe/order.yaml", metadata.formatted(ContentHash.of(pdf).hex()).getBytes(UTF_8));
    Pipeline.Result result = build();
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(Code.P121);
    assertThat(result.hasErrors()).isFalse();
    files.put("orders/roe/order.yaml", metadata.formatted("0".repeat(64)).getBytes(UTF_8));
    assertThat(build().diagnostics()).extracting(Diagnostic::code).contains(Code.P118);
  }
}
