package org.glossator.transcript.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

/** Words that a file carries beside its pages are there to be looked through for names. */
class PdfAboutTest {
  @Test
  void words_of_forms_in_xfa_are_told() throws Exception {
    try (PDDocument document = new PDDocument()) {
      COSArray parts = new COSArray();
      parts.add(stream(document, "<datasets><child>Anna &amp; Maria</child><x>Roe</x></datasets>"));
      form(document).setItem(COSName.XFA, parts);
      assertThat(PdfAbout.of(document)).contains("Anna & Maria").contains(" Roe ");
    }
    try (PDDocument document = new PDDocument()) {
      form(document).setItem(COSName.XFA, stream(document, "<xdp><v>Anna Roe</v></xdp>"));
      assertThat(PdfAbout.of(document)).contains("Anna Roe").doesNotContain("xdp");
    }
  }

  @Test
  void words_of_fields_annotations_and_tags_are_told() throws Exception {
    try (PDDocument document = new PDDocument()) {
      COSDictionary field = new COSDictionary();
      field.setString(COSName.T, "minor");
      field.setString(COSName.V, "Anna Roe");
      COSDictionary group = new COSDictionary();
      group.setItem(COSName.KIDS, array(field, group(field)));
      form(document).setItem(COSName.FIELDS, array(group));
      PDAnnotationText note = new PDAnnotationText();
      note.setTitlePopup("Clerk Bela Doe");
      PDPage page = new PDPage();
      page.setAnnotations(List.of(note));
      document.addPage(page);
      COSDictionary figure = new COSDictionary();
      figure.setString(COSName.ALT, "a picture of Cleo Poe");
      COSDictionary root = new COSDictionary();
      root.setItem(COSName.K, array(figure));
      document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
      assertThat(PdfAbout.of(document))
          .contains("Anna Roe", "minor", "Clerk Bela Doe", "a picture of Cleo Poe");
    }
  }

  @Test
  void dates_and_ids_that_programs_write_are_no_numbers_of_people() throws Exception {
    try (PDDocument document = new PDDocument()) {
      COSDictionary said = document.getDocumentInformation().getCOSObject();
      said.setString(COSName.CREATION_DATE, "D:20081222104027-08'00'");
      said.setString(COSName.MOD_DATE, "D:20081222104027Z");
      said.setString(COSName.TITLE, "Card 4111-1111-1111-1111 of D:4111111111111111");
      COSStream xmp = stream(document, "<x>uuid:41111111-1111-1111-8111-111111111111</x>");
      document.getDocumentCatalog().setMetadata(new PDMetadata(xmp));
      assertThat(PdfAbout.of(document))
          .doesNotContain("2008", "41111111-")
          .contains("4111-1111-1111-1111", "4111111111111111");
    }
  }

  /** A part that leads back to itself. */
  private static COSDictionary group(COSDictionary kid) {
    COSDictionary group = new COSDictionary();
    COSArray kids = array(kid);
    kids.add(kids);
    kids.add(group);
    group.setItem(COSName.KIDS, kids);
    return group;
  }

  private static COSArray array(COSDictionary... kids) {
    COSArray array = new COSArray();
    for (COSDictionary kid : kids) {
      array.add(kid);
    }
    return array;
  }

  private static COSDictionary form(PDDocument document) {
    COSDictionary form = new COSDictionary();
    document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    return form;
  }

  private static COSStream stream(PDDocument document, String words) throws Exception {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return stream;
  }
}
