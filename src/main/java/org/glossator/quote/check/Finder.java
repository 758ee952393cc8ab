package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds a quotation in an order. Its rarest words vote for the places where it may stand; each
 * place is then looked at word by word. An exact occurrence has all the votes, so none is missed;
 * how much is looked at altogether is bounded.
 */
final class Finder {
  /** How many of a segment's rarest words vote. */
  private static final int VOTERS = 8;

  /** A word that stands in more places votes only if no rarer one does. */
  private static final int COMMON = 300;

  /** Cells of alignment that one segment may cost. */
  private static final long MOST_WORK = 6_000_000;

  private static final int MOST_EXACT = 200;
  private static final int MOST_NEAR = 8;

  /**
   * How many of the order's tokens an ellipsis may leave out: so many, and more for each word
   * beside it, since a single word stands nearly everywhere.
   */
  private static final int SHORTEST_GAP = 30;

  private static final int GAP_PER_WORD = 20;
  private static final int LONGEST_GAP = 600;

  private final HeldWords order;
  private final Leave leave;

  Finder(HeldWords order, Leave leave) {
    this.order = order;
    this.leave = leave;
  }

  /** The best ways to lay {@code quoted} against the order, the best first; at least one. */
  List<Match> find(Quoted quoted) {
    List<List<Alignment>> found = new ArrayList<>();
    boolean alone = quoted.segments().size() == 1;
    for (List<Element> segment : quoted.segments()) {
      found.add(hasWords(segment) ? candidates(segment, alone) : List.of());
    }
    List<Match> chains = chains(quoted, found);
    return chains.isEmpty() ? List.of(alone(quoted, found)) : chains;
  }

  private static boolean hasWords(List<Element> segment) {
    return segment.stream().anyMatch(Finder::isWord);
  }

  private static boolean isWord(Element element) {
    return element.token().isWord();
  }

  /**
   * The places of a segment, the best first. Where every word has to stand and no other segment has
   * to fit, an exact place has all the votes: once there is one, those with fewer are not looked
   * at.
   */
  private List<Alignment> candidates(List<Element> segment, boolean alone) {
    List<Alignment> all = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    long work = 0;
    boolean everyWord =
        alone
            && leave.equals(Leave.NONE)
            && segment.stream().noneMatch(Element.Replaced.class::isInstance);
    int exactVotes = 0;
    for (Window window : windows(segment)) {
      if (window.votes < exactVotes) {
        break;
      }
      work += (long) segment.size() * (window.to - window.from);
      if (work > MOST_WORK && !all.isEmpty()) {
        break;
      }
      Alignment found = Aligner.align(order, leave, segment, window.from, window.to);
      if (seen.add(List.of(found.start(), found.end()))) {
        all.add(found);
      }
      exactVotes = everyWord && found.cost() == 0 ? window.votes : exactVotes;
    }
    all.sort(Comparator.comparingInt(Alignment::cost).thenComparingInt(Alignment::start));
    int exact = (int) all.stream().filter(a -> a.cost() == 0).limit(MOST_EXACT).count();
    return List.copyOf(all.subList(0, Math.min(all.size(), Math.max(exact, MOST_NEAR))));
  }

  /** A stretch of the order, by token. */
  private record Window(int from, int to, int votes) {}

  private List<Window> windows(List<Element> segment) {
    int slack = 6 + segment.size() / 4 + (leave.citations() ? 80 : 0);
    for (Element element : segment) {
      slack += element instanceof Element.Replaced replaced ? replaced.most() : 0;
    }
    int bucket = Math.max(2, segment.size() / 2);
    TreeMap<Integer, Set<Integer>> votes = new TreeMap<>();
    voters(segment)
        .forEach((index, places) -> {
          for (int place : places) {
            int diagonal = Math.floorDiv(place - index, bucket);
            votes.computeIfAbsent(diagonal, d -> new HashSet<>()).add(index);
          }
        });
    List<Window> windows = new ArrayList<>();
    for (Map.Entry<Integer, Set<Integer>> vote : votes.entrySet()) {
      int first = vote.getKey() * bucket;
      int from = Math.max(0, first - slack);
      int to = Math.min(order.size(), first + bucket + segment.size() + slack);
      if (from < to) {
        windows.add(new Window(from, to, vote.getValue().size()));
      }
    }
    windows.sort(Comparator.comparingInt(Window::votes).reversed());
    return windows;
  }

