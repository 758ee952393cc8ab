package org.glossator.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexWriter;
import org.glossator.search.engine.Indexed;
import org.glossator.search.language.Sentences;
import org.glossator.search.language.Token;
import org.glossator.search.language.Words;

/**
 * The words of one field of one order, for Lucene to index: each at its position, signs and the
 * marks of sentences and paragraphs at the position of the word they stand before. Of names,
 * "O'Connor" is found as "oconnor" too.
 */
final class WordStream extends TokenStream {
  /** Characters of a word; an index takes {@link IndexWriter#MAX_TERM_LENGTH} bytes. */
  private static final int LONGEST = IndexWriter.MAX_TERM_LENGTH / 3 - 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<SearchPassage> passages;
  private final boolean marked;
  private final List<String> pending = new ArrayList<>();
  private int passage;
  private List<Token> tokens = List.of();
  private int[] sentences = {};
  private int token;
  private int sentence;
  private int given;
  private int position = -1;
  private int lastPosition = -1;

  /**
   * The words of {@code passages}.
   *
   * @param marked whether they are a text, in which sentences and paragraphs start, and no names
   */
  WordStream(List<SearchPassage> passages, boolean marked) {
    this.passages = passages;
    this.marked = marked;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (given == pending.size()) {
      if (!nextWord()) {
        return false;
      }
    }
    term.append(pending.get(given++));
    increment.setPositionIncrement(position - lastPosition);
    lastPosition = position;
    return true;
  }

  /** Puts the next word, its sign and its marks into {@link #pending}. */
  private boolean nextWord() {
    boolean first = false;
    while (token == tokens.size()) {
      if (passage == passages.size()) {
        return false;
      }
      first = startPassage(passages.get(passage++));
    }
    Token word = tokens.get(token++);
    position++;
    pending.clear();
    given = 0;
    if (marked) {
      mark(word, first);
    }
    if (word.term().length() > LONGEST) {
      return true; // no word that anybody looks for; its place is kept
    }
    pending.add(word.term());
    if (!marked && word.term().indexOf('\'') >= 0) {
      pending.add(word.term().replace("'", ""));
    }
    if (word.sign() != 0) {
      pending.add(word.signed());
      pending.add(String.valueOf(word.sign()));
    }
    return true;
  }

  private boolean startPassage(SearchPassage next) {
    tokens = Words.of(next.text());
    token = 0;
    if (tokens.isEmpty()) {
      return false;
    }
    sentences = marked ? Sentences.starts(next.text()) : sentences;
    sentence = 0;
    position += position < 0 ? 0 : marked ? Indexed.PARAGRAPH_GAP : Indexed.NAME_GAP;
    return true;
  }

  private void mark(Token word, boolean first) {
    boolean begins = false;
    while (sentence < sentences.length && word.start() >= sentences[sentence]) {
      begins = true;
      sentence++;
    }
    if (first) {
      pending.add(Indexed.PARAGRAPH);
    } else if (begins) {
      pending.add(Indexed.SENTENCE);
    }
  }
}
