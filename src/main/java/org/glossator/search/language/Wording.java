package org.glossator.search.language;

import java.util.ArrayList;
import java.util.List;
import org.glossator.search.language.Expression.AllOf;
import org.glossator.search.language.Expression.AnyOf;
import org.glossator.search.language.Expression.Dated;
import org.glossator.search.language.Expression.Either;
import org.glossator.search.language.Expression.InField;
import org.glossator.search.language.Expression.Match;
import org.glossator.search.language.Expression.Near;
import org.glossator.search.language.Expression.Phrase;
import org.glossator.search.language.Expression.Same;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Expression.Without;
import org.glossator.search.language.Expression.Word;

/** Says in words what a query asks for, so that the reader sees how it was understood. */
public final class Wording {
  private Wording() {}

  /** "severance within 5 words of joinder, and dated 2011 or later". */
  public static String of(Expression expression) {
    return switch (expression) {
      case Word word -> word(word);
      case Phrase phrase -> phrase(phrase);
      case AnyOf any -> list(any.choices(), " or ");
      case Either either -> list(either.parts(), " or ");
      case AllOf all -> list(all.parts(), " and ");
      case Without(Expression wanted, Expression unwanted) ->
          part(wanted) + " but not " + part(unwanted);
      case Near near -> near(near);
      case Same same -> same(same);
      case InField(Field field, var inner, boolean whole) ->
          part(inner) + (whole ? ", the whole of it, in " : " in ") + field.words();
      case Dated dated -> dated(dated);
    };
  }

  /** Other grammatical forms are searched for unless the word is quoted or marked. */
  private static String word(Word word) {
    return switch (word.match()) {
      case FORMS, VERSUS -> word.term();
      case EXACT -> "“" + word.term() + "”";
      case ROOT -> "any word that begins with “" + word.term() + "”";
      case PATTERN -> "any word like “" + word.term() + "”";
      case FUZZY -> "any word spelled nearly like “" + word.term() + "”";
    };
  }

  private static String phrase(Phrase phrase) {
    StringBuilder out = new StringBuilder("“");
    for (Word word : phrase.words()) {
      out.append(out.length() > 1 ? " " : "").append(word.term());
      out.append(word.match() == Match.ROOT ? "…" : "");
    }
    return out.append("”").toString();
  }

  private static String near(Near near) {
    String left = part(near.left());
    String right = part(near.right());
    String count = near.words() == 1 ? "1 word" : near.words() + " words";
    return near.ordered()
        ? left + " at most " + count + " before " + right
        : left + " within " + count + " of " + right;
  }

  private static String same(Same same) {
    String unit = same.unit() == Unit.SENTENCE ? "sentence" : "paragraph";
    return same.ordered()
        ? part(same.left()) + " before " + part(same.right()) + " in the same " + unit
        : part(same.left()) + " in the same " + unit + " as " + part(same.right());
  }

  private static String list(List<? extends Expression> parts, String between) {
    List<String> words = new ArrayList<>();
    for (Expression each : parts) {
      words.add(part(each));
    }
    return String.join(between, words);
  }

  /** A part of a larger expression, in parentheses unless it is simple. */
  private static String part(Expression expression) {
    boolean simple =
        expression instanceof Word
            || expression instanceof Phrase
            || expression instanceof Dated
            || expression instanceof InField;
    return simple ? of(expression) : "(" + of(expression) + ")";
  }

  private static String dated(Dated dated) {
    boolean year = dated.from() / 10_000 == dated.to() / 10_000;
    if (year && dated.from() % 10_000 == 101 && dated.to() % 10_000 == 1231) {
      return "dated " + dated.from() / 10_000;
    }
    if (dated.from() == dated.to()) {
      return "dated " + day(dated.from());
    }
    if (dated.to() == 99_999_999) {
      return "dated " + day(dated.from()) + " or later";
    }
    if (dated.from() == 0 && dated.to() % 100 == 0) {
      return "dated before " + day(dated.to() + 1);
    }
    return dated.from() == 0
        ? "dated " + day(dated.to()) + " or earlier"
        : "dated from " + day(dated.from()) + " to " + day(dated.to());
  }

  private static String day(int day) {
    String digits = String.valueOf(day);
    String padded = "0".repeat(8 - digits.length()) + digits;
    return padded.substring(0, 4) + "-" + padded.substring(4, 6) + "-" + padded.substring(6);
  }
}
