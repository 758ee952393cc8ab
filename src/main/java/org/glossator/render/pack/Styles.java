package org.glossator.render.pack;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.render.SiteFiles;

/** Puts the fonts and pictures of a style sheet into it. */
final class Styles {
  /** {@code url("../fonts/a.woff2")}. */
  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')\\s]++)[\"']?\\s*\\)");

  private Styles() {}

  /** The style sheet at {@code path} without a request in it. */
  static String packed(String css, String path, SiteFiles files) throws IOException {
    SitePlace place = new SitePlace(path, "");
    StringBuilder out = new StringBuilder(css.length());
    Matcher matcher = URL.matcher(css);
    int at = 0;
    while (matcher.find()) {
      String url = matcher.group(1);
      if (url.startsWith("data:") || url.startsWith("#")) {
        continue;
      }
      Optional<String> file = place.file(url);
      Optional<byte[]> bytes = file.isEmpty() ? Optional.empty() : files.read(file.get());
      out.append(css, at, matcher.start());
      out.append("url(").append(bytes.map(b -> DataUri.of(url, b)).orElse("data:,")).append(')');
      at = matcher.end();
    }
    // A closing tag inside would end the element that the style sheet is put into.
    return out.append(css, at, css.length()).toString().replace("</", "<\\/");
  }
}
