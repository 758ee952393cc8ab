package org.apache.lucene.internal.vectorization;

/** Chooses Lucene's plain loops; browsers have no vector instructions for Java. */
public final class PlainVectors {
  private PlainVectors() {}

  public static VectorizationProvider lookup(boolean testMode) {
    return new DefaultVectorizationProvider();
  }
}
