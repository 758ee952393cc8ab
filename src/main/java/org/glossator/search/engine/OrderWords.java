package org.glossator.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Word;
import org.glossator.search.language.Sentences;
import org.glossator.search.language.Token;
import org.glossator.search.language.Words;

/** The words of one order in one field, at the positions that the index gives them. */
final class OrderWords {
  private final String field;
  private final PassageText text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private final List<Integer> passages = new ArrayList<>();
  private final List<Integer> firstPositions = new ArrayList<>();
  private final List<Integer> sentenceStarts = new ArrayList<>();

  /** The words of {@code text}: of its notes if {@code field} is theirs, else of the court. */
  OrderWords(PassageText text, String field) {
    this.field = field;
    this.text = text;
    Layout layout = new Layout();
    for (int i = 0; i < text.passages().size(); i++) {
      PassageText.Passage passage = text.passages().get(i);
      if ((passage.kind() == PassageKind.NOTE) == field.equals(Indexed.NOTE)) {
        add(i, passage, layout);
      }
    }
  }

  private void add(int index, PassageText.Passage passage, Layout layout) {
    List<Token> words = Words.of(passage.text());
    if (words.isEmpty()) {
      return;
    }
    layout.startParagraph();
    passages.add(index);
    firstPositions.add(layout.position() + 1);
    int[] starts = Sentences.starts(passage.text());
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      int position = layout.next();
      tokens.add(words.get(i));
      positions.add(position);
      boolean begins = i == 0;
      while (next < starts.length && words.get(i).start() >= starts[next]) {
        begins = true;
        next++;
      }
      if (begins) {
        sentenceStarts.add(position);
      }
    }
  }

  String field() {
    return field;
  }

  /** Which of the field's passages has the word at {@code position}, counted from 0. */
  int passageAt(int position) {
    int low = 0;
    int high = firstPositions.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstPositions.get(middle) <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The index in the order of the field's passage {@code i}. */
  int index(int i) {
    return passages.get(i);
  }

  PassageText.Passage passage(int index) {
    return text.passages().get(index);
  }

  /** Where the word at {@code position} starts in its passage's text. */
  int startOffset(int position) {
    return tokens.get(tokenAt(position)).start();
  }

  /** Where the word at {@code position} ends in its passage's text. */
  int endOffset(int position) {
    return tokens.get(tokenAt(position)).end();
  }

  private int tokenAt(int position) {
    int low = 0;
    int high = positions.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions.get(middle) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** These words as a query asks for them. */
  Asked asked(Function<Word, Set<String>> terms) {
    return new Asked(terms);
  }

  /** Answers where a query's words are. */
  final class Asked implements Places.Source {
    private final Function<Word, Set<String>> terms;
    private final Map<Placed, Places> leaves = new HashMap<>();

    private Asked(Function<Word, Set<String>> terms) {
      this.terms = terms;
    }

    /** The places of a word or phrase, found once. */
    Places leafPlaces(Placed leaf) {
      return leaves.computeIfAbsent(leaf, l -> Places.of(l, this));
    }

    @Override
    public int[] positions(Word word) {
      Set<String> wanted = terms.apply(word);
      int[] found = new int[8];
      int count = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (matches(tokens.get(i), wanted)) {
          if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
          }
          found[count++] = positions.get(i);
        }
      }
      return Arrays.copyOf(found, count);
    }

    private static boolean matches(Token token, Set<String> wanted) {
      return wanted.contains(token.term())
          || (token.sign() != 0
              && (wanted.contains(token.signed())
                  || wanted.contains(String.valueOf(token.sign()))));
    }

    @Override
    public int[] starts(Unit unit) {
      List<Integer> starts = unit == Unit.PARAGRAPH ? firstPositions : sentenceStarts;
      int[] found = new int[starts.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = starts.get(i);
      }
      return found;
    }
  }
}
