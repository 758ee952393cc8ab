package org.glossator.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.glossator.search.SearchPages.Example;
import org.glossator.search.engine.PassageKind;
import org.glossator.search.language.Token;
import org.glossator.search.language.Words;

/** Shows the query language by queries that find something on the site itself. */
final class Examples {
  private static final int LONG = 8;

  /** Captions and headings are shorter, and their words less telling. */
  private static final int PARAGRAPH = 300;

  private final List<Example> examples = new ArrayList<>();

  private Examples() {}

  /**
   * Examples from two of {@code orders}: the longest gives words, the newest its facts.
   *
   * @param reader reads an order again, by its path
   */
  static List<Example> of(List<Listing> orders, Function<String, Optional<SearchDocument>> reader) {
    Examples made = new Examples();
    List<Listing> newest = SearchPages.newest(orders);
    newest.stream()
        .max(Comparator.comparingInt(Listing::passages))
        .flatMap(longest -> reader.apply(longest.path()))
        .ifPresent(made::words);
    newest.stream().findFirst().flatMap(n -> reader.apply(n.path())).ifPresent(made::fields);
    return List.copyOf(made.examples);
  }

  private void add(String query, String meaning) {
    examples.add(new Example(query, meaning));
  }

  private void words(SearchDocument document) {
    List<String> pair = List.of();
    Map<String, Integer> counts = new TreeMap<>();
    for (SearchPassage passage : document.passages()) {
      if (passage.kind() == PassageKind.BODY && passage.text().length() > PARAGRAPH) {
        List<String> words = longWords(passage);
        words.forEach(w -> counts.merge(w, 1, Integer::sum));
        boolean two = words.size() > 1 && !words.get(0).equals(words.get(1));
        pair = two && pair.isEmpty() ? words : pair;
      }
    }
    if (pair.isEmpty()) {
      return;
    }
    String a = pair.get(0);
    String b = pair.get(1);
    String often =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(a);
    add(a + " " + b, "orders with both words, in any form");
    add("\"" + phrase(document, often) + "\"", "these words side by side, as they stand");
    add(a + " /p " + b, "both in one paragraph; +p if the first must come first");
    add(a + " /s " + b, "both in one sentence");
    add(a + " /25 " + b, "at most 25 words apart");
    add(often + " or " + a, "either word");
    add(a + " % zebra", "the first and not the second");
    add(often.substring(0, 5) + "!", "every word that begins so");
    add(often.charAt(0) + "*" + often.substring(2), "any one letter for the star");
  }

  private static List<String> longWords(SearchPassage passage) {
    return Words.of(passage.text()).stream()
        .map(Token::term)
        .filter(t -> t.length() >= LONG && t.chars().allMatch(c -> c >= 'a' && c <= 'z'))
        .toList();
  }

  /** The word and its neighbor, where they first stand side by side. */
  private static String phrase(SearchDocument document, String word) {
    for (SearchPassage passage : document.passages()) {
      List<Token> tokens = Words.of(passage.text());
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).term().equals(word) && tokens.get(i - 1).term().length() > 2) {
          return tokens.get(i - 1).term() + " " + word;
        }
      }
    }
    return word;
  }

  private void fields(SearchDocument document) {
    document.date().ifPresent(d -> add("date:" + d.getYear(), "orders of a year; also >=, <, .."));
    field("court:", document.court().id(), "orders of a court");
    field("judge:", last(document.judge()), "orders of a judge");
    field("docket:", quoted(document.docketNumber()), "a docket number, in any form");
    document.parties().stream()
        .findFirst()
        .ifPresent(p -> field("party:", quoted(p), "orders with a party of this name"));
    document.cites().stream()
        .findFirst()
        .ifPresent(c -> field("cites:", c.key(), "orders that cite an authority"));
    document.tags().stream()
        .findFirst()
        .ifPresent(t -> field("tag:", quoted(t), "orders and notes on a topic"));
    document.authors().stream()
        .findFirst()
        .ifPresent(a -> field("author:", a.id(), "orders with notes by somebody"));
  }

  private void field(String name, String value, String meaning) {
    if (!value.isEmpty()) {
      add(name + value, meaning);
    }
  }

  private static String last(String name) {
    List<Token> words = Words.of(name);
    return words.isEmpty() ? "" : words.getLast().term();
  }

  private static String quoted(String value) {
    return Words.of(value).size() > 1 ? "\"" + value.replace("\"", "") + "\"" : value;
  }
}
