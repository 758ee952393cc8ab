package org.glossator.render.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML by the JDK's own writer. Elements that hold elements are set on lines of their own;
 * {@link #openInline} starts one whose content is text, where every character counts.
 *
 * <p>A character that XML 1.0 cannot hold (a control character, half a pair) is written as U+FFFD.
 */
final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;
  private int inline;

  private interface Step {
    void run() throws XMLStreamException;
  }

  Xml() {
    try {
      writer = FACTORY.createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  Xml open(String name) {
    newLine();
    depth++;
    step(() -> writer.writeStartElement(name));
    return this;
  }

  Xml close() {
    depth--;
    newLine();
    step(writer::writeEndElement);
    return this;
  }

  /** Starts an element on a line of its own whose content is text. */
  Xml openInline(String name) {
    newLine();
    return start(name);
  }

  /** Starts an element within text. */
  Xml start(String name) {
    inline++;
    step(() -> writer.writeStartElement(name));
    return this;
  }

  /** Ends an element begun by {@link #openInline} or {@link #start}. */
  Xml end() {
    inline--;
    step(writer::writeEndElement);
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    if (inline == 0) {
      newLine();
    }
    step(() -> writer.writeEmptyElement(name));
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  /** An element that holds text alone, on a line of its own. */
  Xml leaf(String name, String text) {
    return openInline(name).text(text).end();
  }

  Xml namespace(String uri) {
    step(() -> writer.writeDefaultNamespace(uri));
    return this;
  }

  Xml namespace(String prefix, String uri) {
    step(() -> writer.writeNamespace(prefix, uri));
    return this;
  }

  Xml attribute(String name, String value) {
    step(() -> writer.writeAttribute(name, legal(value)));
    return this;
  }

  Xml text(String text) {
    step(() -> writer.writeCharacters(legal(text)));
    return this;
  }

  /** The document, ended by LF. */
  @Override
  public String toString() {
    step(writer::flush);
    return out + "\n";
  }

  private void newLine() {
    if (inline == 0) {
      step(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }
  }

  private static String legal(String text) {
    if (isPlain(text) || text.codePoints().allMatch(Xml::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return legal.toString();
  }

  /** Whether all characters are of the common kind, which is quicker seen than what is legal. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 0x20 || text.charAt(i) > 0xD7FF) {
        return false;
      }
    }
    return true;
  }

  /** Production 2 of XML 1.0. */
  private static boolean isLegal(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static void step(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("writing to memory cannot fail", e);
  }
}
