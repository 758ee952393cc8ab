package org.glossator.search.engine;

/** The published index is not whole: half an upload, a truncated file, another version. */
public final class BrokenIndex extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BrokenIndex() {
    super("the search index is not whole", null, false, false);
  }
}
