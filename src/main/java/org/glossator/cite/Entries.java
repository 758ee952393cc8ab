package org.glossator.cite;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The authorities that one document has cited so far, by their keys. */
final class Entries {
  private final Map<String, Entry> byKey = new HashMap<>();

  @Nullable Entry get(String key) {
    return byKey.get(key);
  }

  void put(String key, Entry entry) {
    byKey.put(key, entry);
  }

  /** The authority of this key; an empty key means none. */
  Meaning keyed(Draft draft, String key, int number) {
    if (key.isEmpty()) {
      return Meaning.none("the form does not say which");
    }
    Entry known = byKey.get(key);
    if (known != null) {
      return Meaning.of(known, "cited before");
    }
    Entry entry = new Entry(key, number, draft);
    byKey.put(key, entry);
    return Meaning.of(entry, "named in full");
  }
}
