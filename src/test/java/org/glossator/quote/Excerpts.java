package org.glossator.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.glossator.quote.check.HeldPlace;
import org.glossator.quote.check.HeldText;
import org.glossator.text.Span;

/** Passages of an order taken at random, and ways to quote them rightly and wrongly. */
final class Excerpts {
  private static final Pattern WORDS = Pattern.compile("\\S+");

  /** Words that carry no meaning of their own are dropped and added most easily. */
  private static final List<String> FOREIGN =
      List.of("never", "hardly", "plaintiff’s", "rejects", "thirteen", "notwithstanding");

  private final HeldText text;
  private final List<Span> words = new ArrayList<>();
  private final Random random;

  Excerpts(HeldText text, long seed) {
    this.text = text;
    this.random = new Random(seed);
    var matcher = WORDS.matcher(text.text());
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /**
   * A passage.
   *
   * @param words as the order has them
   * @param quoted the same inside quotation marks: marks a level deeper
   * @param pin where they stand
   * @param pages the same without lines
   */
  record Excerpt(String words, String quoted, String pin, String pages) {
    List<String> list() {
      return new ArrayList<>(List.of(quoted.split(" ", -1)));
    }
  }

  /** A quotation and what was done to it. */
  record Altered(String how, String words) {}

  /** Eight to forty words of one block that do not end in a sign. */
  Excerpt next() {
    while (true) {
      int first = random.nextInt(words.size() - 50);
      int last = first + 7 + random.nextInt(33);
      Span span = new Span(words.get(first).start(), words.get(last).end());
      String passage = span.of(text.text());
      boolean plain =
          Character.isLetter(passage.charAt(0))
              && Character.isLetter(passage.charAt(passage.length() - 1))
              && !passage.contains("\n")
              && !passage.contains("[")
              && !passage.contains("‘")
              && balanced(passage);
      if (plain) {
        String quoted = passage.replace('“', '‘').replace('”', '’');
        HeldPlace place = text.place(span);
        return new Excerpt(passage, quoted, place.text(), place.pin().pages());
      }
    }
  }

  private static boolean balanced(String passage) {
    int depth = 0;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      depth += c == '“' ? 1 : c == '”' ? -1 : 0;
      if (depth < 0 || depth > 1 || c == '"') {
        return false;
      }
    }
    return depth == 0;
  }

  /** The excerpt with something that the court did not write; what, turns with {@code turn}. */
  Altered alter(Excerpt excerpt, int turn) {
    while (true) {
      Altered altered = altered(excerpt, turn % 8);
      String bare = altered.words.replace('‘', '“').replace('’', '”');
      String court = text.text().replace('’', '”').replace('‘', '“');
      if (!court.contains(bare)) {
        return altered;
      }
      turn++;
    }
  }

  private Altered altered(Excerpt excerpt, int kind) {
    List<String> list = excerpt.list();
    int at = 1 + random.nextInt(list.size() - 2);
    switch (kind) {
      case 0 -> list.set(at, FOREIGN.get(random.nextInt(FOREIGN.size())));
      case 1 -> list.remove(at);
      case 2 -> list.add(at, FOREIGN.get(random.nextInt(FOREIGN.size())));
      case 3 -> list.set(at - 1, list.get(at - 1) + (list.get(at - 1).endsWith(",") ? ";" : ","));
      case 4 -> list.set(at, otherCase(list.get(at)));
      case 5 -> {
        list.set(0, "[" + list.getFirst() + "]");
        list.set(at, FOREIGN.get(random.nextInt(FOREIGN.size())));
      }
      case 6 -> {
        list.set(at, "…");
        list.set(list.size() - 1, "penguins");
      }
      default -> java.util.Collections.swap(list, at, at - 1);
    }
    List<String> names =
        List.of("word", "dropped", "added", "sign", "case", "bracket", "ellipsis", "swapped");
    return new Altered(names.get(kind), String.join(" ", list));
  }

  private static String otherCase(String word) {
    char first = word.charAt(0);
    char other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
    return other == first ? word + " indeed" : other + word.substring(1);
  }

  /** The excerpt as an honest writer may print it. */
  Altered dress(Excerpt excerpt, int turn) {
    List<String> list = excerpt.list();
    int at = 2 + random.nextInt(list.size() - 4);
    String first = list.getFirst();
    switch (turn % 6) {
      case 0 -> {}
      case 1 -> {
        char other =
            Character.isUpperCase(first.charAt(0))
                ? Character.toLowerCase(first.charAt(0))
                : Character.toUpperCase(first.charAt(0));
        list.set(0, "[" + other + "]" + first.substring(1));
      }
      case 2 -> list.set(at, ". . .");
      case 3 -> list.set(at, "[that thing]");
      case 4 -> list.set(at, "\n" + list.get(at));
      default -> list.set(at, "*" + list.get(at) + "*");
    }
    List<String> names = List.of("plain", "capital", "ellipsis", "bracket", "line", "emphasis");
    return new Altered(names.get(turn % 6), String.join(" ", list));
  }

  /** A pin that the words do not stand at: other lines, or another page. */
  String moved(Excerpt excerpt, int turn) {
    String pin = excerpt.pin();
    int page = Integer.parseInt(pin.replaceAll("^(\\d+).*", "$1"));
    if (turn % 2 == 0 || !pin.contains(":")) {
      return String.valueOf(page + 3);
    }
    int line = Integer.parseInt(pin.replaceAll("^\\d+:(\\d+).*", "$1"));
    return page + ":" + (line > 14 ? line - 9 : line + 12);
  }
}
