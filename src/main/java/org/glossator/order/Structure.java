package org.glossator.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.glossator.court.Court;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.Span;
import org.glossator.transcript.Drop;
import org.glossator.transcript.Line;
import org.glossator.transcript.LineAddress.Precision;
import org.glossator.transcript.LineRole;
import org.glossator.transcript.Page;
import org.glossator.transcript.Transcript;

/**
 * Finds the structure of an order in what was printed: caption, headings, paragraphs, block
 * quotations, decretal paragraphs, footnotes, signature block.
 *
 * <p>Captions, block quotations, footnotes and signature blocks are single-spaced: the margin's
 * numbers do not match their lines, so they keep their addresses but are cited by page.
 *
 * <p>Every character of every line goes into exactly one block, in order; a hyphen that only broke
 * a word at a line's end goes into the drops.
 */
public final class Structure {
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?:\\d{1,2}\\.\\s+)?IT IS (?:HEREBY |FURTHER |THEREFORE |SO ){0,6}ORDERED\\b.*",
          Pattern.DOTALL);

  private static final Pattern INTRODUCES_DECREE =
      Pattern.compile("(?:GRANT|DEN|ORDER|ADJUDGE|DECREE)[A-Z]*\\b");

  /** Lines no wider than this share of the body's are set in from both margins. */
  private static final double NARROW = 0.82;

  /** Among so many first blocks an order says when and by whom it is. */
  private static final int HEAD = 40;

  /** And an opinion below a syllabus. */
  private static final int LONG_HEAD = 400;

  /** An order is signed in no more lines. */
  private static final int TAIL = 14;

  /** No paragraph of a signature block is longer, in characters. */
  private static final int LONGEST_SIGNATURE = 360;

  private final Transcript transcript;
  private final Joiner joiner;
  private final Headings headings = new Headings();
  private final SignatureReader signature = new SignatureReader();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final int width;
  private int paragraphs;
  private int decretals;
  private boolean inDecree;
  private boolean inQuotation;

  private Structure(Transcript transcript) {
    this.transcript = transcript;
    this.joiner = Joiner.of(transcript);
    this.width = width(transcript);
  }

  /**
   * The order in {@code transcript}.
   *
   * @param courts finds a court by the words of a caption
   */
  public static Checked<Order> of(Transcript transcript, Function<String, Optional<Court>> courts) {
    Words words = new Words(transcript);
    return new Structure(transcript).read(new CaptionReader(courts, words::has));
  }

  private Checked<Order> read(CaptionReader caption) {
    Paragraphs lines = Paragraphs.of(transcript);
    List<List<Line>> parted = CaptionExtent.parted(lines.body());
    int captionEnd = CaptionExtent.of(parted);
    List<List<Line>> body = captionEnd == 0 ? lines.body() : parted;
    plainCaption(body.subList(0, captionEnd), caption);
    int signatureStart = signatureStart(body);
    for (int i = captionEnd; i < body.size(); i++) {
      if (isCaption(body.get(i))) {
        captionRow(body.get(i), caption);
      } else if (isSignature(body.get(i))) {
        signatureRows(body.get(i));
      } else if (i < signatureStart) {
        String text = joined(body.get(i));
        if (blocks.size() < HEAD) {
          caption.below(text);
        } else if (blocks.size() < LONG_HEAD) {
          caption.opinion(text);
        }
        block(body.get(i), blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast()));
      } else {
        signatureRows(body.get(i));
      }
    }
    signature.readTail(tail(body));
    List<Footnote> footnotes = footnotes(lines.notes());
    List<Drop> drops = new ArrayList<>(transcript.drops());
    drops.addAll(joiner.drops());
    drops.sort((a, b) -> a.span().compareTo(b.span()));
    Transcript whole = new Transcript(transcript.source(), transcript.pages(), drops);
    diagnostics.addAll(joiner.diagnostics());
    Order order = new Order(whole, caption.caption(signature), blocks, footnotes);
    return new Checked<>(order, diagnostics);
  }

  /** The words of one paragraph. */
  private static String joined(List<Line> lines) {
    return String.join(" ", lines.stream().map(Line::text).toList());
  }

  /** The last printed lines. */
  private static List<String> tail(List<List<Line>> body) {
    List<String> all =
        body.subList(Math.max(0, body.size() - TAIL), body.size()).stream()
            .filter(lines -> lines.size() < 3)
            .flatMap(List::stream)
            .map(Line::text)
            .toList();
    return all.subList(Math.max(0, all.size() - TAIL), all.size());
  }

  private static boolean isCaption(List<Line> lines) {
    return lines.getFirst().role() instanceof LineRole.Part part
        && switch (part.kind()) {
          case COURT, PARTIES, DOCKET, TITLE, BYLINE, CAPTION -> true;
          case ITEM, SIGNATURE, TABLE -> false;
        };
  }

  private static LineRole.Kind kind(List<Line> lines) {
    return lines.getFirst().role() instanceof LineRole.Part part
        ? part.kind()
        : LineRole.Kind.CAPTION;
  }

  private static boolean isSignature(List<Line> lines) {
    return lines.getFirst().role() instanceof LineRole.Part part
        && part.kind() == LineRole.Kind.SIGNATURE;
  }

  /** The caption of plain text, where nothing but the text says that it is one. */
  private void plainCaption(List<List<Line>> paragraphs, CaptionReader caption) {
    if (!paragraphs.isEmpty()) {
      String source = transcript.source().text();
      for (PlainCaption.Row row :
          PlainCaption.read(
              paragraphs, source, lines -> joiner.join(lines).citedByPage(), caption)) {
        blocks.add(new Block.CaptionRow(captionId(), row.passage(), row.part()));
      }
    }
  }

  private String captionId() {
    return "cap-" + (blocks.size() + 1);
  }

  private void captionRow(List<Line> lines, CaptionReader caption) {
    Passage passage = joiner.join(lines).citedByPage();
    Block.CaptionPart part =
        isAgain(lines) ? Block.CaptionPart.OTHER : caption.read(kind(lines), passage.text());
    blocks.add(new Block.CaptionRow(captionId(), passage, part));
  }

  /** Whether a caption stood before: over the syllabus, or over another opinion in the file. */
  private boolean isAgain(List<Line> lines) {
    boolean body = blocks.stream().anyMatch(b -> !(b instanceof Block.CaptionRow));
    int first = transcript.pages().getFirst().number();
    return body && lines.getFirst().address().page() > first + 1;
  }

  private void signatureRows(List<Line> lines) {
    for (Line line : lines) {
      Passage passage = joiner.join(List.of(line)).citedByPage();
      blocks.add(new Block.SignatureRow(nextParagraph(), passage, signature.read(passage.text())));
    }
  }

  private void block(List<Line> lines, Optional<Block> before) {
    Passage passage = joiner.join(lines);
    blocks.add(
        switch (lines.getFirst().role()) {
          case LineRole.Heading h -> section(headings.marked(passage, h.level()));
          case LineRole.Quote q -> quotation(passage);
          case LineRole.Body b -> inferred(lines, passage, before);
          case LineRole.Note n -> new Block.Paragraph(nextParagraph(), passage);
          case LineRole.Part p -> new Block.Paragraph(nextParagraph(), passage);
        });
  }

  private Block inferred(List<Line> lines, Passage passage, Optional<Block> before) {
    String text = passage.text();
    boolean quotation = isQuotation(lines, text, before);
    if (!quotation && isDecretal(text)) {
      return decretal(passage);
    }
    Optional<Block.Heading> heading = quotation ? Optional.empty() : headings.of(passage);
    if (heading.isPresent()) {
      return section(heading.get());
    }
    if (quotation) {
      return quotation(passage);
    }
    inQuotation = false;
    if (OpinionOpening.is(text)) {
      headings.restart();
    }
    inDecree |= text.endsWith(":") && INTRODUCES_DECREE.matcher(text).find();
    return new Block.Paragraph(nextParagraph(), passage);
  }

  private Block section(Block.Heading heading) {
    inDecree = false;
    inQuotation = false;
    return heading;
  }

  private Block quotation(Passage passage) {
    inQuotation = true;
    return new Block.Quotation(nextParagraph(), passage.citedByPage());
  }

  /** "2. IT IS FURTHER ORDERED that …", or a numbered paragraph below "… as follows:". */
  private boolean isDecretal(String text) {
    boolean numbered =
        Label.of(text, Optional.empty())
            .filter(l -> l.style() == Label.Style.ARABIC && l.value() == decretals + 1)
            .isPresent();
    return ORDERED.matcher(text).matches() || (inDecree && numbered && text.endsWith("."));
  }

  private Block decretal(Passage passage) {
    inQuotation = false;
    inDecree = true;
    Optional<Label> label =
        Label.of(passage.text(), Optional.empty()).filter(l -> l.style() == Label.Style.ARABIC);
    decretals++;
    if (label.isPresent() && label.get().value() != decretals) {
      Span span = new Span(0, label.get().text().length());
      diagnostics.add(
          new Diagnostic(
              Code.O204,
              transcript.source(),
              passage.origin().sourceOf(span),
              "decretal paragraph " + decretals + " is numbered " + label.get().text(),
              "compare the PDF; the court's number is kept"));
    }
    String number = label.map(l -> l.text().replace(".", "")).orElse("");
    return new Block.Decretal("order-" + decretals, passage, number);
  }

  /**
   * Where the source does not say what is quoted: single-spaced or narrow lines below a paragraph
   * that ends in a colon, and after them rows of asterisks and labelled pieces of a statute.
   */
  private boolean isQuotation(List<Line> lines, String text, Optional<Block> before) {
    boolean introduced =
        before.isPresent() && before.get().passage().text().endsWith(":") && !inDecreeList(text);
    boolean setIn =
        lines.size() > 1
            && (lines.stream().allMatch(l -> l.address().precision() == Precision.ESTIMATED)
                || isNarrow(lines));
    boolean piece = text.startsWith("(") || isOmission(text);
    return (introduced && (setIn || piece)) || (inQuotation && (piece || setIn));
  }

  private boolean inDecreeList(String text) {
    return ORDERED.matcher(text).matches()
        || Label.of(text, Optional.empty())
            .filter(l -> l.style() == Label.Style.ARABIC)
            .isPresent();
  }

  private boolean isNarrow(List<Line> lines) {
    return lines.size() > 2 && lines.stream().allMatch(l -> l.text().length() <= width * NARROW);
  }

  /** "* * *", "***", ". . .": text left out between paragraphs. */
  private static boolean isOmission(String text) {
    return text.chars().allMatch(c -> c == '*' || c == ' ' || c == '.' || c == '…');
  }

  private List<Footnote> footnotes(Map<String, List<List<Line>>> notes) {
    List<Footnote> footnotes = new ArrayList<>();
    notes.forEach((label, lines) -> {
      String id = noteId(label, footnotes.size() + 1);
      List<Block> words = new ArrayList<>();
      for (List<Line> paragraph : lines) {
        String block = id + "-p" + (words.size() + 1);
        words.add(new Block.Paragraph(block, joiner.join(paragraph).citedByPage()));
      }
      footnotes.add(new Footnote(id, label, caller(label, words), words));
    });
    blocks.forEach(block -> checkCalls(block, notes));
    return footnotes;
  }

  /** "cfn1"; a label that is no number, such as "*", gives its place instead: "cfn-n3". */
  private static String noteId(String label, int place) {
    boolean number = !label.isEmpty() && label.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? "cfn" + label : "cfn-n" + place;
  }

  private String caller(String label, List<Block> words) {
    for (Block block : blocks) {
      for (Mark mark : block.passage().marks()) {
        if (mark instanceof Mark.NoteCall call && call.label().equals(label)) {
          return block.id();
        }
      }
    }
    diagnostics.add(
        new Diagnostic(
            Code.O202,
            transcript.source(),
            words.getFirst().passage().origin().sourceOf(new Span(0, 1)),
            "nothing in the text calls footnote " + label,
            "look for its mark in the text: a reader may have lost it"));
    return "";
  }

  private void checkCalls(Block block, Map<String, List<List<Line>>> notes) {
    for (Mark mark : block.passage().marks()) {
      if (mark instanceof Mark.NoteCall call && !notes.containsKey(call.label())) {
        diagnostics.add(
            new Diagnostic(
                Code.O203,
                transcript.source(),
                block.passage().origin().sourceOf(call.span()),
                "there is no footnote " + call.label(),
                "look for its text at the foot of the page"));
      }
    }
  }

  /** The first paragraph of the signature block, or the end. */
  private static int signatureStart(List<List<Line>> body) {
    int start = body.size();
    for (int i = body.size() - 1; i >= 0; i--) {
      List<Line> lines = body.get(i);
      boolean starts = SignatureReader.starts(lines.getFirst().text());
      boolean prose = joined(lines).length() > LONGEST_SIGNATURE;
      if (prose
          || (!starts && !lines.stream().allMatch(l -> SignatureReader.continues(l.text())))) {
        break;
      }
      start = starts ? i : start;
      if (body.size() - i > 12) {
        break;
      }
    }
    return start;
  }

  private String nextParagraph() {
    return "p-" + ++paragraphs;
  }

  private static int width(Transcript transcript) {
    int[] widths =
        transcript.pages().stream()
            .map(Page::lines)
            .flatMap(List::stream)
            .filter(l -> l.address().precision() != Precision.NONE)
            .mapToInt(l -> l.text().length())
            .sorted()
            .toArray();
    return widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
  }
}
