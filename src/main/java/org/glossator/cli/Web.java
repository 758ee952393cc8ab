package org.glossator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Web addresses on the command line. */
final class Web {
  private Web() {}

  /**
   * {@code url} as it is, if it is a web address or empty.
   *
   * @param option what the user wrote it after
   * @throws UncheckedIOException with the reason if it is none
   */
  static String address(String option, String url) {
    if (url.isEmpty() || url.matches("https?://[^\\s\"'<>?#]+")) {
      return url;
    }
    throw new UncheckedIOException(
        new IOException(option + ": " + url + " is no web address; start with https://"));
  }
}
