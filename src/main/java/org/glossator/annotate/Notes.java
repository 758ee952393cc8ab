package org.glossator.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.Block;
import org.glossator.order.OrderText;
import org.glossator.text.Span;

/**
 * Reads a file of notes and finds the words that each is about. A note whose words are not in the
 * order, or are there more than once without a place to tell them apart, is an error: a note is
 * never lost and never put in a place that its author did not mean. Where a lock file tells how the
 * words stood when the note was made, {@link Anchor} says whether they still do.
 */
public final class Notes {
  private final NotesFile file;
  private final Quotations quotations;
  private final Anchoring anchoring;
  private final NoteAttributes attributes;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Annotation> found = new ArrayList<>();
  private final List<Orphan> orphans = new ArrayList<>();
  private final List<Pinned> lock = new ArrayList<>();
  private final List<Drift> drifts = new ArrayList<>();
  private final List<NoteDraft> drafts;
  private final Naming naming;

  /** The notes that are not to be seen yet, and what answers them. */
  private final Set<String> unseen = new HashSet<>();

  private Notes(NotesFile file, OrderText order) {
    this.file = file;
    this.quotations = Quotations.in(order);
    this.anchoring = new Anchoring(quotations);
    this.attributes = new NoteAttributes(file.source(), file.authors(), diagnostics);
    this.drafts = new NoteParser(file.source(), diagnostics).parse();
    this.naming = new Naming(file, drafts, attributes, diagnostics);
  }

  /** The notes in {@code file}, numbered by place. */
  public static Checked<ReadNotes> read(NotesFile file, OrderText order) {
    return new Notes(file, order).read();
  }

  private Checked<ReadNotes> read() {
    List<NoteDraft> answers = new ArrayList<>();
    Claims claims = Claims.of(drafts, file.lock(), quotations, anchoring);
    for (NoteDraft draft : drafts) {
      attributes.checkKeys(draft);
      if (draft.answers().isEmpty()) {
        place(draft, claims.of(draft));
      } else {
        answers.add(draft);
      }
    }
    Threads threads = new Threads(found);
    for (NoteDraft draft : answers) {
      answer(draft, threads);
    }
    naming.tellGone(lock);
    return new Checked<>(new ReadNotes(threads.numbered(), orphans, lock, drifts), diagnostics);
  }

  /** Puts a note on its words. */
  private void place(NoteDraft draft, Optional<Claims.Claim> claim) {
    int turn = naming.turn(draft);
    Optional<Pinned> pinned = claim.map(Claims.Claim::entry);
    String name = naming.name(draft, pinned, turn);
    Optional<Placed> placed =
        claim
            .filter(Claims.Claim::sameWords)
            .map(c -> again(draft, c.entry(), name))
            .orElseGet(() -> first(draft));
    boolean published = attributes.published(draft, file.day());
    placed.ifPresent(p -> {
      Pinned entry =
          pinned.filter(old -> p.score < 1).orElseGet(() -> entry(draft, name, turn, pinned, p));
      lock.add(new Pinned(name, entry.quotation(), entry.at(), entry.again(), entry.selector()));
      Annotation note = annotation(draft, name, p, Optional.empty());
      if (published) {
        found.add(note);
      } else {
        unseen.add(name);
      }
    });
    if (placed.isEmpty()) {
      pinned.ifPresent(lock::add);
    }
  }

  /** The entry of a note whose place is sure; what was made on this very text is kept. */
  private Pinned entry(
      NoteDraft draft, String name, int turn, Optional<Pinned> old, Placed placed) {
    Selector selector =
        old.map(Pinned::selector)
            .filter(s -> quotations.isMadeOn(s, placed.target))
            .orElseGet(() -> anchoring.select(placed.target));
    return new Pinned(name, draft.quotation(), draft.at(), turn, selector);
  }

  /** Words, and how sure it is that they are the note's. */
  private record Placed(Target target, double score) {}

