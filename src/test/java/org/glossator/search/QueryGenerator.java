package org.glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.glossator.search.language.Token;
import org.glossator.search.language.Words;

/** Queries of every type, made from the words of some orders. The same seed gives the same. */
public final class QueryGenerator {
  /** The types of queries. */
  public static final List<String> TYPES =
      List.of(
          "words",
          "phrase",
          "sentence",
          "paragraph",
          "near",
          "root",
          "pattern",
          "boolean",
          "not",
          "field",
          "date",
          "fuzzy",
          "name");

  private static final List<String> OPERATORS = List.of("and", "or", "not", "but");

  private final List<SearchDocument> documents;
  private final Random random;

  /** Queries of {@code documents}. */
  public QueryGenerator(List<SearchDocument> documents, long seed) {
    this.documents = documents;
    this.random = new Random(seed);
  }

  /** {@code count} queries of {@code type}. */
  public List<String> queries(String type, int count) {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      queries.add(query(type));
    }
    return queries;
  }

  private String query(String type) {
    return switch (type) {
      case "words" -> random.nextBoolean() ? word() : word() + " " + word();
      case "phrase" -> phrase();
      case "sentence" -> pair(random.nextInt(4) == 0 ? " +s " : " /s ");
      case "paragraph" -> pair(random.nextInt(4) == 0 ? " +p " : " /p ");
      case "near" -> pair(" " + (random.nextBoolean() ? "/" : "+") + distance() + " ");
      case "root" -> cut(word(), 4) + "!";
      case "pattern" -> pattern(word());
      case "boolean" -> "(" + word() + " or " + word() + ") & " + word();
      case "not" -> word() + " % " + word();
      case "field" -> field();
      case "date" -> word() + " & date:" + date();
      case "fuzzy" -> slip(word()) + "~";
      case "name" -> name();
      default -> throw new IllegalArgumentException(type);
    };
  }

  private String pair(String connector) {
    List<String> near = run(12);
    String first = near.get(random.nextInt(near.size()));
    String second = random.nextInt(3) == 0 ? word() : near.get(random.nextInt(near.size()));
    String left = random.nextInt(6) == 0 ? "(" + first + " or " + word() + ")" : first;
    return left + connector + second;
  }

  private int distance() {
    return 1 + random.nextInt(random.nextInt(4) == 0 ? 100 : 20);
  }

  private String phrase() {
    return "\"" + String.join(" ", run(2 + random.nextInt(3))) + "\"";
  }

  private String field() {
    SearchDocument document = documents.get(random.nextInt(documents.size()));
    List<Supplier<String>> fields = new ArrayList<>();
    fields.add(() -> "title:\"" + document.title().replace("\"", "") + "\" & " + word());
    fields.add(() -> "court:" + document.court().id() + " & " + word());
    if (!document.docketNumber().isEmpty()) {
      fields.add(() -> "docket:\"" + document.docketNumber() + "\"");
    }
    if (!document.cites().isEmpty()) {
      fields.add(() -> "cites:" + document.cites().getFirst().key());
    }
    document.cites().stream()
        .filter(cited -> !cited.citation().isEmpty())
        .findFirst()
        .ifPresent(cited -> fields.add(() -> "cites:\"" + cited.citation() + "\" or " + word()));
    return fields.get(random.nextInt(fields.size())).get();
  }

  /** A docket number or words of a case's name, as they may be typed by themselves. */
  private String name() {
    SearchDocument document = documents.get(random.nextInt(documents.size()));
    if (!document.docketNumber().isEmpty() && random.nextInt(3) == 0) {
      return "No. " + document.docketNumber();
    }
    List<String> words =
        Words.of(document.caseName()).stream()
            .map(Token::term)
            .filter(w -> !OPERATORS.contains(w))
            .toList();
    String some = String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
    return random.nextInt(3) == 0 ? "\"" + some + "\"" : some;
  }

  private String date() {
    int year = 1995 + random.nextInt(30);
    return switch (random.nextInt(4)) {
      case 0 -> String.valueOf(year);
      case 1 -> ">=" + year;
      case 2 -> "<" + year + "-06";
      default -> year + ".." + (year + 3);
    };
  }

  private String pattern(String word) {
    int at = 1 + random.nextInt(word.length() - 1);
    return word.substring(0, at) + "*" + word.substring(at + 1);
  }

  private String slip(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static String cut(String word, int length) {
    return word.substring(0, Math.min(length, word.length()));
  }

  /** A word of at least four letters that the orders use. */
  private String word() {
    for (; ; ) {
      List<String> words = run(8);
      String word = words.get(random.nextInt(words.size()));
      if (word.length() >= 4 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        return word;
      }
    }
  }

  /** Some words that follow each other, none of which is an operator. */
  private List<String> run(int most) {
    for (int tries = 0; ; tries++) {
      int length = Math.max(2, most - tries / 20);
      List<SearchPassage> passages = documents.get(random.nextInt(documents.size())).passages();
      List<Token> tokens = Words.of(passages.get(random.nextInt(passages.size())).text());
      if (tokens.size() > length) {
        int from = random.nextInt(tokens.size() - length);
        List<String> words = tokens.subList(from, from + length).stream().map(Token::term).toList();
        boolean plain =
            words.stream()
                .allMatch(
                    w -> w.chars().allMatch(c -> c >= 'a' && c <= 'z') && !OPERATORS.contains(w));
        if (plain) {
          return words;
        }
      }
    }
  }
}
