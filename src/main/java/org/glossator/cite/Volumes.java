package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cases of one document by the volumes that hold them, for short forms: "539 U.S., at 328". */
final class Volumes {
  /** No opinion is longer than this many pages of its volume. */
  private static final int LONGEST = 400;

  /** Most opinions have no more pages. */
  private static final int USUAL = 60;

  private final Map<String, List<Place>> byVolume = new HashMap<>();

  /** The last page of a case that was cited, by its volume and the case. */
  private final Map<Reach, Integer> reached = new HashMap<>();

  private record Reach(String volume, Entry entry) {}

  /** Where a case starts in one volume; the page is -1 when it is not known or counts nothing. */
  private record Place(Entry entry, int page) {}

  /** Remembers where a case is cited in full. */
  void add(Draft draft, Entry entry) {
    byVolume
        .computeIfAbsent(key(draft), k -> new ArrayList<>())
        .add(new Place(entry, firstPage(draft)));
  }

  /** Takes note of the page that a citation of this case in this volume has as its pin. */
  void reach(Draft draft, Entry entry) {
    if (draft.pinStyle == 'p' && draft.pinFirst >= 0) {
      reached.merge(new Reach(key(draft), entry), lastPage(draft), Math::max);
    }
  }

  /** The last page of the pin's first range: 580 of "578-80, 591". */
  private static int lastPage(Draft draft) {
    int digits = 0;
    String pin = draft.pin;
    while (digits < pin.length() && !Reading.isDash(pin.charAt(digits))) {
      digits++;
    }
    int end = digits + 1;
    while (end < pin.length() && Reading.isDigit(pin.charAt(end))) {
      end++;
    }
    int count = Math.min(4, end - digits - 1);
    int scale = (int) Math.pow(10, Math.max(0, count));
    boolean range = count > 0 && pin.indexOf(',') < 0;
    int last = range ? Integer.parseInt(pin.substring(end - count, end)) : draft.pinFirst;
    return last < draft.pinFirst ? draft.pinFirst / scale * scale + last : last;
  }

  /**
   * The one case that starts before the page at which this citation seems to start, and of which a
   * later page has been cited: no other case can start there.
   */
  Optional<Entry> holding(Draft draft) {
    int page = firstPage(draft);
    Set<Entry> found = new LinkedHashSet<>();
    for (Place place : byVolume.getOrDefault(key(draft), List.of())) {
      int last = reached.getOrDefault(new Reach(key(draft), place.entry()), -1);
      if (place.page() >= 0 && place.page() < page && page < last) {
        found.add(place.entry());
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The one case that starts a few pages before the page at which this citation starts. */
  Optional<Entry> before(Draft draft) {
    int page = firstPage(draft);
    List<Entry> found =
        byVolume.getOrDefault(key(draft), List.of()).stream()
            .filter(p -> p.page() >= 0 && p.page() < page && page - p.page() <= USUAL)
            .map(Place::entry)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
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
