package org.glossator.transcript.courtlistener;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of a numbered list, and no text has. */
final class ListNumber {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");

  /** An item that says its own number: "(1)", "2.", "a)". */
  private static final Pattern OWN =
      Pattern.compile("[(\\[]?(?:\\d{1,4}|[a-zA-Z]|[ivxlIVXL]{1,6})[.)\\]].*");

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

  private ListNumber() {}

  /** What stands before {@code item}, with a blank behind it: "5. "; or empty. */
  static String before(Element item) {
    Element list = item.parent();
    if (list == null || !item.tagName().equals("li") || !list.tagName().equals("ol")) {
      return "";
    }
    boolean unmarked =
        (list.attr("style") + item.attr("style")).matches("(?is).*list-style[^;]*none.*");
    if (unmarked || OWN.matcher(item.text().strip()).matches()) {
      return "";
    }
    int number = whole(list.attr("start"), 1) - 1;
    for (Element each : list.children()) {
      if (each.tagName().equals("li")) {
        number = whole(each.attr("value"), number + 1);
      }
      if (each.equals(item)) {
        break;
      }
    }
    return written(number, list.attr("type")) + ". ";
  }

  private static int whole(String number, int otherwise) {
    return WHOLE.matcher(number.strip()).matches() ? Integer.parseInt(number.strip()) : otherwise;
  }

  private static String written(int number, String type) {
    boolean letters = number >= 1 && number <= 26;
    boolean roman = number >= 1 && number <= 99;
    return switch (type) {
      case "a" -> letters ? Character.toString('a' + number - 1) : String.valueOf(number);
      case "A" -> letters ? Character.toString('A' + number - 1) : String.valueOf(number);
      case "i" -> roman ? TENS[number / 10] + ONES[number % 10] : String.valueOf(number);
      case "I" ->
          roman
              ? (TENS[number / 10] + ONES[number % 10]).toUpperCase(Locale.ROOT)
              : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }
}
