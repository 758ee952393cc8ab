package org.glossator.render.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;

/** JSON as this site writes it: keys in the order in which they were put, LF line ends. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter PRETTY = MAPPER.writer(printer());

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode array(Collection<String> words) {
    ArrayNode array = array();
    words.forEach(array::add);
    return array;
  }

  /** Puts a word unless it is empty. */
  static ObjectNode putIfGiven(ObjectNode node, String key, String word) {
    return word.isEmpty() ? node : node.put(key, word);
  }

  /** Indented by two spaces, ended by LF. */
  static String pretty(ObjectNode node) {
    return write(node, PRETTY) + "\n";
  }

  static String pretty(ArrayNode node) {
    return write(node, PRETTY) + "\n";
  }

  /** On one line, ended by LF. */
  static String line(ObjectNode node) {
    return write(node, MAPPER.writer()) + "\n";
  }

  /**
   * What {@link #pretty} gave, in UTF-8, on one line: white space outside of words says nothing.
   */
  static byte[] line(byte[] pretty) {
    byte[] line = new byte[pretty.length + 1];
    int length = 0;
    boolean inWord = false;
    for (int i = 0; i < pretty.length; i++) {
      byte b = pretty[i];
      if (inWord && b == '\\') {
        line[length++] = b;
        line[length++] = pretty[++i];
        continue;
      }
      inWord ^= b == '"';
      if (inWord || (b != ' ' && b != '\n')) {
        line[length++] = b;
      }
    }
    line[length++] = '\n';
    return Arrays.copyOf(line, length);
  }

  private static String write(Object node, ObjectWriter writer) {
    try {
      return writer.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of words and numbers is always JSON", e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
