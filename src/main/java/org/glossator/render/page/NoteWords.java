package org.glossator.render.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.glossator.annotate.Orphan;
import org.glossator.cite.Authority;
import org.glossator.cite.Citation;
import org.glossator.cite.CitationKind;
import org.glossator.cite.Citator;
import org.glossator.cite.Resolution;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.OrderReferences;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.render.html.Html;
import org.glossator.render.html.NoteLinker;
import org.glossator.render.html.NoteText;
import org.glossator.text.Span;

/** Notes' own words, wherever they are shown: with their citations and references as links. */
final class NoteWords {
  /** Only so that a relative address can be resolved; it never reaches a page. */
  private static final URI NOWHERE = URI.create("https://site.invalid/");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final OrderReferences orders;
  private final Map<String, SitePath> authorityPages;
  private final Citator citator;
  private final Map<String, Leads> leads;
  private final Consumer<PublishedOrder> looked;

  NoteWords(Corpus corpus) {
    this.citator = corpus.citator();
    this.orders = new OrderReferences(corpus.orders());
    this.authorityPages = corpus.authorityPages();
    this.leads = new ConcurrentHashMap<>();
    this.looked = order -> {};
  }

  private NoteWords(NoteWords all, Consumer<PublishedOrder> looked) {
    this.citator = all.citator;
    this.orders = all.orders;
    this.authorityPages = all.authorityPages;
    this.leads = all.leads;
    this.looked = looked;
  }

  /** The same; {@code ears} hears of every order whose text decided where a word leads. */
  NoteWords heardBy(Consumer<PublishedOrder> ears) {
    return new NoteWords(this, ears);
  }

  /** A note's text as it stands on the page at {@code at}. */
  Html of(Noted note, SitePath at) {
    return of(note, note.key(), at);
  }

  /**
   * The same among other notes.
   *
   * @param key what tells it from them
   */
  Html of(Noted note, String key, SitePath at) {
    return of(note.note().markdown(), key, note.page(), at);
  }

  /** The same for a note that has lost its place. */
  Html of(Orphan note, PublishedOrder order, SitePath at) {
    return of(note.markdown(), note.name(), order.path(), at);
  }

  /**
   * Words of a page's own, between the court's: a teacher's in a casebook.
   *
   * @param name what tells them from others on the page
   */
  Html between(String markdown, String name, SitePath at) {
    return NoteText.of(markdown, name + "-", new Linker(at, at));
  }

  private Html of(String markdown, String name, SitePath home, SitePath at) {
    return NoteText.of(markdown, "note-" + name + "-", new Linker(home, at));
  }

  /** The address that the note of a link names: outside, or in another order. */
  Optional<String> address(String to, SitePath at) {
    Matcher reference = OrderReferences.IN_TEXT.matcher(to);
    if (!reference.matches()) {
      return Optional.of(to);
    }
    return orders.read(reference.group(1), looked).map(r -> link(r, at));
  }

  private static String link(OrderReferences.Reference reference, SitePath at) {
    String anchor = reference.anchor().isEmpty() ? "" : "#" + reference.anchor();
    return Links.link(at, reference.order().path()) + anchor;
  }

  /**
   * Something in a note's text that leads elsewhere.
   *
   * @param inside a place of the site, or nothing for {@code outside}
   */
  private record Lead(
      Span span,
      Optional<SitePath> inside,
      String anchor,
      String outside,
      String words,
      String title) {
    NoteLinker.Link at(SitePath page) {
      boolean here = inside.filter(page::equals).isPresent() && !anchor.isEmpty();
      String href =
          here ? anchor : inside.map(path -> Links.link(page, path) + anchor).orElse(outside);
      return new NoteLinker.Link(span, href, words, title);
    }
  }

  /**
   * What leads elsewhere in some text.
   *
   * @param all by place, none overlapping another
   * @param looked the orders whose text decided
   */
  private record Leads(List<Lead> all, List<PublishedOrder> looked) {}

