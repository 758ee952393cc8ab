package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.corpus.History;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Finds the orders that {@code amends: …} names: an amended order is an order of its own. */
final class Amendments {
  private static final String KEY = "amends:";

  private final Content content;
  private final Map<String, ReadOrder> orders = new HashMap<>();
  private final List<ReadOrder> read;
  private final Collection<Diagnostic> diagnostics;

  Amendments(Content content, List<ReadOrder> read, Collection<Diagnostic> diagnostics) {
    this.content = content;
    this.read = read;
    this.diagnostics = diagnostics;
    read.forEach(order -> orders.putIfAbsent(order.place().name(), order));
  }

  /** The orders, each with the one that it amends. */
  List<ReadOrder> resolved() {
    List<ReadOrder> resolved = new ArrayList<>();
    for (ReadOrder order : read) {
      History history = history(order);
      resolved.add(
          amended(order)
              .map(old -> order.at(order.order().with(history.amending(old.order().path()))))
              .orElse(order));
    }
    return resolved;
  }

  private static History history(ReadOrder order) {
    return order.order().metadata().history();
  }

  private Optional<ReadOrder> amended(ReadOrder order) {
    String name = history(order).amends();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    ReadOrder old = orders.get(name);
    if (old == null) {
      tell(
          order,
          "no order that is published here is called \"" + name + "\"",
          "write the name of its folder in content/orders/");
    } else if (old.place().equals(order.place())) {
      tell(
          order,
          "an order does not amend itself",
          "a new text of the same order is a version: \"versions: …\"");
    } else if (dated(order, LocalDate.MAX).isBefore(dated(old, LocalDate.MIN))) {
      tell(
          order,
          "the order that this one amends is later than it",
          "\"amends\" stands with the later order and names the earlier one");
    } else if (leadsBack(old, order)) {
      tell(order, "these orders amend each other", "only the later one amends");
    } else {
      return Optional.of(old);
    }
    return Optional.empty();
  }

  private static LocalDate dated(ReadOrder order, LocalDate otherwise) {
    return order.order().caption().dated().orElse(otherwise);
  }

  /** Whether {@code from}, or what it amends, amends {@code order}. */
  private boolean leadsBack(ReadOrder from, ReadOrder order) {
    String name = from.place().name();
    for (int steps = 0; steps <= orders.size(); steps++) {
      if (name.equals(order.place().name())) {
        return true;
      }
      ReadOrder next = orders.get(name);
      name = next == null ? "" : history(next).amends();
      if (name.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void tell(ReadOrder order, String message, String help) {
    SourceFile file =
        order.place().metadata(content).findFirst().orElse(SourceFile.of(order.source(), ""));
    String text = file.text();
    int at = text.startsWith(KEY) ? 0 : text.indexOf("\n" + KEY) + 1;
    int end = text.indexOf('\n', at);
    boolean found = text.startsWith(KEY, at);
    Span place = found ? new Span(at, end < 0 ? text.length() : end) : Span.at(0);
    diagnostics.add(new Diagnostic(Code.S607, file, place, message, help));
  }
}
