package org.glossator.search.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words of the law that Porter's stemmer takes for forms of a word that means something else: an
 * "author" is no "authority", "several" defendants are not their "severance". Each line is a family
 * of its own: forms of one another, and of nothing else.
 */
final class WordsApart {
  /** Stands in no word, so that no stem is one of Porter's. */
  private static final char MARK = '+';

  private static final String FAMILIES =
      """
      apartment apartments
      authority authorities authoritative authoritatively
      authorize authorizes authorized authorizing authorization authorizations
      careful carefully
      community communities
      competent competence competency competently
      conference conferences
      considerable considerably
      constitution constitutions constitutional constitutionally constitutionality
      contention contentions
      conversation conversations
      corporal
      customer customers
      deference deferential deferentially
      department departments departmental
      deposition depositions
      designate designates designated designating designation designations
      emergency emergencies
      evening evenings
      executive executives
      formation formations
      generate generates generated generating generation generations generator generators
      generic generics generically
      goods
      identical identically
      important importance importantly
      informal informally
      internal internally
      international internationally
      lawful lawfully lawfulness
      majority majorities
      minority minorities
      negligible negligibly
      news
      objective objectives objectively objectivity
      organize organizes organized organizing organization organizations organizational
      parole paroles paroled
      personal personally
      personality personalities
      positive positively
      practical practically
      precedent precedents precedential
      probation probationary probationer probationers
      production productions
      publication publications
      rational rationally rationality
      reasonable reasonably reasonableness
      relative relatives relatively
      responsible responsibly responsibility responsibilities
      several severally
      severe severely severity
      subjective subjectively subjectivity
      succession successions
      successive successively
      terminal terminals
      timely timeliness
      united
      university universities
      willful willfully willfulness
      willing willingly willingness
      wrongful wrongfully
      """;

  private static final Map<String, String> STEMS = stems();

  private WordsApart() {}

  /** The stem of the family of {@code word}: what its forms begin with, and a mark. */
  static Optional<String> stem(String word) {
    return Optional.ofNullable(STEMS.get(word));
  }

  private static Map<String, String> stems() {
    Map<String, String> stems = new HashMap<>();
    for (String family : FAMILIES.strip().split("\n", -1)) {
      String[] forms = family.split(" ", -1);
      String shared = forms[0];
      for (String form : forms) {
        while (!form.startsWith(shared)) {
          shared = shared.substring(0, shared.length() - 1);
        }
      }
      for (String form : forms) {
        stems.put(form, shared + MARK);
      }
    }
    return stems;
  }
}
