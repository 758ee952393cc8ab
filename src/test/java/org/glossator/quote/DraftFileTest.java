package org.glossator.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.quote.check.Draft;
import org.glossator.quote.draft.DraftFile;
import org.glossator.quote.draft.UnreadableDraft;
import org.junit.jupiter.api.Test;

/** Drafts in the formats in which people keep them. */
class DraftFileTest {
  private static final String SPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static byte[] word(String body, String notes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/footnotes.xml"));
      String footnotes = "<w:footnotes " + SPACE + ">" + notes + "</w:footnotes>";
      zip.write(footnotes.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String document = "<w:document " + SPACE + "><w:body>" + body + "</w:body></w:document>";
      zip.write(document.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String paragraph(String properties, String... runs) {
    StringBuilder out = new StringBuilder("<w:p><w:pPr>" + properties + "</w:pPr>");
    for (String run : runs) {
      out.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
    }
    return out.append("</w:p>").toString();
  }

  @Test
  void a_word_document_is_its_paragraphs_and_then_its_footnotes() throws Exception {
    String body = paragraph("", "It said ", "“so”.") + paragraph("", "More.");
    String note = "<w:footnote w:id=\"2\">" + paragraph("", "A note.") + "</w:footnote>";
    Draft draft = DraftFile.read("a.docx", word(body, note));
    assertThat(draft.text()).isEqualTo("It said “so”.\n\nMore.\n\n[^2]: A note.\n\n");
    assertThat(draft.blocks()).isEmpty();
  }

  @Test
  void what_was_deleted_or_hidden_is_no_part_of_the_draft() throws Exception {
    String deleted = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>";
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>";
    String body = "<w:p>" + deleted + hidden + "<w:r><w:t>Here</w:t></w:r></w:p>";
    assertThat(DraftFile.read("a.docx", word(body, "")).text()).isEqualTo("Here\n\n");
  }

  @Test
  void a_paragraph_in_a_quotation_s_style_or_narrower_on_both_sides_is_a_block() throws Exception {
    String body =
        paragraph("<w:pStyle w:val=\"BlockQuote\"/>", "One.")
            + paragraph("<w:ind w:left=\"720\" w:right=\"720\"/>", "Two.")
            + paragraph("<w:ind w:left=\"720\"/>", "Three.");
    Draft draft = DraftFile.read("a.docx", word(body, ""));
    assertThat(draft.blocks().stream().map(b -> b.of(draft.text())))
        .containsExactly("One.", "Two.");
  }

  @Test
  void what_cannot_be_read_is_refused_in_words() {
    assertThatThrownBy(() -> DraftFile.read("a.docx", new byte[] {1, 2, 3}))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessage("it is not a whole Word document");
    assertThatThrownBy(() -> DraftFile.read("a.docx", word("<w:p>", "")))
        .isInstanceOf(UnreadableDraft.class);
    assertThatThrownBy(() -> DraftFile.read("a.pdf", new byte[0]))
        .hasMessageContaining("save it as one of them");
    assertThatThrownBy(() -> DraftFile.read("a.txt", new byte[] {(byte) 0xC3, 0x28}))
        .hasMessage("it is not text in UTF-8");
  }

  @Test
  void nothing_outside_a_word_document_is_asked_for() {
    String entity =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document "
            + SPACE
            + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    assertThatThrownBy(
            () -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(entity.getBytes(StandardCharsets.UTF_8));
              }
              DraftFile.read("a.docx", bytes.toByteArray());
            })
        .isInstanceOf(UnreadableDraft.class);
  }
}
