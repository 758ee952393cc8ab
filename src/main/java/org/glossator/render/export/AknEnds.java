package org.glossator.render.export;

import java.util.List;
import java.util.Optional;
import org.glossator.corpus.CitationDate;
import org.glossator.order.Block;
import org.glossator.order.Caption;
import org.glossator.text.Span;

/** The two ends of an Akoma Ntoso judgment: caption and signature block. */
final class AknEnds {
  private final Caption caption;
  private final AknInline inline;
  private final Xml xml;

  AknEnds(Caption caption, AknInline inline, Xml xml) {
    this.caption = caption;
    this.inline = inline;
    this.xml = xml;
  }

  /** The caption, row by row; a header must hold something. */
  void header(List<Block> rows) {
    xml.open("header");
    if (rows.isEmpty()) {
      xml.empty("p");
    }
    for (Block row : rows) {
      xml.openInline("p");
      Optional<AknInline.Wrap> wrap =
          row instanceof Block.CaptionRow caption ? around(caption) : Optional.empty();
      inline.write(row, wrap.stream().toList());
      xml.end();
    }
    xml.close();
  }

  private Optional<AknInline.Wrap> around(Block.CaptionRow row) {
    String words = row.passage().text();
    Span all = new Span(0, words.length());
    return switch (row.part()) {
      case COURT -> wrap(all, "courtType", caption.court().isPresent() ? "#" + AknMeta.COURT : "");
      case DOCKET_NUMBER -> wrap(all, "docketNumber", "");
      case TITLE -> wrap(all, "docTitle", "");
      case PARTY -> party(words);
      case ROLE -> role(words);
      case VERSUS, OTHER -> Optional.empty();
    };
  }

  private static Optional<AknInline.Wrap> wrap(Span span, String name, String refersTo) {
    List<String> attributes = refersTo.isEmpty() ? List.of() : List.of("refersTo", refersTo);
    return span.isEmpty()
        ? Optional.empty()
        : Optional.of(new AknInline.Wrap(span, name, attributes));
  }

  private Optional<AknInline.Wrap> party(String words) {
    List<Caption.Party> parties = caption.parties();
    for (int i = 0; i < parties.size(); i++) {
      String name = parties.get(i).name();
      int at = name.isEmpty() ? -1 : words.indexOf(name);
      if (at >= 0) {
        String role = parties.get(i).role();
        String known = AknMeta.slug(role).isEmpty() ? "" : "#" + AknMeta.role(role);
        List<String> attributes =
            known.isEmpty()
                ? List.of("refersTo", "#" + AknMeta.party(i))
                : List.of("refersTo", "#" + AknMeta.party(i), "as", known);
        return Optional.of(
            new AknInline.Wrap(new Span(at, at + name.length()), "party", attributes));
      }
    }
    return Optional.empty();
  }

  private Optional<AknInline.Wrap> role(String words) {
    for (Caption.Party party : caption.parties()) {
      int at = AknMeta.slug(party.role()).isEmpty() ? -1 : words.indexOf(party.role());
      if (at >= 0) {
        Span span = new Span(at, at + party.role().length());
        return wrap(span, "role", "#" + AknMeta.role(party.role()));
      }
    }
    return Optional.empty();
  }

  /** The signature block and whatever follows it. */
  void conclusions(List<Block> rows) {
    if (rows.isEmpty()) {
      return;
    }
    xml.open("conclusions");
    for (Block row : rows) {
      xml.openInline("p");
      Optional<AknInline.Wrap> wrap =
          row instanceof Block.SignatureRow signature ? around(signature) : Optional.empty();
      boolean signed = wrap.map(w -> w.name().equals("judge")).orElse(false);
      if (signed) {
        xml.start("signature");
      }
      inline.write(row, wrap.stream().toList());
      if (signed) {
        xml.end();
      }
      xml.end();
    }
    xml.close();
  }

  private Optional<AknInline.Wrap> around(Block.SignatureRow row) {
    String words = row.passage().text();
    return switch (row.part()) {
      case JUDGE -> find(words, caption.judge().orElse(""), "judge", judge());
      case OFFICE ->
          find(words, caption.office().orElse(""), "role", List.of("refersTo", "#role_judge"));
      case DATE ->
          caption
              .dated()
              .flatMap(date ->
                  find(
                      words,
                      CitationDate.inFull(date),
                      "date",
                      List.of("date", date.toString(), "refersTo", "#evt_filed")));
      case SO_ORDERED, OTHER -> Optional.empty();
    };
  }

  private List<String> judge() {
    return caption.office().isPresent()
        ? List.of("refersTo", "#" + AknMeta.JUDGE, "as", "#role_judge")
        : List.of("refersTo", "#" + AknMeta.JUDGE);
  }

  private static Optional<AknInline.Wrap> find(
      String words, String part, String name, List<String> attributes) {
    int at = part.isEmpty() ? -1 : words.indexOf(part);
    return at < 0
        ? Optional.empty()
        : Optional.of(new AknInline.Wrap(new Span(at, at + part.length()), name, attributes));
  }
}
