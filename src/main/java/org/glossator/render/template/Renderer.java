package org.glossator.render.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Fills templates with view records. Values are escaped for HTML unless they are finished {@link
 * org.glossator.render.html.Html}. A template that fails gives a diagnostic at its line and column.
 *
 * <p>Never changed after construction, so that pages may be rendered in parallel.
 */
public final class Renderer {
  private final ViewModels models = new ViewModels();
  private final SortedMap<String, SourceFile> templates;
  private final Configuration configuration;
  private final List<Diagnostic> refused;

  private Renderer(Theme theme) {
    this.templates = theme.templates();
    this.configuration = configuration();
    this.refused = templates.values().stream().flatMap(Refusal::in).toList();
  }

  /** A renderer of the templates of {@code theme}. */
  public static Renderer of(Theme theme) {
    return new Renderer(theme);
  }

  /**
   * A page.
   *
   * @param template its template: "order.ftlh"
   * @param path the file to make, relative to the site's root
   * @param values what the template sees, by name: view records, texts, lists
   * @return the file; an empty one with a diagnostic T501 if the template cannot be used
   */
  public Checked<OutputFile> render(String template, String path, Map<String, ?> values) {
    if (!refused.isEmpty()) {
      return new Checked<>(OutputFile.text(path, ""), refused);
    }
    Utf8Writer out = new Utf8Writer();
    try {
      configuration.getTemplate(template).process(root(values), out);
      return Checked.clean(new OutputFile(path, out.bytes()));
    } catch (TemplateNotFoundException e) {
      return failed(path, e.getTemplateName(), 0, 0, "there is no such template");
    } catch (TemplateException e) {
      return failed(
          path,
          e.getTemplateSourceName(),
          orZero(e.getLineNumber()),
          orZero(e.getColumnNumber()),
          reason(e.getMessageWithoutStackTop()));
    } catch (StackOverflowError e) {
      return failed(path, template, 0, 0, "it calls itself without end");
    } catch (IOException e) {
      return malformed(path, e);
    }
  }

  /**
   * A template that is not well written; from its second page on, FreeMarker wraps what it said.
   */
  private Checked<OutputFile> malformed(String path, IOException thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof ParseException)) {
      cause = cause.getCause();
    }
    if (!(cause instanceof ParseException wrong)) {
      throw new UncheckedIOException(thrown);
    }
    return failed(
        path,
        wrong.getTemplateName(),
        wrong.getLineNumber(),
        wrong.getColumnNumber(),
        reason(wrong.getEditorMessage()));
  }

  private SimpleHash root(Map<String, ?> values) {
    SimpleHash root = new SimpleHash(configuration.getObjectWrapper());
    values.forEach(root::put);
    return root;
  }

  private Checked<OutputFile> failed(
      String path, @Nullable String template, int line, int column, String message) {
    String name = template == null ? path : template;
    SourceFile source = templates.getOrDefault(name, SourceFile.of("templates/" + name, ""));
    Diagnostic diagnostic =
        new Diagnostic(Code.T501, source, at(source, line, column), message, "it makes " + path);
    return new Checked<>(OutputFile.text(path, ""), List.of(diagnostic));
  }

  /** FreeMarker's line and column, both 1-based, as a place of the template. */
  private static Span at(SourceFile source, int line, int column) {
    if (line < 1 || line > source.lineCount()) {
      return Span.at(0);
    }
    Span whole = source.line(line);
    return Span.at(Math.min(whole.end(), whole.start() + Math.max(0, column - 1)));
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /** The first line of FreeMarker's long explanations, without its final stop. */
  private static String reason(@Nullable String message) {
    if (message == null || message.isBlank()) {
      return "the template fails";
    }
    String first = message.strip().lines().findFirst().orElse("");
    return first.endsWith(":") || first.endsWith(".")
        ? first.substring(0, first.length() - 1) + rest(message)
        : first;
  }

  /** FreeMarker puts the expression that failed on the second line, after an arrow. */
  private static String rest(String message) {
    return message
        .strip()
        .lines()
        .filter(line -> line.startsWith("==> "))
        .findFirst()
        .map(line -> ": " + line.substring(4).replaceAll("  \\[.*", ""))
        .orElse("");
  }

  private Configuration configuration() {
    StringTemplateLoader loader = new StringTemplateLoader();
    templates.forEach((name, source) -> loader.putTemplate(name, source.text(), 0));
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setURLEscapingCharset("UTF-8");
    configuration.setLocalizedLookup(false);
    configuration.setObjectWrapper(models::of);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setDateFormat("iso");
    configuration.setTimeFormat("iso");
    configuration.setDateTimeFormat("iso");
    configuration.setOutputEncoding("UTF-8");
    return configuration;
  }
}
