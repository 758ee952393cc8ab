package org.glossator.render.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A start tag.
 *
 * @param name the element's name, in lower case
 * @param attributes names and values by turns; a name occurs once
 */
public record Tag(String name, List<String> attributes) {
  public Tag {
    if (attributes.size() % 2 != 0) {
      throw new IllegalArgumentException("an attribute without a value: " + attributes);
    }
    attributes = List.copyOf(attributes);
  }

  /** A start tag with attribute names and values by turns. */
  public static Tag of(String name, String... attributes) {
    return new Tag(name, List.of(attributes));
  }

  /** This tag with one attribute more; an empty value adds nothing. */
  public Tag with(String attribute, String value) {
    if (value.isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(attributes);
    more.add(attribute);
    more.add(value);
    return new Tag(name, more);
  }

  /** The value of an attribute, or empty. */
  public String value(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  /** This tag without its id, for the second and later pieces of an element. */
  Tag withoutId() {
    List<String> fewer = new ArrayList<>(attributes.size());
    for (int i = 0; i < attributes.size(); i += 2) {
      if (!attributes.get(i).equals("id")) {
        fewer.add(attributes.get(i));
        fewer.add(attributes.get(i + 1));
      }
    }
    return new Tag(name, fewer);
  }

  /** Whether the element is a link, which may hold no other link. */
  boolean isLink() {
    return name.equals("a");
  }
}
