package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cases of one document by the volumes that hold them, for short forms: "539 U.S., at 328". */
final class Volumes {
  /** No opinion is longer than this many pages of its volume. */
  private static final int LONGEST = 400;

  private final Map<String, List<Place>> byVolume = new HashMap<>();

  /** Where a case starts in one volume; the page is -1 when it is not known or counts nothing. */
  private record Place(Entry entry, int page) {}

  /** Remembers where a case is cited in full. */
  void add(Draft draft, Entry entry) {
    byVolume
        .computeIfAbsent(key(draft), k -> new ArrayList<>())
        .add(new Place(entry, firstPage(draft)));
  }

  /** Whether any case of this volume is known. */
  boolean holds(Draft draft) {
    return byVolume.containsKey(key(draft));
  }

  /**
   * The cases that a short form's volume and page can mean: the one that starts last before the
   * page, and with it the one before when the page is the first of another; without a page every
   * case of the volume whose pages are not known, or else all of them.
   */
  List<Entry> at(Draft draft) {
    List<Place> same = byVolume.getOrDefault(key(draft), List.of());
    Set<Entry> found = new LinkedHashSet<>();
    int page = draft.pinFirst;
    if (page < 0) {
      same.stream().filter(p -> p.page() < 0).forEach(p -> found.add(p.entry()));
      if (found.isEmpty()) {
        same.forEach(p -> found.add(p.entry()));
      }
      return List.copyOf(found);
    }
    boolean counted = same.stream().anyMatch(p -> p.page() >= 0);
    if (!counted) {
      boolean blank = draft.edition != null && draft.edition.paged();
      return blank ? List.of() : same.stream().map(Place::entry).distinct().toList();
    }
    int last = before(same, page + 1);
    same.stream().filter(p -> p.page() == last && last >= 0).forEach(p -> found.add(p.entry()));
    if (last == page) {
      int earlier = before(same, page);
      same.stream()
          .filter(p -> p.page() == earlier && earlier >= 0)
          .forEach(p -> found.add(p.entry()));
    }
    return List.copyOf(found);
  }

  /** The last page before {@code limit} at which a case starts, near enough to reach it; or -1. */
  private static int before(List<Place> places, int limit) {
    int last = -1;
    for (Place place : places) {
      if (place.page() < limit && limit - place.page() <= LONGEST) {
        last = Math.max(last, place.page());
      }
    }
    return last;
  }

  private static String key(Draft draft) {
    Reporter edition = draft.edition;
    return draft.volume + " " + (edition == null ? draft.reporter : edition.key());
  }

  private static int firstPage(Draft draft) {
    Reporter edition = draft.edition;
    boolean paged = edition != null && edition.paged() && !draft.page.isEmpty();
    boolean digits =
        paged && draft.page.length() < 8 && draft.page.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(draft.page) : -1;
  }
}