  private Leads leads(String text) {
    List<Lead> found = new ArrayList<>();
    List<PublishedOrder> decided = new ArrayList<>();
    Matcher reference = OrderReferences.IN_TEXT.matcher(text);
    while (reference.find()) {
      Span span = new Span(reference.start(), reference.end());
      orders.read(reference.group(1), decided::add).map(r -> lead(span, r)).ifPresent(found::add);
    }
    for (Citation citation : citator.plain(text)) {
      lead(citation).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Lead::span));
    List<Lead> apart = new ArrayList<>();
    for (Lead lead : found) {
      if (apart.isEmpty() || apart.getLast().span().end() <= lead.span().start()) {
        apart.add(lead);
      }
    }
    return new Leads(apart, decided);
  }

  private static Lead lead(Span span, OrderReferences.Reference reference) {
    PublishedOrder order = reference.order();
    String at = reference.pin().isEmpty() ? "" : ", slip op. at " + reference.pin();
    String words = reference.words().isEmpty() ? order.shortName() + at : reference.words();
    String anchor = reference.anchor().isEmpty() ? "" : "#" + reference.anchor();
    return new Lead(span, Optional.of(order.path()), anchor, "", words, "");
  }

  private Optional<Lead> lead(Citation citation) {
    Optional<PublishedOrder> held =
        day(citation.parts())
            .flatMap(day -> orders.withDocket(citation.parts().docket(), Optional.of(day)))
            .filter(o ->
                o.caption()
                    .court()
                    .filter(c -> c.id().equals(citation.parts().court()))
                    .isPresent());
    if (held.isPresent()) {
      return Optional.of(new Lead(citation.link(), held.map(PublishedOrder::path), "", "", "", ""));
    }
    return switch (citation.resolution()) {
      case Resolution.Means means -> lead(citation, means.target());
      case Resolution.Doubtful d -> Optional.empty();
      case Resolution.Ambiguous a -> Optional.empty();
      case Resolution.Unknown u -> Optional.empty();
    };
  }

  private Optional<Lead> lead(Citation citation, Authority authority) {
    String title =
        citation.kind() == CitationKind.ID
            ? "Id. = " + CitedWords.means(authority, citation.parts().pin())
            : "";
    if (!authority.links().isEmpty()) {
      String url = authority.links().getFirst().url();
      return Optional.of(new Lead(citation.link(), Optional.empty(), "", url, "", title));
    }
    return Optional.ofNullable(authorityPages.get(authority.key()))
        .map(path -> new Lead(citation.link(), Optional.of(path), "", "", "", title));
  }

  /** The day that a citation names: without one, an order of the docket may be any of several. */
  private static Optional<String> day(Citation.Parts parts) {
    String month = parts.month().length() < 3 ? "" : parts.month().substring(0, 3);
    int number = (MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 3) / 3;
    boolean whole =
        parts.year() > 0 && !month.isEmpty() && number > 0 && parts.day().matches("\\d{1,2}");
    return whole
        ? Optional.of(
            "%04d-%02d-%02d".formatted(parts.year(), number, Integer.parseInt(parts.day())))
        : Optional.empty();
  }

  /** Links of a note on the order at {@code order}, shown on the page at {@code at}. */
  private final class Linker implements NoteLinker {
    private final SitePath order;
    private final SitePath at;

    Linker(SitePath order, SitePath at) {
      this.order = order;
      this.at = at;
    }

    @Override
    public List<Link> links(String text) {
      Leads found = leads.computeIfAbsent(text, NoteWords.this::leads);
      found.looked.forEach(looked);
      return found.all.stream().map(lead -> lead.at(at)).toList();
    }

    /** A relative address is one in the order's folder. */
    @Override
    public Optional<String> address(String href) {
      if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
        return Optional.of(href);
      }
      if (href.startsWith("#")) {
        return Optional.of(at.equals(order) ? href : Links.link(at, order) + href);
      }
      return inside(href).map(to -> Links.link(at, to.path()) + to.anchor());
    }

    @Override
    public Optional<String> picture(String source) {
      boolean own = source.matches("images/[A-Za-z0-9][A-Za-z0-9._-]{0,80}");
      return own ? Optional.of(Links.link(at, order.resolve(source))) : Optional.empty();
    }

    private Optional<Inside> inside(String href) {
      try {
        URI resolved = NOWHERE.resolve(order.value()).resolve(href.strip());
        boolean ours = NOWHERE.getHost().equals(resolved.getHost());
        String path = Optional.ofNullable(resolved.getPath()).orElse("");
        String anchor = Optional.ofNullable(resolved.getRawFragment()).map(f -> "#" + f).orElse("");
        return ours && path.startsWith("/") && !path.contains("..") && !path.contains("//")
            ? Optional.of(new Inside(new SitePath(path.substring(1)), anchor))
            : Optional.empty();
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  /** A place of the site and one on its page. */
  private record Inside(SitePath path, String anchor) {}
}
