package org.glossator.engine.tool;

import java.util.Collection;
import org.teavm.extension.spi.resources.DefaultResourcesPolicy;

/** Tells TeaVM to put the tables of courts, reporters, rules and words into the script. */
public final class CitationTables extends DefaultResourcesPolicy {
  @Override
  public String[] supplyResources(Collection<? extends String> others) {
    return new String[] {
      "org/glossator/cite/words.tsv",
      "org/glossator/cite/names.tsv",
      "org/glossator/cite/codes.tsv",
      "org/glossator/cite/rules.tsv",
      "org/glossator/cite/reporters.tsv",
      "org/glossator/cite/journals.tsv",
      "org/glossator/court/courts.tsv"
    };
  }
}
