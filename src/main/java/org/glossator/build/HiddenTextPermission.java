package org.glossator.build;

import java.util.Optional;
import org.glossator.diagnostic.Code;
import org.glossator.text.ContentHash;

/**
 * Who allows a PDF to be published with text that its pages do not show, and why.
 *
 * @param by who answers for it
 * @param because why it may be read
 * @param sha256 of the file; for any other there is no permission
 */
record HiddenTextPermission(String by, String because, String sha256) {
  /** What {@code hidden-text} in {@code map} says. */
  static Optional<HiddenTextPermission> in(YamlMap map) {
    Optional<YamlMap> said = map.map("hidden-text");
    if (said.isEmpty()) {
      return Optional.empty();
    }
    YamlMap hidden = said.get();
    HiddenTextPermission permission =
        new HiddenTextPermission(
            hidden.required("allowed-by"), hidden.required("because"), hidden.required("sha256"));
    hidden.refuseOthers();
    if (!permission.sha256.isEmpty() && !permission.sha256.matches("[0-9a-f]{64}")) {
      hidden.error(
          Code.M303,
          hidden.spanOf("sha256"),
          "this is no SHA-256 hash in hexadecimal",
          "\"sha256sum order.pdf\" prints it");
    }
    return Optional.of(permission);
  }

  /** Whether it is for the file that {@code bytes} are. */
  boolean covers(byte[] bytes) {
    return sha256.equals(ContentHash.of(bytes).hex());
  }
}
