package org.glossator.render.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.order.Block;
import org.glossator.order.Footnote;

/**
 * The body of an Akoma Ntoso judgment. Its parts follow the order's own outermost headings where
 * these say what they are; an order without such headings is one motivation, and its decretal
 * paragraphs are the decision.
 */
final class AknBody {
  private final AknInline inline;
  private final Xml xml;
  private final Deque<Integer> levels = new ArrayDeque<>();
  private Optional<Part> part = Optional.empty();

  AknBody(AknInline inline, Xml xml) {
    this.inline = inline;
    this.xml = xml;
  }

  private enum Part {
    INTRODUCTION,
    BACKGROUND,
    MOTIVATION,
    DECISION;

    String element() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void write(List<Block> blocks) {
    xml.open("judgmentBody");
    boolean spoken =
        blocks.stream().anyMatch(b -> outermost(b).flatMap(AknBody::named).isPresent());
    for (Block block : blocks) {
      Part next = spoken ? byHeading(block) : byOrdering(block);
      if (part.isEmpty() || part.get() != next) {
        closePart();
        xml.open(next.element()).attribute("eId", inline.id(next.element()));
        part = Optional.of(next);
      }
      block(block);
    }
    if (part.isEmpty()) {
      xml.open("motivation").attribute("eId", inline.id("motivation")).empty("p");
      part = Optional.of(Part.MOTIVATION);
    }
    leftNotes();
    closePart();
    xml.close();
  }

  /** A heading that says nothing belongs to the reasons; what stands before any opens the order. */
  private Part byHeading(Block block) {
    Optional<Block.Heading> heading = outermost(block);
    if (heading.isPresent()) {
      return named(heading.get()).orElse(Part.MOTIVATION);
    }
    return part.orElse(Part.INTRODUCTION);
  }

  private Part byOrdering(Block block) {
    boolean decides = part.filter(Part.DECISION::equals).isPresent();
    return decides || block instanceof Block.Decretal ? Part.DECISION : Part.MOTIVATION;
  }

  private static Optional<Block.Heading> outermost(Block block) {
    return block instanceof Block.Heading h && h.level() == 1 ? Optional.of(h) : Optional.empty();
  }

  /** What a heading's words say of its section. */
  private static Optional<Part> named(Block.Heading heading) {
    String words = heading.passage().text().toUpperCase(Locale.ROOT);
    if (words.contains("INTRODUCTION") || words.contains("OVERVIEW")) {
      return Optional.of(Part.INTRODUCTION);
    }
    if (words.contains("BACKGROUND") || words.contains("FACTS") || words.contains("HISTORY")) {
      return Optional.of(Part.BACKGROUND);
    }
    if (words.contains("STANDARD") || words.contains("DISCUSSION") || words.contains("ANALYSIS")) {
      return Optional.of(Part.MOTIVATION);
    }
    if (words.contains("CONCLUSION") || words.contains("DISPOSITION") || words.contains("DECREE")) {
      return Optional.of(Part.DECISION);
    }
    return Optional.empty();
  }

  private void closePart() {
    closeLevels(0);
    if (part.isPresent()) {
      xml.close();
      part = Optional.empty();
    }
  }

  private void closeLevels(int level) {
    while (!levels.isEmpty() && levels.peek() >= level) {
      levels.pop();
      xml.close();
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Decretal d -> paragraph("decree_" + d.number(), d, label(d));
      case Block.Quotation q -> quotation(q);
      case Block.Paragraph p -> paragraph(id(p), p, 0);
      case Block.CaptionRow c -> paragraph(id(c), c, 0);
      case Block.SignatureRow s -> paragraph(id(s), s, 0);
    }
  }

  private void heading(Block.Heading heading) {
    closeLevels(heading.level());
    levels.push(heading.level());
    xml.open("level").attribute("eId", inline.id(id(heading)));
    int label = heading.passage().text().startsWith(heading.label()) ? heading.label().length() : 0;
    if (label > 0) {
      xml.leaf("num", heading.label());
    }
    xml.openInline("heading");
    inline.write(heading, List.of(), skipSpaces(heading, label));
    xml.end();
  }

  private void paragraph(String id, Block block, int label) {
    xml.open("paragraph").attribute("eId", inline.id(id));
    if (label > 0) {
      xml.leaf("num", block.passage().text().substring(0, label).strip());
    }
    xml.open("content").openInline("p");
    inline.write(block, List.of(), skipSpaces(block, label));
    xml.end().close().close();
  }

  private void quotation(Block.Quotation quotation) {
    xml.open("paragraph").attribute("eId", inline.id(id(quotation)));
    xml.open("content").openInline("block").attribute("name", "quotation");
    inline.write(quotation, List.of());
    xml.end().close().close();
  }

  /**
   * After the court's own number at the start of a paragraph, "2."; 0 if it does not stand there.
   */
  private static int label(Block.Decretal decretal) {
    String text = decretal.passage().text();
    int end = decretal.number().length();
    boolean stands = end > 0 && end < text.length() && text.startsWith(decretal.number());
    return stands && ".)".indexOf(text.charAt(end)) >= 0 ? end + 1 : 0;
  }

  private static int skipSpaces(Block block, int from) {
    String text = block.passage().text();
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static String id(Block block) {
    String id = block.id();
    return switch (block) {
      case Block.Heading h -> "lvl_" + (id.startsWith("s-") ? id.substring(2) : id);
      case Block.CaptionRow c -> id;
      case Block.SignatureRow s -> id;
      case Block.Paragraph p -> paragraphId(id);
      case Block.Quotation q -> paragraphId(id);
      case Block.Decretal d -> id;
    };
  }

  private static String paragraphId(String id) {
    return id.startsWith("p-") ? "para_" + id.substring(2) : id;
  }

  /** Footnotes that nothing calls stand at the body's end. */
  private void leftNotes() {
    for (Footnote note : inline.left()) {
      closeLevels(0);
      xml.open("paragraph").attribute("eId", inline.id("para_" + note.id()));
      xml.open("content").openInline("p");
      inline.writeLeft(note);
      xml.end().close().close();
    }
  }
}
