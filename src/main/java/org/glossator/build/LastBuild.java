package org.glossator.build;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.build.memory.Shelf;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.ContentHash;

/**
 * What the last build of a site was made of, what it left and what it had to tell, so that a build
 * of the same things is done at once and tells the same. It is kept beside the content and may be
 * thrown away at any time. Only files that have rested for a moment are trusted by their time.
 */
public final class LastBuild {
  private static final Duration REST = Duration.ofSeconds(2);

  private final Shelf shelf;
  private final String name;
  private final Path site;
  private final ContentHash made;
  private final boolean rested;

  private LastBuild(Shelf shelf, Path site, ContentHash made, boolean rested) {
    this.shelf = shelf;
    this.name = ContentHash.of(site.toString()).hex();
    this.site = site;
    this.made = made;
    this.rested = rested;
  }

  /**
   * The memory of one site. To be asked for before anything of the content is read.
   *
   * @param folder where it is kept; made if it is not there
   * @param site the published folder
   * @param sources everything that the site is made from: the program, content, templates
   * @param terms options that change what is made
   */
  public static LastBuild of(Path folder, Path site, List<Path> sources, List<String> terms)
      throws IOException {
    Path there = site.toAbsolutePath().normalize();
    Shelf shelf = new Shelf(folder.resolve("last"));
    FileTime moment = shelf.now();
    ContentHash.Maker maker = new ContentHash.Maker();
    terms.forEach(maker::add);
    boolean rested = true;
    for (Path source : sources) {
      Listing listing = Listing.of(source);
      maker.add(source.toString());
      maker.add(listing.hash().hex());
      rested &= listing.newest().toInstant().plus(REST).isBefore(moment.toInstant());
    }
    return new LastBuild(shelf, there, maker.hash(), rested);
  }

  /** Tells two versions of the program in {@code files} apart, a file or a folder. */
  public static String version(Path files) throws IOException {
    return Listing.of(files).hash().hex();
  }

  /**
   * What the last build did.
   *
   * @param published the site as it is
   * @param diagnostics what it told
   */
  public record Outcome(Published published, List<Diagnostic> diagnostics) {
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** What the last build told, if a new one would make the very same and all of it is there. */
  public Optional<Outcome> unchanged() throws IOException {
    Optional<byte[]> head = shelf.head(name);
    if (head.isEmpty() || !new String(head.get(), US_ASCII).startsWith(made.hex())) {
      return Optional.empty(); // of other things; a large site takes a while to look at
    }
    List<Ledger.Line> files = List.copyOf(Listing.lines(site));
    if (!head(Listing.of(files)).equals(new String(head.get(), US_ASCII))) {
      return Optional.empty();
    }
    Published published = new Published(site.toString(), Set.of(), Set.of(), files.size(), files);
    try {
      return shelf.body(name).map(told -> new Outcome(published, Told.unpacked(told)));
    } catch (RuntimeException e) { // whatever is wrong with it
      return Optional.empty();
    }
  }

  /** What the site is made of, what it is, and how what was told is written. */
  private String head(Listing listing) {
    return made.hex() + listing.hash().hex() + ContentHash.of(Told.SHAPE).hex();
  }

  /** Remembers a build that was published just now, and what it told. */
  public void remember(Published published, List<Diagnostic> diagnostics) throws IOException {
    if (rested) {
      shelf.put(
          name, head(Listing.of(published.files())).getBytes(US_ASCII), Told.packed(diagnostics));
    } else {
      shelf.put(name, new byte[0], new byte[0]);
    }
  }
}
