package org.glossator.render.receipt;

/**
 * One comparison.
 *
 * @param file which file was looked at, relative to the site's root
 * @param what what of it: "the court's text", "the file"
 * @param published the SHA-256 that the site tells, or empty where it tells none
 * @param found the SHA-256 of what is there, or empty where nothing is
 */
public record Receipt(String file, String what, String published, String found) {
  /** Whether both are the same. */
  public boolean holds() {
    return !published.isEmpty() && published.equals(found);
  }
}