  /** A note that has an entry in the lock: where its words are now. */
  private Optional<Placed> again(NoteDraft draft, Pinned pinned, String name) {
    Anchor anchor = doubted(anchoring.find(pinned.selector()), draft);
    if (!(anchor instanceof Anchor.Exact)) {
      Written quotation = new Written(file.source(), draft.quotationSpan());
      drifts.add(new Drift(name, quotation, pinned.selector(), anchor));
    }
    return switch (anchor) {
      case Anchor.Exact exact -> Optional.of(new Placed(exact.target(), 1));
      case Anchor.Moved moved -> {
        drifted(Code.A405, draft, moved.target(), moved.score(), "its place is sure");
        yield Optional.of(new Placed(moved.target(), moved.score()));
      }
      case Anchor.Review review -> {
        Code code = file.allowReview() ? Code.A408 : Code.A406;
        drifted(code, draft, review.target(), review.score(), review.why());
        yield file.allowReview()
            ? Optional.of(new Placed(review.target(), review.score()))
            : Optional.empty();
      }
      case Anchor.Orphan none -> {
        orphan(draft, pinned, name);
        yield Optional.empty();
      }
    };
  }

  /**
   * The words moved, and at the place that the note still names the same words stand: its author
   * may mean either.
   */
  private Anchor doubted(Anchor anchor, NoteDraft draft) {
    Optional<Target> now = anchor.found();
    if (draft.at().isEmpty()
        || now.isEmpty()
        || !Starts.at(List.of(now.get()), draft.at()).isEmpty()) {
      return anchor;
    }
    boolean both = !Starts.at(quotations.find(draft.quotation()), draft.at()).isEmpty();
    return both
        ? new Anchor.Review(now.get(), 1, "the same words stand at " + draft.at() + " too")
        : anchor;
  }

  private void drifted(Code code, NoteDraft draft, Target now, double score, String why) {
    error(
        code,
        draft.quotationSpan(),
        "at %s the order now has “%s” (%d %% alike): %s"
            .formatted(now.pin().text(), now.quote(), (int) Math.floor(score * 100), why),
        "\"glossator repin\" shows each change and puts notes where you accept it");
  }

  /** A note whose words are gone: lost by mistake, or published without a place. */
  private void orphan(NoteDraft draft, Pinned pinned, String name) {
    if (!attributes.flag(draft, "orphan", "publish")) {
      error(
          Code.A407,
          draft.quotationSpan(),
          "the words that this note was written on are no longer in the order",
          "quote other words, remove the note, or end it with {orphan=publish} to show it at the"
              + " order's end with its old quotation");
    } else if (attributes.published(draft, file.day())) {
      orphans.add(orphan(draft, name, pinned.selector().exact(), Optional.empty()));
      error(
          Code.A417,
          draft.quotationSpan(),
          "this note has no place any more: it is shown at the order's end, and in no list of tags or"
              + " authors, no feed, search or export",
          "quote words that the order has now, if some say the same");
    }
  }

  private Orphan orphan(NoteDraft draft, String name, String quotation, Optional<String> answers) {
    return new Orphan(
        name,
        attributes.author(draft),
        attributes.tags(draft),
        attributes.date(draft, "date"),
        quotation,
        draft.body(),
        answers,
        written(draft));
  }

  /** An answer to a note that lost its place follows it, behind the answers before. */
  private void answerOrphan(NoteDraft draft, String name, Orphan parent) {
    if (!attributes.published(draft, file.day())) {
      return;
    }
    Set<String> thread = new HashSet<>(Set.of(parent.name()));
    int at = orphans.indexOf(parent) + 1;
    while (at < orphans.size() && orphans.get(at).answers().filter(thread::contains).isPresent()) {
      thread.add(orphans.get(at).name());
      at++;
    }
    orphans.add(at, orphan(draft, name, parent.quotation(), Optional.of(parent.name())));
  }

  /** What to do if a quotation was meant to be part of the note above it, which has no end. */
  private String inside(NoteDraft draft) {
    String text = file.source().text();
    String above = text.substring(0, draft.quotationSpan().start()).stripTrailing();
    boolean open = !above.isEmpty() && !above.endsWith("}");
    return open ? "; or put a blank before the \">\" if the note above quotes them" : "";
  }

