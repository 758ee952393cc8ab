package org.glossator.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.text.SourceFile;

/**
 * Where a publisher put an order: a folder of its own, {@code orders/<name>/}, or where there is
 * nothing to add to its text a single file, {@code orders/<name>.md}.
 *
 * @param name the folder's name, or the file's without its ending
 * @param single whether it is a single file
 */
record OrderPlace(String name, boolean single) {
  private static final String ORDERS = "orders/";
  private static final String ENDING = ".md";

  /** Every order of {@code content}, by name; of two with one name the folder is the first. */
  static List<OrderPlace> all(Content content) {
    List<OrderPlace> places = new ArrayList<>();
    content.foldersIn(ORDERS).forEach(folder -> places.add(new OrderPlace(folder, false)));
    for (String path : content.below(ORDERS)) {
      if (isSingle(path)) {
        String name = path.substring(ORDERS.length(), path.length() - ENDING.length());
        places.add(new OrderPlace(name, true));
      }
    }
    places.sort(Comparator.comparing(OrderPlace::name).thenComparing(OrderPlace::single));
    return places;
  }

  /** Whether {@code path} is an order in a single file. */
  static boolean isSingle(String path) {
    return path.startsWith(ORDERS)
        && path.endsWith(ENDING)
        && path.indexOf('/', ORDERS.length()) < 0
        && path.length() > ORDERS.length() + ENDING.length();
  }

  /** The folder, or the file. */
  String path() {
    return ORDERS + name + (single ? ENDING : "/");
  }

  /** The path of one of the order's files, "notes.md"; a single file is the text alone. */
  String file(String kind) {
    return single ? kind.equals("order.md") ? path() : path() + "/" + kind : path() + kind;
  }

  /** The files that may have the order's metadata, the first that is there first. */
  Stream<SourceFile> metadata(Content content) {
    return Stream.of("order.yaml", "order.md", "order.txt")
        .flatMap(name -> content.text(file(name), new ArrayList<>()).stream());
  }

  /** The files of the order, in order. */
  List<String> files(Content content) {
    return single ? List.of(path()) : content.below(path());
  }
}
