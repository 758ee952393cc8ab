package org.glossator.render.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.annotate.Correction;
import org.glossator.cite.Authority;
import org.glossator.cite.CitationKind;
import org.glossator.cite.Mention;
import org.glossator.cite.Resolution;
import org.glossator.corpus.PublishedOrder;
import org.glossator.order.Block;
import org.glossator.render.html.Tag;
import org.glossator.render.html.Wrap;

/**
 * Citations as elements over their words: links where the address is sure, words where it is not.
 */
final class CitationHtml {
  /** Citations of this many characters or fewer are kept on one line. */
  private static final int UNBROKEN = 22;

  private final PublishedOrder order;
  private final OrderWeb web;
  private final Map<String, List<Mention>> byBlock;
  private final Map<Integer, Mention> byNumber = new HashMap<>();

  CitationHtml(PublishedOrder order, OrderWeb web) {
    this.order = order;
    this.web = web;
    List<Mention> mentions = order.cited().mentions();
    this.byBlock = mentions.stream().collect(Collectors.groupingBy(Mention::block));
    mentions.forEach(m -> byNumber.put(m.number(), m));
  }

  /** Adds the citations of {@code block}. */
  void in(Block block, List<Wrap> wraps) {
    for (Mention mention : byBlock.getOrDefault(block.id(), List.of())) {
      OrderWeb.Inside inside = web.inside().get(mention.number());
      if (inside == null || mention.kind() == CitationKind.ID) {
        wraps.add(Wrap.whole(mention.link(), unbroken(mention, tag(mention))));
      } else if (inside.certain()) {
        wraps.add(Wrap.whole(mention.link(), unbroken(mention, held(mention, inside))));
      } else {
        doubtful(mention, inside, wraps);
      }
    }
  }

  /** A citation of an order that is published here leads to the place that it cites. */
  private Tag held(Mention mention, OrderWeb.Inside inside) {
    return Tag.of("a", "class", "cite held", "id", Ids.of(mention))
        .with("data-cite", mention.resolution().authority().map(CitedWords::where).orElse(""))
        .with("data-pin", mention.pin())
        .with("href", inside.href(order.path()));
  }

  /** Where the name disagrees, the number alone leads to what it says; the whole is in doubt. */
  private void doubtful(Mention mention, OrderWeb.Inside inside, List<Wrap> wraps) {
    wraps.add(
        Wrap.whole(
            mention.link(),
            span(mention, "cite doubt")
                .with(
                    "data-cite", mention.resolution().authority().map(CitedWords::where).orElse(""))
                .with("data-editor", correctionOf(mention))));
    Tag number = Tag.of("a", "class", "cite held").with("href", inside.href(order.path()));
    wraps.add(Wrap.whole(mention.core(), number));
  }

  /** A citation as short as "Id. ¶ 19" or "Rule 20" is not to break at the end of a line. */
  private static Tag unbroken(Mention mention, Tag tag) {
    int length = mention.link().end() - mention.link().start();
    return length <= UNBROKEN ? tag.with("data-nb", "1") : tag;
  }

  private Tag tag(Mention mention) {
    return switch (mention.resolution()) {
      case Resolution.Means means -> certain(mention, means.target());
      case Resolution.Doubtful doubtful ->
          span(mention, "cite doubt")
              .with("data-cite", where(doubtful.target()))
              .with("data-editor", correctionOf(mention));
      case Resolution.Ambiguous a -> span(mention, "cite ambiguous");
      case Resolution.Unknown u -> span(mention, "cite unknown");
    };
  }

  private Tag certain(Mention mention, Authority target) {
    if (target.kind() == Authority.Kind.RECORD) {
      return span(mention, "cite record")
          .with("data-means", CitedWords.name(target))
          .with("data-pin", mention.pin());
    }
    if (mention.kind() == CitationKind.ID) {
      return id(mention, target);
    }
    if (target.links().isEmpty()) {
      return span(mention, "cite nolink")
          .with("data-cite", where(target))
          .with("data-pin", mention.pin());
    }
    return Tag.of("a", "class", "cite", "id", Ids.of(mention))
        .with("data-cite", where(target))
        .with("data-pin", mention.pin())
        .with("href", target.links().getFirst().url());
  }

  /** "Id." leads to the place on this page where its authority was cited before. */
  private Tag id(Mention mention, Authority target) {
    String means = CitedWords.means(target, pinOf(mention, target));
    int root = mention.root().orElse(mention.number());
    Tag tag =
        root != mention.number() && byNumber.containsKey(root)
            ? Tag.of("a", "class", "cite id", "id", Ids.of(mention))
                .with("href", "#" + Ids.cite(root))
            : span(mention, "cite id");
    return tag.with("data-means", means).with("title", "Id. = " + means);
  }

  /** Its own pin, or that of the citation it repeats: "Id." means the same page as before. */
  private String pinOf(Mention mention, Authority target) {
    boolean note = mention.block().startsWith("cfn");
    for (int number = mention.number(); number >= 1; number--) {
      Mention before = byNumber.get(number);
      if (before == null || before.block().startsWith("cfn") != note) {
        continue;
      }
      boolean same =
          before.resolution().authority().filter(a -> a.key().equals(target.key())).isPresent();
      if (same && (!before.pin().isEmpty() || before.kind() != CitationKind.ID)) {
        return before.pin();
      }
    }
    return "";
  }

  private static Tag span(Mention mention, String classes) {
    return Tag.of("span", "class", classes, "id", Ids.of(mention));
  }

  /** The editor's doubt that covers this citation, or empty. */
  private String correctionOf(Mention mention) {
    return order.corrections().stream()
        .filter(c ->
            c.target().pieces().stream()
                .anyMatch(
                    p -> p.block().equals(mention.block()) && p.span().overlaps(mention.core())))
        .map(Correction::id)
        .findFirst()
        .orElse("");
  }

  private static String where(Authority authority) {
    return CitedWords.where(authority);
  }
}
