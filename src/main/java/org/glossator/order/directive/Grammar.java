package org.glossator.order.directive;

import java.util.List;
import java.util.Set;

/** What can be told of a clause from its small words, without a dictionary of verbs. */
final class Grammar {
  private static final Set<String> INTRODUCERS =
      Set.of(
          "if",
          "should",
          "unless",
          "until",
          "when",
          "where",
          "once",
          "upon",
          "after",
          "before",
          "because",
          "within",
          "on",
          "by",
          "no",
          "not",
          "pursuant",
          "for",
          "to",
          "in",
          "except",
          "provided",
          "as",
          "since",
          "although",
          "while",
          "during",
          "absent",
          "following",
          "at");
  private static final Set<String> INSERTERS =
      Set.of(
          "within",
          "on",
          "by",
          "no",
          "not",
          "upon",
          "after",
          "before",
          "if",
          "unless",
          "through",
          "pursuant",
          "in",
          "at",
          "to",
          "as",
          "having",
          "including",
          "who",
          "which",
          "however",
          "therefore",
          "and");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "each", "any", "all", "no", "such", "said", "this", "these", "those", "a", "an",
          "every", "either", "neither", "both", "it", "he", "she", "they", "that", "its", "their",
          "his", "her", "counsel", "parties", "some");
  private static final Set<String> RELATIVES =
      Set.of("that", "which", "who", "whom", "whose", "where");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "if",
          "unless",
          "until",
          "when",
          "because",
          "as",
          "while",
          "whether",
          "what",
          "whatever",
          "so",
          "than",
          "once",
          "before",
          "after",
          "provided",
          "should");
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "have", "had", "does", "do", "did");
  private static final Set<String> COURT_VERBS =
      Set.of(
          "finds",
          "concludes",
          "orders",
          "holds",
          "notes",
          "believes",
          "agrees",
          "determines",
          "states",
          "provides",
          "requires",
          "warns",
          "reminds",
          "advises",
          "directs",
          "grants",
          "denies",
          "dismisses",
          "declines",
          "sets",
          "continues",
          "vacates",
          "found",
          "held");
  private static final Set<String> NOT_AT_THE_END =
      Set.of(
          "and", "or", "but", "nor", "of", "to", "in", "on", "by", "for", "with", "from", "at",
          "the", "a", "an", "that", "which", "who", "whom", "if", "as", "than", ",");
  private static final Set<String> NOT_AT_THE_START =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
          "of",
          "with",
          "from",
          "there",
          "then",
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "so",
          "is",
          "are",
          "was",
          "were",
          "be",
          "shall",
          "may",
          "must",
          "will",
          "instead",
          "without",
          "including",
          "consistent");
  private static final int LONGEST_SUBJECT = 40;

  private Grammar() {}

  /** Whether a clause that opens with this word opens with a condition or a time. */
  static boolean introduces(List<Token> tokens, int at) {
    String word = tokens.get(at).word();
    boolean each = (word.equals("no") || word.equals("not")) && at + 1 < tokens.size();
    return each
        ? Set.of("later", "more", "less", "fewer").contains(tokens.get(at + 1).word())
        : INTRODUCERS.contains(word);
  }

  /** Whether words between two commas may open with this one. */
  static boolean inserts(Token token) {
    return INSERTERS.contains(token.word());
  }

  static boolean isRelative(Token token) {
    return RELATIVES.contains(token.word());
  }

  /** Whether any word of the range opens a clause below the main one. */
  static boolean subordinates(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(t -> !t.shielded() && SUBORDINATORS.contains(t.word()));
  }

  /** Whether the range may be the subject of a clause, sure to start one. */
  static boolean strictSubject(List<Token> tokens, int from, int to) {
    return from < to
        && (DETERMINERS.contains(tokens.get(from).word()) || tokens.get(from).capital())
        && subject(tokens, from, to);
  }

  /** Whether the range may be the subject of a clause: a noun phrase without a verb of its own. */
  static boolean subject(List<Token> tokens, int from, int to) {
    if (from >= to
        || to - from > LONGEST_SUBJECT
        || startsBadly(tokens, from, to)
        || NOT_AT_THE_END.contains(tokens.get(to - 1).word())) {
      return false;
    }
    boolean relative = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.shielded()) {
        continue;
      }
      boolean first = i == from;
      boolean verb = isVerb(token);
      if ((verb && !relative) || token.is(";") || token.is(":")) {
        return false;
      }
      if (!first && token.is("that") && i + 1 < to && opensClause(tokens.get(i + 1))) {
        return false;
      }
      relative |= !first && isRelative(token);
    }
    return true;
  }

  /** "the Note provides that the law": after "that" comes a subject of its own, not a verb. */
  private static boolean opensClause(Token token) {
    return DETERMINERS.contains(token.word()) || token.capital();
  }

  /** "Does 1–95" are people. */
  private static boolean isVerb(Token token) {
    boolean does = token.is("does") && token.capital();
    return !does && (FINITE.contains(token.word()) || COURT_VERBS.contains(token.word()));
  }

  /** "that Doe" may be a subject, "that" alone before a verb may not. */
  private static boolean startsBadly(List<Token> tokens, int from, int to) {
    String word = tokens.get(from).word();
    boolean pronoun = word.equals("that") && to - from >= 2 && tokens.get(from + 1).capital();
    return !pronoun && NOT_AT_THE_START.contains(word);
  }
}
