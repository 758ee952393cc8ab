package org.glossator.order.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.order.directive.Modals.Modal;
import org.glossator.text.Span;

/**
 * Reads one sentence: an opening formula ("IT IS FURTHER ORDERED that"), a condition, a subject, a
 * modal, what is to be done; then coordinate clauses. It reads only what is plain: one doubt, and
 * there is no duty at all.
 */
final class DutyReader {
  private static final Set<String> RULINGS =
      Set.of(
          "granted",
          "denied",
          "dismissed",
          "vacated",
          "affirmed",
          "reversed",
          "remanded",
          "overruled",
          "sustained",
          "stricken",
          "quashed",
          "continued",
          "stayed",
          "adopted",
          "severed",
          "transferred",
          "closed",
          "lifted",
          "approved",
          "terminated",
          "deferred");

  private static final Set<String> LEADS =
      Set.of(
          "accordingly",
          "therefore",
          "finally",
          "moreover",
          "additionally",
          "thus",
          "generally",
          "further",
          "furthermore",
          "however",
          "first",
          "second",
          "third",
          "lastly",
          "likewise",
          "similarly",
          ",");

  private final List<Token> tokens;
  private final int start;

  private DutyReader(List<Token> tokens) {
    this.tokens = tokens;
    this.start = formulaEnd();
  }

  /** The duties of a sentence; empty where its grammar is not plain. */
  static List<Duty> read(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>(Token.of(text, sentence));
    while (!tokens.isEmpty() && ".:;".contains(tokens.getLast().word())) {
      tokens.removeLast();
    }
    return new DutyReader(tokens).duties();
  }

  /** A duty in the making: token ranges. */
  private record Clause(Optional<Span> condition, Span who, Modal modal) {}

