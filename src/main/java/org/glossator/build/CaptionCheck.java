package org.glossator.build;

import java.util.Collection;
import java.util.List;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.Caption;
import org.glossator.order.CaseName;
import org.glossator.text.Span;

/**
 * Tells what an order's caption and its publisher's metadata together do not say and a page of it
 * must: its court and its date; and what else the order is called by.
 *
 * @param about what the publisher says of the order
 * @param courts the courts that are known
 * @param diagnostics what was told of the order so far, to which this adds
 */
record CaptionCheck(OrderFolder about, Courts courts, Collection<Diagnostic> diagnostics) {
  /** Tells what {@code caption} lacks. */
  void check(Caption caption) {
    if (caption.court().isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Code.O201,
              about.file(),
              about.courtSpan(),
              about.court().isEmpty()
                  ? "neither the caption nor the metadata names a court that is known"
                  : "there is no court \"" + about.court() + "\"",
              courtHelp()));
    }
    if (caption.dated().isEmpty() && !hasWrongDate()) {
      diagnostics.add(
          new Diagnostic(
              Code.O201,
              about.file(),
              Span.at(0),
              "the order has no date",
              "write \"date: 2011-10-07\" into " + keys()));
    }
    if (about.metadata().name().isEmpty() && CaseName.ofCaption(caption.parties()).isEmpty()) {
      String instead = caption.title().isPresent() ? "its title" : "its folder";
      diagnostics.add(
          new Diagnostic(
              Code.O205,
              about.file(),
              Span.at(0),
              "the caption's parties could not be read: the case is named after " + instead,
              "write \"name: Roe v. Acme, Inc.\" into " + keys()));
    }
    if (caption.docketNumber().isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Code.O205,
              about.file(),
              Span.at(0),
              "the caption's docket number could not be read: the folder's name stands for it",
              "write \"docket: C 11-3822 MEJ\" into " + keys()));
    }
  }

  /** Whether a date is given that is none, which is told already. */
  private boolean hasWrongDate() {
    return diagnostics.stream()
        .anyMatch(d ->
            d.code() == Code.M303
                && d.source().equals(about.file())
                && d.message().endsWith("is not a date"));
  }

  /** Where this order's keys stand. */
  private String keys() {
    boolean front = about.file().text().startsWith("---");
    return front ? "the lines between the hyphens at the text's top" : "order.yaml";
  }

  private String courtHelp() {
    List<String> like =
        courts.like(about.court()).stream()
            .map(court -> court.id() + " (" + court.abbreviation() + ")")
            .toList();
    return like.isEmpty()
        ? "write \"court: cand\" or \"court: N.D. Cal.\" into "
            + keys()
            + "; courts of your own go into tables/courts.tsv"
        : "perhaps " + String.join(" or ", like);
  }
}
