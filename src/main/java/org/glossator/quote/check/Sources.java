package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossator.quote.check.Quotations.Found;
import org.glossator.text.Span;

/**
 * Which citation stands beside a quotation. A quotation in a citation's parenthetical belongs to
 * it; otherwise the citation that follows in the same sentence, or as a sentence of its own right
 * after it, comes first, and then the last one before it in the same sentence.
 */
final class Sources {
  private static final Set<String> AGAINST = Set.of("but", "contra", "cf", "compare");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "jr", "sr", "st", "no", "nos", "inc", "co", "corp", "ltd", "v",
          "vs", "cf", "id", "dkt", "decl", "ex", "fed", "civ", "p", "pp", "n", "nn", "app", "op",
          "supp", "cal", "cir", "ct", "art", "sec", "ch", "pl", "def", "e.g", "i.e", "u.s", "d");

  /** Between a quotation and the page and line that it stands at: " (", ", ", " at ". */
  private static final Pattern BESIDE = Pattern.compile("[.,;]?\\s?\\(?(?:at\\s)?");

  private final String text;
  private final List<Span> paragraphs;

  /** By place. */
  private final List<Cited> citations;

  private final Map<Found, List<Cited>> known = new HashMap<>();

  Sources(Draft draft, List<Cited> citations) {
    this.text = draft.text();
    this.paragraphs = Quotations.paragraphs(draft.text());
    this.citations = citations;
  }

  /** The citations that may be the source of {@code quotation}, the likeliest first. */
  List<Cited> of(Found quotation) {
    return known.computeIfAbsent(quotation, this::sought);
  }

  private List<Cited> sought(Found quotation) {
    Span place = quotation.whole();
    Optional<Cited> host = Optional.empty();
    for (Cited cited : citations) {
      if (cited.span().start() > place.start()) {
        break;
      }
      boolean covers = cited.span().covers(place);
      if (covers && (host.isEmpty() || cited.span().length() < host.get().span().length())) {
        host = Optional.of(cited);
      }
    }
    if (host.isPresent()) {
      return List.of(host.get());
    }
    return quotation.block() ? ofBlock(place) : ofInline(place);
  }

  private List<Cited> ofInline(Span place) {
    Span paragraph = paragraph(place.start());
    List<Cited> found = new ArrayList<>();
    for (Cited cited : citations) {
      boolean after = cited.span().start() >= place.end() && cited.span().end() <= paragraph.end();
      if (after && !cited.nested()) {
        if (follows(place.end(), cited)) {
          found.add(cited);
        }
        break;
      }
    }
    for (Cited cited : citations.reversed()) {
      boolean before = cited.span().end() <= place.start() && !cited.bare();
      if (before && !cited.nested()) {
        boolean same = cited.span().start() >= paragraph.start();
        if (same && sentenceEnd(cited.span().end(), place.start()) < 0) {
          found.add(cited);
        }
        break;
      }
    }
    boolean against = found.size() == 2 && isAgainst(found.getFirst());
    return against ? found.reversed() : found;
  }

  private static boolean isAgainst(Cited cited) {
    String signal = cited.signal().toLowerCase(Locale.ROOT);
    return AGAINST.stream().anyMatch(signal::startsWith);
  }

  /** At the block's end, at the start of what follows, or in the sentence that leads to it. */
  private List<Cited> ofBlock(Span block) {
    List<Cited> found = new ArrayList<>();
    for (Cited cited : citations) {
      if (cited.span().start() >= block.end()) {
        if (text.substring(block.end(), cited.span().start()).strip().length() <= signal(cited)) {
          found.add(cited);
        }
        break;
      }
    }
    for (Cited cited : citations.reversed()) {
      if (cited.span().end() <= block.start() && !cited.nested()) {
        String between = text.substring(cited.span().end(), block.start());
        boolean near = paragraphs(between) <= 1;
        if (near && sentenceEnd(cited.span().end(), block.start() - 1) < 0) {
          found.add(cited);
        }
        break;
      }
    }
    return found;
  }

  private static int paragraphs(String between) {
    return Quotations.paragraphs(between + "x").size() - 1;
  }

  private static int signal(Cited cited) {
    return cited.signal().isEmpty() ? 1 : cited.signal().length() + 2;
  }

  /** In the same sentence, or right after its end. */
  private boolean follows(int from, Cited cited) {
    if (cited.bare()) {
      return BESIDE.matcher(text.substring(from, cited.span().start())).matches();
    }
    int end = sentenceEnd(from - 1, cited.span().start());
    if (end < 0) {
      return true;
    }
    String rest = text.substring(Math.max(from, end), cited.span().start()).strip();
    return rest.length() <= signal(cited)
        || rest.equals(cited.signal())
        || rest.chars().noneMatch(Character::isLetter);
  }

  private Span paragraph(int offset) {
    for (Span paragraph : paragraphs) {
      if (paragraph.start() <= offset && offset < paragraph.end()) {
        return paragraph;
      }
    }
    return new Span(0, text.length());
  }

  /** The offset after the first end of a sentence from {@code from} on, or -1. */
  private int sentenceEnd(int from, int to) {
    int mark = markBefore(from, to);
    if (mark >= 0) {
      return mark;
    }
    for (int i = Math.max(0, from); i < to; i++) {
      char c = text.charAt(i);
      boolean stop = c == '?' || c == '!' || (c == '.' && !abbreviated(i));
      int end = i + 1;
      while (stop && end < to && "”’\"')]".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      boolean space = end >= to || Character.isWhitespace(text.charAt(end));
      if (stop && space && !isCited(i) && startsSentence(end)) {
        return end;
      }
      if (stop && end > i + 1) {
        i = end - 1;
      }
    }
    return -1;
  }

  /** A stop before the closing mark where the search starts: “… no solution.” */
  private int markBefore(int from, int to) {
    boolean stopped = from > 0 && ".?!".indexOf(text.charAt(from - 1)) >= 0;
    boolean closed = from < text.length() && "”\"".indexOf(text.charAt(from)) >= 0;
    boolean starts = from + 1 < to && startsSentence(from + 1);
    return stopped && closed && starts ? from + 1 : -1;
  }

  private boolean startsSentence(int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at))
            || "“‘\"'([*_>".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at >= text.length() || !Character.isLowerCase(text.charAt(at));
  }

  private boolean isCited(int offset) {
    for (Cited cited : citations) {
      if (cited.span().start() > offset) {
        return false;
      }
      if (offset < cited.span().end() - 1) {
        return true;
      }
    }
    return false;
  }

  private boolean abbreviated(int point) {
    int start = point;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, point).toLowerCase(Locale.ROOT);
    return word.length() == 1 || ABBREVIATIONS.contains(word);
  }
}
