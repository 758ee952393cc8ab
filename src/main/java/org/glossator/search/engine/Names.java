package org.glossator.search.engine;

/** Names of files by their content. Most are never asked for, so none is made before it is. */
public final class Names {
  /** So many bytes of a hash make a name. */
  static final int HASH = 5;

  /** No names. */
  static final Names NONE = new Names("", 0, new byte[0], 0);

  private final String kind;
  private final int count;
  private final byte[] hashes;
  private final int from;

  Names(String kind, int count, byte[] hashes, int from) {
    this.kind = kind;
    this.count = count;
    this.hashes = hashes;
    this.from = from;
  }

  int count() {
    return count;
  }

  /** The name {@code i}: "b/0123456789". */
  public String get(int i) {
    StringBuilder name = new StringBuilder(kind);
    for (int at = from + i * HASH; at < from + (i + 1) * HASH; at++) {
      int b = hashes[at] & 0xFF;
      name.append(Character.forDigit(b >> 4, 16)).append(Character.forDigit(b & 15, 16));
    }
    return name.toString();
  }
}
