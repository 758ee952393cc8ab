package org.glossator.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A picture in an order's folder, as its bytes tell of it. */
final class PictureFile {
  /** How a picture is to be named. */
  static final String NAMES =
      "pictures for notes stand in the folder \"images\" beside notes.md; a name has letters from a"
          + " to z, digits, \".\", \"_\" and \"-\", and ends in small letters in .png, .jpg, .jpeg,"
          + " .gif, .webp or .avif";

  /** The endings of pictures, also of those that are not shown. */
  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "heic");

  private static final int PNG_HEAD = 8;

  /** Length, name and checksum of a part of a PNG picture. */
  private static final int PART = 12;

  /** Bytes: nobody says more of a picture in words. */
  private static final int LONGEST = 1 << 20;

  private PictureFile() {}

  /** Whether a file of this name is meant as a picture. */
  static boolean isMeant(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return ENDINGS.contains(small.substring(small.lastIndexOf('.') + 1));
  }

  /** Whether the bytes begin as those of a picture do whose name ends like this. */
  static boolean isWhatItSays(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 64), ISO_8859_1);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "png" -> isPng(bytes);
      case "jpg", "jpeg" -> head.startsWith("\u00FF\u00D8\u00FF");
      case "gif" -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
      case "webp" -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
      case "avif" -> head.startsWith("ftyp", 4) && head.contains("avi");
      default -> false;
    };
  }

  private static boolean isPng(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, PNG_HEAD), ISO_8859_1)
        .equals("\u0089PNG\r\n\u001A\n");
  }

  /**
   * What a picture says of itself in words, in every encoding that these are likely to have. Words
   * that are packed in a PNG picture are unpacked, as far as anybody writes there.
   */
  static List<String> texts(byte[] bytes) {
    List<String> texts = new ArrayList<>();
    read(bytes, texts);
    if (isPng(bytes)) {
      parts(ByteBuffer.wrap(bytes).position(PNG_HEAD), texts);
    }
    return texts;
  }

  /** Characters of two bytes are those of one where every other byte is 0. */
  private static void read(byte[] bytes, List<String> texts) {
    texts.add(new String(bytes, UTF_8));
    texts.add(new String(bytes, ISO_8859_1).replace("\0", ""));
  }

  private static void parts(ByteBuffer png, List<String> texts) {
    while (png.remaining() >= PART) {
      int length = png.getInt();
      byte[] name = new byte[4];
      png.get(name);
      if (length < 0 || length > png.remaining() - 4) {
        return;
      }
      byte[] data = new byte[length];
      png.get(data);
      png.getInt();
      int packed = packed(new String(name, US_ASCII), data);
      if (packed >= 0 && packed < length) {
        read(unpacked(data, packed), texts);
      }
    }
  }

  /** Where the packed words of a part begin, or -1 (PNG, third edition, 11.3.3). */
  private static int packed(String name, byte[] data) {
    int keyword = zero(data, 0);
    boolean text = name.equals("iTXt") && keyword + 1 < data.length && data[keyword + 1] == 1;
    return switch (name) {
      case "zTXt", "iCCP" -> keyword + 2;
      case "iTXt" -> text ? zero(data, zero(data, keyword + 3) + 1) + 1 : -1;
      default -> -1;
    };
  }

  /** The first byte from {@code from} on that is 0, or the end. */
  private static int zero(byte[] data, int from) {
    int at = from;
    while (at < data.length && data[at] != 0) {
      at++;
    }
    return at;
  }

  private static byte[] unpacked(byte[] data, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data, from, data.length - from);
      int count = inflater.inflate(some);
      while (count > 0 && out.size() < LONGEST) {
        out.write(some, 0, count);
        count = inflater.inflate(some);
      }
    } catch (DataFormatException e) {
      return out.toByteArray(); // no program reads more of it
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }
}
