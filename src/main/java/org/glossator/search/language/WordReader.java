package org.glossator.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.search.language.Expression.AnyOf;
import org.glossator.search.language.Expression.Match;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Word;
import org.glossator.text.Span;

/** Reads the words of a chunk or a quotation, with {@code !}, {@code *}, {@code ~}, {@code #}. */
final class WordReader {
  private final String query;
  private final String text;
  private final int offset;
  private final Match plain;

  private WordReader(String query, String text, int offset, Match plain) {
    this.query = query;
    this.text = text;
    this.offset = offset;
    this.plain = plain;
  }

  /** The words of a quotation, as they stand. */
  static Placed quoted(String query, Lexeme.Quoted quoted) {
    WordReader reader = new WordReader(query, quoted.text(), quoted.span().start(), Match.EXACT);
    reader.refuseLoneStar();
    return reader.read();
  }

  /**
   * A case's name as it stands, but for its "v."; a party that is "U.S." in one text is the United
   * States in another.
   */
  static Placed name(String query, Lexeme.Name name) {
    int start = name.span().start();
    Placed read = new WordReader(query, name.text(), start, Match.EXACT).read();
    if (!(read instanceof Phrase asWritten)) {
      return read;
    }
    List<Word> words = new ArrayList<>();
    List<Word> full = new ArrayList<>();
    for (Word word : asWritten.words()) {
      boolean versus = Expression.VERSUS.contains(word.term());
      words.add(versus ? new Word(word.written(), "v", Match.VERSUS, word.span()) : word);
      if (word.term().equals("us")) {
        full.add(new Word(word.written(), "united", Match.EXACT, word.span()));
        full.add(new Word(word.written(), "states", Match.EXACT, word.span()));
      } else {
        full.add(words.get(words.size() - 1));
      }
    }
    Phrase phrase = new Phrase(words);
    return full.size() == words.size() || !hasVersus(words)
        ? phrase
        : new AnyOf(List.of(phrase, new Phrase(full)));
  }

  private static boolean hasVersus(List<Word> words) {
    return words.stream().anyMatch(w -> w.match() == Match.VERSUS);
  }

  /** A citation as it stands, or as courts write it otherwise. */
  static Placed citation(String query, Lexeme.Citation citation) {
    int start = citation.span().start();
    Placed read = new WordReader(query, citation.text(), start, Match.EXACT).read();
    if (!(read instanceof Phrase asWritten)) {
      return read;
    }
    List<Placed> forms = new ArrayList<>();
    forms.add(asWritten);
    withoutSection(asWritten.words()).ifPresent(forms::add);
    forms.addAll(ofOtherNames(asWritten.words()));
    return forms.size() == 1 ? asWritten : new AnyOf(forms);
  }

