package org.glossator.build;

import java.time.LocalDate;
import org.glossator.transcript.pdf.PdfMemory;

/** Standard options, with what a build keeps for the next one. */
final class KeepingOptions {
  private KeepingOptions() {}

  /** Options with which the text of orders is kept. */
  static Pipeline.Options of(KeptOrders orders) {
    return of(orders, KeptIndex.none(), Progress.NONE);
  }

  /** Options with which the text of orders is kept, and what was indexed of them. */
  static Pipeline.Options of(KeptOrders orders, KeptIndex index, Progress progress) {
    return new Pipeline.Options(
        LocalDate.MAX, false, PdfMemory.none(), orders, index, "", AddressBook.none(), progress);
  }
}
