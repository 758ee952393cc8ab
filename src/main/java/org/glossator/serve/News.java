package org.glossator.serve;

import java.io.IOException;
import java.util.List;
import org.glossator.diagnostic.Diagnostic;

/**
 * What a change did to what is wrong.
 *
 * @param fresh what was not wrong before
 * @param all what is wrong now
 */
public record News(List<Diagnostic> fresh, List<Diagnostic> all) {
  public News {
    fresh = List.copyOf(fresh);
    all = List.copyOf(all);
  }

  /** Hears of what is wrong, from one thread at a time. */
  public interface Listener {
    /** Something is wrong that was not, or is not any more. */
    void heard(News news);

    /** The content cannot be read, and what is shown stays as it was. */
    void unread(IOException refusal);
  }
}
