package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.List;
import org.glossator.quote.check.Token.Kind;
import org.glossator.text.Span;

/**
 * The words between a draft's quotation marks, cut where an ellipsis leaves something out.
 *
 * @param span the words, without the marks
 * @param segments what stands between the ellipses, none of them empty
 * @param words how many words it quotes, bracketed ones left out
 */
record Quoted(Span span, List<List<Element>> segments, int words) {
  private static final int LEAST_REPLACED = 10;

  Quoted {
    segments = List.copyOf(segments);
  }

  /** The quotation in {@code span} of {@code text}. */
  static Quoted of(String text, Span span) {
    Reader reader = new Reader(Tokens.of(text, span));
    reader.read();
    return new Quoted(span, reader.segments, reader.words);
  }

  /** Reads tokens into elements. */
  private static final class Reader {
    private final List<Token> tokens;
    private final List<List<Element>> segments = new ArrayList<>();
    private List<Element> segment = new ArrayList<>();
    private int words;
    private int at;

    Reader(List<Token> tokens) {
      this.tokens = tokens;
    }

    void read() {
      while (at < tokens.size()) {
        Token token = tokens.get(at);
        int close = token.form().equals("[") ? closing(at) : -1;
        if (close > at) {
          bracket(token, close);
        } else {
          at++;
          add(token);
        }
      }
      cut();
    }

    private void add(Token token) {
      switch (token.kind()) {
        case ELLIPSIS -> cut();
        case BRACKETED -> {
          words++;
          segment.add(new Element.Changed(token));
        }
        case WORD -> {
          words++;
          segment.add(new Element.Literal(token, false));
        }
        case MARK, SIGN -> segment.add(new Element.Literal(token, loose(token)));
      }
    }

    private void cut() {
      if (!segment.isEmpty() && segment.stream().anyMatch(e -> !isLoose(e))) {
        segments.add(List.copyOf(segment));
      }
      segment = new ArrayList<>();
    }

    private static boolean isLoose(Element element) {
      return element instanceof Element.Literal literal && literal.loose();
    }

    /** A stop that the closing mark or an ellipsis brings with it. */
    private boolean loose(Token token) {
      boolean stop = ".,;:".contains(token.form());
      boolean last = onlyMarksFollow() && !";:".contains(token.form());
      boolean before = at < tokens.size() && tokens.get(at).kind() == Kind.ELLIPSIS;
      boolean after = at >= 2 && tokens.get(at - 2).kind() == Kind.ELLIPSIS;
      return token.kind() == Kind.SIGN && stop && (last || before || after);
    }

    private boolean onlyMarksFollow() {
      return tokens.subList(at, tokens.size()).stream().allMatch(t -> t.kind() == Kind.MARK);
    }

    private int closing(int open) {
      for (int i = open + 1; i < tokens.size() && i < open + 60; i++) {
        if (tokens.get(i).form().equals("]")) {
          return i;
        }
        if (tokens.get(i).form().equals("[")) {
          return -1;
        }
      }
      return -1;
    }

    private void bracket(Token open, int close) {
      List<Token> inside = tokens.subList(at + 1, close);
      at = close + 1;
      if (inside.size() == 1 && inside.getFirst().kind() == Kind.ELLIPSIS) {
        cut();
        return;
      }
      Span span = new Span(open.span().start(), tokens.get(close).span().end());
      StringBuilder form = new StringBuilder("[");
      inside.forEach(token -> form.append(form.length() > 1 ? " " : "").append(token.form()));
      Token whole = new Token(Kind.SIGN, form.append(']').toString(), span);
      segment.add(new Element.Replaced(whole, LEAST_REPLACED + 2 * inside.size()));
    }
  }
}
