package org.glossator.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Texts that take little memory while nobody reads them: some in a row are packed together, and one
 * is unpacked with its neighbours. How they are packed never shows in what is published.
 */
public final class PackedTexts {
  private static final int TOGETHER = 8;

  private final List<byte[]> groups;

  private PackedTexts(List<byte[]> groups) {
    this.groups = List.copyOf(groups);
  }

  /** These texts. */
  public static PackedTexts of(List<String> texts) {
    List<byte[]> groups = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += TOGETHER) {
      groups.add(pack(texts.subList(from, Math.min(texts.size(), from + TOGETHER))));
    }
    return new PackedTexts(groups);
  }

  /** Texts that were packed before; they must not be changed. */
  public static PackedTexts packed(List<byte[]> groups) {
    return new PackedTexts(groups);
  }

  /** The texts as they are packed; they must not be changed. */
  public List<byte[]> groups() {
    return groups;
  }

  /**
   * The text of this number, counted from 0.
   *
   * @throws UncheckedIOException if they were not packed here
   */
  public String get(int number) {
    byte[] group = groups.get(number / TOGETHER);
    InputStream packed = new ByteArrayInputStream(group);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(packed)))) {
      for (int i = 0; i < number % TOGETHER; i++) {
        in.skipNBytes(in.readInt());
      }
      return new String(in.readNBytes(in.readInt()), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pack(List<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, quick))) {
      for (String text : texts) {
        byte[] encoded = text.getBytes(UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
    return bytes.toByteArray();
  }
}
