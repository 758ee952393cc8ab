package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;

/** Writes the start of a note beneath the words that it is about, at the end of the notes' file. */
final class NoteStart {
  private static final String NOTES = "notes.md";
  private static final int LONGEST = 20_000; // characters of a note or a quotation

  private final Path folder;
  private final Content content;
  private final Corpus corpus;

  NoteStart(Path folder, Content content, Corpus corpus) {
    this.folder = folder;
    this.content = content;
    this.corpus = corpus;
  }

  Path write(String page, String block, String quotation, String text) throws IOException {
    if (quotation.length() > LONGEST || text.length() > LONGEST) {
      throw new NoteRefusedException("this is too long for a note");
    }
    PublishedOrder order =
        corpus.orders().stream()
            .filter(each -> page.startsWith(each.path().value()))
            .findFirst()
            .orElseThrow(() -> new NoteRefusedException("this page is not an order's"));
    String words = quotation.strip().replaceAll("\\s+", " ");
    String place = place(order, block, words);
    String note = "> " + place + words + "\n\n" + written(text) + "\n";
    return append(file(order), note);
  }

  /** "[11:26] " where the words stand more than once, or nothing. */
  private static String place(PublishedOrder order, String block, String words)
      throws NoteRefusedException {
    List<Block> with = order.order().everyBlock().filter(each -> count(each, words) > 0).toList();
    int times = with.stream().mapToInt(each -> count(each, words)).sum();
    if (words.isEmpty() || times == 0) {
      throw new NoteRefusedException(
          "these words are not in the court's text in one paragraph; select only the court's words");
    }
    if (times == 1) {
      return "";
    }
    List<Block> here = with.stream().filter(each -> each.id().equals(block)).toList();
    if (here.size() != 1 || count(here.getFirst(), words) != 1) {
      throw new NoteRefusedException("these words stand in the order more than once; select more");
    }
    String text = here.getFirst().passage().text();
    LineAddress at = here.getFirst().passage().pinOf(Span.at(text.indexOf(words))).from();
    if (!at.citable()) {
      throw new NoteRefusedException("these words stand in the order more than once; select more");
    }
    return "[" + at.page() + ":" + at.line() + "] ";
  }

  private static int count(Block block, String words) {
    String text = block.passage().text();
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }

  /** A line that would start another quotation or be read as attributes is kept from it. */
  private static String written(String text) throws NoteRefusedException {
    String body =
        text.strip()
            .lines()
            .map(line -> line.stripLeading().startsWith(">") ? "\\" + line.stripLeading() : line)
            .map(line -> line.stripLeading().startsWith("{") ? "\\" + line.stripLeading() : line)
            .collect(Collectors.joining("\n"));
    if (body.isEmpty()) {
      throw new NoteRefusedException("the note is empty");
    }
    return body;
  }

  private Path file(PublishedOrder order) throws NoteRefusedException {
    String source = order.order().transcript().source().name();
    List<OrderPlace> places = new ArrayList<>(OrderPlace.all(content));
    OrderPlace place =
        places.stream()
            .filter(
                each -> each.files(content).stream().map(content::name).anyMatch(source::equals))
            .findFirst()
            .orElseThrow(
                () -> new NoteRefusedException("the order's folder is not there any more"));
    if (place.single()) {
      throw new NoteRefusedException(
          "this order is a single file; give it a folder, orders/"
              + place.name()
              + "/order.md, and it can have notes");
    }
    return folder.resolve(place.file(NOTES));
  }

  /** The file is whole at any moment: the longer one takes its place. */
  private static Path append(Path file, String note) throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    String gap = before.isEmpty() ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    Path longer = file.resolveSibling(".notes.md.new");
    Files.write(longer, (before + gap + note).getBytes(UTF_8));
    return Files.move(
        longer, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