  private List<Duty> duties() {
    List<Modal> modals = Modals.of(tokens).stream().filter(m -> m.from() >= start).toList();
    if (modals.isEmpty()) {
      return ruling();
    }
    for (int i = 0; i < modals.size(); i++) {
      Modal modal = modals.get(i);
      if (modal.from() > start && Grammar.isRelative(tokens.get(modal.from() - 1))) {
        continue;
      }
      Optional<Clause> clause = first(modal);
      if (clause.isPresent()) {
        return coordinate(clause.get(), modals.subList(i + 1, modals.size()));
      }
      boolean mayComeLater = Grammar.introduces(tokens, start) && commaBefore(modal.from()) < start;
      if (!mayComeLater) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The clause whose modal this is, read from the sentence's start. */
  private Optional<Clause> first(Modal modal) {
    int at = modal.from();
    if (at == start) {
      return Optional.empty();
    }
    int comma = commaBefore(at);
    if (Grammar.introduces(tokens, start)) {
      boolean plain = comma > start && Grammar.strictSubject(tokens, comma + 1, at);
      return plain
          ? Optional.of(new Clause(range(start, comma), span(comma + 1, at), modal))
          : Optional.empty();
    }
    if (comma == at - 1) {
      return withInsertion(modal);
    }
    return Grammar.subject(tokens, start, at)
        ? Optional.of(new Clause(Optional.empty(), span(start, at), modal))
        : Optional.empty();
  }

  /** "Plaintiff, within ten days of this Order, shall". */
  private Optional<Clause> withInsertion(Modal modal) {
    int first = start;
    while (!isComma(first)) {
      first++;
    }
    int last = modal.from() - 1;
    boolean plain =
        first < last
            && Grammar.inserts(tokens.get(first + 1))
            && Grammar.subject(tokens, start, first);
    return plain
        ? Optional.of(new Clause(range(first + 1, last), span(start, first), modal))
        : Optional.empty();
  }

  private List<Duty> coordinate(Clause opening, List<Modal> rest) {
    List<Duty> duties = new ArrayList<>();
    Clause clause = opening;
    for (Modal next : rest) {
      int shared = sharedSubject(clause.modal, next);
      int own = shared > 0 ? 0 : ownSubject(clause.modal, next);
      if (shared > 0) {
        duties.add(duty(clause, shared));
        clause = new Clause(clause.condition, clause.who, next);
      } else if (own > 0) {
        duties.add(duty(clause, own));
        clause = new Clause(Optional.empty(), span(own + 1, next.from()), next);
      } else if (!Grammar.subordinates(tokens, clause.modal.to(), next.from())) {
        return List.of();
      }
    }
    duties.add(duty(clause, tokens.size()));
    return duties;
  }

  /** The conjunction right before {@code next}, which shares the subject, or 0. */
  private int sharedSubject(Modal modal, Modal next) {
    int before = next.from() - 1;
    boolean conjunction = before > modal.to() && isConjunction(before);
    return conjunction ? before : 0;
  }

  /** The conjunction of ", and the ISP shall": after a comma or semicolon, before a subject. */
  private int ownSubject(Modal modal, Modal next) {
    for (int at = next.from() - 1; at > modal.to(); at--) {
      boolean opens =
          tokens.get(at).is(";") || (isConjunction(at) && ",;".contains(tokens.get(at - 1).word()));
      if (opens && !tokens.get(at).shielded()) {
        return Grammar.strictSubject(tokens, at + 1, next.from()) ? at : 0;
      }
    }
    return 0;
  }

  /** The duty of a clause that ends before token {@code end}. */
  private Duty duty(Clause clause, int end) {
    int last = end;
    while (last > clause.modal.to() && ",;".contains(tokens.get(last - 1).word())) {
      last--;
    }
    Modal modal = clause.modal;
    Span words = span(modal.from(), modal.to());
    int verb = timeToAct(modal, last);
    if (verb > 0) {
      Span have = span(modal.from(), modal.to() + 1);
      return new Duty(clause.condition, clause.who, Force.HAS_TIME, have, span(verb, last));
    }
    return new Duty(clause.condition, clause.who, modal.force(), words, span(modal.to(), last));
  }

  /** Where "serve" stands in "shall have 30 days from … to serve"; 0 for any other clause. */
  private int timeToAct(Modal modal, int end) {
    boolean has =
        modal.force() == Force.MUST && modal.to() < end && tokens.get(modal.to()).is("have");
    Optional<Amount> amount = has ? Amount.at(tokens, modal.to() + 1) : Optional.empty();
    if (amount.isEmpty()) {
      return 0;
    }
    int to = Amount.infinitive(tokens, amount.get().to(), end);
    return to + 1 < end ? to + 1 : 0;
  }

  /** "The motion is GRANTED." */
  private List<Duty> ruling() {
    for (int at = start + 1; at + 1 < tokens.size(); at++) {
      boolean verb = tokens.get(at).is("is") || tokens.get(at).is("are");
      if (!verb) {
        continue;
      }
      int participle = at + 1;
      while (participle < tokens.size() && Modals.isAdverb(tokens.get(participle))) {
        participle++;
      }
      boolean rules =
          participle < tokens.size()
              && RULINGS.contains(tokens.get(participle).word())
              && Grammar.strictSubject(tokens, start, at);
      if (!rules) {
        return List.of();
      }
      Span words = span(at, participle + 1);
      int from = tokens.get(participle).end();
      Span what =
          participle + 1 < tokens.size() ? span(participle + 1, tokens.size()) : Span.at(from);
      return List.of(new Duty(Optional.empty(), span(start, at), Force.RULED, words, what));
    }
    return List.of();
  }

  /** The token after "IT IS HEREBY ORDERED that", or the first that says anything. */
  private int formulaEnd() {
    int first = 0;
    while (LEADS.contains(word(first))) {
      first++;
    }
    boolean it = word(first).equals("it") && word(first + 1).equals("is");
    boolean court = word(first).equals("the") && word(first + 1).equals("court");
    int verb = it || court ? first + 2 : first;
    while (Modals.isAdverb(token(verb)) || ",".equals(word(verb)) || word(verb).equals("and")) {
      verb++;
    }
    if (!word(verb).equals(court ? "orders" : "ordered")) {
      return first;
    }
    int end = verb + 1;
    while (Set.of(",", "and", "adjudged", "decreed").contains(word(end))) {
      end++;
    }
    if (word(end).equals("that") || word(end).equals(":")) {
      return word(end + 1).equals(":") ? end + 2 : end + 1;
    }
    return first;
  }

  private static final Token NONE = new Token("", Span.at(0), false, false);

  private Token token(int at) {
    return at < tokens.size() ? tokens.get(at) : NONE;
  }

  private String word(int at) {
    return token(at).word().toLowerCase(Locale.ROOT);
  }

  private boolean isComma(int at) {
    return tokens.get(at).is(",") && !tokens.get(at).shielded();
  }

  private boolean isConjunction(int at) {
    return !tokens.get(at).shielded()
        && Set.of("and", "or", "but", "nor").contains(tokens.get(at).word());
  }

  /** The last comma before token {@code at}, or -1. */
  private int commaBefore(int at) {
    for (int i = at - 1; i >= start; i--) {
      if (isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Span> range(int from, int to) {
    return from < to ? Optional.of(span(from, to)) : Optional.empty();
  }

  /** The characters of tokens {@code from} to {@code to}; empty where there are none. */
  private Span span(int from, int to) {
    if (from >= to) {
      return Span.at(from < tokens.size() ? token(from).start() : tokens.getLast().end());
    }
    return new Span(token(from).start(), token(to - 1).end());
  }
}
