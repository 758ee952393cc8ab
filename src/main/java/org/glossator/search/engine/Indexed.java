package org.glossator.search.engine;

import java.util.List;
import org.glossator.search.language.Expression.Unit;
import org.glossator.search.language.Field;

/** How the index is laid out: what its writer and its readers must agree on. */
public final class Indexed {
  /** The Lucene field of the court's words: body and footnotes. */
  public static final String BODY = "body";

  /** The Lucene field of editors' notes. */
  public static final String NOTE = "note";

  /** The term at the first word of each sentence that does not start a paragraph. */
  public static final String SENTENCE = "\u0001s";

  /** The term at the first word of each paragraph. */
  public static final String PARAGRAPH = "\u0001p";

  /**
   * Positions left free between two paragraphs, so that neither a phrase nor a {@code /n} up to
   * this distance runs over; for a longer one it is read where paragraphs start. More would make
   * the files of places longer: 256 by an eighth.
   */
  public static final int PARAGRAPH_GAP = 31;

  /**
   * Positions left free between two names of one field: more than any distance in a query, since
   * names have no marks.
   */
  public static final int NAME_GAP = 256;

  private Indexed() {}

  /** The Lucene field that answers for {@code field}. */
  public static String name(Field field) {
    return switch (field) {
      case TEXT -> BODY;
      case NOTE -> NOTE;
      case TITLE, COURT, JUDGE, PARTY, DOCKET, CITES, KIND, TAG, AUTHOR, DATE -> field.key();
    };
  }

  /** The marks that say where units of a kind start: a paragraph's first sentence has but one. */
  static List<String> marks(Unit unit) {
    return unit == Unit.PARAGRAPH ? List.of(PARAGRAPH) : List.of(PARAGRAPH, SENTENCE);
  }
}
