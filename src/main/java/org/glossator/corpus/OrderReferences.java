package org.glossator.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.order.Mark;
import org.glossator.transcript.LineAddress;

/**
 * Reads references to other orders of the site, as notes make them: {@code [[C 11-3311, 2:4]]}
 * names a docket number and a page and line, both in any usual form; where a docket has several
 * orders, a date between them says which: {@code [[11-3311, 2011-10-07, 2:4]]}.
 */
public final class OrderReferences {
  /** A reference in running text; its first group is what stands between the brackets. */
  public static final Pattern IN_TEXT = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,120})\\]\\]");

  private static final Pattern PARTS =
      Pattern.compile(
          "([^,|]{2,60}?)\\s*(?:,\\s*(\\d{4}-\\d{2}-\\d{2}))?\\s*(?:,\\s*(\\d{1,5})(?::(\\d{1,3}))?)?"
              + "\\s*(?:\\|\\s*(.{1,100}))?");

  private static final Pattern NUMBER = Pattern.compile("(\\d{2})\\D{1,6}(\\d{1,6})(?!\\d)");

  private final Map<String, List<PublishedOrder>> byDocket = new HashMap<>();

  /** References among these orders. */
  public OrderReferences(List<PublishedOrder> orders) {
    for (PublishedOrder order : orders) {
      String key = order.caption().docketNumber().map(OrderReferences::key).orElse("");
      if (!key.isEmpty()) {
        byDocket.computeIfAbsent(key, k -> new ArrayList<>()).add(order);
      }
    }
  }

  /**
   * What a reference means.
   *
   * @param order the order
   * @param anchor the place in it as an id of its page, or empty for the whole
   * @param pin "11:26", "11" or empty
   * @param words what the reference wants to be called, or empty
   */
  public record Reference(PublishedOrder order, String anchor, String pin, String words) {}

  /** What the words between the brackets mean; nothing if that is not one place of one order. */
  public Optional<Reference> read(String inside) {
    return read(inside, order -> {});
  }

  /**
   * The same.
   *
   * @param looked hears of which order the text was looked at for it
   */
  public Optional<Reference> read(String inside, Consumer<PublishedOrder> looked) {
    Matcher parts = PARTS.matcher(inside.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<String> day = Optional.ofNullable(parts.group(2));
    Optional<String> page = Optional.ofNullable(parts.group(3));
    Optional<String> line = Optional.ofNullable(parts.group(4));
    Optional<PublishedOrder> order = withDocket(parts.group(1), day);
    order.filter(o -> page.isPresent()).ifPresent(looked);
    String pin = page.map(p -> p + line.map(l -> ":" + l).orElse("")).orElse("");
    return order.flatMap(o ->
        anchor(o, page, line)
            .map(a -> new Reference(o, a, pin, Optional.ofNullable(parts.group(5)).orElse(""))));
  }

  /** The one order with this docket number, in whatever form, and, if given, of this day. */
  public Optional<PublishedOrder> withDocket(String docket, Optional<String> day) {
    List<PublishedOrder> found =
        byDocket.getOrDefault(key(docket), List.of()).stream()
            .filter(o -> day.isEmpty() || day.equals(o.caption().dated().map(LocalDate::toString)))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** "11-3822" for "C 11-3822 MEJ", "11-cv-03822" and "3:11-cv-03822-MEJ"; empty for no number. */
  private static String key(String docket) {
    Matcher number = NUMBER.matcher(docket);
    return number.find()
        ? number.group(1) + "-" + number.group(2).replaceFirst("^0+(?=\\d)", "")
        : "";
  }

  private static Optional<String> anchor(
      PublishedOrder order, Optional<String> page, Optional<String> line) {
    if (page.isEmpty()) {
      return Optional.of("");
    }
    int wantedPage = Integer.parseInt(page.get());
    int wantedLine = line.map(Integer::parseInt).orElse(0);
    boolean there =
        order.order().blocks().stream()
            .flatMap(block -> block.passage().marks().stream())
            .anyMatch(mark ->
                mark instanceof Mark.LineStart start
                    && matches(start.address(), wantedPage, wantedLine));
    String id = wantedLine > 0 ? "L" + wantedPage + "." + wantedLine : "pg-" + wantedPage;
    return there ? Optional.of(id) : Optional.empty();
  }

  private static boolean matches(LineAddress address, int page, int line) {
    boolean printed = address.precision() == LineAddress.Precision.PRINTED;
    return address.page() == page && (line == 0 || (printed && address.line() == line));
  }
}
