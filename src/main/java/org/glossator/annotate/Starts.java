package org.glossator.annotate;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.order.Block;
import org.glossator.transcript.LineAddress;

/** Where quoted words start, as a message says it and as a quotation's first line names it. */
final class Starts {
  private static final int FEW = 8;

  private Starts() {}

  /**
   * Those of the targets that start at a place as a quotation's first line names it, if it does.
   */
  static List<Target> at(List<Target> targets, String place) {
    if (place.isEmpty()) {
      return targets;
    }
    String[] parts = place.split(":", 2);
    int line = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    return Quotations.at(targets, Integer.parseInt(parts[0]), line);
  }

  /** A place that one of the targets has for itself, in the form of a first line. */
  static String example(List<Target> targets) {
    List<String> places =
        targets.stream().map(t -> place(t.pin().from()).replace("page ", "")).toList();
    return places.stream()
        .filter(p -> places.indexOf(p) == places.lastIndexOf(p))
        .findFirst()
        .orElse("page:line");
  }

  /** "; they start at 3:14, page 5", or nothing where no place is known. */
  static String of(List<Target> targets) {
    List<String> places = targets.stream().map(Starts::place).filter(p -> !p.isEmpty()).toList();
    return places.isEmpty()
        ? ""
        : places.stream().limit(FEW).collect(Collectors.joining(", ", "; they start at ", ""));
  }

  private static String place(LineAddress at) {
    return at.line() == 0 ? "page " + at.page() : at.page() + ":" + at.line();
  }

  private static String place(Target target) {
    return target.pin().hasPages()
        ? place(target.pin().from())
        : Block.place(target.pin(), target.block());
  }
}
