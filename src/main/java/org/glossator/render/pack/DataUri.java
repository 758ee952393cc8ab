package org.glossator.render.pack;

import java.util.Base64;
import java.util.Locale;

/** Bytes as an address of their own (RFC 2397). */
final class DataUri {
  private DataUri() {}

  /** The bytes of the file at {@code path}; its ending tells what they are. */
  static String of(String path, byte[] bytes) {
    return "data:" + type(path) + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "woff2" -> "font/woff2";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "webp" -> "image/webp";
      case "avif" -> "image/avif";
      case "gif" -> "image/gif";
      default -> "application/octet-stream";
    };
  }
}
