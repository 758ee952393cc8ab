package org.glossator.quote.draft;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.quote.check.Draft;
import org.glossator.text.Span;

/**
 * Collects the paragraphs of WordprocessingML parts: an empty line between paragraphs, footnotes as
 * Markdown has them, deleted and hidden text left out. A paragraph whose style is a quotation's, or
 * that is indented on both sides, is a block quotation.
 */
final class WordText {
  /**
   * Narrower than the text by this much on a side, in twentieths of a point: a third of an inch.
   */
  private static final int INDENT = 480;

  private static final Set<String> QUOTATIONS =
      Set.of("quote", "blockquote", "blockquotation", "blocktext", "intensequote", "quotation");

  /** Whose text is not the draft's: deletions, moved text's old place, field codes. */
  private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "instrText", "delText");

  private final StringBuilder text = new StringBuilder();
  private final List<Span> blocks = new ArrayList<>();
  private int paragraph;
  private boolean block;
  private boolean hidden;
  private int left;
  private int right;

  /** Adds a part; an empty one adds nothing. */
  void add(byte[] part) throws UnreadableDraft {
    if (part.length == 0) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      read(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
    } catch (XMLStreamException e) {
      throw new UnreadableDraft("it is not a whole Word document");
    }
  }

  Draft draft() {
    Draft plain = Draft.of(text.toString());
    List<Span> all = new ArrayList<>(blocks);
    return new Draft(plain.text(), all, "");
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean inText = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (LEFT_OUT.contains(xml.getLocalName())) {
            skip(xml);
          } else {
            inText = xml.getLocalName().equals("t");
            start(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inText && !hidden) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> {
        paragraph = text.length();
        block = false;
        left = 0;
        right = 0;
      }
      case "pStyle" -> block |= isQuotation(value(xml, "val"));
      case "ind" -> {
        left = Math.max(number(value(xml, "left")), number(value(xml, "start")));
        right = Math.max(number(value(xml, "right")), number(value(xml, "end")));
      }
      case "r" -> hidden = false;
      case "vanish" ->
          hidden = !value(xml, "val").equals("0") && !value(xml, "val").equals("false");
      case "br", "cr" -> text.append(' ');
      case "tab" -> text.append(text.length() == paragraph ? "" : " ");
      case "noBreakHyphen" -> text.append('-');
      case "footnote", "endnote" -> note(value(xml, "id"), value(xml, "type"));
      default -> {}
    }
  }

  private void note(String id, String type) {
    if (type.isEmpty() || type.equals("normal")) {
      text.append("[^").append(id).append("]: ");
    }
  }

  private void end(String name) {
    if (!name.equals("p")) {
      return;
    }
    boolean narrow = left >= INDENT && right >= INDENT;
    if ((block || narrow) && text.length() > paragraph) {
      blocks.add(new Span(paragraph, text.length()));
    }
    if (text.length() > paragraph) {
      text.append("\n\n");
    }
  }

  private static boolean isQuotation(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return QUOTATIONS.contains(plain);
  }

  private static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
