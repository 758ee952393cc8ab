package org.glossator.render.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.annotate.Annotation;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Landing;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.court.Court;
import org.glossator.render.export.Feeds;
import org.glossator.text.ContentHash;

/**
 * The hash of everything that a page follows from, by which a page of an earlier build is known to
 * be the one that would be made now. Where something is not known it is empty.
 */
final class PageKeys {
  private final String terms;
  private final Corpus corpus;
  private final int listed;
  private final Map<SitePath, String> hashes = new ConcurrentHashMap<>();
  private String places = "";

  /**
   * The keys of one site.
   *
   * @param terms the hash of what all pages follow from: program, theme, configuration; empty if it
   *     is not known
   */
  PageKeys(String terms, Corpus corpus) {
    this.corpus = corpus;
    this.listed = corpus.listed().size();
    this.terms =
        terms.isEmpty()
            ? ""
            : terms + Feeds.any(corpus.listed()) + VersionPages.hasRegister(corpus);
  }

  /** Of an order; a site names each thousands of times. */
  private static String hashOf(PublishedOrder order) {
    ContentHash.Maker maker = new ContentHash.Maker();
    maker.add(order.path().value());
    maker.add(order.cited().version());
    maker.add(order.metadata().history().amended().map(Object::toString).orElse(""));
    return maker.hash().hex();
  }

  /** What one page follows from, while it is gathered. */
  private final class Key {
    private final ContentHash.Maker maker = new ContentHash.Maker();
    private boolean known = !terms.isEmpty();

    Key(String kind) {
      maker.add(kind);
      maker.add(terms);
    }

    Key add(Object value) {
      maker.add(String.valueOf(value));
      return this;
    }

    Key add(PublishedOrder order) {
      known &= !order.cited().version().isEmpty();
      maker.add(hashes.computeIfAbsent(order.path(), path -> hashOf(order)));
      return this;
    }

    Key add(List<PublishedOrder> orders) {
      maker.add(String.valueOf(orders.size()));
      orders.forEach(this::add);
      return this;
    }

    Key addNotes(List<Noted> notes) {
      add(notes.size());
      notes.forEach(this::add);
      return this;
    }

    /** What every page of an authority says of it. */
    Key add(AuthorityEntry entry) {
      add(listed).add(entry.authority()).add(entry.keys()).add(entry.path()).add(entry.own());
      entry.held().ifPresent(this::add);
      return this;
    }

    Key addUses(List<AuthorityEntry.Use> uses) {
      for (AuthorityEntry.Use use : uses) {
        add(use.order()).add(use.number());
        use.landing().ifPresent(this::addLanding);
      }
      return this;
    }

    private void addLanding(Landing landing) {
      add(landing.order().path()).add(landing.fragment()).add(landing.block());
      add(landing.quotes()).add(landing.certain());
    }

    /**
     * A note may lead to any order and any authority. Where the text of an order decides it, the
     * note needs that order, see {@link NoteWords#heardBy}.
     */
    Key addPlaces() {
      return add(places());
    }

    /** What is seen of a note wherever it is shown. */
    Key add(Noted noted) {
      Annotation note = noted.note();
      add(noted.order()).add(noted.path()).add(noted.page()).add(noted.isListed());
      if (noted.book().isPresent()) {
        add(noted.book().map(Casebook::title)).add(note.id()).add(note.number());
        add(note.kind()).add(note.author()).add(note.tags()).add(note.date());
        add(note.changed());
        add(note.markdown()).add(note.answers()).add(note.target()).add(note.score());
        noted.order().notes().forEach(n -> add(n.name()).add(n.number()).add(n.answers()));
      }
      return this;
    }

    String hash() {
      return known ? maker.hash().hex() : "";
    }
  }

  /** The key of an order's pages and files. */
  String order(PublishedOrder order, OrderWeb web) {
    Key key = new Key("order").add(order);
    key.add(new TreeMap<>(web.authorityPages()));
    key.add(new TreeMap<>(web.inside()));
    key.add(web.citing()).add(new TreeMap<>(web.citedParagraphs()));
    key.add(web.amends()).add(web.amendedBy());
    boolean notes = !order.notes().isEmpty() || !order.orphans().isEmpty();
    return notes ? key.addPlaces().hash() : key.hash();
  }

  /**
   * The key of an authority's pages.
   *
   * @param notes those on it
   */
  String authority(AuthorityEntry entry, List<Noted> notes) {
    Key key = new Key("authority").add(entry).addUses(entry.uses());
    return notes.isEmpty() ? key.hash() : key.addPlaces().addNotes(notes).hash();
  }

  /**
   * The key of a further page of an authority's pages, on which nothing but a part of its list is.
   *
   * @param count how many orders the whole list has
   */
  String authority(AuthorityEntry entry, AuthorityPage.At page, int count) {
    Key key = new Key("authority's page").add(entry).add(count).add(page.path());
    page.items().forEach(citing -> key.addUses(citing.uses()));
    return key.hash();
  }

  /** The key of a note's own page. */
  String note(Noted note) {
    return new Key("note").addPlaces().add(note).hash();
  }

  /**
   * The key of a page that gathers notes.
   *
   * @param path where it is
   * @param what else it follows from
   */
  String notes(SitePath path, List<Noted> notes, Object what) {
    return new Key("notes").add(path).add(what).addPlaces().addNotes(notes).hash();
  }

  /** The hash of everything of orders and authorities that a note's words are linked by. */
  private synchronized String places() {
    if (places.isEmpty()) {
      ContentHash.Maker maker = new ContentHash.Maker();
      for (PublishedOrder order : corpus.orders()) {
        maker.add(order.path().value());
        maker.add(order.shortName());
        maker.add(order.caption().docketNumber().orElse(""));
        maker.add(order.caption().dated().map(Object::toString).orElse(""));
        maker.add(order.caption().court().map(Court::id).orElse(""));
      }
      new TreeMap<>(corpus.authorityPages())
          .forEach((key, path) -> {
            maker.add(key);
            maker.add(path.value());
          });
      places = maker.hash().hex();
    }
    return places;
  }

  /**
   * The key of a page that gathers orders.
   *
   * @param parties which of the first order's parties have a page
   */
  String gathering(Gathering place, List<PublishedOrder> orders, List<ListingView.Party> parties) {
    return new Key("gathering").add(place).add(orders).add(parties).hash();
  }
}