  /** "17 U.S.C. sec. 101" as "17 U.S.C. § 101". */
  private static Optional<Phrase> withoutSection(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (CitationForm.isCode(words.get(i - 1).term())
          && CitationForm.isSection(words.get(i).term())) {
        List<Word> others = new ArrayList<>(words);
        others.remove(i);
        return Optional.of(new Phrase(others));
      }
    }
    return Optional.empty();
  }

  /** "Fed. R. Civ. P. 12" as "Federal Rule of Civil Procedure 12". */
  private static List<Phrase> ofOtherNames(List<Word> words) {
    StringBuilder name = new StringBuilder();
    List<Phrase> others = new ArrayList<>();
    for (int i = 0; i < Math.min(CitationForm.RULE_WORDS, words.size()); i++) {
      name.append(i == 0 ? "" : " ").append(words.get(i).term());
      for (String other : CitationForm.rules(name.toString())) {
        if (!other.contentEquals(name)) {
          others.add(named(other, words.subList(0, i + 1), words.subList(i + 1, words.size())));
        }
      }
    }
    return others;
  }

  private static Phrase named(String name, List<Word> instead, List<Word> rest) {
    int end = instead.get(instead.size() - 1).span().end();
    Span span = new Span(instead.get(0).span().start(), end);
    List<Word> words = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      words.add(new Word(word, word, Match.EXACT, span));
    }
    words.addAll(rest);
    return new Phrase(words);
  }

  /** In other query languages a star in a phrase is any word; three are what a court left out. */
  private void refuseLoneStar() {
    int star = text.indexOf(" * ");
    boolean omission =
        star >= 0 && (text.startsWith("* ", star + 3) || text.startsWith("*", star - 1));
    if (star < 0 || omission) {
      return;
    }
    int from = offset;
    int to = offset + text.length();
    boolean marked =
        from > 0 && Letters.isQuotationMark(query.charAt(from - 1)) && to < query.length();
    String apart = text.substring(0, star).strip() + "\" +2 \"" + text.substring(star + 3).strip();
    throw new QueryException(
        "“*” stands for a letter, not for a word; “+2” lets one word stand between",
        new Span(offset + star + 1, offset + star + 2),
        marked ? query.substring(0, from) + apart + query.substring(to) : "");
  }

  /** The words of a chunk: one word, or a phrase where it is cut by hyphens or dots. */
  static Placed chunk(String query, Lexeme.Chunk chunk) {
    boolean exact = chunk.text().startsWith("#");
    String text = exact ? chunk.text().substring(1) : chunk.text();
    if (exact && Words.of(text).isEmpty()) {
      Span span = chunk.span();
      String rest = query.substring(0, span.start()) + query.substring(span.end());
      throw new QueryException("“#” stands right before a word", span, rest.strip());
    }
    int offset = chunk.span().start() + (exact ? 1 : 0);
    boolean fuzzy = text.endsWith("~");
    Match match = exact ? Match.EXACT : fuzzy ? Match.FUZZY : Match.FORMS;
    return new WordReader(query, text, offset, match).read();
  }

  private Placed read() {
    List<Token> tokens = Words.of(text);
    if (tokens.isEmpty()) {
      Span span = new Span(offset, offset + text.length());
      String rest = query.substring(0, span.start()) + query.substring(span.end());
      throw new QueryException("there is no word in “" + text + "”", span, rest.strip());
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      refuseLeadingStar(tokens.get(i));
      int last = patternEnd(tokens, i);
      words.add(
          last > i || isStar(tokens.get(i).end()) ? pattern(tokens, i, last) : word(tokens, i));
      i = last;
    }
    return words.size() == 1 ? words.get(0) : new Phrase(words);
  }

  private Word word(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean afterCode = i > 0 && CitationForm.isCode(tokens.get(i - 1).term());
    String term = token.sign() == 0 || afterCode ? token.term() : token.signed();
    boolean root = token.end() < text.length() && text.charAt(token.end()) == '!';
    if (root && token.end() + 1 < text.length() && Letters.isWord(text.charAt(token.end() + 1))) {
      int sign = offset + token.end();
      throw new QueryException(
          "“!” stands at the end of a word; in the middle “*” stands for one letter",
          new Span(sign, sign + 1),
          query.substring(0, sign) + "*" + query.substring(sign + 1));
    }
    Match match = root ? Match.ROOT : plain;
    Span span = new Span(offset + token.start(), offset + token.end() + (root ? 1 : 0));
    if (root && term.length() < 2) {
      throw new QueryException("write at least two letters before “!”", span, "");
    }
    if (match == Match.FUZZY && term.length() < 4) {
      throw new QueryException(
          "“~” needs a word of at least four letters", span, query.replace("~", "").strip());
    }
    return new Word(span.of(query), term, match, span);
  }

  /** The last token of those that stars join: "wom*n" is cut into two by its star. */
  private int patternEnd(List<Token> tokens, int i) {
    int last = i;
    while (last + 1 < tokens.size() && joined(tokens.get(last), tokens.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean joined(Token left, Token right) {
    for (int c = left.end(); c < right.start(); c++) {
      if (!isStar(c)) {
        return false;
      }
    }
    return right.start() > left.end();
  }

  private Word pattern(List<Token> tokens, int first, int last) {
    StringBuilder term = new StringBuilder();
    for (int i = first; i <= last; i++) {
      term.append(tokens.get(i).term());
      int gap = i == last ? starsAfter(tokens.get(i).end()) : gapAfter(tokens, i);
      term.append("*".repeat(gap));
    }
    int end = tokens.get(last).end() + starsAfter(tokens.get(last).end());
    Span span = new Span(offset + tokens.get(first).start(), offset + end);
    return new Word(span.of(query), term.toString(), Match.PATTERN, span);
  }

  private static int gapAfter(List<Token> tokens, int i) {
    return tokens.get(i + 1).start() - tokens.get(i).end();
  }

  private int starsAfter(int at) {
    int end = at;
    while (isStar(end)) {
      end++;
    }
    return end - at;
  }

  private boolean isStar(int at) {
    return at < text.length() && text.charAt(at) == '*';
  }

  /** "*1" is a star page and the number 1; "*ment" would have to read every word there is. */
  private void refuseLeadingStar(Token token) {
    int first = token.start();
    while (first > 0 && isStar(first - 1)) {
      first--;
    }
    boolean leads =
        first < token.start() && (first == 0 || !Letters.isWord(text.charAt(first - 1)));
    if (leads && !Letters.isDigit(token.term().charAt(0))) {
      Span span = new Span(offset + first, offset + token.end());
      throw new QueryException("a word cannot begin with “*”", span, "");
    }
  }
}
