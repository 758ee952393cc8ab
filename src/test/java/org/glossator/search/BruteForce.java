package org.glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.search.language.Sentences;

/**
 * Orders and passages found by reading, without an index: the text is cut at everything that is not
 * a letter, and the words are looked for one after the other. It knows plain lower-case words
 * alone, and its queries are made of those.
 */
final class BruteForce {
  /** A question that reading can answer. */
  record Question(String query, Kind kind, String first, String second, int distance) {}

  /** What a question asks for. */
  enum Kind {
    WORD,
    PHRASE,
    SENTENCE,
    PARAGRAPH,
    NEAR,
    BEFORE,
    ROOT
  }

  private BruteForce() {}

  /** Questions with words that stand near each other somewhere. */
  static List<Question> questions(List<SearchDocument> documents, int count, long seed) {
    Random random = new Random(seed);
    List<Question> questions = new ArrayList<>();
    while (questions.size() < count) {
      SearchDocument document = documents.get(random.nextInt(documents.size()));
      SearchPassage passage = document.passages().get(random.nextInt(document.passages().size()));
      List<String> words = words(passage.text());
      if (words.size() > 12) {
        int at = random.nextInt(words.size() - 12);
        String first = words.get(at);
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        String second = words.get(at + (kind == Kind.PHRASE ? 1 : 1 + random.nextInt(10)));
        boolean usable =
            isPlain(first) && isPlain(second) && !first.equals(second) && first.length() > 3;
        if (usable) {
          questions.add(question(kind, first, second, 1 + random.nextInt(60)));
        }
      }
    }
    return questions;
  }

  private static Question question(Kind kind, String first, String second, int distance) {
    String query =
        switch (kind) {
          case WORD -> "#" + first;
          case PHRASE -> "\"" + first + " " + second + "\"";
          case SENTENCE -> "#" + first + " /s #" + second;
          case PARAGRAPH -> "#" + first + " /p #" + second;
          case NEAR -> "#" + first + " /" + distance + " #" + second;
          case BEFORE -> "#" + first + " +s #" + second;
          case ROOT -> first.substring(0, 4) + "!";
        };
    return new Question(query, kind, first, second, distance);
  }

  private static boolean isPlain(String word) {
    return word.length() > 1
        && !Set.of("and", "or", "not", "but").contains(word)
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** A paragraph as a person reads it, its place as "path paragraph". */
  record Paragraph(String place, List<String> words, List<List<String>> sentences) {}

  /** Every paragraph of {@code documents}. */
  static List<Paragraph> read(List<SearchDocument> documents) {
    List<Paragraph> all = new ArrayList<>();
    for (SearchDocument document : documents) {
      for (SearchPassage passage : document.passages()) {
        List<List<String>> sentences =
            sentences(passage.text()).stream().map(BruteForce::words).toList();
        String place = document.path() + " " + passage.anchor();
        all.add(new Paragraph(place, words(passage.text()), sentences));
      }
    }
    return all;
  }

  /** The places of the paragraphs that answer. */
  static Set<String> answer(List<Paragraph> paragraphs, Question question) {
    Set<String> found = new TreeSet<>();
    for (Paragraph paragraph : paragraphs) {
      if (matches(paragraph, question)) {
        found.add(paragraph.place);
      }
    }
    return found;
  }

  private static boolean matches(Paragraph text, Question question) {
    String first = question.first;
    String second = question.second;
    return switch (question.kind) {
      case WORD -> text.words.contains(first);
      case ROOT -> text.words.stream().anyMatch(w -> w.startsWith(first.substring(0, 4)));
      case PHRASE -> apart(text.words, first, second, true, 1);
      case NEAR -> apart(text.words, first, second, false, question.distance);
      case PARAGRAPH -> text.words.containsAll(List.of(first, second));
      case SENTENCE -> text.sentences.stream().anyMatch(s -> s.containsAll(List.of(first, second)));
      case BEFORE ->
          text.sentences.stream().anyMatch(s -> apart(s, first, second, true, Integer.MAX_VALUE));
    };
  }

  private static boolean apart(
      List<String> words, String first, String second, boolean ordered, int most) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; words.get(i).equals(first) && j < words.size(); j++) {
        int distance = j - i;
        boolean near = distance != 0 && Math.abs(distance) <= most && (!ordered || distance > 0);
        if (near && words.get(j).equals(second)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int start : Sentences.starts(text)) {
      sentences.add(text.substring(from, start));
      from = start;
    }
    sentences.add(text.substring(from));
    return sentences;
  }

  /** The words as the simplest reading has them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
      if (c >= 'a' && c <= 'z') {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
