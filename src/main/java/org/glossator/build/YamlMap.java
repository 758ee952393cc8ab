package org.glossator.build;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.ControlCharacters;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping whose mistakes become diagnostics with their place: a wrong kind of value, and
 * every key that nobody asked for.
 *
 * <p>Only the tree is read, never Java objects; aliases, nesting and size are bounded.
 */
final class YamlMap {
  private static final int LONGEST = 1 << 20;
  private static final String TEXT =
      "write the words after the colon; put quotation marks around them if they begin with a bracket";

  private final SourceFile source;
  private final int offset;
  private final Span span;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Span> keys = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();
  private final Collection<Diagnostic> diagnostics;

  /** Whether there was no reading it: what it lacks is then not known. */
  private boolean unread;

  private YamlMap(SourceFile source, int offset, Span span, Collection<Diagnostic> diagnostics) {
    this.source = source;
    this.offset = offset;
    this.span = span;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the YAML in {@code part} of {@code source}. What is not a mapping is an error, and read
   * as an empty one.
   */
  static YamlMap read(SourceFile source, Span part, Collection<Diagnostic> diagnostics) {
    return read(source, part, LONGEST, diagnostics);
  }

  /** The same for a file that may be longer: at most {@code longest} code points. */
  static YamlMap read(
      SourceFile source, Span part, int longest, Collection<Diagnostic> diagnostics) {
    YamlMap map = new YamlMap(source, part.start(), part, diagnostics);
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(10);
    options.setCodePointLimit(longest);
    options.setAllowDuplicateKeys(false);
    try {
      Node root = new Yaml(options).compose(new java.io.StringReader(part.of(source.text())));
      if (root instanceof MappingNode mapping) {
        map.fill(mapping);
      } else if (root != null) {
        map.unread = true;
        map.error(Code.M301, part, "this is not a list of keys and values", "write \"key: value\"");
      }
    } catch (MarkedYAMLException e) {
      map.unread = true;
      map.malformed(e, part);
    } catch (YAMLException e) {
      map.unread = true;
      map.error(Code.M301, Span.at(part.start()), "this YAML cannot be read", "make it smaller");
    }
    return map;
  }

  /** Says what is wrong; of what is never closed, where it was opened. */
  private void malformed(MarkedYAMLException e, Span part) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("not YAML");
    boolean unclosed = problem.contains("end of stream") || problem.contains("<stream end>");
    Optional<Mark> opened = Optional.ofNullable(e.getContextMark()).filter(m -> unclosed);
    Optional<Mark> mark = opened.or(() -> Optional.ofNullable(e.getProblemMark()));
    String help =
        problem.startsWith("mapping values are not allowed")
            ? "put quotation marks around a value with a colon in it, or mend how far lines are set in"
            : problem.contains("TAB") ? "use blanks" : "mend it here or a little before";
    error(
        Code.M301,
        Span.at(mark.map(this::place).orElse(part.start())),
        opened.isPresent() ? "what is opened here is never closed" : problem,
        help);
  }

