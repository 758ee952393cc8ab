package org.glossator.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which entry of the lock is which note's. Usually both have the same quotation and name the same
 * place. Where a note was written anew since (its place corrected, its quotation lengthened), the
 * entry is its own whose words are those that it quotes now: it keeps its name, and no other note
 * takes its place.
 */
final class Claims {
  /**
   * A note's entry.
   *
   * @param sameWords whether it is about the very words that the note quotes; otherwise the note
   *     quotes more of them or fewer, and has only its name from it
   */
  record Claim(Pinned entry, boolean sameWords) {}

  private final Quotations quotations;
  private final Anchoring anchoring;
  private final Map<NoteDraft, Claim> claims = new HashMap<>();
  private final Map<NoteDraft, Pinned> byKey = new HashMap<>();
  private final Map<NoteDraft, Optional<Target>> quoted = new HashMap<>();
  private final Map<Pinned, Optional<Target>> standing = new HashMap<>();
  private final Set<Pinned> free;

  private Claims(List<Pinned> lock, Quotations quotations, Anchoring anchoring) {
    this.quotations = quotations;
    this.anchoring = anchoring;
    this.free = new LinkedHashSet<>(lock);
  }

  /** The entries of {@code lock} and the notes that they are of; an answer has none. */
  static Claims of(
      List<NoteDraft> drafts, List<Pinned> lock, Quotations quotations, Anchoring anchoring) {
    Claims claims = new Claims(lock, quotations, anchoring);
    claims.read(drafts.stream().filter(draft -> draft.answers().isEmpty()).toList());
    return claims;
  }

  /** The entry of a note, if it has one. */
  Optional<Claim> of(NoteDraft draft) {
    return Optional.ofNullable(claims.get(draft));
  }

  private void read(List<NoteDraft> drafts) {
    findKeys(drafts);
    Set<String> doubtful = new HashSet<>();
    drafts.stream()
        .filter(draft -> !byKey.containsKey(draft))
        .forEach(draft -> doubtful.add(Quotations.key(draft.quotation())));
    List<NoteDraft> open = new ArrayList<>();
    for (NoteDraft draft : drafts) {
      Pinned entry = byKey.get(draft);
      if (doubtful.contains(Quotations.key(draft.quotation()))) {
        open.add(draft);
      } else if (entry != null) {
        claim(draft, entry, true);
      }
    }
    match(open, (draft, entry) -> entry.equals(byKey.get(draft)) && mayStand(draft, entry), true);
    match(open, (draft, entry) -> isSame(draft, entry) && stands(draft, entry), true);
    match(open, (draft, entry) -> isSame(draft, entry) && draft.at().equals(entry.at()), true);
    match(open, this::overlap, false);
  }

  private void findKeys(List<NoteDraft> drafts) {
    Map<String, Integer> turns = new HashMap<>();
    Map<String, Pinned> entries = new HashMap<>();
    for (Pinned entry : free) {
      String key = Quotations.key(entry.quotation()) + "@" + entry.at() + "#" + entry.again();
      entries.putIfAbsent(key, entry);
    }
    for (NoteDraft draft : drafts) {
      String key = Quotations.key(draft.quotation()) + "@" + draft.at();
      Pinned entry = entries.get(key + "#" + turns.merge(key, 1, Integer::sum));
      if (entry != null) {
        byKey.put(draft, entry);
      }
    }
  }

  /** Gives each note that has none the first free entry that fits. */
  private void match(List<NoteDraft> open, BiPredicate<NoteDraft, Pinned> fits, boolean sameWords) {
    for (NoteDraft draft : open) {
      if (free.isEmpty()) {
        return;
      }
      if (!claims.containsKey(draft)) {
        free.stream()
            .filter(entry -> fits.test(draft, entry))
            .findFirst()
            .ifPresent(entry -> claim(draft, entry, sameWords));
      }
    }
  }

  private void claim(NoteDraft draft, Pinned entry, boolean sameWords) {
    claims.put(draft, new Claim(entry, sameWords));
    free.remove(entry);
  }

  private static boolean isSame(NoteDraft draft, Pinned entry) {
    return Quotations.key(draft.quotation()).equals(Quotations.key(entry.quotation()));
  }

  /** Whether nothing speaks against it that the entry's words are those that the note quotes. */
  private boolean mayStand(NoteDraft draft, Pinned entry) {
    return quoted(draft).isEmpty() || stands(draft, entry);
  }

  private boolean stands(NoteDraft draft, Pinned entry) {
    return quoted(draft)
        .flatMap(target -> standing(entry).filter(now -> now.start() == target.start()))
        .isPresent();
  }

  /** Whether a note quotes more of an entry's words, or fewer. */
  private boolean overlap(NoteDraft draft, Pinned entry) {
    String now = Quotations.key(draft.quotation());
    String old = Quotations.key(entry.quotation());
    return (now.contains(old) || old.contains(now))
        && quoted(draft)
            .flatMap(target ->
                standing(entry)
                    .filter(was -> was.start() < target.end() && target.start() < was.end()))
            .isPresent();
  }

  /** The words that a note quotes, if there is one place for them. */
  private Optional<Target> quoted(NoteDraft draft) {
    return quoted.computeIfAbsent(
        draft,
        note -> {
          List<Target> targets = Starts.at(quotations.find(note.quotation()), note.at());
          return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
        });
  }

  /** Where the words of an entry stand now, if that is sure. */
  private Optional<Target> standing(Pinned entry) {
    return standing.computeIfAbsent(entry, e -> anchoring.find(e.selector()).found());
  }
}
