package org.glossator.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {
  /** The hash of {@code bytes}. */
  public static ContentHash of(byte[] bytes) {
    Maker maker = new Maker();
    maker.add(bytes, 0, bytes.length);
    return maker.hash();
  }

  /** Makes the hash of bytes that come piece by piece. */
  public static final class Maker {
    private final MessageDigest digest;

    /** A maker of the hash of bytes that are yet to come. */
    public Maker() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError("every Java platform has SHA-256", e);
      }
    }

    /** Adds {@code length} bytes from {@code from} on. */
    public void add(byte[] bytes, int from, int length) {
      digest.update(bytes, from, length);
    }

    /** Adds a text with its length, so that no two lists of texts are the same. */
    public void add(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] length = Integer.toString(bytes.length).concat(" ").getBytes(StandardCharsets.UTF_8);
      add(length, 0, length.length);
      add(bytes, 0, bytes.length);
    }

    /** The hash; nothing can be added after. */
    public ContentHash hash() {
      return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }
  }

  /** The hash of {@code text} in UTF-8. */
  public static ContentHash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first ten digits: enough for a file name on one site. */
  public String brief() {
    return hex.substring(0, 10);
  }

  @Override
  public String toString() {
    return hex;
  }
}
