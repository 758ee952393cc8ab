package org.glossator.render.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glossator.render.SiteFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes of a page one file that asks for nothing: what it loads is put into it, and its links lead
 * to the site's own address, or nowhere where the site has none. A policy in the file lets run only
 * the very scripts that were put there.
 */
public final class Pack {
  private static final Set<String> KEPT_LINKS = Set.of("canonical", "license", "schema.DC");

  private static final String SETTINGS = "assets/settings.js";
  private static final String KEYS = "assets/keys.js";
  private static final String SEARCH = "assets/search/";

  private final Document page;
  private final SiteFiles files;
  private final SitePlace place;
  private final List<String> scriptHashes = new ArrayList<>();
  private final List<String> styleHashes = new ArrayList<>();

  private Pack(Document page, SiteFiles files, SitePlace place) {
    this.page = page;
    this.files = files;
    this.place = place;
  }

  /**
   * The page at {@code path} as one file.
   *
   * @param path of its HTML file, relative to the site's root
   * @return its HTML, or nothing where there is no such page
   */
  public static Optional<String> of(SiteFiles files, String path) throws IOException {
    Optional<byte[]> html = files.read(path);
    if (html.isEmpty()) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(new String(html.get(), StandardCharsets.UTF_8));
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    Element canonical = page.selectFirst("link[rel=canonical]");
    String address = canonical == null ? "" : canonical.attr("href");
    new Pack(page, files, new SitePlace(path, address)).pack();
    return Optional.of(page.outerHtml() + "\n");
  }

  private void pack() throws IOException {
    styles();
    icons();
    scripts();
    pictures();
    links();
    forms();
    policy();
  }

  private void styles() throws IOException {
    for (Element link : page.select("link[rel=stylesheet]")) {
      Optional<String> file = place.file(link.attr("href"));
      Optional<byte[]> css = file.isEmpty() ? Optional.empty() : files.read(file.get());
      if (css.isEmpty()) {
        link.remove();
        continue;
      }
      String text =
          Styles.packed(new String(css.get(), StandardCharsets.UTF_8), file.orElse(""), files);
      Element style = new Element("style");
      if (link.hasAttr("media")) {
        style.attr("media", link.attr("media"));
      }
      style.appendChild(new DataNode(text));
      styleHashes.add(hash(text));
      link.replaceWith(style);
    }
  }

  private void icons() throws IOException {
    for (Element link : page.select("link[href]:not([rel=stylesheet])")) {
      if (link.attr("rel").equals("icon")) {
        Optional<String> data = data(link.attr("href"));
        data.ifPresent(uri -> link.attr("href", uri));
        if (data.isEmpty()) {
          link.remove();
        }
      } else if (!KEPT_LINKS.contains(link.attr("rel"))) {
        link.remove();
      }
    }
  }

  /**
   * A deferred script runs when the page is there: at its end. What a script would fetch when it is
   * first needed comes with it, and the search, which reads the whole site, stays away.
   */
  private void scripts() throws IOException {
    for (Element script : page.select("script[src]")) {
      Optional<String> file = place.file(script.attr("src"));
      Optional<Element> inside = file.isEmpty() ? Optional.empty() : inside(file.get());
      if (inside.isPresent() && !script.hasAttr("defer")) {
        script.replaceWith(inside.get());
      } else {
        inside.ifPresent(page.body()::appendChild);
        script.remove();
      }
      if (file.equals(Optional.of(SETTINGS))) {
        inside(KEYS).ifPresent(page.body()::appendChild);
      }
    }
  }

  /** The script at a path of the site, to stand in the page. */
  private Optional<Element> inside(String path) throws IOException {
    Optional<byte[]> code = path.startsWith(SEARCH) ? Optional.empty() : files.read(path);
    String text = code.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    if (text.isEmpty() || text.toLowerCase(Locale.ROOT).contains("</script")) {
      return Optional.empty();
    }
    Element script = new Element("script");
    script.appendChild(new DataNode(text));
    scriptHashes.add(hash(text));
    return Optional.of(script);
  }

  private void pictures() throws IOException {
    for (Element picture : page.select("img[src]")) {
      Optional<String> data =
          picture.attr("src").startsWith("data:")
              ? Optional.of(picture.attr("src"))
              : data(picture.attr("src"));
      if (data.isPresent()) {
        picture.attr("src", data.get());
      } else {
        picture.replaceWith(new org.jsoup.nodes.TextNode(picture.attr("alt")));
      }
      picture.removeAttr("srcset");
    }
    page.select("iframe, object, embed, video, audio, source").remove();
  }

  private Optional<String> data(String href) throws IOException {
    Optional<String> file = place.file(href);
    Optional<byte[]> bytes = file.isEmpty() ? Optional.empty() : files.read(file.get());
    return bytes.map(b -> DataUri.of(file.orElse(""), b));
  }

  private void links() {
    for (Element link : page.select("a[href]")) {
      Optional<String> address = place.link(link.attr("href"));
      if (address.isPresent()) {
        link.attr("href", address.get());
      } else {
        for (String name :
            List.of("href", "rel", "aria-label", "aria-current", "download", "role")) {
          link.removeAttr(name);
        }
      }
    }
  }

  /**
   * A form would send what is written in it; the pages that use scripts alone have none that do.
   */
  private void forms() {
    page.select("form[action]").remove();
  }

  private void policy() {
    String scripts = scriptHashes.isEmpty() ? "'none'" : String.join(" ", scriptHashes);
    String styles = styleHashes.isEmpty() ? "'none'" : String.join(" ", styleHashes);
    page.select("meta[http-equiv=Content-Security-Policy]").remove();
    Element policy = new Element("meta");
    policy.attr("http-equiv", "Content-Security-Policy");
    policy.attr(
        "content",
        "default-src 'none'; script-src "
            + scripts
            + "; style-src "
            + styles
            + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'");
    Element charset = page.selectFirst("meta[charset]");
    if (charset == null) {
      page.head().prependChild(policy);
    } else {
      charset.after(policy);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
