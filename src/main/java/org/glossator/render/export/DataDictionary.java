package org.glossator.render.export;

/** What the files of the {@code data} folder hold, for those who use them. */
final class DataDictionary {
  static final String TEXT =
      """
      # The data of this site

      Everything that the site publishes, in one place. The text of court orders is not under
      copyright (17 U.S.C. § 105); notes are published under the terms that the site names. No key
      is needed and nothing is counted. Check a copy with `sha256sum -c SHA256SUMS` in this folder.

      A site of more than a hundred orders has its archive in volumes: folders `000`, `001` and so
      on hold an `orders.zip` of some of the orders each. `SHA256SUMS` lists them all. Where an
      order stands depends on nothing but its path and, by powers of two, on how many orders there
      are.

      All files are UTF-8 with LF line ends. CSV is quoted after RFC 4180 and has one line of
      column names. Offsets in `orders.jsonl` are UTF-16 units; those of `notes.jsonl` are Unicode
      code points, as the W3C standard wants them.

      ## orders.jsonl

      One order a line, the same object as the `order.json` beside the order's page.

      | key | what |
      |---|---|
      | `id` | the order's UUID, which never changes |
      | `path` | its folder on this site |
      | `citation` | how to cite it |
      | `caption` | court, docket number, title, parties, judge, date: what the order itself says |
      | `counsel` | who spoke for whom, where the publisher says so |
      | `pages` | how many pages the order has |
      | `paragraphs` | the body in order; `kind` is caption, heading, paragraph, quotation, decretal or signature; `pin` has the court's page, and its line where one is printed beside the words |
      | `footnotes` | the court's footnotes |
      | `decretals` | the paragraphs by which the court orders something, with the court's numbers |
      | `periods` | the times that they set, in the court's words |
      | `citations` | every citation; `span` and `core_span` count within the paragraph's text; `root` is the index of the first citation of the same authority, null where that is in doubt; `page` and `line` are those of this order |
      | `notes`, `corrections` | the editors' |
      | `versions` | the texts that were published here, the oldest first, where there was more than one: `by` court or publisher, and `because`; `path` is the page that keeps the text; `footnotes` the ids of its footnotes in their order |
      | `amends` | the folder of the order that this one amends |
      | `source.sha256` | of the file that the text was read from |
      | `source.textSha256` | of the court's characters without white space: equal for two copies of one text, however their lines run |

      ## orders.zip

      Each order's own files in its folder: `order.json`, `order.txt` (the text with its pages and
      lines), `order.akn.xml` (Akoma Ntoso) and `annotations.jsonld` (the notes). The archive is
      not compressed and its dates are all 1980-02-01, so that equal sites have equal archives.

      ## citations.csv

      One citation a row: `order` (path), `number` (as in `cite-14` on the page), `kind`, `text`,
      `target` (the authority's key), `pin_cite`, `signal`, `at` (page:line, or the page alone),
      `paragraph`, `url` (only where it is sure what is meant).

      ## authorities.csv

      One use of an authority a row: `key`, `kind`, `authority`, `citation`, `order`, `at`,
      `pin_cite`, `signal`, and the court's `sentence`.

      ## notes.jsonl

      One note a line, a W3C Web Annotation. Relative addresses are relative to this folder.
      """;

  private DataDictionary() {}
}
