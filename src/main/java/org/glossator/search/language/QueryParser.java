package org.glossator.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.search.language.Expression.AllOf;
import org.glossator.search.language.Expression.AnyOf;
import org.glossator.search.language.Expression.Dated;
import org.glossator.search.language.Expression.Either;
import org.glossator.search.language.Expression.InField;
import org.glossator.search.language.Expression.Match;
import org.glossator.search.language.Expression.Near;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Same;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Without;
import org.glossator.search.language.Expression.Word;
import org.glossator.search.language.ParsedQuery.Misunderstood;
import org.glossator.search.language.ParsedQuery.Understood;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries of terms and connectors, the language of legal research. From the loosest to the
 * tightest: {@code %} or {@code not}; {@code &} or a space; {@code /p +p}; {@code /s +s}; {@code /n
 * +n} with a number; {@code or}; then words, {@code "phrases"}, {@code root!}, {@code wom*n},
 * {@code fuzzy~}, {@code #exact}, {@code field:value} and parentheses.
 *
 * <p>What is not understood is a problem with a place and a suggestion, never a looser search.
 */
public final class QueryParser {
  private static final int MAX_LENGTH = 2000;
  private static final int MAX_LEXEMES = 400;
  private static final int MAX_DEPTH = 30;
  private static final int MOST_CORRECTIONS = 8;

  private final String query;
  private final List<Lexeme> lexemes;
  private int at;
  private int depth;

  private QueryParser(String query, List<Lexeme> lexemes) {
    this.query = query;
    this.lexemes = lexemes;
  }

  /** Reads {@code query}. Never throws, whatever it is given. */
  public static ParsedQuery parse(String query) {
    try {
      return new Understood(read(query));
    } catch (QueryException e) {
      return new Misunderstood(usable(e.problem()));
    }
  }

  /**
   * A suggestion that is not understood either gives way to what is suggested for it, or to none.
   */
  private static QueryProblem usable(QueryProblem problem) {
    String suggestion = problem.suggestion();
    for (int i = 0; i < MOST_CORRECTIONS && !suggestion.isEmpty(); i++) {
      try {
        read(suggestion);
        return new QueryProblem(problem.message(), problem.span(), suggestion);
      } catch (QueryException e) {
        suggestion = e.problem().suggestion();
      }
    }
    return new QueryProblem(problem.message(), problem.span(), "");
  }

  private static Expression read(String query) {
    if (query.length() > MAX_LENGTH) {
      throw new QueryException(
          "a query has at most 2,000 characters", new Span(MAX_LENGTH, query.length()), "");
    }
    List<Lexeme> lexemes = BoundWords.of(query, Lexer.of(query));
    if (lexemes.isEmpty()) {
      throw new QueryException("write a word to search for", new Span(0, query.length()), "");
    }
    if (lexemes.size() > MAX_LEXEMES) {
      throw new QueryException(
          "a query has at most 400 words and signs", lexemes.get(MAX_LEXEMES).span(), "");
    }
    return new QueryParser(query, lexemes).whole();
  }

  private Expression whole() {
    Expression all = without();
    Lexeme left = peek();
    if (left != null) {
      throw new QueryException("this parenthesis closes nothing", left.span(), remove(left.span()));
    }
    return all;
  }

  private Expression without() {
    Expression wanted = all();
    while (takes(Lexeme.Kind.NOT)) {
      wanted = new Without(wanted, all());
    }
    return wanted;
  }

  private Expression all() {
    List<Expression> parts = new ArrayList<>();
    parts.add(connected(Level.PARAGRAPH));
    for (; ; ) {
      if (takes(Lexeme.Kind.AND)) {
        if (takes(Lexeme.Kind.NOT)) {
          Expression wanted = new Without(joined(parts), connected(Level.PARAGRAPH));
          parts.clear();
          parts.add(wanted);
          continue;
        }
      } else if (!startsPart(peek())) {
        return joined(parts);
      }
      parts.add(connected(Level.PARAGRAPH));
    }
  }

  private static Expression joined(List<Expression> parts) {
    return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
  }

  private static boolean startsPart(@Nullable Lexeme next) {
    if (next == null || next instanceof Lexeme.Connector) {
      return false;
    }
    return !(next instanceof Lexeme.Sign sign) || sign.kind() == Lexeme.Kind.OPEN;
  }

  /** The proximity connectors, loosest first. */
  private enum Level {
    PARAGRAPH,
    SENTENCE,
    WORDS,
    OR;

    Level tighter() {
      return switch (this) {
        case PARAGRAPH -> SENTENCE;
        case SENTENCE -> WORDS;
        case WORDS, OR -> OR;
      };
    }

    boolean takes(Lexeme.Connector c) {
      return switch (this) {
        case PARAGRAPH -> c.words() == 0 && c.paragraph();
        case SENTENCE -> c.words() == 0 && !c.paragraph();
        case WORDS -> c.words() > 0;
        case OR -> false;
      };
    }
  }

  private Expression connected(Level level) {
    if (level == Level.OR) {
      return either();
    }
    Expression left = connected(level.tighter());
    while (peek() instanceof Lexeme.Connector c && level.takes(c)) {
      at++;
      Expression right = connected(level.tighter());
      left = connect(c, placed(left, c), placed(right, c));
    }
    return left;
  }

  private static Placed connect(Lexeme.Connector c, Placed left, Placed right) {
    if (c.words() > 0) {
      return new Near(left, right, c.words(), c.ordered());
    }
    return new Same(left, right, c.paragraph() ? Unit.PARAGRAPH : Unit.SENTENCE, c.ordered());
  }

  private Placed placed(Expression side, Lexeme.Connector c) {
    if (side instanceof Placed placed) {
      return placed;
    }
    String name = c.span().of(query);
    throw new QueryException(
        "“" + name + "” connects words and phrases; “&”, “%” and fields cannot stand inside it",
        c.span(),
        replace(c.span(), "&"));
  }

  private Expression either() {
    List<Expression> choices = new ArrayList<>();
    choices.add(atom());
    while (takes(Lexeme.Kind.OR)) {
      choices.add(atom());
    }
    if (choices.size() == 1) {
      return choices.get(0);
    }
    List<Placed> placed = new ArrayList<>();
    for (Expression choice : choices) {
      if (choice instanceof Placed p) {
        placed.add(p);
      }
    }
    return placed.size() == choices.size() ? new AnyOf(placed) : new Either(choices);
  }

  private Expression atom() {
    Lexeme next = peek();
    if (next == null) {
      throw missing();
    }
    at++;
    return switch (next) {
      case Lexeme.Chunk chunk -> WordReader.chunk(query, chunk);
      case Lexeme.Quoted quoted -> WordReader.quoted(query, quoted);
      case Lexeme.Name name -> WordReader.name(query, name);
      case Lexeme.Citation citation -> WordReader.citation(query, citation);
      case Lexeme.DateRange range -> dated(range);
      case Lexeme.Named named -> inField(named);
      case Lexeme.Key key -> new Word(key.text(), key.text(), Match.EXACT, key.span());
      case Lexeme.Sign sign -> sign.kind() == Lexeme.Kind.OPEN ? group(sign) : nothing(sign);
      case Lexeme.Connector connector -> nothing(connector);
    };
  }

  private Expression inField(Lexeme.Named named) {
    Lexeme value = peek();
    boolean cited =
        named.field() == Field.CITES
            && (value instanceof Lexeme.Quoted || value instanceof Lexeme.Citation);
    if (cited && value != null) {
      Span span = value.span();
      Optional<CitedForm> form = CitedForm.of(span.of(query));
      if (form.isPresent()) {
        at++;
        return cited(form.get(), span);
      }
    }
    return within(named.field(), atomOf(named), named.span());
  }

  private Expression cited(CitedForm form, Span span) {
    if (form.isShort()) {
      throw new QueryException(
          "“"
              + span.of(query)
              + "” does not say on which page the case begins; “cites:” needs that"
              + " page or the case’s name, the text can be searched for these words",
          span,
          replace(whole(span), span.of(query)));
    }
    Span at = form.span(span.start());
    Placed authority =
        form.isAlone()
            ? WordReader.citation(query, new Lexeme.Citation(form.text(), at))
            : WordReader.quoted(query, new Lexeme.Quoted(form.text(), at));
    return new InField(Field.CITES, authority, form.isPart());
  }

  /** The field's name and its value with its quotation marks. */
  private Span whole(Span value) {
    int start = query.lastIndexOf(':', value.start());
    while (start > 0 && Letters.isLetter(query.charAt(start - 1))) {
      start--;
    }
    boolean marked =
        value.end() < query.length() && Letters.isQuotationMark(query.charAt(value.end()));
    return new Span(start, value.end() + (marked ? 1 : 0));
  }

  private Expression atomOf(Lexeme.Named named) {
    if (!startsPart(peek())) {
      throw new QueryException(
          "“" + named.span().of(query) + "” needs something after it",
          named.span(),
          remove(named.span()));
    }
    return atom();
  }

  private Expression dated(Lexeme.DateRange range) {
    return DateReader.read(range.text())
        .map(Expression.class::cast)
        .orElseThrow(() ->
            new QueryException(
                "a date is written 2011, 2011-10 or 2011-10-07; from, to and between are "
                    + ">=2011, <=2014 and 2011..2014",
                range.span(),
                DateReader.nearest(range.text()).map(d -> inPlace(range.span(), d)).orElse("")));
  }

  private Expression group(Lexeme.Sign open) {
    if (++depth > MAX_DEPTH) {
      throw new QueryException("parentheses are too deep", open.span(), "");
    }
    if (peek() instanceof Lexeme.Sign sign && sign.kind() == Lexeme.Kind.CLOSE) {
      Span both = new Span(open.span().start(), sign.span().end());
      throw new QueryException("there is nothing in these parentheses", both, remove(both));
    }
    Expression inside = without();
    if (!takes(Lexeme.Kind.CLOSE)) {
      throw new QueryException("this parenthesis is not closed", open.span(), query.strip() + ")");
    }
    depth--;
    return inside;
  }

  /** Asks a field for everything in {@code inner}. */
  private Expression within(Field field, Expression inner, Span name) {
    return switch (inner) {
      case Placed placed -> new InField(field, placed);
      case AllOf all -> new AllOf(each(field, all.parts(), name));
      case Either either -> new Either(each(field, either.parts(), name));
      case Without(Expression wanted, Expression unwanted) ->
          new Without(within(field, wanted, name), within(field, unwanted, name));
      case InField nested -> throw nested(name);
      case Dated nested -> throw nested(name);
    };
  }

  private List<Expression> each(Field field, List<Expression> parts, Span name) {
    List<Expression> asked = new ArrayList<>();
    for (Expression part : parts) {
      asked.add(within(field, part, name));
    }
    return asked;
  }

  private QueryException nested(Span name) {
    return new QueryException("a field cannot stand inside another field", name, remove(name));
  }

  private Expression nothing(Lexeme sign) {
    String name = sign.span().of(query);
    boolean first = sign.span().start() == firstStart();
    boolean not = sign instanceof Lexeme.Sign s && s.kind() == Lexeme.Kind.NOT;
    String where = first ? " has nothing before it" : " has nothing to connect here";
    where += first && not ? "; something must be found first" : "";
    throw new QueryException("“" + name + "”" + where, sign.span(), withoutSign(sign));
  }

  /**
   * What is not wanted would be wanted if its sign were left out; "not guilty" may be meant, but
   * "NOT" is a sign.
   */
  private String withoutSign(Lexeme sign) {
    boolean not = sign instanceof Lexeme.Sign s && s.kind() == Lexeme.Kind.NOT;
    boolean doubled =
        at > 1 && lexemes.get(at - 2) instanceof Lexeme.Sign s && s.kind() == Lexeme.Kind.NOT;
    if (!not || doubled || at == lexemes.size()) {
      return remove(sign.span());
    }
    Lexeme next = lexemes.get(at);
    if (at > 1 || !sign.span().of(query).equals("not") || !(next instanceof Lexeme.Chunk)) {
      return "";
    }
    Span phrase = new Span(sign.span().start(), next.span().end());
    return replace(phrase, "\"" + phrase.of(query) + "\"");
  }

  private int firstStart() {
    return lexemes.get(0).span().start();
  }

  private QueryException missing() {
    Span last = lexemes.get(lexemes.size() - 1).span();
    return new QueryException("“" + last.of(query) + "” has nothing after it", last, remove(last));
  }

  private String remove(Span span) {
    return replace(span, "");
  }

  private String replace(Span span, String by) {
    String before = query.substring(0, span.start()).strip();
    String after = query.substring(span.end()).strip();
    return (before + " " + by + (by.isEmpty() ? "" : " ") + after).strip();
  }

  private String inPlace(Span span, String by) {
    return (query.substring(0, span.start()) + by + query.substring(span.end())).strip();
  }

  private @Nullable Lexeme peek() {
    return at < lexemes.size() ? lexemes.get(at) : null;
  }

  private boolean takes(Lexeme.Kind kind) {
    if (peek() instanceof Lexeme.Sign sign && sign.kind() == kind) {
      at++;
      return true;
    }
    return false;
  }
}
