package org.glossator.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.corpus.CitationDate;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Version;
import org.glossator.order.Order;

/** What was corrected in an order's text and what is doubted in it, for the page of both. */
final class Corrected {
  private final PublishedOrder order;
  private final List<Order> texts;
  private final SitePath at;

  /**
   * The corrections of {@code order}.
   *
   * @param former its earlier texts, the oldest first
   * @param at the page
   */
  Corrected(PublishedOrder order, List<Order> former, SitePath at) {
    this.order = order;
    this.texts = new ArrayList<>(former);
    this.texts.add(order.order());
    this.at = at;
  }

  CorrectionsView view() {
    List<CorrectionsView.Step> steps = new ArrayList<>();
    for (Version version : order.metadata().history().versions()) {
      steps.addFirst(step(version));
    }
    return new CorrectionsView(order.name(), Links.link(at, order.path()), steps, doubts());
  }

  /** The one step from the order that {@code order} amends. */
  static CorrectionsView amendment(PublishedOrder order, PublishedOrder old, SitePath at) {
    String day = old.caption().dated().map(CitationDate::inFull).orElse("");
    Found found =
        new Corrected(order, List.of(), at).found(old.order(), order.order(), order.path());
    CorrectionsView.Step step =
        new CorrectionsView.Step(
            "amended",
            day.isEmpty() ? "Against the earlier order" : "Against the order of " + day,
            old.caption().dated().map(Object::toString).orElse(""),
            "The court’s amended order is an order of its own; these are the words in which it"
                + " differs from the one before.",
            Links.link(at, old.path()),
            old.source().hex(),
            found.passages,
            found.more);
    return new CorrectionsView(
        order.name(), Links.link(at, order.path()), List.of(step), List.of());
  }

  private CorrectionsView.Step step(Version version) {
    boolean first = version.number() == 1;
    SitePath own = version.path(order.path());
    SitePath page = version.number() == texts.size() ? order.path() : own;
    Found found =
        first
            ? new Found(List.of(), 0)
            : found(texts.get(version.number() - 2), texts.get(version.number() - 1), page);
    String words = first ? "" : "Corrected " + Notices.by(version) + ": " + version.because();
    return new CorrectionsView.Step(
        first ? "first" : version.by().name().toLowerCase(Locale.ROOT),
        "Version " + version.number() + ", " + CitationDate.inFull(version.date()),
        version.date().toString(),
        words,
        Links.link(at, own),
        version.sha256(),
        found.passages,
        found.more);
  }

  /** Passages that changed, and how many more there are. */
  private record Found(List<CorrectionsView.Passage> passages, int more) {}

  /**
   * What differs.
   *
   * @param page where the new text stands; the order's notes stand on its own page's text alone
   */
  private Found found(Order before, Order after, SitePath page) {
    ChangedPassages changed = new ChangedPassages(before, after);
    List<ChangedPassages.Group> groups = changed.groups();
    List<ChangedPassages.Group> shown =
        groups.subList(0, Math.min(groups.size(), ChangedPassages.MOST));
    boolean current = page.equals(order.path());
    List<CorrectionsView.Passage> passages =
        shown.stream()
            .map(group ->
                new CorrectionsView.Passage(
                    changed.pin(group),
                    Links.link(at, page) + "#" + changed.block(group).block().id(),
                    changed.html(group),
                    current ? notes(changed, group) : List.of()))
            .toList();
    return new Found(passages, groups.size() - shown.size());
  }

  private List<PageView.Link> notes(ChangedPassages changed, ChangedPassages.Group group) {
    return changed.on(group, order.notes()).stream()
        .filter(NoteBox::shown)
        .map(note ->
            new PageView.Link(
                "note", "Note " + note.number(), Links.link(at, order.path()) + "#" + note.id()))
        .toList();
  }

  private List<CorrectionsView.Doubt> doubts() {
    return order.corrections().stream()
        .map(c ->
            new CorrectionsView.Doubt(
                c.id(),
                c.kind().name().toLowerCase(Locale.ROOT),
                CitedWords.place(c.target().pin()),
                Links.link(at, order.path()) + "#" + c.id(),
                c.target().quote(),
                c.editor()))
        .toList();
  }
}
