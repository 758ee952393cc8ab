package org.glossator.search.engine;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file of the Lucene index: whole in the boot file, or cut into blocks of {@code 1 << shift}
 * bytes. Lucene reads the two ends of every file when it opens an index; those of a cut file are in
 * the boot file too, so that opening needs no block.
 */
final class IndexFile {
  /** So many blocks are asked for at once in what will be read from end to end. */
  private static final int IN_A_RUN = 4;

  /** As many where Lucene goes from the last of its signposts to a place. */
  private static final int ON_THE_WAY = 3;

  private final long length;
  private final int shift;
  private final Window head;
  private final Window tail;
  private final Names names;
  private final Signposts signposts;
  private final @Nullable Window[] blocks;
  private final Store store;
  private final ReadAhead readAhead = new ReadAhead();
  private @Nullable Deferral deferral;

  private IndexFile(
      long length,
      int shift,
      byte[] head,
      byte[] tail,
      Names names,
      Signposts signposts,
      Store store) {
    this.length = length;
    this.shift = shift;
    this.head = new Window(head, 0);
    this.tail = new Window(tail, length - tail.length);
    this.names = names;
    this.signposts = signposts;
    this.store = store;
    this.blocks = new Window[names.count()];
  }

  /**
   * Some bytes of a file.
   *
   * @param start where they start in the file
   */
  @SuppressWarnings("ArrayRecordComponent") // a view of the file; never compared
  record Window(byte[] bytes, long start) {
    /** Before anything is read. */
    static final Window NONE = new Window(new byte[0], 0);

    long end() {
      return start + bytes.length;
    }
  }

  /** Reads what the boot file says of one file. */
  static IndexFile read(ByteReader boot, Store store) {
    int shift = boot.number();
    if (shift == 0) {
      byte[] whole = boot.bytes();
      return new IndexFile(whole.length, 30, whole, new byte[0], Names.NONE, Signposts.NONE, store);
    }
    long length = boot.number() & 0xFFFFFFFFL;
    byte[] head = boot.bytes();
    byte[] tail = boot.bytes();
    Names names = boot.names("b/");
    Signposts signposts = Signposts.read(boot);
    if (shift > 24 || names.count() != (length + (1L << shift) - 1) >> shift) {
      throw new BrokenIndex();
    }
    return new IndexFile(length, shift, head, tail, names, signposts, store);
  }

  long length() {
    return length;
  }

  /**
   * Bytes with the one at {@code position} among them.
   *
   * @throws Store.Absent when their block must be fetched first
   */
  Window window(long position) throws IOException {
    if (names.count() == 0) {
      return head;
    }
    int i = (int) (position >> shift);
    Window block = blocks[i];
    if (block != null) {
      return block;
    }
    String name = names.get(i);
    if (!store.has(name) && (position < head.end() || position >= tail.start)) {
      return position < head.end() ? head : tail;
    }
    long start = (long) i << shift;
    if (!store.has(name)) {
      announce(position, readAhead.end(position, shift));
      if (deferral != null) {
        deferral.note(new Store.Absent(name));
        return new Window(new byte[(int) Math.min(1L << shift, length - start)], start);
      }
    }
    byte[] bytes = store.read(name);
    if (bytes.length != Math.min(1L << shift, length - start)) {
      throw new BrokenIndex();
    }
    Window read = new Window(bytes, start);
    blocks[i] = read;
    return read;
  }

  /**
   * Lets those who read go on past a missing block, as if it were all zeros, which ends no list of
   * numbers too early or too late. What is missing is announced.
   *
   * @param deferral notes that something was missing; null if nobody may go on any more
   */
  void defer(@Nullable Deferral deferral) {
    this.deferral = deferral;
  }

  /**
   * Says that between {@code from} and {@code to} (exclusive) so many places will be read.
   *
   * @return whether they will probably be in most of the blocks there
   */
  boolean expect(long from, long to, int places) {
    long blocks = ((Math.min(to, length) - 1) >> shift) - (from >> shift) + 1;
    boolean most = blocks <= 1 || places >= 2 * blocks;
    readAhead.expect(from, Math.min(to, length), most ? IN_A_RUN : 1);
    return most;
  }

  /**
   * Says that between {@code from} and {@code to} (exclusive) a few places will be read, each on a
   * way that starts some blocks before it.
   */
  void expectFew(long from, long to) {
    readAhead.expect(from, Math.min(to, length), ON_THE_WAY);
  }

  /** Says how many blocks will be wanted at a place that is read for the first time. */
  void expect(int blocks) {
    readAhead.expect(blocks);
  }

  /**
   * Announces the blocks with something of words between two, unless they are more than {@code
   * most}.
   */
  void announceWords(String from, String to, int most) {
    int first = signposts.first(from);
    int last = signposts.last(to);
    if (last - first < most) {
      announce((long) first << shift, (last + 1L) << shift);
    }
  }

  /** Whether the block with the byte at {@code position} is here. */
  boolean has(long position) {
    return names.count() == 0 || store.has(names.get((int) (position >> shift)));
  }

  /** Announces the blocks from {@code from} to {@code to} (exclusive) that are not here. */
  void announce(long from, long to) {
    long end = Math.min(to, length);
    for (long at = (from >> shift) << shift; names.count() > 0 && at < end; at += 1L << shift) {
      int i = (int) (at >> shift);
      if (blocks[i] == null) {
        store.announce(names.get(i));
      }
    }
  }
}
