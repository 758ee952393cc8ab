package org.glossator.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Gives every order an address of its own. Two orders at one address would overwrite each other,
 * which is an error where a publisher can mend it with a word in {@code order.yaml}. A single file
 * has no such word to give, and takes its name into its address instead.
 */
final class Addresses {
  private final Map<SitePath, String> taken = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Diagnostic> diagnostics;

  private Addresses(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The orders at their addresses, in the order given. */
  static List<ReadOrder> of(List<ReadOrder> read, List<Diagnostic> diagnostics) {
    Addresses addresses = new Addresses(diagnostics);
    read.stream().filter(r -> !r.place().single()).forEach(addresses::claim);
    List<ReadOrder> orders = new ArrayList<>();
    for (ReadOrder each : read) {
      orders.add(each.place().single() ? addresses.distinguished(each) : each);
    }
    return orders;
  }

  private void claim(ReadOrder read) {
    String id = read.order().metadata().id();
    if (!id.isEmpty() && !ids.add(id)) {
      refuse(
          read,
          "this order has the id of another, " + id,
          "give it an id of its own in order.yaml; \"uuidgen\" makes one");
    }
    SitePath path = read.order().path();
    String other = taken.putIfAbsent(path, read.source());
    if (other != null) {
      refuse(
          read,
          "this order and " + other + " would both be published at " + path,
          "give one of them another \"slug: …\" in its order.yaml");
    }
  }

  private ReadOrder distinguished(ReadOrder read) {
    ReadOrder own =
        taken.containsKey(read.order().path())
            ? read.at(read.order().distinguishedBy(read.place().name()))
            : read;
    claim(own);
    return own;
  }

  private void refuse(ReadOrder read, String message, String help) {
    diagnostics.add(
        new Diagnostic(Code.S601, SourceFile.of(read.source(), ""), Span.at(0), message, help));
  }
}
