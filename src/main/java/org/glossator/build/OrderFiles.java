package org.glossator.build;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Holds the files in an order's folder against what may stand there. */
final class OrderFiles {
  private static final Set<String> KNOWN =
      Set.of("order.txt", "order.md", "order.pdf", "order.yaml", "notes.md", NotesLock.FILE);

  private OrderFiles() {}

  /** Tells of files that have no place in the folder, and of pictures that are none. */
  static void check(Content content, OrderPlace place, Collection<Diagnostic> diagnostics) {
    for (String path : place.single() ? List.<String>of() : place.files(content)) {
      String name = path.substring(place.path().length());
      boolean picture = NoteReferences.PICTURE.matcher(name).matches();
      boolean known =
          KNOWN.contains(name)
              || name.endsWith(".import.json")
              || FormerTexts.FILE.matcher(name).matches()
              || picture;
      if (!known) {
        diagnostics.add(
            told(
                content,
                path,
                "an order's folder has no place for this file",
                UnknownFile.help(name, KNOWN)));
      } else if (picture && !isPicture(content, path)) {
        diagnostics.add(
            told(
                content,
                path,
                "this is no picture of the kind that its name says",
                "give it the ending of its own kind, or save it anew as that picture"));
      }
    }
  }

  /** What is no picture could be anything, and is not copied to the site. */
  private static boolean isPicture(Content content, String path) {
    return content.bytes(path).filter(bytes -> PictureFile.isWhatItSays(path, bytes)).isPresent();
  }

  private static Diagnostic told(Content content, String path, String message, String help) {
    return new Diagnostic(
        Code.S604, SourceFile.of(content.name(path), ""), Span.at(0), message, help);
  }
}
