package org.glossator.search.engine;

import java.util.List;
import java.util.function.Consumer;
import org.glossator.search.language.QueryProblem;

/** Writes JSON on one line, in letters that no script can mistake. */
final class Json {
  private final StringBuilder out = new StringBuilder();

  StringBuilder out() {
    return out;
  }

  /** What cannot be answered, and why. */
  void refused(String query, QueryProblem problem) {
    out.append("{\"query\":{");
    field("written", query).append("},\"problem\":{");
    field("message", problem.message()).append(",\"start\":").append(problem.span().start());
    out.append(",\"end\":").append(problem.span().end()).append(',');
    field("suggestion", problem.suggestion()).append("}}");
  }

  StringBuilder field(String name, String value) {
    out.append('"').append(name).append("\":");
    string(value);
    return out;
  }

  <T> void separated(List<? extends T> all, Consumer<T> write) {
    for (int i = 0; i < all.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write.accept(all.get(i));
    }
  }

  void string(String text) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      out.append(text.substring(done, i));
      done = i + 1;
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      }
    }
    out.append(done == 0 ? text : text.substring(done)).append('"');
  }

  private static boolean isPlain(char c) {
    return c >= 0x20
        && c != '"'
        && c != '\\'
        && c != 0x2028
        && c != 0x2029
        && (c < 0xD800 || c > 0xDFFF);
  }
}
