package org.glossator.render.export;

import java.util.List;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.order.Block;

/**
 * {@code order.akn.xml}: the order in the XML vocabulary for legal documents, Akoma Ntoso 3.0. The
 * court's words stand in it once, in order, footnotes where they are called; notes and treatment
 * are not in it.
 */
final class AkomaNtoso {
  private AkomaNtoso() {}

  static String of(PublishedOrder order, Site site) {
    Xml xml = new Xml();
    xml.open("akomaNtoso").namespace("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
    xml.open("judgment").attribute("name", "order").attribute("contains", "singleVersion");
    new AknMeta(order, site, xml).write();
    List<Block> blocks = order.order().blocks();
    int body = headerEnd(blocks);
    int conclusions = conclusionsStart(blocks, body);
    AknInline inline = new AknInline(order, xml);
    AknEnds ends = new AknEnds(order.caption(), inline, xml);
    ends.header(blocks.subList(0, body));
    new AknBody(inline, xml).write(blocks.subList(body, conclusions));
    ends.conclusions(blocks.subList(conclusions, blocks.size()));
    return xml.close().close().toString();
  }

  private static int headerEnd(List<Block> blocks) {
    int end = 0;
    while (end < blocks.size() && blocks.get(end) instanceof Block.CaptionRow) {
      end++;
    }
    return end;
  }

  /** From the first row of the signature block on, whatever follows it. */
  private static int conclusionsStart(List<Block> blocks, int from) {
    int start = from;
    while (start < blocks.size() && !(blocks.get(start) instanceof Block.SignatureRow)) {
      start++;
    }
    return start;
  }
}
