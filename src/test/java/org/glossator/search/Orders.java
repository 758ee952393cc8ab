package org.glossator.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.glossator.search.SearchDocument.Author;
import org.glossator.search.SearchDocument.Cited;
import org.glossator.search.SearchDocument.CourtName;
import org.glossator.search.SearchPassage.LineStart;
import org.glossator.search.engine.PassageKind;

/** Small orders of our own to search in. */
final class Orders {
  static final CourtName NORTHERN =
      new CourtName(
          "cand",
          "N.D. Cal.",
          "United States District Court for the Northern District of California",
          List.of("N.D. California", "NDCA"));
  static final CourtName NEVADA =
      new CourtName("nvd", "D. Nev.", "United States District Court for the District of Nevada");

  private Orders() {}

  /** Three orders with notes, footnotes, lines and citations. */
  static List<SearchDocument> few() {
    return List.of(harbor(), juniper(), lantern());
  }

  private static SearchDocument harbor() {
    return new SearchDocument(
        "cand/c-10-2044-abc/2010-05-03-order-to-show-cause/",
        "Order to Show Cause",
        "Harbor Films v. Does 1–12",
        NORTHERN,
        "Ada Quill",
        "C 10-2044 ABC",
        Optional.of(LocalDate.of(2010, 5, 3)),
        "order",
        List.of("Harbor Films", "Does 1–12"),
        List.of("joinder", "discovery"),
        List.of(new Author("kim", "Kim Osei")),
        List.of(new Cited("usc:17/101", "17 U.S.C. § 101", "")),
        List.of(
            body(
                "p-1",
                "Plaintiff alleges infringement of its copyrights under 17 U. S. C. § 101. The"
                    + " Court ordered severance of every defendant but one.",
                new LineStart(0, 1, 20),
                new LineStart(43, 1, 21),
                new LineStart(88, 1, 22)),
            body(
                "p-2",
                "Joinder is not proper where each defendant acted alone. Good cause is shown.",
                new LineStart(0, 2, 1),
                new LineStart(40, 2, 2)),
            new SearchPassage(
                PassageKind.FOOTNOTE,
                "cfn1",
                "2 n.1",
                "A subpoena to the provider names the subscriber.",
                List.of()),
            new SearchPassage(
                PassageKind.NOTE,
                "n1",
                "2:1",
                "Other courts defer the question of severance.",
                List.of())));
  }

  private static SearchDocument juniper() {
    return new SearchDocument(
        "nvd/11-cv-00417/2011-02-14-order-denying-motion/",
        "Order Denying Motion to Dismiss",
        "Juniper Press, LLC v. Marlow",
        NEVADA,
        "Rosa O’Shea",
        "2:11-cv-00417-RF",
        Optional.of(LocalDate.of(2011, 2, 14)),
        "order",
        List.of("Juniper Press, LLC", "Marlow"),
        List.of("standing"),
        List.of(),
        List.of(
            new Cited("usc:17/101", "17 U.S.C. § 101", ""),
            new Cited("case:551-F.Supp.2d-1", "Vale Records v. Stone", "551 F. Supp. 2d 1")),
        List.of(
            body(
                "p-1",
                "Defendant infringed the copyright, 17 USC 101, and copied $150,000 of articles."
                    + " Severance was not asked for."),
            body("p-2", "A woman and two women testified. The motion is denied.")));
  }

  private static SearchDocument lantern() {
    return new SearchDocument(
        "cand/c-11-0099-xyz/2011-10-07-order-granting-discovery/",
        "Order Granting Expedited Discovery",
        "Lantern Co. v. Doe",
        NORTHERN,
        "Ada Quill",
        "C 11-0099 XYZ",
        Optional.of(LocalDate.of(2011, 10, 7)),
        "order",
        List.of("Lantern Co.", "Doe"),
        List.of("discovery"),
        List.of(),
        List.of(),
        List.of(
            body("p-1", "Joinder of the Doe Defendants. Severance may come later."),
            body("p-2", "Good cause exists for expedited discovery.")));
  }

  private static SearchPassage body(String id, String text, LineStart... lines) {
    return new SearchPassage(PassageKind.BODY, id, "", text, List.of(lines));
  }

  /** So many orders of so many different words that their index is cut into blocks. */
  static List<SearchDocument> many() {
    Random random = new Random(8);
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      List<String> paragraphs = new ArrayList<>();
      for (int p = 0; p < 8; p++) {
        StringBuilder paragraph = new StringBuilder("The order");
        for (int w = 0; w < 160; w++) {
          paragraph.append(' ').append(madeUp(random));
        }
        paragraphs.add(paragraph.append('.').toString());
      }
      orders.add(plain("nd/" + i + "/", LocalDate.of(2000, 1, 1).plusDays(i), paragraphs));
    }
    return orders;
  }

  /** A word; a few are used often and most of them seldom, as in any language. */
  private static String madeUp(Random random) {
    String[] syllables = {"ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru"};
    int number = (int) Math.pow(10_000, random.nextDouble());
    StringBuilder word = new StringBuilder("k");
    for (int rest = number; rest > 0; rest /= 10) {
      word.append(syllables[rest % 10]);
    }
    return word.append('n').toString();
  }

  /** An order with nothing but paragraphs. */
  static SearchDocument plain(String path, LocalDate date, List<String> paragraphs) {
    List<SearchPassage> passages = new ArrayList<>();
    for (String paragraph : paragraphs) {
      passages.add(body("p-" + (passages.size() + 1), paragraph));
    }
    return new SearchDocument(
        path,
        "Order",
        path,
        CourtName.UNKNOWN,
        "",
        "",
        Optional.of(date),
        "order",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        passages);
  }
}
