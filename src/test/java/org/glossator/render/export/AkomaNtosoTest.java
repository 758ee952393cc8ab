package org.glossator.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.LineMark.Style;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

class AkomaNtosoTest {
  private static final Path SCHEMA = Path.of("../shared/formats/akomantoso30.xsd");

  @Test
  void the_first_order_is_valid() throws Exception {
    assertThat(errors(AkomaNtoso.of(Samples.seed(), Samples.site("")))).isEmpty();
  }

  @Test
  void odd_orders_are_valid() throws Exception {
    for (PublishedOrder odd : odd()) {
      assertThat(errors(AkomaNtoso.of(odd, Samples.site("")))).isEmpty();
    }
  }

  @Test
  void every_word_of_the_order_stands_in_it_once_and_in_order() throws Exception {
    PublishedOrder order = Samples.seed();
    Document document = parse(AkomaNtoso.of(order, Samples.site("")));
    for (Element note : elements(document, "authorialNote")) {
      note.getParentNode().removeChild(note);
    }
    StringBuilder found = new StringBuilder();
    for (String part : List.of("header", "judgmentBody", "conclusions")) {
      elements(document, part).forEach(e -> found.append(e.getTextContent()));
    }
    String expected =
        order.order().blocks().stream().map(b -> b.passage().text()).collect(Collectors.joining());
    assertThat(squeezed(found.toString())).isEqualTo(squeezed(expected));
  }

  @Test
  void a_footnote_stands_where_it_is_called() throws Exception {
    Document document = parse(AkomaNtoso.of(Samples.seed(), Samples.site("")));
    List<Element> notes = elements(document, "authorialNote");
    assertThat(notes).hasSize(1);
    assertThat(notes.getFirst().getAttribute("marker")).isEqualTo("1");
    assertThat(notes.getFirst().getTextContent()).contains("P2P networks distribute");
    assertThat(notes.getFirst().getPreviousSibling().getTextContent()).endsWith("to locate swarms");
  }

  @Test
  void the_headings_decide_the_parts() throws Exception {
    Document document = parse(AkomaNtoso.of(Samples.seed(), Samples.site("")));
    Element body = elements(document, "judgmentBody").getFirst();
    List<String> parts = new ArrayList<>();
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element part) {
        parts.add(part.getTagName());
      }
    }
    assertThat(parts).containsExactly("introduction", "background", "motivation", "decision");
  }

  @Test
  void decretal_paragraphs_periods_links_pages_and_signature_are_marked() throws Exception {
    String xml = AkomaNtoso.of(Samples.seed(), Samples.site(""));
    Document document = parse(xml);
    assertThat(elements(document, "paragraph"))
        .extracting(e -> e.getAttribute("eId"))
        .contains("decree_1", "decree_9");
    assertThat(xml).contains("<num>2.</num>").contains("normalized=\"P120D\">120 days</quantity>");
    assertThat(elements(document, "ref"))
        .extracting(e -> e.getAttribute("href"))
        .contains("https://www.courtlistener.com/c/F.R.D./185/573/");
    assertThat(elements(document, "eop")).hasSize(12);
    assertThat(elements(document, "judge").getFirst().getTextContent())
        .isEqualTo("Maria-Elena James");
    assertThat(elements(document, "date").getFirst().getTextContent()).isEqualTo("October 7, 2011");
    assertThat(elements(document, "party"))
        .extracting(Element::getTextContent)
        .containsExactly("FIRST TIME VIDEOS, LLC", "DOES 1-95");
  }

  @Test
  void marks_that_cross_are_split_and_keep_every_character() throws Exception {
    String text = "See Alpha v. Beta & Co. <1> here.";
    Block block =
        new Block.Paragraph(
            "p-1",
            Samples.passage(
                text,
                new Mark.Emphasis(new Span(4, 17), Style.ITALIC),
                new Mark.Emphasis(new Span(0, 9), Style.BOLD),
                new Mark.LineStart(Span.at(10), LineAddress.printed(1, 2))));
    String xml =
        AkomaNtoso.of(
            Samples.odd(List.of(block), List.of(), List.of(Samples.link("p-1", new Span(9, 27)))),
            Samples.site(""));
    Element p = elements(parse(xml), "p").getLast();
    assertThat(p.getTextContent()).isEqualTo(text);
    assertThat(elements(parse(xml), "eol")).hasSize(1);
    assertThat(errors(xml)).isEmpty();
  }

  @Test
  void what_xml_cannot_hold_is_shown_as_a_replacement_character() throws Exception {
    String text = "a\u0001b\ud800c";
    Block block = new Block.Paragraph("p-1", Samples.passage(text));
    String xml = AkomaNtoso.of(Samples.odd(List.of(block), List.of(), List.of()), Samples.site(""));
    assertThat(elements(parse(xml), "p").getLast().getTextContent()).isEqualTo("a\ufffdb\ufffdc");
  }

  private static List<PublishedOrder> odd() {
    Block paragraph =
        new Block.Paragraph(
            "p-1", Samples.passage("Words with a call.", new Mark.NoteCall(Span.at(5), "*")));
    Block.Heading deep = new Block.Heading("s-x", Samples.passage("a. Deep"), 3, "a.");
    Block.Heading shallow = new Block.Heading("s-x", Samples.passage("Opinion"), 1, "");
    Block.Heading conclusion = new Block.Heading("s-c", Samples.passage("CONCLUSION"), 1, "");
    Block decretal =
        new Block.Decretal(
            "order-1", Samples.passage("1. Pay within 5 court days of demand."), "1");
    Block signature =
        new Block.SignatureRow("sig-1", Samples.passage("Signed."), Block.SignaturePart.JUDGE);
    Block empty = new Block.Paragraph("p-2", Samples.passage(""));
    Footnote called =
        new Footnote(
            "cfn1", "*", "p-1", List.of(new Block.Paragraph("n-1", Samples.passage("N."))));
    Footnote lost =
        new Footnote("cfn2", "", "", List.of(new Block.Quotation("n-2", Samples.passage("Q."))));
    return List.of(
        Samples.odd(List.of(), List.of(), List.of()),
        Samples.odd(List.of(paragraph), List.of(called, lost), List.of()),
        Samples.odd(List.of(deep, paragraph, shallow, deep, deep), List.of(), List.of()),
        Samples.odd(List.of(shallow, conclusion, decretal, decretal), List.of(), List.of()),
        Samples.odd(List.of(decretal, signature, paragraph), List.of(lost), List.of()),
        Samples.odd(List.of(empty, signature), List.of(called), List.of()));
  }

  private static List<String> errors(String xml) throws Exception {
    assumeTrue(Files.exists(SCHEMA), "skipped: no " + SCHEMA + " beside the project");
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
    List<String> errors = new ArrayList<>();
    var validator = schema.newValidator();
    validator.setErrorHandler(collector(errors));
    validator.validate(new StreamSource(new StringReader(xml)));
    return errors;
  }

  private static ErrorHandler collector(List<String> errors) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException e) {
        errors.add(e.toString());
      }

      @Override
      public void error(SAXParseException e) {
        errors.add(e.toString());
      }

      @Override
      public void fatalError(SAXParseException e) {
        errors.add(e.toString());
      }
    };
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