  private void fill(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (values.put(key.getValue(), tuple.getValueNode()) != null) {
          error(
              Code.M301,
              spanOf(key),
              "the key \"" + key.getValue() + "\" stands twice",
              "keep one");
        }
        keys.put(key.getValue(), spanOf(key));
      }
    }
  }

  /** The value of {@code key} as text without white space around it, or empty. */
  String text(String key) {
    return verbatim(key).strip();
  }

  /** The value of {@code key} as text, or empty. */
  String verbatim(String key) {
    Node value = value(key);
    if (value == null) {
      return "";
    }
    if (value instanceof ScalarNode scalar) {
      return sound(scalar);
    }
    error(Code.M303, spanOf(value), "\"" + key + "\" must be text", TEXT);
    return "";
  }

  /** A value; one that hides a control character behind an escape is refused. */
  private String sound(ScalarNode scalar) {
    String text = scalar.getValue();
    int control = ControlCharacters.first(text);
    if (control >= 0) {
      String name = ControlCharacters.name(text.charAt(control));
      error(Code.P108, spanOf(scalar), name + " is a control character", "remove it");
    }
    return text;
  }

  /** Whether it could be read: what one that could not lacks is not known. */
  boolean isRead() {
    return !unread;
  }

  /** The value of {@code key} as text; a missing or empty one is an error. */
  String required(String key) {
    String text = text(key);
    if (text.isEmpty() && !unread) {
      error(Code.M304, span, "the key \"" + key + "\" is missing", "add \"" + key + ": …\"");
    }
    return text;
  }

  /** The value of {@code key} as a mapping, if it is there. */
  Optional<YamlMap> mapping(String key) {
    Node value = value(key);
    return value == null ? Optional.empty() : Optional.of(map(value));
  }

  Optional<LocalDate> date(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      error(Code.M303, spanOf(key), "\"" + text + "\" is not a date", "write it as 2026-01-15");
      return Optional.empty();
    }
  }

  /** The value of {@code key} as a list of texts; a single text is a list of one. */
  List<String> texts(String key) {
    Node value = value(key);
    List<String> texts = new ArrayList<>();
    List<Node> nodes =
        value instanceof SequenceNode sequence
            ? sequence.getValue()
            : value == null ? List.of() : List.of(value);
    for (Node node : nodes) {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(sound(scalar).strip());
      } else {
        error(
            Code.M303,
            spanOf(node),
            "\"" + key + "\" must be a list of texts",
            "write \"[one, two]\"");
      }
    }
    return texts;
  }

  /** The value of {@code key} as a mapping, if it is given. */
  Optional<YamlMap> map(String key) {
    return Optional.ofNullable(value(key)).map(this::map);
  }

  /** The value of {@code key} as yes or no. */
  boolean flag(String key, boolean otherwise) {
    String text = text(key);
    boolean yes = text.equals("true") || text.equals("yes");
    if (!text.isEmpty() && !yes && !text.equals("false") && !text.equals("no")) {
      error(Code.M303, spanOf(key), "\"" + key + "\" must be yes or no", "write \"yes\" or \"no\"");
    }
    return text.isEmpty() ? otherwise : yes;
  }

  /** The value of {@code key} as a list of mappings. */
  List<YamlMap> maps(String key) {
    Node value = value(key);
    List<YamlMap> maps = new ArrayList<>();
    if (value instanceof SequenceNode sequence) {
      sequence.getValue().forEach(node -> maps.add(map(node)));
    } else if (value != null) {
      error(
          Code.M303,
          spanOf(value),
          "\"" + key + "\" must be a list",
          "begin each of its parts with \"- \"");
    }
    return maps;
  }

  /** Every key and its value as a mapping. */
  Map<String, YamlMap> entries() {
    Map<String, YamlMap> entries = new LinkedHashMap<>();
    values.forEach((key, node) -> entries.put(key, map(node)));
    asked.addAll(values.keySet());
    return entries;
  }

  private YamlMap map(Node node) {
    YamlMap map = new YamlMap(source, offset, spanOf(node), diagnostics);
    if (node instanceof MappingNode mapping) {
      map.fill(mapping);
    } else {
      error(Code.M303, spanOf(node), "here keys and values are expected", "write \"key: value\"");
    }
    return map;
  }

  /**
   * A text in the mapping, at whatever depth.
   *
   * @param key the outermost key that it stands under
   * @param place with its quotation marks, where it has any
   */
  record Said(String key, String words, Span place) {}

  /** Every text that stands under none of the keys {@code besides}, in order. */
  List<Said> said(Set<String> besides) {
    List<Said> said = new ArrayList<>();
    values.forEach((key, node) -> {
      if (!besides.contains(key)) {
        say(key, node, said);
      }
    });
    return said;
  }

  private void say(String key, Node node, List<Said> said) {
    if (node instanceof ScalarNode scalar) {
      said.add(new Said(key, scalar.getValue(), spanOf(node)));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> say(key, each, said));
    } else if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(each -> say(key, each.getValueNode(), said));
    }
  }

  /** Whether {@code key} has a value. */
  boolean has(String key) {
    return value(key) != null;
  }

  /** Where this mapping stands in the file. */
  Span span() {
    return span;
  }

  /** Where the value of {@code key} stands, or the whole mapping. */
  Span spanOf(String key) {
    Node value = values.get(key);
    return value == null ? span : spanOf(value);
  }

  /** To be called when everything known was asked for: any other key is an error. */
  void refuseOthers() {
    keys.forEach((key, place) -> {
      if (!asked.contains(key)) {
        error(
            Code.M302,
            place,
            "there is no key \"" + key + "\"",
            likely(key) + "the keys are " + String.join(", ", asked));
      }
    });
  }

  /** The known key that one slip of the fingers makes of {@code key}. */
  private String likely(String key) {
    return asked.stream()
        .filter(known -> Slip.between(known, key))
        .findFirst()
        .map(known -> "perhaps \"" + known + "\"; ")
        .orElse("");
  }

  void error(Code code, Span place, String message, String help) {
    diagnostics.add(new Diagnostic(code, source, place, message, help));
  }

  private org.yaml.snakeyaml.nodes.@org.jspecify.annotations.Nullable Node value(String key) {
    asked.add(key);
    Node value = values.get(key);
    boolean empty =
        value instanceof ScalarNode scalar && scalar.getTag().getValue().endsWith(":null");
    return empty ? null : value;
  }

  private Span spanOf(Node node) {
    int start = place(node.getStartMark());
    return new Span(start, Math.max(start, place(node.getEndMark())));
  }

  /** The parser counts code points; spans count UTF-16 units. */
  private int place(Mark mark) {
    String text = source.text();
    int points = Math.min(mark.getIndex(), text.codePointCount(offset, text.length()));
    return text.offsetByCodePoints(offset, Math.max(0, points));
  }
}