  /** A note that is new: its words must stand in the order as it quotes them. */
  private Optional<Placed> first(NoteDraft draft) {
    List<Target> all = quotations.find(draft.quotation());
    List<Target> targets = Starts.at(all, draft.at());
    if (targets.size() == 1) {
      return Optional.of(new Placed(targets.getFirst(), 1));
    }
    if (all.isEmpty()) {
      String near =
          quotations
              .nearest(draft.quotation())
              .map(t ->
                  "the nearest are, at "
                      + Block.place(t.pin(), t.block())
                      + ": “"
                      + t.quote()
                      + "”; ")
              .orElse("");
      error(
          Code.A401,
          draft.quotationSpan(),
          "these words are not in the order",
          quotations.isMarked(draft.quotation())
              ? "take the quotation marks around them away: the order has the words without"
              : near + "copy them from the order's page" + inside(draft));
    } else if (targets.isEmpty()) {
      error(
          Code.A401,
          draft.quotationSpan(),
          beyond(draft.at()).orElse("these words do not start at " + draft.at()),
          "write the place where they start" + Starts.of(all));
    } else {
      error(
          Code.A402,
          draft.quotationSpan(),
          "these words stand in the order " + targets.size() + " times",
          "quote more of them"
              + (targets.getFirst().pin().hasPages()
                  ? ", or put the place first: \"> [" + Starts.example(targets) + "] …\""
                  : "")
              + Starts.of(targets));
    }
    return Optional.empty();
  }

  /** What is wrong with a place that is on no page of the order. */
  private Optional<String> beyond(String at) {
    int page = Integer.parseInt(at.split(":", 2)[0]);
    int last = quotations.lastPage();
    return last > 0 && page > last
        ? Optional.of("there is no page " + page + ": the order ends on page " + last)
        : Optional.empty();
  }

  /** An answer stands where the note stands that it answers. */
  private void answer(NoteDraft draft, Threads threads) {
    Optional<Annotation> parent = threads.named(draft.answers());
    boolean hidden = parent.isEmpty() && naming.isGiven(draft.answers()); // not by its own name
    int turn = naming.turn(draft);
    String name = naming.name(draft, Optional.empty(), turn);
    if (parent.isEmpty() && !hidden) {
      error(
          Code.A409,
          draft.quotationSpan(),
          "there is no note \"" + draft.answers() + "\" before this one to answer",
          "give the other note {id="
              + draft.answers()
              + "}; an answer stands after it in the same notes.md, and leads to another order"
              + " with [[docket number, 11:26]] in its text");
    }
    if (!draft.quotation().isBlank()) {
      error(
          Code.A403,
          draft.quotationSpan(),
          "an answer quotes nothing",
          "write only [re " + draft.answers() + "] there, and what you answer below");
    }
    if (unseen.contains(draft.answers())) {
      unseen(draft, name);
    }
    orphans.stream()
        .filter(orphan -> orphan.name().equals(draft.answers()))
        .findFirst()
        .ifPresent(orphan -> answerOrphan(draft, name, orphan));
    parent
        .map(p -> annotation(draft, name, new Placed(p.target(), p.score()), Optional.of(p.name())))
        .filter(note -> attributes.published(draft, file.day()))
        .ifPresent(threads::add);
  }

  /** An answer to a note that is not to be seen yet. */
  private void unseen(NoteDraft draft, String name) {
    unseen.add(name);
    if (attributes.published(draft, file.day())) {
      error(
          Code.A415,
          draft.quotationSpan(),
          "the note \"" + draft.answers() + "\" is not published, so its answer is not either",
          "write draft=yes into the answer too, or publish the note that it answers");
    }
  }

  private Annotation annotation(
      NoteDraft draft, String name, Placed placed, Optional<String> answers) {
    return new Annotation(
        1,
        name,
        attributes.kind(draft),
        attributes.author(draft),
        attributes.tags(draft),
        attributes.date(draft, "date"),
        attributes.date(draft, "updated"),
        draft.body(),
        answers,
        placed.target,
        placed.score,
        written(draft));
  }

  private Written written(NoteDraft draft) {
    return new Written(file.source(), draft.place());
  }

  private void error(Code code, Span span, String message, String help) {
    diagnostics.add(new Diagnostic(code, file.source(), span, message, help));
  }
}
