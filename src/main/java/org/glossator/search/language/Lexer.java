package org.glossator.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.text.Span;

/** Cuts a query into lexemes. */
final class Lexer {
  /** "order(s)" is a word, "party(ies)" too. */
  private static final Set<String> ENDINGS = Set.of("s", "es", "ies");

  private final String query;
  private final List<Lexeme> found = new ArrayList<>();
  private int at;

  private Lexer(String query) {
    this.query = query;
  }

  /** The lexemes of {@code query} in order. */
  static List<Lexeme> of(String query) {
    Lexer lexer = new Lexer(query);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    return lexer.found;
  }

  private void next() {
    char c = query.charAt(at);
    if (c <= ' ' || Letters.isSpace(c) || Letters.isInvisible(c)) {
      at++;
    } else if (c == '(' || c == ')') {
      sign(c == '(' ? Lexeme.Kind.OPEN : Lexeme.Kind.CLOSE, 1);
    } else if (Letters.isQuotationMark(c)) {
      quoted();
    } else if (c == '#'
        && at + 1 < query.length()
        && Letters.isQuotationMark(query.charAt(at + 1))) {
      at++; // quoted words are found as they stand anyway
    } else if (c == '&') {
      sign(Lexeme.Kind.AND, query.startsWith("&&", at) ? 2 : 1);
    } else if (c == '%') {
      sign(Lexeme.Kind.NOT, 1);
    } else {
      chunk();
    }
  }

  private void sign(Lexeme.Kind kind, int length) {
    found.add(new Lexeme.Sign(kind, new Span(at, at + length)));
    at += length;
  }

  private void quoted() {
    int close = at + 1;
    while (close < query.length() && !Letters.isQuotationMark(query.charAt(close))) {
      close++;
    }
    if (close == query.length()) {
      throw notClosed(at);
    }
    Span span = new Span(at, close + 1);
    int first = isDocket() ? Math.min(close, afterNumberSign(at + 1)) : at + 1;
    String inside = query.substring(first, close);
    if (Words.of(inside).isEmpty()) {
      throw new QueryException("there is no word between these marks", span, without(span));
    }
    Connectors.refuseQuoted(query, span);
    found.add(new Lexeme.Quoted(inside, new Span(first, close)));
    at = close + 1;
  }

  /** Single marks are apostrophes; a phrase between two of them would fall apart in silence. */
  private void refuseSingleMarks() {
    if (!Letters.isApostrophe(query.charAt(at))) {
      return;
    }
    int close = at + 1;
    while (close < query.length() && !closesSingly(close)) {
      close++;
    }
    if (close < query.length()) {
      String inside = query.substring(at + 1, close);
      if (Words.of(inside).size() > 1 && inside.indexOf(' ') > 0 && !hasMarks(inside)) {
        Span span = new Span(at, close + 1);
        throw new QueryException(
            "a phrase stands between double quotation marks", span, replaced(span, quote(inside)));
      }
    }
  }

  private boolean closesSingly(int i) {
    boolean ends = i + 1 == query.length() || !Letters.isWord(query.charAt(i + 1));
    return ends && Letters.isApostrophe(query.charAt(i));
  }

  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Letters.isQuotationMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String quote(String words) {
    return "\"" + words + "\"";
  }

  private void chunk() {
    refuseSingleMarks();
    if (named()) {
      return;
    }
    refuseSegment();
    int citation = CitationForm.end(query, at);
    if (citation > at) {
      Span span = new Span(at, chunkEnd(citation));
      found.add(new Lexeme.Citation(span.of(query), span));
      at = span.end();
      return;
    }
    int wordEnd = firstWordEnd();
    Span span = new Span(at, chunkEnd(wordEnd));
    String text = span.of(query);
    at = span.end();
    Optional<Lexeme> operator =
        wordEnd > span.start() + text.length() ? none() : operator(text, span);
    found.add(operator.orElseGet(() -> new Lexeme.Chunk(text, span)));
  }

  private static Optional<Lexeme> none() {
    return Optional.empty();
  }

