package org.glossator.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What must hold of every file of a published site: links lead somewhere, ids are unique, nothing
 * is inline or comes from elsewhere, each page has a language, a title and one h1, XML and JSON
 * parse.
 */
public final class SiteCheck {
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");
  private static final Set<String> DATA_SCRIPTS =
      Set.of("application/ld+json", "application/json", "speculationrules");
  private static final Set<String> FETCHED_RELS =
      Set.of("stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon");

  private final Path folder;
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Set<String> problems = new TreeSet<>();
  private final Map<String, Set<String>> links = new HashMap<>();

  private SiteCheck(Path folder) {
    this.folder = folder;
  }

  /** Everything wrong with the site in {@code folder}, as {@code path: what}, sorted. */
  public static List<String> problems(Path folder) {
    SiteCheck check = new SiteCheck(folder);
    check.run();
    return List.copyOf(check.problems);
  }

  private void run() {
    List<String> files = files();
    Map<String, Document> pages = new HashMap<>();
    for (String file : files) {
      if (file.endsWith(".html")) {
        Document page = parse(file);
        pages.put(file, page);
        ids.put(file, idsOf(file, page));
      }
    }
    for (String file : files) {
      Document page = pages.get(file);
      if (page != null) {
        page(file, page);
      } else if (file.endsWith(".css")) {
        styles(file);
      } else if (file.endsWith(".xml") || file.endsWith(".atom") || file.endsWith(".svg")) {
        xml(file);
      } else if (file.endsWith(".json") || file.endsWith(".jsonld")) {
        json(file);
      }
    }
    if (pages.containsKey("index.html")) {
      unreachable(pages.keySet());
    } else {
      problem("index.html", "there is none");
    }
  }

  private void page(String file, Document page) {
    Element html = page.selectFirst("html");
    if (html == null || html.attr("lang").isEmpty()) {
      problem(file, "no language on html");
    }
    if (page.title().isBlank()) {
      problem(file, "no title");
    }
    boolean forwards = page.selectFirst("meta[http-equiv=refresh]") != null;
    int headings = page.select("h1").size();
    if (headings != 1 && !forwards) {
      problem(file, headings + " h1");
    }
    if (page.selectFirst("meta[charset=utf-8], meta[charset=UTF-8]") == null) {
      problem(file, "no meta charset=utf-8");
    }
    if (page.selectFirst("meta[name=viewport]") == null && !forwards) {
      problem(file, "no meta viewport");
    }
    for (Element image : page.select("img:not([alt])")) {
      problem(file, "no alt: " + image.outerHtml());
    }
    nothingInline(file, page);
    links(file, page);
  }

