package org.glossator.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.Sink;

/** Takes files that were claimed, and knows which of them are there already. */
interface Remembering extends Sink {
  /**
   * Keeps the files that a batch of this key left in the site before, if they all still are as they
   * were then.
   *
   * @param versions gives the version of each order now
   * @return what was left, or nothing if it has to be made
   */
  Optional<Ledger.Entry> kept(String key, UnaryOperator<String> versions);

  /**
   * Hears what a batch made.
   *
   * @param needs the versions of the orders that it follows from beside its key
   * @param parts the keys of its parts that were heard of already
   */
  void remember(
      String key,
      Set<String> files,
      Map<String, String> needs,
      List<Diagnostic> told,
      List<String> parts);

  /**
   * Adds the list of everything that was taken, with its hash.
   *
   * @param quiet the paths that the list must not name
   */
  void sum(Predicate<String> quiet);
}