  /**
   * "U. S. C.", "C 11-3822" and "§ 101" are one word with spaces in it; in "No.C 11-3822" such a
   * word sticks to another.
   */
  private int firstWordEnd() {
    String ahead = query.substring(at, Math.min(query.length(), at + 40));
    int end = 0;
    for (Token token : Words.of(ahead)) {
      boolean sticks =
          token.start() == end
              || (token.start() == end + 1 && end > 0 && "./,".indexOf(ahead.charAt(end)) >= 0);
      if (!sticks) {
        break;
      }
      end = token.end();
    }
    return at + end;
  }

  /** Where the run of characters ends that goes on at {@code from}. */
  private int chunkEnd(int from) {
    int end = Math.max(from, at);
    while (end < query.length()) {
      char c = query.charAt(end);
      if (c == '(' && isWordAt(end - 1, from)) {
        int close = subsection(end);
        if (close == end) {
          break;
        }
        end = close;
        continue;
      }
      boolean inside = isWordAt(end - 1, at) && isWordAt(end + 1, at);
      boolean percent = c == '%' && end > at && Letters.isDigit(query.charAt(end - 1));
      if (c <= ' '
          || Letters.isSpace(c)
          || c == '('
          || c == ')'
          || Letters.isQuotationMark(c)
          || (c == '&' && !inside)
          || (c == '%' && !(percent && !isWordAt(end + 1, at)))) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isWordAt(int i, int from) {
    return i >= from - 1
        && i >= at
        && i < query.length()
        && (Letters.isWord(query.charAt(i)) || query.charAt(i) == ')');
  }

  /** After "(f)" in "26(f)"; {@code open} when what follows is not such a part of a number. */
  private int subsection(int open) {
    int i = open + 1;
    while (i < query.length() && i - open <= 6 && Letters.isWord(query.charAt(i))) {
      i++;
    }
    boolean closed = i > open + 1 && i < query.length() && query.charAt(i) == ')';
    return closed ? i + 1 : open;
  }

  /** Reads "court:" and the like. */
  private boolean named() {
    int colon = at;
    while (colon < query.length() && Letters.isLetter(query.charAt(colon))) {
      colon++;
    }
    if (colon - at < 2 || colon >= query.length() || query.charAt(colon) != ':') {
      return false;
    }
    String name = query.substring(at, colon);
    Span span = new Span(at, colon + 1);
    Optional<Field> field = Field.named(name);
    if (field.isEmpty()) {
      boolean value = colon + 1 < query.length() && !Letters.isSpace(query.charAt(colon + 1));
      if (value) {
        throw unknownField(name, span);
      }
      return false;
    }
    at = colon + 1;
    value(field.get(), span);
    return true;
  }

  private QueryException notClosed(int mark) {
    return new QueryException(
        "this quotation mark is not closed", new Span(mark, mark + 1), query.strip() + "\"");
  }

  private boolean isDocket() {
    return !found.isEmpty()
        && found.get(found.size() - 1) instanceof Lexeme.Named named
        && named.field() == Field.DOCKET;
  }

  /** Pages print "No. 95-1595"; the docket number is what comes after. */
  private int afterNumberSign(int from) {
    int sign = skipSpaces(from);
    int end = sign;
    while (end < query.length() && Letters.isLetter(query.charAt(end))) {
      end++;
    }
    String word = query.substring(sign, end).toLowerCase(Locale.ROOT);
    if (!word.equals("no") && !word.equals("nos")) {
      return from;
    }
    boolean dot = end < query.length() && query.charAt(end) == '.';
    int number = skipSpaces(dot ? end + 1 : end);
    boolean follows = number < query.length() && Letters.isWord(query.charAt(number));
    return follows && (dot || number > end) ? number : from;
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < query.length() && Letters.isSpace(query.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Dates and keys are read here since they hold signs that mean something elsewhere. */
  private void value(Field field, Span name) {
    int start = skipSpaces(at);
    if (field == Field.DATE) {
      date(start, name);
      return;
    }
    int end = valueEnd(start);
    String text = query.substring(start, end);
    found.add(new Lexeme.Named(field, name));
    if (field == Field.DOCKET) {
      at = afterNumberSign(at);
    }
    if (field == Field.CITES && text.indexOf(':') > 0) {
      found.add(new Lexeme.Key(text, new Span(start, end)));
      at = end;
    }
  }

  /** A date may be quoted, and have a space after its sign. */
  private void date(int start, Span name) {
    boolean quoted = start < query.length() && Letters.isQuotationMark(query.charAt(start));
    int first = quoted ? start + 1 : start;
    int end = valueEnd(first);
    if (!quoted && isComparison(query.substring(first, end))) {
      end = valueEnd(skipSpaces(end));
    }
    while (quoted && end < query.length() && !Letters.isQuotationMark(query.charAt(end))) {
      end++;
    }
    if (quoted && end == query.length()) {
      throw notClosed(start);
    }
    String text = query.substring(first, end).strip();
    at = quoted ? end + 1 : end;
    found.add(new Lexeme.DateRange(text, new Span(text.isEmpty() ? name.start() : start, at)));
  }

  private static boolean isComparison(String text) {
    return text.equals(">") || text.equals("<") || text.equals(">=") || text.equals("<=");
  }

  /** A key can hold parentheses, "frcp:26(d)(1)"; one that closes more than it opens is not its. */
  private int valueEnd(int start) {
    int end = start;
    int open = 0;
    for (; end < query.length(); end++) {
      char c = query.charAt(end);
      boolean opens = c == '(' && end > start;
      open += opens ? 1 : c == ')' ? -1 : 0;
      if (c <= ' ' || "\"“”".indexOf(c) >= 0 || (c == '(' && !opens) || open < 0) {
        break;
      }
    }
    return end;
  }

  /** "ju(scalia)" is how other research services ask a field; "order(s)" and "26(f)" are words. */
  private void refuseSegment() {
    int open = at;
    while (open < query.length() && Letters.isLetter(query.charAt(open))) {
      open++;
    }
    boolean opens = open > at && open < query.length() && query.charAt(open) == '(';
    if (!opens) {
      return;
    }
    int close = open + 1;
    while (close < query.length() && Letters.isLetter(query.charAt(close))) {
      close++;
    }
    boolean closed = close < query.length() && query.charAt(close) == ')';
    boolean ending = closed && ENDINGS.contains(query.substring(open + 1, close));
    Optional<Field> field = Field.segment(query.substring(at, open));
    if (field.isPresent() && !ending) {
      Span span = new Span(at, open);
      String name = field.get().key() + ":";
      throw new QueryException(
          "a field is written with a colon: “" + name + "”", span, replaced(span, name));
    }
  }

  private QueryException unknownField(String name, Span span) {
    String known = Spelling.nearest(name, Field.values());
    String suggestion =
        query.substring(0, span.start()) + known + (known.isEmpty() ? " " : ":") + rest(span);
    return new QueryException(
        "there is no field “" + name + ":”; the fields are " + Spelling.list(Field.values()),
        span,
        suggestion.strip());
  }

  private String rest(Span span) {
    return query.substring(span.end());
  }

  private String without(Span span) {
    return (query.substring(0, span.start()).strip() + " " + rest(span).strip()).strip();
  }

  private Optional<Lexeme> operator(String text, Span span) {
    String word = text.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "and" -> Optional.of(new Lexeme.Sign(Lexeme.Kind.AND, span));
      case "or", "|", "||" -> Optional.of(new Lexeme.Sign(Lexeme.Kind.OR, span));
      case "not" -> Optional.of(new Lexeme.Sign(Lexeme.Kind.NOT, span));
      case "but" -> butNot(span);
      default -> Connectors.at(query, span);
    };
  }

  /** "but not" is one sign; "but" alone is a word. */
  private Optional<Lexeme> butNot(Span but) {
    int next = but.end();
    while (next < query.length() && Letters.isSpace(query.charAt(next))) {
      next++;
    }
    boolean not = query.regionMatches(true, next, "not", 0, 3);
    boolean ends = next + 3 >= query.length() || !Letters.isWord(query.charAt(next + 3));
    if (!not || !ends) {
      return none();
    }
    at = next + 3;
    return Optional.of(new Lexeme.Sign(Lexeme.Kind.NOT, new Span(but.start(), at)));
  }

  private String replaced(Span span, String by) {
    return (query.substring(0, span.start()) + by + rest(span)).strip();
  }
}
