package org.glossator.privacy;

import org.glossator.diagnostic.Code;
import org.glossator.text.Span;

/**
 * Something that points to a person.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record Identifier(Kind kind, Span span) {
  /** Kinds of identifiers; the first five are those of Fed. R. Civ. P. 5.2(a). */
  public enum Kind {
    SOCIAL_SECURITY("a Social Security number", "Fed. R. Civ. P. 5.2(a)(1)", Code.V701),
    TAXPAYER("a taxpayer-identification number", "Fed. R. Civ. P. 5.2(a)(1)", Code.V701),
    BIRTH_DATE("a full date of birth", "Fed. R. Civ. P. 5.2(a)(2)", Code.V701),
    MINOR("the name of a minor", "Fed. R. Civ. P. 5.2(a)(3)", Code.V701),
    ACCOUNT("a financial-account number", "Fed. R. Civ. P. 5.2(a)(4)", Code.V701),
    PRIVATE_NAME("a name of the publisher's private list", "the list", Code.V702),
    ALIEN_NUMBER("an alien registration number", "a rule of this site", Code.V703),
    LICENCE("a driver's license number", "a rule of this site", Code.V703),
    PHONE("a telephone number", "a rule of this site", Code.V704),
    EMAIL("an e-mail address", "a rule of this site", Code.V704),
    STREET("a street address", "a rule of this site", Code.V704),
    IP_ADDRESS("an IP address", "a rule of this site", Code.V704);

    private final String words;
    private final String rule;
    private final Code code;

    Kind(String words, String rule, Code code) {
      this.words = words;
      this.rule = rule;
      this.code = code;
    }

    /** "a full date of birth". */
    public String words() {
      return words;
    }

    /** Who asks that it be left out. */
    public String rule() {
      return rule;
    }

    /** How it is told to the publisher. */
    public Code code() {
      return code;
    }
  }
}
