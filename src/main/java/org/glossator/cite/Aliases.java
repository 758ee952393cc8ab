package org.glossator.cite;

import java.util.HashMap;
import java.util.Map;

/**
 * The names by which one document calls one thing: "FAC" is the "Amended Complaint" is "Dkt. No.
 * 6". A docket entry's key stands for its group.
 */
final class Aliases {
  private final Map<String, String> parent = new HashMap<>();
  private String code = "";
  private String rules = "";

  /** Says of which code the document's bare sections are; the first saying stays. */
  void code(String head) {
    code = code.isEmpty() ? head : code;
  }

  /** The head of the keys of bare sections, or empty. */
  String code() {
    return code;
  }

  /** Says of which set the document's bare rules are; the first saying stays. */
  void rules(String set) {
    rules = rules.isEmpty() ? set : rules;
  }

  /** The set of bare rules, or empty. */
  String rules() {
    return rules;
  }

  /** Says that two keys mean one thing; two different docket entries stay apart. */
  void join(String one, String other) {
    String a = find(one);
    String b = find(other);
    if (a.equals(b) || (docketed(a) && docketed(b))) {
      return;
    }
    if (docketed(a)) {
      parent.put(b, a);
    } else {
      parent.put(a, b);
    }
  }

  /** Whether the document has said that this key and another mean one thing. */
  boolean defined(String key) {
    return parent.containsKey(key);
  }

  /** The key that stands for this one; an exhibit follows the document that it is attached to. */
  String find(String key) {
    String at = key;
    for (String next = parent.get(at); next != null; next = parent.get(at)) {
      at = next;
    }
    int exhibit = at.indexOf("/ex-");
    return exhibit < 0 ? at : find(at.substring(0, exhibit)) + at.substring(exhibit);
  }

  private static boolean docketed(String key) {
    return key.startsWith("record:dkt-") && key.indexOf('/') < 0;
  }
}
