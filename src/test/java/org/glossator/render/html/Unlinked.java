package org.glossator.render.html;

import java.util.List;
import java.util.Optional;

/** Knows no other order, and leaves addresses as they are written. */
final class Unlinked implements NoteLinker {
  static final NoteLinker NOTES = new Unlinked();

  private Unlinked() {}

  @Override
  public List<Link> links(String text) {
    return List.of();
  }

  @Override
  public Optional<String> address(String href) {
    return Optional.of(href);
  }

  @Override
  public Optional<String> picture(String source) {
    return Optional.empty();
  }
}
