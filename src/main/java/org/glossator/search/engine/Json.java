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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
