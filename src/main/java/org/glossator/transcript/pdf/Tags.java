package org.glossator.transcript.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a file's structure tree says: which glyphs belong to one paragraph, heading or list item
 * (ISO 32000-1, section 14.7). Most files have none.
 */
final class Tags {
  /** A tree with more nodes, or deeper, is not read on. */
  private static final int NODES = 400_000;

  private static final int DEPTH = 64;
  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");

  private final Map<Long, Element> byContent = new HashMap<>();
  private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private int nodes;

  /** What a part of the text is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    /** A footnote or a table's cell, whose lines are not joined by it. */
    OTHER
  }

  /**
   * A part of the text.
   *
   * @param id differs from that of every other
   * @param level of a heading, 1 to 6, or 0
   */
  record Element(int id, Kind kind, int level) {}

  private Tags() {}

  /** The tags of {@code document}; of a damaged tree what could be read. */
  static Tags of(PDDocument document) {
    Tags tags = new Tags();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary root) {
      int number = 0;
      for (var page : document.getPages()) {
        tags.pages.put(page.getCOSObject(), ++number);
      }
      if (root.getDictionaryObject(ROLE_MAP) instanceof COSDictionary map) {
        map.keySet().forEach(key -> tags.roles.put(key.getName(), map.getNameAsString(key, "")));
      }
      tags.walk(root.getDictionaryObject(COSName.K), 0, Optional.empty(), 0);
    }
    return tags;
  }

  boolean isEmpty() {
    return byContent.isEmpty();
  }

  /** The part of the text that most of {@code row} belongs to. */
  Optional<Element> of(Row row) {
    if (byContent.isEmpty()) {
      return Optional.empty();
    }
    Map<Optional<Element>, Long> counts =
        row.glyphs().stream()
            .filter(glyph -> !glyph.isBlank())
            .map(glyph -> Optional.ofNullable(byContent.get(key(row.page(), glyph.mcid()))))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).flatMap(Map.Entry::getKey);
  }

  private static long key(int page, int mcid) {
    return ((long) page << 32) | (mcid & 0xffffffffL);
  }

  private void walk(
      @org.jspecify.annotations.Nullable COSBase kid, int page, Optional<Element> in, int depth) {
    if (depth > DEPTH || ++nodes > NODES) {
      return;
    }
    COSBase node = kid instanceof COSObject reference ? reference.getObject() : kid;
    if (node instanceof COSArray kids) {
      for (COSBase each : kids) {
        walk(each, page, in, depth + 1);
      }
    } else if (node instanceof COSInteger mcid) {
      put(page, mcid.intValue(), in);
    } else if (node instanceof COSDictionary element) {
      element(element, page, in, depth);
    }
  }

  private void element(COSDictionary element, int page, Optional<Element> in, int depth) {
    int on =
        element.getDictionaryObject(COSName.PG) instanceof COSDictionary own
            ? pages.getOrDefault(own, 0)
            : page;
    if (element.containsKey(COSName.MCID)) {
      put(on, element.getInt(COSName.MCID), in);
      return;
    }
    String name = element.getNameAsString(COSName.S, "");
    String role = roles.getOrDefault(name, name);
    walk(element.getDictionaryObject(COSName.K), on, inside(role, in), depth + 1);
  }

  private void put(int page, int mcid, Optional<Element> in) {
    in.ifPresent(element -> byContent.put(key(page, mcid), element));
  }

  private Optional<Element> inside(String role, Optional<Element> in) {
    return switch (role) {
      case "P" -> {
        boolean item = in.filter(e -> e.kind() == Kind.ITEM).isPresent();
        boolean other = in.filter(e -> e.kind() == Kind.OTHER).isPresent();
        yield other ? in : element(item ? Kind.ITEM : Kind.PARAGRAPH, 0);
      }
      case "H", "Title" -> element(Kind.HEADING, 1);
      case "H1", "H2", "H3", "H4", "H5", "H6" -> element(Kind.HEADING, role.charAt(1) - '0');
      case "LI", "LBody" -> element(Kind.ITEM, 0);
      case "Note", "FENote", "TD", "TH", "TOCI" -> element(Kind.OTHER, 0);
      case "Document",
          "DocumentFragment",
          "Part",
          "Art",
          "Sect",
          "Div",
          "NonStruct",
          "Figure",
          "Formula",
          "Form",
          "L",
          "Table" ->
          in.filter(e -> e.kind() == Kind.OTHER || e.kind() == Kind.ITEM);
      default -> in;
    };
  }

  private Optional<Element> element(Kind kind, int level) {
    return Optional.of(new Element(nodes, kind, level));
  }
}
