package org.glossator.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.DiagnosticFormat;
import org.glossator.render.OutputFile;
import org.glossator.render.html.Html;
import org.junit.jupiter.api.Test;

class RendererTest {
  record Person(String name, Optional<String> office, List<Integer> pages) {}

  record Day(String now, String locale) {}

  private static final Person JAMES =
      new Person("James & <Co>", Optional.empty(), List.of(1, 1000));

  @Test
  void texts_are_escaped_and_finished_html_is_not() {
    assertThat(text("${who.name} ${html}", Map.of("who", JAMES, "html", Html.text("a<b"))))
        .isEqualTo("James &amp; &lt;Co&gt; a&lt;b");
  }

  @Test
  void numbers_are_written_as_digits_and_missing_values_can_be_asked_for() {
    assertThat(
            text("<#list who.pages as p>${p};</#list>${who.office!'none'}", Map.of("who", JAMES)))
        .isEqualTo("1;1000;none");
  }

  @Test
  void a_missing_value_is_a_diagnostic_at_its_line_and_column() {
    Checked<OutputFile> page = render("one\n  ${who.nam}\n", Map.of("who", JAMES));
    assertThat(page.diagnostics()).hasSize(1);
    assertThat(page.diagnostics().getFirst().code()).isEqualTo(Code.T501);
    assertThat(DiagnosticFormat.format(page.diagnostics().getFirst()))
        .startsWith("theme/t.ftlh:2:5: error[T501]: ")
        .contains("who.nam");
  }

  @Test
  void a_malformed_template_is_a_diagnostic_at_its_line_and_column() {
    Checked<OutputFile> page = render("one\n<#if x>\n", Map.of());
    assertThat(DiagnosticFormat.format(page.diagnostics().getFirst()))
        .startsWith("theme/t.ftlh:2:8: error[T501]: ");
  }

  @Test
  void a_malformed_template_is_the_same_diagnostic_on_every_page_that_it_makes() {
    Renderer renderer =
        Renderer.of(Theme.standard().with("theme/", Map.of("t.ftlh", bytes("<#if x>\n"))));
    String first = told(renderer.render("t.ftlh", "a.html", Map.of()));
    assertThat(first).contains("theme/t.ftlh:1:8: error[T501]: ");
    assertThat(told(renderer.render("t.ftlh", "b.html", Map.of())))
        .isEqualTo(first.replace("a.html", "b.html"));
  }

  @Test
  void a_template_that_calls_itself_without_end_is_a_diagnostic() {
    assertThat(told(render("<#macro m><@m/></#macro><@m/>", Map.of())))
        .contains("error[T501]: it calls itself without end");
  }

  private static String told(Checked<OutputFile> page) {
    return DiagnosticFormat.format(page.diagnostics().getFirst());
  }

  @Test
  void a_template_that_is_not_there_is_a_diagnostic() {
    Checked<OutputFile> page =
        Renderer.of(Theme.standard()).render("none.ftlh", "x.html", Map.of());
    assertThat(page.diagnostics()).hasSize(1);
  }