  /** The places of the rarest words by their index in the segment. */
  private Map<Integer, List<Integer>> voters(List<Element> segment) {
    Map<Integer, List<Integer>> known = new TreeMap<>();
    for (int i = 0; i < segment.size(); i++) {
      if (segment.get(i) instanceof Element.Literal literal && literal.token().isWord()) {
        List<Integer> places = order.places(literal.token().form());
        if (!places.isEmpty()) {
          known.put(i, places);
        }
      }
    }
    if (known.isEmpty()) {
      return changed(segment);
    }
    List<Integer> rarest = new ArrayList<>(known.keySet());
    rarest.sort(Comparator.comparingInt(i -> known.getOrDefault(i, List.of()).size()));
    Map<Integer, List<Integer>> voters = new TreeMap<>();
    for (int i : rarest.subList(0, Math.min(VOTERS, rarest.size()))) {
      List<Integer> places = known.getOrDefault(i, List.of());
      if (voters.isEmpty() || places.size() <= COMMON) {
        voters.put(i, places);
      }
    }
    return voters;
  }

  /** A segment of which every word has brackets in it: each word of the order is tried. */
  private Map<Integer, List<Integer>> changed(List<Element> segment) {
    Map<Integer, List<Integer>> voters = new TreeMap<>();
    for (int i = 0; i < segment.size() && voters.isEmpty(); i++) {
      if (segment.get(i) instanceof Element.Changed changed) {
        List<Integer> places = new ArrayList<>();
        for (int j = 0; j < order.size(); j++) {
          if (changed.stands(order.token(j))) {
            places.add(j);
          }
        }
        voters.put(i, places);
      }
    }
    return voters;
  }

  /** A segment's place and the best way there over the segments before it. */
  private record Link(Optional<Alignment> here, Optional<Link> before, int cost, int gap) {
    int end() {
      return here.map(Alignment::end).orElseGet(() -> before.map(Link::end).orElse(-1));
    }
  }

  /** Every segment in its order, none too far from the one before; the cheapest first. */
  private List<Match> chains(Quoted quoted, List<List<Alignment>> found) {
    List<Link> ends = List.of(new Link(Optional.empty(), Optional.empty(), 0, 0));
    for (int i = 0; i < found.size(); i++) {
      List<Link> next = new ArrayList<>();
      if (!hasWords(quoted.segments().get(i))) {
        ends.forEach(l -> next.add(new Link(Optional.empty(), Optional.of(l), l.cost, l.gap)));
      }
      for (Alignment place : found.get(i)) {
        step(ends, place).ifPresent(next::add);
      }
      ends = next;
    }
    List<Link> sorted = new ArrayList<>(ends);
    sorted.sort(Comparator.comparingInt(Link::cost).thenComparingInt(Link::gap));
    return sorted.stream().map(link -> match(link, found.size())).toList();
  }

  private static Optional<Link> step(List<Link> ends, Alignment place) {
    Optional<Link> best = Optional.empty();
    for (Link end : ends) {
      int gap = end.end() < 0 ? 0 : place.start() - end.end();
      if (gap < 0 || gap > longestGap(end, place)) {
        continue;
      }
      Link link =
          new Link(Optional.of(place), Optional.of(end), end.cost + place.cost(), end.gap + gap);
      boolean better =
          best.isEmpty()
              || link.cost < best.get().cost
              || (link.cost == best.get().cost && link.gap < best.get().gap);
      best = better ? Optional.of(link) : best;
    }
    return best;
  }

  private static int longestGap(Link before, Alignment after) {
    int words = Math.min(after.matched(), before.here().map(Alignment::matched).orElse(1));
    return Math.min(LONGEST_GAP, SHORTEST_GAP + GAP_PER_WORD * words);
  }

  private static Match match(Link last, int count) {
    List<Optional<Alignment>> parts = new ArrayList<>();
    Optional<Link> at = Optional.of(last);
    while (parts.size() < count && at.isPresent()) {
      parts.addFirst(at.get().here);
      at = at.get().before;
    }
    int matched = parts.stream().flatMap(Optional::stream).mapToInt(Alignment::matched).sum();
    return new Match(parts, last.cost, matched);
  }

  /** The segment of which the most is there; the others stand nowhere. */
  private static Match alone(Quoted quoted, List<List<Alignment>> found) {
    List<Optional<Alignment>> parts = new ArrayList<>();
    Optional<Alignment> best =
        found.stream()
            .filter(list -> !list.isEmpty())
            .map(List::getFirst)
            .max(Comparator.comparingInt(Alignment::matched));
    for (List<Alignment> list : found) {
      parts.add(best.filter(list::contains));
    }
    int matched = best.map(Alignment::matched).orElse(0);
    return new Match(parts, 1 + 4 * (quoted.words() - matched), matched);
  }
}
