package org.glossator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.corpus.Slug;
import org.glossator.privacy.Secret;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.ruled.RuledReader;

/** Where what is said of an order has words that may not be published. */
final class MetadataSecrets {
  /** These name the words because somebody decided about them. */
  private static final Set<String> DECISIONS = Set.of("redact", "keep");

  /** What the end of an address follows from. */
  private static final Set<String> ADDRESS = Set.of("slug", "title", "name");

  private final SourceFile file;
  private final List<YamlMap.Said> said;

  private MetadataSecrets(SourceFile file, List<YamlMap.Said> said) {
    this.file = file;
    this.said = said;
  }

  /**
   * What {@code file} says.
   *
   * @param file an {@code order.yaml}, or a text with front matter
   */
  static MetadataSecrets in(SourceFile file) {
    Optional<Span> part =
        file.name().endsWith(".yaml")
            ? Optional.of(Configuration.whole(file))
            : RuledReader.frontMatter(file);
    return new MetadataSecrets(
        file,
        part.map(p -> YamlMap.read(file, p, new ArrayList<>()).said(DECISIONS)).orElse(List.of()));
  }

  /**
   * A place that has a secret.
   *
   * @param key under which it stands
   */
  record Place(String key, Span span) {}

  /** The places that have {@code secret}. */
  List<Place> places(Secret secret) {
    List<Place> places = new ArrayList<>();
    for (YamlMap.Said each : said) {
      List<Span> spans = secret.places(each.place().of(file.text()));
      if (!spans.isEmpty()) {
        spans.forEach(s -> places.add(new Place(each.key(), s.shift(each.place().start()))));
      } else if (secret.isIn(Secret.Text.of(each.words()))
          || (ADDRESS.contains(each.key()) && SecretAddress.has(Slug.of(each.words()), secret))) {
        places.add(new Place(each.key(), each.place()));
      }
    }
    return List.copyOf(places);
  }
}
