package org.glossator.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.cite.CitationKind;
import org.glossator.order.Block;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.Order;
import org.glossator.transcript.LineAddress;

/**
 * The places of one order that citations can lead to: by page and line, by footnote, by a paragraph
 * that the court numbered, by words that are quoted. A place that cannot be told leads to the
 * order's start.
 */
final class Landings {
  private static final Pattern PAGE_LINE = Pattern.compile("(\\d{1,5})(?::(\\d{1,3}))?(?!\\d).*");
  private static final Pattern NOTE =
      Pattern.compile("(?:.*?\\W)?(?:nn?\\.|fn\\.|notes?) ?(\\d{1,3})(?!\\d).*");

  private final PublishedOrder order;
  private final Order text;
  private final WordStream words;
  private final Set<Integer> pages = new HashSet<>();
  private final Map<String, String> blockOfLine = new HashMap<>();
  private final Map<String, List<Footnote>> notes = new HashMap<>();

  private Landings(PublishedOrder order) {
    this.order = order;
    this.text = order.order();
    this.words = WordStream.of(text);
    text.blocks().forEach(this::add);
    text.footnotes()
        .forEach(n -> notes.computeIfAbsent(n.mark(), label -> new ArrayList<>()).add(n));
  }

  static Landings of(PublishedOrder order) {
    return new Landings(order);
  }

  private void add(Block block) {
    if (!block.passage().text().isEmpty()) {
      pages.add(block.passage().addressOf(0).page());
    }
    for (Mark mark : block.passage().marks()) {
      if (mark instanceof Mark.PageStart start) {
        pages.add(start.page());
      } else if (mark instanceof Mark.LineStart line
          && line.address().precision() == LineAddress.Precision.PRINTED) {
        blockOfLine.putIfAbsent(line(line.address().page(), line.address().line()), block.id());
      }
    }
    pages.remove(0);
  }

  private static String line(int page, int line) {
    return "L" + page + "." + line;
  }

  /** Where a mention leads. */
  CorpusMemory.Place of(AuthorityEntry.Use mention) {
    List<String> quotes = Quotes.in(mention.sentence().text()).stream().filter(words::has).toList();
    CorpusMemory.Place start = new CorpusMemory.Place("", "", !quotes.isEmpty());
    CorpusMemory.Place pinned = pinned(mention, start);
    if (!pinned.block().isEmpty()) {
      return pinned;
    }
    return quotes.stream()
        .flatMap(quote -> words.onlyBlockWith(quote).stream())
        .findFirst()
        .map(block -> start.at(block, block))
        .orElse(pinned);
  }

  private CorpusMemory.Place pinned(AuthorityEntry.Use mention, CorpusMemory.Place start) {
    String pin = mention.cited().pinCite();
    Matcher note = NOTE.matcher(pin);
    if (note.matches()) {
      List<Footnote> named = notes.getOrDefault(note.group(1), List.of());
      if (named.size() == 1 && !named.getFirst().blocks().isEmpty()) {
        Footnote only = named.getFirst();
        return start.at(only.id(), only.blocks().getFirst().id());
      }
    }
    if (pin.startsWith("¶")) {
      return numbered(pin, start);
    }
    Matcher place = PAGE_LINE.matcher(pin);
    if (!place.matches() || !pagesAreCited(mention)) {
      return start;
    }
    int page = Integer.parseInt(place.group(1));
    String line = place.group(2) == null ? "" : line(page, Integer.parseInt(place.group(2)));
    String block = blockOfLine.get(line);
    if (block != null) {
      return start.at(line, block);
    }
    return pages.contains(page) ? start.at("pg-" + page, "") : start;
  }

  /** A paragraph by the court's own number, where only one has it. */
  private CorpusMemory.Place numbered(String pin, CorpusMemory.Place start) {
    Matcher number = Pattern.compile("¶+ ?(\\d{1,4})(?!\\d).*").matcher(pin);
    if (!number.matches()) {
      return start;
    }
    List<Block> named =
        text.blocks().stream()
            .filter(b -> b instanceof Block.Decretal d && d.number().equals(number.group(1)))
            .toList();
    return named.size() == 1 ? start.at(named.getFirst().id(), named.getFirst().id()) : start;
  }

  /**
   * Whether the pages of the pin are those of the order as published here: always of a slip
   * opinion, of a reporter only if the order is printed on the reporter's own pages.
   */
  private boolean pagesAreCited(AuthorityEntry.Use mention) {
    boolean slip =
        mention.cited().kind() == CitationKind.DOCKET || mention.cited().pinCite().contains(":");
    if (slip) {
      return true;
    }
    OptionalInt first = ReporterPlace.firstPage(order.metadata());
    return first.isPresent() && first.getAsInt() > 1 && pages.contains(first.getAsInt());
  }
}