  private void nothingInline(String file, Document page) {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("style") || name.startsWith("on")) {
          problem(file, "inline " + name + ": " + brief(element));
        }
        if (attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
          problem(file, "javascript: " + brief(element));
        }
      }
    }
    for (Element style : page.select("style")) {
      problem(file, "inline style sheet: " + brief(style));
    }
    for (Element script : page.select("script:not([src])")) {
      if (!DATA_SCRIPTS.contains(script.attr("type"))) {
        problem(file, "inline script: " + brief(script));
      }
    }
  }

  private void links(String file, Document page) {
    for (Element element : page.select("[href], [src], [srcset], [poster], [data], form[action]")) {
      boolean fetched = fetched(element);
      for (String link : linksOf(element)) {
        if (fetched && foreign(link)) {
          problem(file, "fetched from elsewhere: " + link);
        }
        follow(file, link);
      }
    }
  }

  private static boolean fetched(Element element) {
    return switch (element.normalName()) {
      case "a", "area", "base" -> false;
      case "link" ->
          Stream.of(element.attr("rel").toLowerCase(Locale.ROOT).split(" ", -1))
              .anyMatch(FETCHED_RELS::contains);
      default -> true;
    };
  }

  private static List<String> linksOf(Element element) {
    List<String> links = new ArrayList<>();
    for (String attribute : List.of("href", "src", "poster", "data", "action")) {
      if (element.hasAttr(attribute)) {
        links.add(element.attr(attribute).strip());
      }
    }
    if (element.hasAttr("srcset")) {
      for (String candidate : element.attr("srcset").split(",", -1)) {
        links.add(candidate.strip().split(" ", -1)[0]);
      }
    }
    return links;
  }

  /** Checks where {@code link} of {@code file} leads, if it stays on the site. */
  private void follow(String file, String link) {
    if (foreign(link)
        || link.startsWith("data:")
        || link.startsWith("mailto:")
        || link.startsWith("tel:")) {
      return;
    }
    boolean rooted = link.startsWith("/");
    if (rooted && !file.equals("404.html")) {
      problem(file, "not relative, so not for every host: " + link);
      return;
    }
    String target;
    String fragment;
    try {
      URI resolved = URI.create("site:/" + encoded(file)).resolve(link);
      if (!"site".equals(resolved.getScheme()) || resolved.getPath().startsWith("/../")) {
        problem(file, "leads out of the site: " + link);
        return;
      }
      target = resolved.getPath().substring(1);
      fragment = resolved.getRawFragment() == null ? "" : resolved.getRawFragment();
    } catch (IllegalArgumentException e) {
      problem(file, "not a link: " + link);
      return;
    }
    if (target.isEmpty() || target.endsWith("/")) {
      target += "index.html";
    }
    if (!Files.isRegularFile(folder.resolve(target))) {
      problem(file, "leads nowhere: " + link);
      return;
    }
    links.computeIfAbsent(file, f -> new HashSet<>()).add(target);
    place(file, link, target, fragment);
  }

  private void place(String file, String link, String target, String rawFragment) {
    int directive = rawFragment.indexOf(":~:");
    String fragment =
        URLDecoder.decode(
            (directive < 0 ? rawFragment : rawFragment.substring(0, directive)).replace("+", "%2B"),
            StandardCharsets.UTF_8);
    Set<String> places = ids.get(target);
    if (!fragment.isEmpty() && places != null && !places.contains(fragment)) {
      problem(file, "no such place: " + link);
    }
  }

  private void unreachable(Set<String> pages) {
    Set<String> reached = new HashSet<>(Set.of("index.html", "404.html"));
    List<String> open = new ArrayList<>(List.of("index.html"));
    while (!open.isEmpty()) {
      for (String next : links.getOrDefault(open.removeLast(), Set.of())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    for (String page : pages) {
      boolean forwards =
          ids.containsKey(page) && parse(page).selectFirst("meta[http-equiv=refresh]") != null;
      if (!reached.contains(page) && !forwards) {
        problem(page, "no way there from the front page");
      }
    }
  }

  private Set<String> idsOf(String file, Document page) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.select("[id]")) {
      String id = element.id();
      if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
        problem(file, "not an id: '" + id + "'");
      }
      if (!seen.add(id)) {
        problem(file, "id twice: " + id);
      }
    }
    return seen;
  }

  private void styles(String file) {
    String css = read(file);
    if (css.contains("@import")) {
      problem(file, "@import waits twice");
    }
    Matcher urls = CSS_URL.matcher(css);
    while (urls.find()) {
      String url = urls.group(1);
      if (foreign(url)) {
        problem(file, "fetched from elsewhere: " + url);
      } else if (!url.startsWith("#")) {
        follow(file, url);
      }
    }
  }

  private void xml(String file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.parse(folder.resolve(file).toUri().toString());
    } catch (SAXException e) {
      problem(file, "not well-formed XML: " + e.getMessage());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void json(String file) {
    try {
      DevTools.JSON.readTree(read(file));
    } catch (JsonProcessingException e) {
      problem(file, "not JSON: wrong in line " + e.getLocation().getLineNr());
    }
  }

  private List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document parse(String file) {
    return Jsoup.parse(read(file));
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void problem(String file, String what) {
    problems.add(file + ": " + what);
  }

  private static boolean foreign(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
  }

  private static String encoded(String path) {
    return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
  }

  /** The element's tags, without what is in it. */
  private static String brief(Element element) {
    return element.shallowClone().outerHtml();
  }
}
