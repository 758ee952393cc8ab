package org.glossator.render.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.Noted;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.transcript.pdf.PagePicture;

/** Every file that is written for programs. */
public final class Exports {
  private Exports() {}

  /**
   * The files in one order's folder; they depend on nothing else. There are none where they could
   * not ask search engines to stay away.
   */
  public static List<OutputFile> of(PublishedOrder order, Site site) {
    if (!order.metadata().visibility().files()) {
      return List.of();
    }
    References references = new References(order, Web.of(site));
    String folder = order.path().value();
    List<OutputFile> files =
        new ArrayList<>(
            List.of(
                OutputFile.text(folder + "order.json", Json.pretty(OrderJson.of(order))),
                OutputFile.text(folder + "order.txt", PlainText.of(order)),
                OutputFile.text(folder + "order.akn.xml", AkomaNtoso.of(order, site)),
                notes("Notes on " + order.name(), order.path(), Noted.of(order).toList(), site),
                OutputFile.text(folder + "citation.csl.json", Json.pretty(references.csl())),
                OutputFile.text(folder + "citation.ris", references.ris()),
                OutputFile.text(folder + "deadlines.json", Json.pretty(DeadlinesJson.of(order))),
                OutputFile.text(folder + "authorities.csv", AuthoritiesCsv.of(order)),
                OutputFile.text(
                    folder + "authorities.csl.json", Json.pretty(CitedCases.csl(order))),
                OutputFile.text(folder + "authorities.ris", CitedCases.ris(order))));
    order
        .file()
        .ifPresent(file -> {
          files.add(new OutputFile(folder + CourtFile.NAME, file.bytes()));
          for (PagePicture picture : file.pictures()) {
            files.add(new OutputFile(folder + CourtFile.name(picture), picture.png()));
          }
        });
    return files;
  }

  /** One note as a Web Annotation, beside its own page. */
  public static OutputFile of(Noted note, Site site) {
    SitePath at = note.path();
    var alone = new AnnotationsJson(site, at).alone(note);
    return OutputFile.text(at.value() + "annotation.jsonld", Json.pretty(alone));
  }

  /** A casebook's own notes as Web Annotations, those on orders that may have such files. */
  public static Optional<OutputFile> of(Casebook book, Site site) {
    List<Noted> notes =
        Noted.of(book).filter(note -> note.order().metadata().visibility().files()).toList();
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(notes("Notes in " + book.title(), book.path(), notes, site));
  }

  private static OutputFile notes(String label, SitePath at, List<Noted> notes, Site site) {
    ObjectNode json = new AnnotationsJson(site, at).collection(label, at, notes);
    return OutputFile.text(at.value() + AnnotationsJson.FILE, Json.pretty(json));
  }

  /**
   * The files of the site as a whole. A site without any dated order has no feeds.
   *
   * @param terms the hash of what all files follow from beside the corpus: program, options; empty
   *     if it is not known
   */
  public static List<Batch> site(Corpus corpus, String terms) {
    List<Batch> batches = new ArrayList<>(DataFolder.batches(corpus, terms));
    batches.add(new Batch("", sink -> HostFiles.of(corpus).forEach(sink::put)));
    batches.add(new Batch("", sink -> feeds(corpus).forEach(sink::put)));
    batches.add(new Batch("", sink -> RemovedFiles.of(corpus).forEach(sink::put)));
    return batches;
  }

  private static List<OutputFile> feeds(Corpus corpus) {
    return Feeds.of(corpus.site(), SitePath.ROOT, corpus.site().title(), corpus.listed());
  }
}
