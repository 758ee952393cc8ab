package org.glossator.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stem of an English word, by Lucene's stemmer (Porter's): what "infringement" and "infringed"
 * share. {@link WordsApart} holds asunder what it mistakes. A stem begins, but for its last letter,
 * as all its words do.
 */
final class Stems {
  private final OneWord word = new OneWord();
  private final PorterStemFilter stemmer = new PorterStemFilter(word);
  private final CharTermAttribute result = stemmer.getAttribute(CharTermAttribute.class);

  String of(String term) {
    return WordsApart.stem(term).orElseGet(() -> porter(term));
  }

  private String porter(String term) {
    try {
      word.set(term);
      stemmer.incrementToken();
      return result.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lucene's stemmer wants its words from a stream. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    void set(String word) {
      term.setEmpty().append(word);
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
