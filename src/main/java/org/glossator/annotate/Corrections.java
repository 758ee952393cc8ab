package org.glossator.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.OrderText;
import org.glossator.order.Pin;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Finds the words that an editor doubts. */
public final class Corrections {
  private Corrections() {}

  /**
   * A correction as its file gives it.
   *
   * @param id "c1"
   * @param page where the words start, 1-based
   * @param line on which printed line, or 0 for any
   * @param court the words in doubt
   * @param editor what the editor says of them
   * @param kind whose slip it seems to be
   * @param span where it stands in the file
   */
  public record Draft(
      String id,
      int page,
      int line,
      String court,
      String editor,
      Correction.Kind kind,
      Span span) {}

  /** The corrections by place; one whose words are not where it says is an error. */
  public static Checked<List<Correction>> place(
      SourceFile file, List<Draft> drafts, OrderText order) {
    Quotations quotations = Quotations.in(order);
    List<Correction> found = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Target> all = quotations.find(draft.court());
      List<Target> targets = Quotations.at(all, draft.page(), draft.line());
      if (targets.size() == 1) {
        found.add(new Correction(draft.id(), draft.kind(), draft.editor(), targets.getFirst()));
      } else {
        String where =
            all.stream()
                .map(Target::pin)
                .filter(Pin::hasPages)
                .findFirst()
                .map(pin -> "; they start on page " + pin.from().page())
                .orElse("");
        diagnostics.add(
            new Diagnostic(
                Code.M305,
                file,
                draft.span(),
                "correction "
                    + draft.id()
                    + ": its words stand "
                    + (targets.isEmpty() ? "nowhere" : "more than once")
                    + " on page "
                    + draft.page(),
                "quote the court's words as they stand, and the place where they start" + where));
      }
    }
    found.sort(Comparator.comparingInt(c -> c.target().start()));
    return new Checked<>(List.copyOf(found), diagnostics);
  }
}
