package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Corrections;
import org.glossator.corpus.Counsel;
import org.glossator.corpus.History;
import org.glossator.corpus.OrderMetadata;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.privacy.Decisions;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.pdf.PageSet;

/**
 * What {@code order.yaml}, or the front matter of {@code order.md}, says of an order.
 *
 * @param metadata for the site
 * @param court the court's id, where the caption does not name it, or empty
 * @param courtSpan where that stands in the file, or its start
 * @param docketNumber where the caption gives none, or empty
 * @param title where the caption gives none, or empty
 * @param judge where the signature block names none, or empty
 * @param dated where the signature block has no date, or empty
 * @param corrections doubts about the order's words
 * @param versions the texts that were published here
 * @param amends what the publisher calls the order that this one amends, or empty
 * @param decisions about personal identifiers
 * @param draft whether it is not to be published yet
 * @param publishAt the first day on which it may be published, if not any day
 * @param pdfIsRedacted whether somebody took the same words out of the PDF
 * @param permission to publish a PDF with hidden text
 * @param recognized whether text that text recognition made is good enough
 * @param pictures the pages of the PDF that are pictures without words in the text, as agreed
 * @param file where all this stands
 */
record OrderFolder(
    OrderMetadata metadata,
    String court,
    Span courtSpan,
    String docketNumber,
    String title,
    String judge,
    Optional<LocalDate> dated,
    List<Corrections.Draft> corrections,
    VersionList versions,
    String amends,
    Decisions decisions,
    boolean draft,
    Optional<LocalDate> publishAt,
    boolean pdfIsRedacted,
    Optional<HiddenTextPermission> permission,
    boolean recognized,
    PageSet pictures,
    SourceFile file) {

  /** Reads the YAML in {@code part} of {@code file}. */
  static OrderFolder read(SourceFile file, Span part, Collection<Diagnostic> diagnostics) {
    YamlMap map = YamlMap.read(file, part, diagnostics);
    Decisions decisions = PrivacyKeys.decisions(map);
    OrderMetadata metadata =
        new OrderMetadata(
            id(map),
            map.text("name"),
            map.text("short"),
            slug(map),
            map.text("summary"),
            map.date("published"),
            map.date("updated"),
            source(map),
            map.texts("topics"),
            map.text("database"),
            map.text("ecf"),
            map.text("citation"),
            PrivacyKeys.visibility(map, decisions),
            History.NONE,
            counsel(map));
    OrderFolder folder =
        new OrderFolder(
            metadata,
            map.text("court"),
            map.text("court").isEmpty() ? Span.at(0) : map.spanOf("court"),
            withoutNo(map.text("docket")),
            map.text("title"),
            map.text("judge"),
            map.date("date"),
            corrections(map),
            VersionList.in(map),
            map.text("amends"),
            decisions,
            map.flag("draft", false),
            map.date("publish_at"),
            map.flag("pdf-redacted", false),
            HiddenTextPermission.in(map),
            recognized(map),
            pictures(map),
            file);
    map.refuseOthers();
    return folder;
  }

  /** Whether it is kept back on {@code day}. */
  boolean heldBack(LocalDate day) {
    return draft || publishAt.filter(first -> first.isAfter(day)).isPresent();
  }

  private static PageSet pictures(YamlMap map) {
    String said = map.text("picture-pages");
    Optional<PageSet> pages = said.isEmpty() ? Optional.empty() : PageSet.parse(said);
    if (!said.isEmpty() && pages.isEmpty()) {
      map.error(
          Code.M303,
          map.spanOf("picture-pages"),
          "\"" + said + "\" are no pages",
          "write the pages of the PDF such as \"29-30, 32\"");
    }
    return pages.orElse(PageSet.of(List.of()));
  }

  private static boolean recognized(YamlMap map) {
    String said = map.text("text-recognition");
    if (!said.isEmpty() && !said.equals("accepted")) {
      map.error(
          Code.M303,
          map.spanOf("text-recognition"),
          "text-recognition is \"accepted\" or not there",
          "without it the text of scanned pages is not published");
    }
    return said.equals("accepted");
  }

  /** The caption's docket number has no "No." before it either. */
  private static String withoutNo(String docket) {
    return docket.startsWith("No. ") ? docket.substring(4).strip() : docket;
  }

  private static String source(YamlMap map) {
    return map.text("source");
  }

  private static String id(YamlMap map) {
    String id = map.text("id");
    try {
      return id.isEmpty() ? "" : UUID.fromString(id).toString();
    } catch (IllegalArgumentException e) {
      map.error(
          Code.M303,
          map.spanOf("id"),
          "\"" + id + "\" is not a UUID",
          "make one with \"uuidgen\", and never change it");
      return "";
    }
  }

  private static String slug(YamlMap map) {
    String slug = map.text("slug");
    boolean sound = slug.isEmpty() || slug.matches("[a-z0-9]+(?:-[a-z0-9]+){0,40}");
    if (!sound) {
      map.error(
          Code.M303,
          map.spanOf("slug"),
          "\"" + slug + "\" cannot be part of an address",
          "use small letters, digits and single hyphens");
    }
    return sound ? slug : "";
  }

  private static List<Counsel> counsel(YamlMap map) {
    List<Counsel> counsel = new ArrayList<>();
    for (YamlMap item : map.maps("counsel")) {
      counsel.add(new Counsel(item.required("name"), item.text("for")));
      item.refuseOthers();
    }
    counsel.removeIf(each -> each.name().isEmpty());
    return counsel;
  }

  private static List<Corrections.Draft> corrections(YamlMap map) {
    List<Corrections.Draft> drafts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap item : map.maps("corrections")) {
      String id = item.required("id");
      String at = item.required("at");
      String court = item.required("court");
      String editor = item.required("editor");
      Correction.Kind kind = kind(item);
      item.refuseOthers();
      String[] place = at.split("[:–-]", 3);
      boolean sound = at.matches("\\d{1,5}(?::\\d{1,3}(?:[–-]\\d{1,3})?)?");
      if (!sound || !id.matches("c\\d{1,4}[a-z]?") || !ids.add(id)) {
        item.error(
            Code.M303,
            item.span(),
            "a correction needs an id of its own such as c1 and a place such as \"2:14\"",
            "number them c1, c2, …; the place is a page, or page:line");
        continue;
      }
      int line = place.length > 1 ? Integer.parseInt(place[1]) : 0;
      drafts.add(
          new Corrections.Draft(
              id, Integer.parseInt(place[0]), line, court, editor, kind, item.span()));
    }
    return drafts;
  }

  private static Correction.Kind kind(YamlMap item) {
    String word = item.required("kind");
    for (Correction.Kind kind : Correction.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    item.error(
        Code.M303,
        item.spanOf("kind"),
        "\"" + word + "\" is no kind of correction",
        "the kinds are sic (the court's own slip) and doubt (the court's or the conversion's)");
    return Correction.Kind.DOUBT;
  }
}
