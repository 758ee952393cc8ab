package org.apache.lucene.search;

/** Replaces Lucene's class of this name in browsers: nothing is cached here. */
public class LRUQueryCache implements QueryCache {
  public LRUQueryCache(int maxSize, long maxRamBytesUsed) {}

  @Override
  public Weight doCache(Weight weight, QueryCachingPolicy policy) {
    return weight;
  }
}