  @Test
  void templates_cannot_reach_classes() {
    for (String attempt :
        List.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${who?api.getClass()}",
            "${who.class}",
            "${who.name.class}",
            "${who.hashCode()}",
            "<#include \"/etc/passwd\">")) {
      assertThat(render(attempt, Map.of("who", JAMES)).hasErrors()).as(attempt).isTrue();
    }
  }

  @Test
  void templates_cannot_turn_escaping_off() {
    for (String attempt :
        List.of(
            "${who.name?no_esc}",
            "<#noautoesc>${who.name}</#noautoesc>",
            "<#ftl auto_esc=false>${who.name}",
            "<#ftl output_format=\"plainText\">${who.name}",
            "<#outputformat \"plainText\">${who.name}</#outputformat>",
            "<#escape x as x?no_esc>${who.name}</#escape>")) {
      assertThat(render(attempt, Map.of("who", JAMES)).hasErrors()).as(attempt).isTrue();
    }
  }

  @Test
  void templates_have_no_clock_and_no_locale() {
    for (String attempt :
        List.of(
            "one ${.now}",
            "one <#if .now?long gt 1>x</#if>",
            "one ${(.now)?iso_utc}",
            "one ${.now?string('yyyy')}",
            "one ${\". ${.now?date}\"}",
            "one [${. now?datetime}]",
            "one <#assign day = .now>",
            "one ${.locale}",
            "one ${.locale_object}",
            "one ${.lang}",
            "one ${.time_zone}",
            "one <#setting locale='de_DE'>${1.5?string('0.00')}",
            "one <#setting time_zone='default'>",
            "one ${'.no' + 'w'?eval}",
            "one <#assign x = '$\\{.now}'?interpret><@x/>")) {
      Checked<OutputFile> page = render("<#-- a part -->\n" + attempt, Map.of());
      assertThat(page.hasErrors()).as(attempt).isTrue();
      assertThat(told(page)).as(attempt).startsWith("theme/t.ftlh:2:");
      assertThat(page.value().text()).as(attempt).isEmpty();
    }
  }

  @Test
  void everything_that_a_template_may_not_do_is_told_at_its_place() {
    assertThat(render("a ${.now}\n  ${who?no_esc} ${.lang}", Map.of()).diagnostics())
        .extracting(DiagnosticFormat::format)
        .satisfiesExactly(
            a -> assertThat(a).startsWith("theme/t.ftlh:2:8: error[T501]: a template cannot turn"),
            b -> assertThat(b).startsWith("theme/t.ftlh:1:5: error[T501]: a template has no clock"),
            c -> assertThat(c).startsWith("theme/t.ftlh:2:19: error[T501]: a template has no"));
  }

  @Test
  void words_and_members_of_those_names_are_no_clock() {
    assertThat(
            text("Read it now. now ${day.now}${day['locale']}", Map.of("day", new Day("1", "2"))))
        .isEqualTo("Read it now. now 12");
  }

  @Test
  void a_day_that_a_template_makes_is_written_alike_everywhere() {
    assertThat(text("${'2011-10-07'?date('yyyy-MM-dd')}", Map.of())).isEqualTo("2011-10-07");
  }

  @Test
  void only_view_values_can_be_passed() {
    assertThat(render("${x}", Map.of("x", new StringBuilder("a"))).hasErrors()).isTrue();
  }

  @Test
  void a_publisher_s_file_takes_the_place_of_the_standard_one() {
    Theme theme =
        Theme.standard()
            .with("theme/", Map.of("404.ftlh", bytes("gone"), "assets/site.css", bytes("p{}")));
    assertThat(Renderer.of(theme).render("404.ftlh", "404.html", Map.of()).value().text())
        .isEqualTo("gone");
    assertThat(theme.assets())
        .contains(OutputFile.text("assets/site.css", "p{}"))
        .hasSameSizeAs(Theme.standard().assets());
  }

  @Test
  void a_file_that_nothing_uses_is_told() {
    Theme theme =
        Theme.standard()
            .with(
                "theme/",
                Map.of(
                    "oder.ftlh", bytes("x"),
                    "part.ftlh", bytes("y"),
                    "page.ftlh", bytes("<#include \"part.ftlh\">"),
                    "assets/mine.css", bytes("p{}"),
                    "notes.txt", bytes("z")));
    assertThat(theme.diagnostics())
        .extracting(d -> d.code() + " " + d.source().name())
        .containsExactly("T502 theme/notes.txt", "T502 theme/oder.ftlh");
  }

  @Test
  void a_template_that_is_not_utf_8_is_an_error() {
    Theme theme = Theme.standard().with("theme/", Map.of("page.ftlh", new byte[] {(byte) 0xe9}));
    assertThat(theme.diagnostics()).extracting(d -> d.code()).containsExactly(Code.T501);
  }

  private static String text(String template, Map<String, ?> values) {
    Checked<OutputFile> page = render(template, values);
    assertThat(page.diagnostics()).isEmpty();
    return page.value().text();
  }

  private static Checked<OutputFile> render(String template, Map<String, ?> values) {
    Theme theme = Theme.standard().with("theme/", Map.of("t.ftlh", bytes(template)));
    return Renderer.of(theme).render("t.ftlh", "t.html", values);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
