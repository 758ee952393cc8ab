package org.glossator.transcript.courtlistener;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** The documents on dockets, as RECAP keeps them: those that a court wrote are orders. */
final class Filings {
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)(?:\\W|amended |corrected |sealed |joint |\\d++(?:st|nd|rd|th) )*+"
              + "(?:order|opinion|memorandum (?:and |&amp; |& )?(?:opinion|order|decision|ruling)"
              + "|memorandum$|judgment|decision|ruling|findings|report and recommendation"
              + "|case management order|scheduling order|stipulation and order|writ|mandate)\\b.*");

  private static final Pattern SEALED =
      Pattern.compile("(?i)\\W{0,9}(?:filed under seal|sealed)\\b");

  private static final int LONGEST_TITLE = 200;

  private final Records records;
  private final SourceFile file;
  private final boolean everything;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Filings(Records records, SourceFile file, boolean everything) {
    this.records = records;
    this.file = file;
    this.everything = everything;
  }

  Checked<List<ExportedOrder>> orders() {
    List<ExportedOrder> orders = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int others = 0;
    int barred = 0;
    int empty = 0;
    for (Records.Filing filing : records.filings()) {
      if (!seen.add(Records.ownId(filing.document()))) {
        continue;
      }
      if (!everything && !isOrder(filing)) {
        others++;
        barred += isSealed(filing) || isEmpty(filing) ? 1 : 0;
      } else if (isSealed(filing)) {
        leaveOut(filing, "is sealed");
      } else if (isEmpty(filing)) {
        empty++;
      } else {
        order(filing).ifPresent(orders::add);
      }
    }
    count(others, " of the documents are no orders of the court", allDocuments(others, barred));
    count(empty, " of the orders have no text in this export", "import their PDFs");
    return new Checked<>(orders, diagnostics);
  }

  /** How many of the others can be taken, of which some are sealed or have no text. */
  private static String allDocuments(int others, int barred) {
    String why = "are sealed or have no text in this export";
    return barred == 0
        ? "--all-documents takes them in"
        : barred == others
            ? "--all-documents would take in none of them: they " + why
            : "--all-documents takes in " + (others - barred) + " of them; the others " + why;
  }

  private static boolean isEmpty(Records.Filing filing) {
    return filing.document().path(Records.PLAIN).asText("").isBlank();
  }

  /** Whether the export says so, or the docket does, as clerks write it: "SEALED ORDER …". */
  private static boolean isSealed(Records.Filing filing) {
    return filing.document().path("is_sealed").asBoolean(false)
        || SEALED.matcher(Facts.text(filing.document(), "description")).lookingAt()
        || SEALED.matcher(Facts.text(filing.entry(), "description")).lookingAt();
  }

  private static boolean isOrder(Records.Filing filing) {
    String own = Facts.text(filing.document(), "description");
    String entry = Facts.text(filing.entry(), "description");
    boolean attachment =
        Facts.text(filing.document(), "document_type").equals("2")
            || !Facts.text(filing.document(), "attachment_number").isEmpty();
    if (own.isEmpty() && (entry.isEmpty() || attachment)) {
      return !attachment;
    }
    String said = own.isEmpty() || (!attachment && !entry.isEmpty()) ? entry : own;
    return ORDER.matcher(said).matches() || (!attachment && ORDER.matcher(own).matches());
  }

  private Optional<ExportedOrder> order(Records.Filing filing) {
    JsonNode document = filing.document();
    JsonNode docket = records.docket(filing.docket());
    Body body = PrintedText.of(document.path(Records.PLAIN).asText(""));
    if (!body.comesBack()) {
      leaveOut(filing, "cannot be written so that every character comes back");
      return Optional.empty();
    }
    String number = Facts.text(document, "document_number");
    String part = Facts.text(document, "attachment_number");
    String entry =
        number.isEmpty() ? "" : number + (part.isEmpty() || part.equals("0") ? "" : "-" + part);
    String name = Facts.first(docket, "case_name", "case_name_full", "case_name_short");
    String called = Facts.first(docket, "slug");
    String slug = called.isEmpty() ? (name.isEmpty() ? "order" : name) : called;
    boolean ocr = Facts.text(document, "ocr_status").equals("1");
    Optional<LocalDate> filed = Facts.date(filing.entry(), "date_filed");
    return Optional.of(
        new ExportedOrder(
            "document " + Records.ownId(document),
            Records.ownId(document),
            Facts.slug(slug + (entry.isEmpty() ? "" : " " + entry)),
            name,
            Facts.court(docket),
            Facts.docketNumber(docket),
            title(filing),
            "",
            filed,
            "",
            "",
            entry,
            docket.path("blocked").asBoolean(false),
            Opinions.source(Facts.page(document), ocr),
            body.text(),
            body.drops()));
  }

  /** What the clerk calls it, up to "Signed by …" and the like. */
  private static String title(Records.Filing filing) {
    String said = Facts.first(filing.entry(), "description");
    String words = said.isEmpty() ? Facts.text(filing.document(), "description") : said;
    String title =
        words
            .replaceFirst("(?i)(?:\\.|;|,)?\\s*\\(?(?:signed|so ordered|filed|entered) .*$", "")
            .replaceFirst("(?<![.;, ])[.;, ]+$", "");
    return title.length() <= LONGEST_TITLE ? title : Facts.text(filing.document(), "description");
  }

  private void leaveOut(Records.Filing filing, String why) {
    tell("document " + Records.ownId(filing.document()) + " " + why + "; it is left out", "");
  }

  private void count(int number, String what, String help) {
    if (number > 0) {
      tell(number + what + ", and are left out", help);
    }
  }

  private void tell(String message, String help) {
    diagnostics.add(new Diagnostic(Code.P123, file, Span.at(0), message, help));
  }
}
