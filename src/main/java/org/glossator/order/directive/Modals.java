package org.glossator.order.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words by which orders bind and allow: "shall", "may not", "is hereby enjoined from". */
final class Modals {
  private static final Set<String> ADVERBS =
      Set.of("hereby", "further", "also", "therefore", "thus", "only", "then", "so", "now");
  private static final Set<String> BINDING =
      Set.of("ordered", "directed", "required", "instructed", "commanded", "obligated");
  private static final Set<String> ALLOWING =
      Set.of("allowed", "permitted", "authorized", "authorised", "entitled", "free");
  private static final Set<String> FORBIDDING =
      Set.of("enjoined", "prohibited", "restrained", "barred", "precluded", "forbidden");

  /**
   * Words that bind or allow.
   *
   * @param from the first token
   * @param to after the last token
   * @param force what they do
   */
  record Modal(int from, int to, Force force) {}

  private Modals() {}

  /** Every one in {@code tokens}, outside quotation marks and brackets, in order. */
  static List<Modal> of(List<Token> tokens) {
    List<Modal> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Modal> modal = tokens.get(at).shielded() ? Optional.empty() : at(tokens, at);
      if (modal.isPresent()) {
        found.add(modal.get());
        at = modal.get().to - 1;
      }
    }
    return found;
  }

  static boolean isAdverb(Token token) {
    return ADVERBS.contains(token.word());
  }

  private static Optional<Modal> at(List<Token> tokens, int at) {
    return switch (tokens.get(at).word()) {
      case "shall", "must", "will" -> negatable(tokens, at, Force.MUST, Force.MUST_NOT);
      case "may" -> may(tokens, at);
      case "need" ->
          word(tokens, at + 1).equals("not")
              ? Optional.of(new Modal(at, at + 2, Force.NEED_NOT))
              : Optional.empty();
      case "is", "are" -> participle(tokens, at);
      default -> Optional.empty();
    };
  }

  /** "May 3, 2011" is a month. */
  private static Optional<Modal> may(List<Token> tokens, int at) {
    String next = word(tokens, at + 1);
    boolean month =
        tokens.get(at).capital() && !next.isEmpty() && Character.isDigit(next.charAt(0));
    return month ? Optional.empty() : negatable(tokens, at, Force.MAY, Force.MUST_NOT);
  }

  private static Optional<Modal> negatable(List<Token> tokens, int at, Force plain, Force negated) {
    int next = skipAdverbs(tokens, at + 1);
    if (word(tokens, next).equals("not") || word(tokens, next).equals("neither")) {
      return Optional.of(new Modal(at, next + 1, negated));
    }
    return Optional.of(new Modal(at, at + 1, plain));
  }

  /** "is hereby ordered to", "are not permitted to", "is enjoined from". */
  private static Optional<Modal> participle(List<Token> tokens, int at) {
    int next = skipAdverbs(tokens, at + 1);
    boolean not = word(tokens, next).equals("not");
    next = skipAdverbs(tokens, not ? next + 1 : next);
    String participle = word(tokens, next);
    String particle = word(tokens, next + 1);
    if (participle.equals("granted") && particle.equals("leave")) {
      boolean to = word(tokens, next + 2).equals("to");
      return to ? Optional.of(new Modal(at, next + 3, Force.MAY)) : Optional.empty();
    }
    if (FORBIDDING.contains(participle) && particle.equals("from") && !not) {
      return Optional.of(new Modal(at, next + 2, Force.MUST_NOT));
    }
    if (!particle.equals("to")) {
      return Optional.empty();
    }
    if (BINDING.contains(participle)) {
      return Optional.of(new Modal(at, next + 2, not ? Force.NEED_NOT : Force.MUST));
    }
    if (ALLOWING.contains(participle)) {
      return Optional.of(new Modal(at, next + 2, not ? Force.MUST_NOT : Force.MAY));
    }
    return Optional.empty();
  }

  private static int skipAdverbs(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size() && isAdverb(tokens.get(next))) {
      next++;
    }
    return next;
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).word() : "";
  }
}
