package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.glossator.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnshownTest {
  @TempDir private Path folder;

  private static MadePdf order() {
    return new MadePdf().text("The witness whose name is sealed saw it happen.", 72, 100);
  }

  private Path saved(MadePdf pdf) {
    try (pdf) {
      return pdf.save(folder.resolve("order.pdf"));
    }
  }

  private static List<Code> codes(Path file) throws Exception {
    return PdfFile.read(file, new Watch()).findings().stream().map(Finding::code).toList();
  }

  /** Changes a file after it was made. */
  private interface Change {
    void make(PDDocument document) throws Exception;
  }

  private Path changed(Change change) throws Exception {
    Path file = folder.resolve("changed.pdf");
    try (PDDocument document = Loader.loadPDF(saved(order()).toFile())) {
      change.make(document);
      document.save(file.toFile());
    }
    return file;
  }

  /** What is added at the end of the file, as programs do that save quickly. */
  private Path updated(Path before, boolean removes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(before.toFile())) {
      AppendMode mode = removes ? AppendMode.OVERWRITE : AppendMode.APPEND;
      try (PDPageContentStream content =
          new PDPageContentStream(document, document.getPage(0), mode, false)) {
        content.beginText();
        content.setFont(MadePdf.PLAIN, 12);
        content.newLineAtOffset(72, 692);
        content.showText(removes ? "The witness whose name is sealed." : "So ordered.");
        content.endText();
      }
      document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    return Files.write(folder.resolve("updated.pdf"), out.toByteArray());
  }

  @Test
  void words_of_an_earlier_state_that_the_last_does_not_show_are_found() throws Exception {
    assertThat(codes(updated(saved(order().text("Jane Roe", 200, 130)), true)))
        .containsExactly(Code.P118);
  }

  @Test
  void an_earlier_state_to_which_words_were_added_hides_nothing() throws Exception {
    assertThat(codes(updated(saved(order()), false))).isEmpty();
  }

  @Test
  void an_attached_file_is_found() throws Exception {
    Path file =
        changed(document -> {
          PDComplexFileSpecification attached = new PDComplexFileSpecification();
          attached.setFile("draft.txt");
          attached.setEmbeddedFile(
              new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'J', 'a'})));
          PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
          files.setNames(Map.of("draft.txt", attached));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(files);
          document.getDocumentCatalog().setNames(names);
        });
    assertThat(codes(file)).containsExactly(Code.P118);
  }

  @Test
  void a_comment_is_found_and_one_that_says_what_the_page_shows_is_not() throws Exception {
    assertThat(codes(changed(document -> comment(document, "The witness is Jane Roe"))))
        .containsExactly(Code.P118);
    assertThat(codes(changed(document -> comment(document, "whose name is sealed")))).isEmpty();
  }

  private static void comment(PDDocument document, String words) throws Exception {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents(words);
    note.setRectangle(new PDRectangle(500, 700, 20, 20));
    document.getPage(0).setAnnotations(List.of(note));
  }

  @Test
  void text_in_a_field_that_is_hidden_is_found() throws Exception {
    PDAnnotationWidget hidden = new PDAnnotationWidget();
    hidden.setHidden(true);
    Path file = saved(order().annotation(hidden, "Jane Roe", 200, 130));
    assertThat(codes(file)).containsExactly(Code.P118);
  }

  @Test
  void tags_that_say_other_words_than_the_page_are_found() throws Exception {
    assertThat(codes(changed(document -> tag(document, "the witness Jane Roe"))))
        .containsExactly(Code.P118);
    assertThat(codes(changed(document -> tag(document, "The witness")))).isEmpty();
  }

  private static void tag(PDDocument document, String words) {
    COSDictionary tag = new COSDictionary();
    tag.setItem(COSName.S, COSName.P);
    tag.setString(COSName.ACTUAL_TEXT, words);
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.K, tag);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
  }

  @Test
  void letters_that_are_flat_are_found() throws Exception {
    Path file =
        changed(document -> {
          try (PDPageContentStream content =
              new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(MadePdf.PLAIN, 12);
            content.setTextMatrix(new org.apache.pdfbox.util.Matrix(1, 0, 0, 0.01f, 200, 600));
            content.showText("Jane Roe of Oakland");
            content.endText();
          }
        });
    assertThat(codes(file)).containsExactly(Code.P118);
  }

  /** A form with one field, which has no picture on the page of {@code document}. */
  private static COSDictionary field(PDDocument document, PDAnnotationWidget widget)
      throws Exception {
    widget.setRectangle(new PDRectangle(200, 400, 200, 18));
    document.getPage(0).setAnnotations(List.of(widget));
    COSDictionary field = widget.getCOSObject();
    field.setItem(COSName.FT, COSName.TX);
    COSArray fields = new COSArray();
    fields.add(field);
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, fields);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    return field;
  }

  private List<Code> codesOfField(COSName name, String value) throws Exception {
    return codes(
        changed(document -> field(document, new PDAnnotationWidget()).setString(name, value)));
  }

  @Test
  void what_a_field_holds_and_no_page_shows_is_found() throws Exception {
    assertThat(codesOfField(COSName.V, "Quimby")).containsExactly(Code.P118);
    assertThat(codesOfField(COSName.V, "123-45-6789")).containsExactly(Code.P118);
    assertThat(codesOfField(COSName.DV, "Quimby")).containsExactly(Code.P118);
    assertThat(codesOfField(COSName.getPDFName("RV"), "<body><p>the name of Quimby</p></body>"))
        .containsExactly(Code.P118);
  }

  @Test
  void what_a_field_holds_and_a_page_shows_is_none_of_this() throws Exception {
    assertThat(codesOfField(COSName.V, "The witness")).isEmpty();
    assertThat(codesOfField(COSName.V, "X")).isEmpty();
    assertThat(codesOfField(COSName.getPDFName("RV"), "<body><p>whose&#32;name</p></body>"))
        .isEmpty();
  }

  @Test
  void a_choice_that_its_list_calls_by_another_name_is_shown() throws Exception {
    assertThat(codes(changed(document -> choice(document, "The witness")))).isEmpty();
    assertThat(codes(changed(document -> choice(document, "Jane Roe")))).containsExactly(Code.P118);
  }

  private static void choice(PDDocument document, String called) throws Exception {
    COSDictionary field = field(document, new PDAnnotationWidget());
    COSArray pair = new COSArray();
    pair.add(new COSString("w1x"));
    pair.add(new COSString(called));
    COSArray options = new COSArray();
    options.add(pair);
    field.setItem(COSName.FT, COSName.CH);
    field.setItem(COSName.OPT, options);
    field.setString(COSName.V, "w1x");
  }

  @Test
  void a_field_whose_picture_says_something_else_is_found_and_a_date_in_another_form_is_not()
      throws Exception {
    PDAnnotationWidget other = new PDAnnotationWidget();
    other.getCOSObject().setItem(COSName.FT, COSName.TX);
    other.getCOSObject().setString(COSName.V, "The informant is Quimby.");
    assertThat(codes(saved(order().annotation(other, "A person", 200, 130))))
        .containsExactlyInAnyOrder(Code.P125, Code.P118);
    PDAnnotationWidget date = new PDAnnotationWidget();
    date.getCOSObject().setItem(COSName.FT, COSName.TX);
    date.getCOSObject().setString(COSName.V, "3/4/2021");
    assertThat(codes(saved(order().annotation(date, "March 4, 2021", 200, 130))))
        .containsExactly(Code.P125);
  }

  @Test
  void a_part_of_a_field_that_has_no_picture_is_found() throws Exception {
    Path file =
        changed(document -> {
          COSDictionary part = new COSDictionary();
          part.setString(COSName.V, "Quimby");
          COSArray parts = new COSArray();
          parts.add(part);
          field(document, new PDAnnotationWidget()).setItem(COSName.KIDS, parts);
        });
    assertThat(codes(file)).containsExactly(Code.P118);
  }

  @Test
  void a_font_that_says_other_letters_than_it_draws_is_found() throws Exception {
    assertThat(codes(saved(order().text("ABBA", 200, 130, font("<41> <0051> <42> <0075>"), 12))))
        .containsExactly(Code.P118);
  }

  @Test
  void a_font_that_says_other_signs_or_case_than_it_draws_is_believed() throws Exception {
    PDFont font = font("<41> <0061> <2D> <2010> <27> <2019> <43> <0043>");
    assertThat(codes(saved(order().text("A-C'C", 200, 130, font, 12)))).isEmpty();
  }

  /** Helvetica in a standard encoding, with a map from its codes to other characters. */
  private static PDFont font(String map) throws Exception {
    PDFont font = new PDType1Font(FontName.HELVETICA);
    COSStream said = new COSStream();
    try (OutputStream out = said.createOutputStream()) {
      String text =
          "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def"
              + " 1 begincodespacerange <00> <ff> endcodespacerange "
              + map.split(" ", -1).length / 2
              + " beginbfchar "
              + map
              + " endbfchar endcmap end end";
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    font.getCOSObject().setItem(COSName.TO_UNICODE, said);
    return font;
  }
}
