package org.glossator.render.template;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * What FreeMarker can do and a template may not. It is looked for in the template's text, comments
 * too, since FreeMarker has no switch for it.
 */
enum Refusal {
  /** Each way in which a template can say that what it prints is not to be escaped. */
  UNESCAPED(
      "\\?\\s*no_?[eE]sc\\b|[<\\[]#(?:no[aA]uto[eE]sc|output[fF]ormat)\\b"
          + "|\\b(?:auto_?[eE]sc|output_?[fF]ormat)\\s*=",
      "a template cannot turn escaping off",
      "what is made of notes and of the court's words would run as HTML; values that are HTML"
          + " already are printed as they are"),

  /** The time of the build, and what FreeMarker was told of place and language. */
  SURROUNDINGS(
      "(?<![\\w\\])}\"'.])\\.\\s*(?:now|lang|locale(?:_object|Object)?|time_?[zZ]one)\\b"
          + "|[<\\[]#setting\\s+(?:locale|(?:sql_date_and_time_|sqlDateAndTime)?[tT]ime_?[zZ]one)\\b",
      "a template has no clock, no locale and no time zone",
      "the same content must give the same pages on every day and machine; the days of orders and"
          + " notes are among the values of their pages"),

  /** Text that becomes a template while it runs, and could hold any of the others unseen. */
  MADE_OF_TEXT(
      "\\?\\s*(?:eval|interpret)\\b",
      "a template cannot run a text as a template",
      "write what it is to do in the template itself, or in a macro");

  private final Pattern pattern;
  private final String message;
  private final String help;

  Refusal(String pattern, String message, String help) {
    this.pattern = Pattern.compile(pattern);
    this.message = message;
    this.help = help;
  }

  /** Each place where {@code template} does what none may: T501. */
  static Stream<Diagnostic> in(SourceFile template) {
    return Stream.of(values()).flatMap(refusal -> refusal.of(template));
  }

  private Stream<Diagnostic> of(SourceFile template) {
    return pattern
        .matcher(template.text())
        .results()
        .map(found ->
            new Diagnostic(
                Code.T501, template, new Span(found.start(), found.end()), message, help));
  }
}
