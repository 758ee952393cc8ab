package org.glossator.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.court.Court;
import org.glossator.order.CaseName;

/**
 * Every form in which a reader may cite an order. Only what the order or its publisher says is
 * printed: a part that is not known is left out, and a form that needs it is not offered.
 *
 * <p>The forms follow the Bluebook (rules 10.8.1 and B17), which the Indigo Book shares for slip
 * opinions, and the California Style Manual.
 *
 * @param name the case's name as its publisher writes it
 * @param shortName for short forms; the whole name if it is empty
 * @param title the order's title in title case, or empty
 * @param docketNumber without "No.", or empty
 * @param court as a parenthetical prints it: "N.D. Cal.", or empty
 * @param date the order's date
 * @param database "2011 WL 1234567", or empty
 * @param ecf the order's own docket entry, or empty
 * @param reported "519 U.S. 234", or empty
 */
public record CitationStrings(
    String name,
    String shortName,
    String title,
    String docketNumber,
    String court,
    Optional<LocalDate> date,
    String database,
    String ecf,
    String reported) {

  private static final String SUPREME = "U.S.";

  /** The strings of a published order. */
  public static CitationStrings of(PublishedOrder order) {
    var caption = order.caption();
    OrderMetadata metadata = order.metadata();
    return new CitationStrings(
        CaseName.cited(order.name()),
        order.shortName(),
        order.title(),
        caption.docketNumber().orElse(""),
        caption.court().map(CitationStrings::courtAbbreviation).orElse(""),
        caption.dated(),
        metadata.database(),
        metadata.ecf(),
        metadata.reported());
  }

  /** "Name, No. C 11-3822 MEJ, slip op. at 11 (N.D. Cal. Oct. 7, 2011)." */
  public CitationText full(Place place) {
    return stop(slip(place));
  }

  /** The full form, followed by the public address of the place. */
  public CitationText fullWithLink(Place place, String url) {
    return stop(slip(place).then(", " + url));
  }

  /** "Name, No. C 11-3822 MEJ (N.D. Cal. Oct. 7, 2011)", without a final stop: the page's title. */
  public CitationText base() {
    return numbered().then(dated());
  }

  /** "Name (N.D. Cal. Oct. 7, 2011)", for lists and feeds. */
  public CitationText brief() {
    return CitationText.italic(name).then(dated());
  }

  /**
   * The database form: "…, 2011 WL 1234567, at *3 (N.D. Cal. Oct. 7, 2011)." A slip page is never
   * printed after "at *".
   *
   * @param star the database's own page without the star, or empty for no pin
   */
  public Optional<CitationText> database(String star) {
    return offered(database)
        .map(number -> stop(numbered().then(", " + number + starPin(star)).then(dated())));
  }

  /**
   * The reported form: "Name, 519 U.S. 234 (1997)." The order's own pages are not the reporter's,
   * so it has no pin.
   */
  public Optional<CitationText> inReporter() {
    String year = date.map(d -> String.valueOf(d.getYear())).orElse("");
    String inner = join(" ", court.equals(SUPREME) ? "" : court, year);
    String dated = inner.isEmpty() ? "" : " (" + inner + ")";
    return offered(reported)
        .map(where -> stop(CitationText.italic(name).then(", " + where + dated)));
  }

  /** The document form: "Order Granting Pl.'s … at 11:26–27, Name, No. … (…), ECF No. 8." */
  public Optional<CitationText> courtDocument(Place place) {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    return offered(ecf)
        .map(number ->
            stop(
                CitationText.upright(TitleAbbreviations.abbreviate(title) + at(place) + ", ")
                    .then(base())
                    .then(", ECF No.\u00a0" + number)));
  }

  /** "First Time Videos, slip op. at 11." */
  public CitationText shortForm(Place place) {
    return stop(CitationText.italic(shorter()).then(", slip op." + at(place)));
  }

  /** "First Time Videos, 2011 WL 1234567, at *3." */
  public Optional<CitationText> shortDatabase(String star) {
    return offered(database)
        .map(n -> stop(CitationText.italic(shorter()).then(", " + n + starPin(star))));
  }

  /** "Id. at 11."; right only where the reader's sentence before cites this very order. */
  public CitationText id(Place place) {
    String pin = at(place);
    return pin.isEmpty() ? CitationText.italic("Id.") : CitationText.italic("Id.").then(pin + ".");
  }

  /** "(Name (N.D.Cal., Oct. 7, 2011, No. C 11-3822 MEJ).)" */
  public CitationText californiaStyle() {
    String inner =
        join(", ", closedUp(court), date.map(CitationDate::of).orElse(""), number(docketNumber));
    CitationText start = CitationText.upright("(").thenItalic(name);
    return start.then(inner.isEmpty() ? ".)" : " (" + inner + ").)");
  }

  /** "Name, No. C 11-3822 MEJ (N.D. Cal. Oct. 7, 2011) ........ 11, 12" */
  public CitationText tableEntry(List<Integer> pages) {
    String list = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return base().then(" ........ " + list);
  }

  /** "slip op. at 11:26–27", the pin alone; "slip op." for the whole order. */
  public static String pin(Place place) {
    return "slip op." + at(place);
  }

  /** "Name, …, slip op. at 11 (N.D. Cal. Oct. 7, 2011) (“[T]he questions …”)." */
  public CitationText withParenthetical(Place place, String words) {
    return stop(slip(place).then(" (" + QuotedWords.quote(QuotedWords.capital(words)) + ")"));
  }

  /** The docket number as citations print it, "No. C 11-3822 MEJ", or empty. */
  public String docket() {
    return number(docketNumber);
  }

  /** The court as a parenthetical prints it; slip opinions of the Supreme Court say "U.S.". */
  private static String courtAbbreviation(Court court) {
    return court.id().equals("scotus") ? SUPREME : court.abbreviation();
  }

  private CitationText slip(Place place) {
    String pin = at(place);
    return pin.isEmpty() ? base() : numbered().then(", slip op." + pin).then(dated());
  }

  private CitationText numbered() {
    String number = number(docketNumber);
    return CitationText.italic(name).then(number.isEmpty() ? "" : ", " + number);
  }

  /** " (N.D. Cal. Oct. 7, 2011)", or what of it is known. */
  private String dated() {
    String inner = join("\u00a0", court, date.map(CitationDate::of).orElse(""));
    return inner.isEmpty() ? "" : " (" + inner + ")";
  }

  private String shorter() {
    return shortName.isEmpty() ? name : shortName;
  }

  private static String number(String docketNumber) {
    return docketNumber.isEmpty() ? "" : "No.\u00a0" + docketNumber;
  }

  /** " at 11"; empty for the whole order, and where its pages are not known. */
  private static String at(Place place) {
    String text = place.text();
    return text.isEmpty() ? "" : " at\u00a0" + text;
  }

  private static String starPin(String star) {
    return star.isEmpty() ? "" : ", at\u00a0*" + star;
  }

  /** The Manual closes up a court's letters: "N.D.Cal.", but "9th Cir." and "Bankr. N.D.Cal.". */
  private static String closedUp(String court) {
    StringBuilder out = new StringBuilder(court.length());
    for (int i = 0; i < court.length(); i++) {
      boolean between = court.charAt(i) == ' ' && i >= 2 && court.charAt(i - 1) == '.';
      boolean initials = between && Character.isUpperCase(court.charAt(i - 2));
      if (!initials) {
        out.append(court.charAt(i));
      }
    }
    return out.toString();
  }

  private static Optional<String> offered(String supplied) {
    return supplied.isEmpty() ? Optional.empty() : Optional.of(supplied);
  }

  private static String join(String between, String... parts) {
    return List.of(parts).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }

  /** A citation sentence ends in one stop. */
  private static CitationText stop(CitationText text) {
    return text.plain().endsWith(".") ? text : text.then(".");
  }
}
