package org.glossator.render.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.glossator.cite.Authority;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Landing;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Sentence;
import org.glossator.corpus.SitePath;
import org.glossator.order.Block;

/** Makes the pages that say which orders cite one authority, and where. */
final class AuthorityPage {
  /** From so many citing orders on, the list can be read by depth too. */
  private static final int WORTH_SORTING = 5;

  private static final int WORDS_SHOWN = 90;

  private final AuthorityEntry entry;
  private final int corpus;
  private final List<NoteView> notes;
  private final List<AuthorityEntry.Citing> citing;

  /** The words of the sentences that are shown, perhaps on several pages. */
  private final Map<Sentence, String> sentences = new HashMap<>();

  /**
   * The pages of {@code entry}.
   *
   * @param corpus how many orders the site has
   * @param notes the notes on it, for its first page
   */
  AuthorityPage(AuthorityEntry entry, int corpus, List<NoteView> notes) {
    this.entry = entry;
    this.corpus = corpus;
    this.notes = List.copyOf(notes);
    this.citing = entry.citing();
  }

  /**
   * One page of the list.
   *
   * @param further whether it has nothing but its part of the list
   * @param items the orders on it
   * @param view made when it is wanted
   */
  record At(
      SitePath path,
      boolean further,
      List<AuthorityEntry.Citing> items,
      Supplier<AuthorityView> view) {}

  /** All pages, the first of the list by date first. */
  List<At> pages() {
    List<At> pages = new ArrayList<>(list(entry.path(), citing));
    if (sorts()) {
      List<AuthorityEntry.Citing> deepest =
          citing.stream()
              .sorted(Comparator.comparingInt(AuthorityEntry.Citing::depth).reversed())
              .toList();
      pages.addAll(list(byDepth(), deepest));
    }
    return pages;
  }

  /** How many orders cite the authority. */
  int count() {
    return citing.size();
  }

  /** The orders that cite the authority. */
  List<PublishedOrder> orders() {
    return citing.stream().map(AuthorityEntry.Citing::order).toList();
  }

  private boolean sorts() {
    return citing.size() >= WORTH_SORTING;
  }

  private SitePath byDepth() {
    return entry.path().resolve("by-depth/");
  }

  private List<At> list(SitePath first, List<AuthorityEntry.Citing> sorted) {
    return Paging.cut(first, sorted, Paging.ORDERS).stream()
        .map(piece ->
            new At(piece.path(), piece.number() > 1, piece.items(), () -> view(piece, first)))
        .toList();
  }

  private AuthorityView view(Paging.Piece<AuthorityEntry.Citing> piece, SitePath first) {
    SitePath at = piece.path();
    Authority authority = entry.authority();
    boolean start = piece.number() == 1 && first.equals(entry.path());
    return new AuthorityView(
        Authorities.one(authority.kind()),
        authority.name(),
        authority.citation(),
        authority.links().stream().map(l -> new PageView.Link("", l.label(), l.url())).toList(),
        entry.held().map(order -> Links.link(at, order.path())).orElse(""),
        search(at),
        citing.size(),
        corpus,
        sortings(at, first),
        piece.items().stream().map(c -> citing(c, at)).toList(),
        start ? paragraphs(at) : List.of(),
        start ? notes : List.of(),
        piece.pager());
  }

  /** The search for the orders that cite it; none for records, which the index leaves out. */
  private String search(SitePath at) {
    if (entry.authority().kind() == Authority.Kind.RECORD) {
      return "";
    }
    String query = entry.keys().stream().map(k -> "cites:" + k).collect(Collectors.joining(" or "));
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return Links.link(at, new SitePath("search/")) + "?q=" + encoded;
  }

  private List<PageView.Link> sortings(SitePath at, SitePath first) {
    if (!sorts()) {
      return List.of();
    }
    return List.of(
        sorting("Newest first", entry.path(), at, first),
        sorting("Longest discussion first", byDepth(), at, first));
  }

  private static PageView.Link sorting(String label, SitePath list, SitePath at, SitePath first) {
    return new PageView.Link(list.equals(first) ? "current" : "", label, Links.link(at, list));
  }

  private AuthorityView.Citing citing(AuthorityEntry.Citing citing, SitePath at) {
    return new AuthorityView.Citing(
        OrderLine.of(citing.order(), at),
        citing.depth(),
        length(citing.depth()),
        citing.quotes(),
        citing.uses().stream().map(use -> use(use, at)).toList());
  }

  private static String length(int depth) {
    return switch (depth) {
      case 4 -> "discussed over more than a page";
      case 3 -> "discussed over more than a paragraph";
      case 2 -> "cited in a sentence or two";
      default -> "mentioned among others";
    };
  }

  private AuthorityView.Use use(AuthorityEntry.Use use, SitePath at) {
    String sentence = sentences.computeIfAbsent(use.sentence(), Sentence::text);
    String there =
        use.landing()
            .filter(place -> !place.fragment().isEmpty())
            .map(place -> Links.link(at, place.order().path()) + "#" + place.fragment())
            .orElse("");
    return new AuthorityView.Use(
        place(use), href(use, at), use.words(sentence), use.cited().usage(), sentence, there);
  }

  private static String href(AuthorityEntry.Use use, SitePath at) {
    return Links.link(at, use.order().path()) + "#" + Ids.cite(use.number());
  }

  /** The pin; the citation's number in the order where neither page nor paragraph is known. */
  private static String place(AuthorityEntry.Use use) {
    String place = Block.place(use.pin(), use.sentence().block());
    return place.isEmpty() ? "citation " + use.number() : place;
  }

  /** The paragraphs of an order of this site that are cited, in its own order. */
  private List<AuthorityView.Cited> paragraphs(SitePath at) {
    Optional<PublishedOrder> held = entry.held();
    if (held.isEmpty()) {
      return List.of();
    }
    Map<String, List<AuthorityEntry.Use>> byBlock = new TreeMap<>();
    for (AuthorityEntry.Use use : entry.uses()) {
      use.landing()
          .map(Landing::block)
          .filter(block -> !block.isEmpty())
          .ifPresent(block -> byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(use));
    }
    List<AuthorityView.Cited> cited = new ArrayList<>();
    held.get()
        .order()
        .everyBlock()
        .filter(block -> byBlock.containsKey(block.id()))
        .forEach(block ->
            cited.add(cited(held.get(), block, byBlock.getOrDefault(block.id(), List.of()), at)));
    return cited;
  }

  private static AuthorityView.Cited cited(
      PublishedOrder held, Block block, List<AuthorityEntry.Use> uses, SitePath at) {
    String text = block.passage().text();
    int cut = text.lastIndexOf(' ', WORDS_SHOWN);
    boolean whole = text.length() <= WORDS_SHOWN || cut <= 0;
    return new AuthorityView.Cited(
        OrderWeb.citedId(block.id()),
        block.passage().pin().hasPages() ? block.passage().pin().text() : "",
        Links.link(at, held.path()) + "#" + block.id(),
        whole ? text : text.substring(0, cut) + " …",
        uses.stream()
            .map(use ->
                new PageView.Link("", use.order().shortName() + ", " + place(use), href(use, at)))
            .toList());
  }
}
