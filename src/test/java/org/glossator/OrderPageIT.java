package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.glossator.build.Content;
import org.glossator.build.Pipeline;
import org.glossator.build.SiteWriter;
import org.glossator.harness.Axe;
import org.glossator.harness.Browser;
import org.glossator.harness.StaticServer;
import org.glossator.harness.Tab;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the published order as a reader uses it, under the site's own strict policy. */
class OrderPageIT {
  private static final String ORDER =
      "cand/c-11-3822-mej/2011-10-07-order-granting-expedited-discovery/index.html";
  private static final String FULL =
      "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ, slip op. at %s (N.D. Cal. Oct. 7,"
          + " 2011)%s.";

  /** Selects the court's words from the first of {@code from} to the end of {@code to}. */
  private static final String SELECT =
      """
      window.selectWords = (from, to) => {
        const nodes = [], walker = document.createTreeWalker(document.getElementById("text"), 4);
        let text = "";
        for (let n; (n = walker.nextNode());) {
          if (n.parentElement.closest("[data-chrome]")) continue;
          nodes.push([n, text.length]);
          text += n.data;
        }
        const at = i => {
          let k = nodes.length - 1;
          while (nodes[k][1] > i) k--;
          return [nodes[k][0], i - nodes[k][1]];
        };
        const start = text.indexOf(from), end = text.indexOf(to, start) + to.length;
        if (start < 0 || end < to.length) throw new Error("not in the text");
        const range = document.createRange(), last = at(end - 1);
        range.setStart(...at(start));
        range.setEnd(last[0], last[1] + 1);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      }
      """;

  @TempDir static Path folder;
  private static Browser browser;
  private static StaticServer server;
  private Tab tab;

  @BeforeAll
  static void publish() throws IOException {
    browser = Browser.launch();
    Path site = folder.resolve("site");
    Path content = Path.of("content");
    SiteWriter.publish(
        site, Pipeline.build(Content.of(content), Theme.standard()).files(), List.of(content));
    server = StaticServer.serve(site);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @BeforeEach
  void open() {
    tab = browser.newTab().viewport(1440, 900).withClipboard();
    tab.open(server.url(ORDER));
    tab.evaluate("localStorage.clear()");
    tab.evaluate(SELECT);
  }

  @AfterEach
  void nothing_was_complained_of() {
    List<String> problems = tab.problems();
    tab.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void words_are_copied_with_their_pin_cite_for_word_processors_and_for_the_rest() {
    String words = "severing the putative defendants at this early stage is no solution";
    select(words, words);
    tab.click(".copybar button");
    assertThat(plain()).isEqualTo("“" + words + "” " + FULL.formatted("11:26–27", ""));
    assertThat(rich())
        .contains("“" + words + "” ")
        .contains("<i>First Time Videos, LLC v. Does 1–95</i>");
  }

  @Test
  void a_passage_over_two_pages_is_cited_by_page_and_line_of_both() {
    select("The Court therefore", "at this time");
    tab.click(".copybar button");
    assertThat(plain())
        .isEqualTo(
            "“The Court therefore declines to sever the Doe Defendants at this time” "
                + FULL.formatted("11:27–12:1", ""));
  }

  @Test
  void a_footnote_mark_is_left_out_and_said_to_be() {
    select("First, to locate swarms", "where peers");
    tab.click(".copybar button");
    assertThat(plain())
        .startsWith("“First, to locate swarms where peers” ")
        .endsWith(" (footnote omitted).");
  }

  @Test
  void words_of_a_footnote_are_cited_by_page_and_note() {
    select("P2P networks distribute", "copyrighted works");
    tab.click(".copybar button");
    assertThat(plain()).endsWith(FULL.formatted("4 n.1", ""));
  }

  @Test
  void where_lines_are_single_spaced_the_page_alone_is_cited() {
    select("(2) A cable operator may disclose", "such information");
    tab.click(".copybar button");
    assertThat(plain()).endsWith(FULL.formatted("13", ""));
  }

  @Test
  void quotation_marks_inside_a_quotation_become_single() {
    select("claims must be", "“flexible.”");
    tab.click(".copybar button");
    assertThat(plain())
        .startsWith("“claims must be ‘logically related’ and this test is ‘flexible.’” ");
  }

  @Test
  void from_fifty_words_on_it_is_a_block_that_keeps_its_paragraphs() {
    select("Thus, the Court finds that, at this preliminary stage", "efforts to protect");
    tab.click(".copybar button");
    assertThat(plain()).startsWith("“Thus, the Court");
    select("Thus, the Court finds that, at this preliminary stage", "at this time.");
    tab.click(".copybar button");
    assertThat(plain())
        .startsWith("Thus, the Court finds")
        .endsWith("at this time.\n" + FULL.formatted("11:19–12:1", ""));
    assertThat(rich()).contains("<blockquote").contains("at this time.</p>");
    select("Plaintiff has also asserted a claim", "provided enough specificity");
    tab.click(".copybar button");
    assertThat(plain()).contains("at this juncture.\n\n");
  }

  @Test
  void a_paragraph_selected_whole_is_cited_by_its_first_line_though_a_page_starts_there() {
    tab.evaluate(
        "getSelection().selectAllChildren(document.getElementById('L3.1').closest('.court'))");
    tab.waitFor("!document.querySelector('.copybar').hidden");
    tab.click(".copybar button");
    assertThat(plain()).endsWith(FULL.formatted("3:1", ""));
  }

  @Test
  void what_is_said_of_a_long_passage_does_not_cover_the_page() {
    select("Thus, the Court finds that, at this preliminary stage", "at this time.");
    tab.click(".copybar button");
    tab.waitFor("document.querySelector('.said').textContent.includes(' … ')");
    assertThat(tab.text("document.querySelector('.said').textContent"))
        .startsWith("Copied: Thus, the Court")
        .hasSizeLessThan(200);
  }

  @Test
  void words_that_an_editor_doubts_are_copied_as_the_court_has_them_and_that_is_said() {
    select("Plaintiff has sufficient pled", "sufficient pled");
    tab.click(".copybar button");
    assertThat(plain()).startsWith("“Plaintiff has sufficient pled” ");
    tab.waitFor("document.querySelector('.said').textContent.includes('editor')");
  }

  @Test
  void every_form_of_citation_that_needs_nothing_unknown_is_offered() {
    assertThat(
            tab.text(
                "[...document.querySelectorAll('.copybar select')[0].options].map(o => o.value).join('; ')"))
        .isEqualTo(
            "Bluebook; Bluebook, with parenthetical; Short form; Id., after a citation to this"
                + " order; California Style Manual; Table of authorities");
  }

  @Test
  void each_form_is_filled_with_the_place_of_the_words() {
    select("the questions of joinder and severance", "motions to quash filed");
    String base = "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ";
    String dated = " (N.D. Cal. Oct. 7, 2011)";
    assertThat(citedAs("Bluebook", "page")).isEqualTo(base + ", slip op. at 11" + dated + ".");
    assertThat(citedAs("Bluebook, with parenthetical", "lines"))
        .isEqualTo(
            base
                + ", slip op. at 11:23–24"
                + dated
                + " (“[T]he questions of joinder and severance must be deferred until after"
                + " discovery has been authorized and any motions to quash filed”).");
    assertThat(citedAs("Short form", "page")).isEqualTo("First Time Videos, slip op. at 11.");
    assertThat(citedAs("Id., after a citation to this order", "page")).isEqualTo("Id. at 11.");
    assertThat(citedAs("California Style Manual", "page"))
        .isEqualTo(
            "(First Time Videos, LLC v. Does 1–95 (N.D.Cal., Oct. 7, 2011, No. C 11-3822 MEJ).)");
    assertThat(citedAs("Table of authorities", "lines")).isEqualTo(base + dated + " ........ 11");
  }

  @Test
  void the_choice_of_form_is_kept_on_the_reader_s_device() {
    choose("Short form", "page");
    tab.open(server.url(ORDER));
    assertThat(
            tab.text("[...document.querySelectorAll('.copybar select')].map(s => s.value).join()"))
        .isEqualTo("Short form,page");
  }

  @Test
  void a_link_leads_to_the_line_and_then_to_the_words() {
    select("severing the putative", "no solution");
    tab.click(".copybar button:nth-of-type(3)");
    assertThat(plain()).contains("#L11.26:~:text=severing%20the%20putative");
  }

  @Test
  void deadlines_follow_rule_6_from_the_days_that_the_reader_gives() {
    date("d2", "2011-10-17");
    date("d3a", "2011-11-16");
    assertThat(due("d2")).isEqualTo("Wed, Nov 16, 2011");
    assertThat(due("d3a")).isEqualTo("Fri, Dec 16, 2011");
    assertThat(due("d3b")).isEqualTo("Tue, Dec 27, 2011");
    assertThat(tab.text("document.querySelector('#period-d3b .why').textContent"))
        .contains("Mon, Dec 26, 2011 is Christmas Day as kept");
  }

  @Test
  void the_three_days_of_rule_6_d_are_added_when_the_reader_says_so() {
    date("d3a", "2011-11-16");
    tab.click("#period-d3a input[type=checkbox]");
    assertThat(due("d3a")).isEqualTo("Mon, Dec 19, 2011");
    assertThat(tab.text("document.querySelector('#period-d3a .why').textContent"))
        .contains("Rule 6(d)");
    assertThat(due("d3b")).isEqualTo("Thu, Dec 29, 2011");
  }

  @Test
  void a_deadline_is_a_calendar_file() {
    tab.evaluate(
        "window.made = [], URL.createObjectURL = (put => blob => made.push(blob) && put(blob))"
            + "(URL.createObjectURL.bind(URL)), 0");
    date("d3a", "2011-11-16");
    assertThat(tab.text("document.querySelector('#period-d3b .ics').download"))
        .endsWith("order-granting-expedited-discovery-period-d3b.ics");
    assertThat(tab.text("made[1].text()"))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTART;VALUE=DATE:20111227\r\n", "DTEND;VALUE=DATE:20111228\r\n")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void the_reader_s_settings_hold_from_the_first_paint_of_the_next_page() {
    tab.click(".tools summary");
    set("theme", "sepia");
    set("size", "large");
    set("gutter", "off");
    tab.open(server.url("about/index.html"));
    assertThat(tab.text("Object.entries({...document.documentElement.dataset}).sort().join('; ')"))
        .isEqualTo("gutter,off; size,large; theme,sepia");
    assertThat(tab.text("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(245, 236, 217)");
  }

  @Test
  void every_theme_and_setting_is_accessible() {
    for (String setting :
        List.of("theme=sepia", "theme=dark", "gutter=printed", "face=sans", "size=larger")) {
      String[] parts = setting.split("=", 2);
      tab.evaluate("document.documentElement.dataset." + parts[0] + " = '" + parts[1] + "'");
      assertThat(Axe.violations(tab)).as(setting).isEmpty();
      tab.evaluate("delete document.documentElement.dataset." + parts[0]);
    }
  }

  @Test
  void single_keys_do_nothing_until_the_reader_turns_them_on() {
    tab.press("j");
    assertThat(tab.text("document.activeElement.tagName")).isEqualTo("BODY");
    assertThat(tab.requests()).extracting(Tab.Request::url).noneMatch(u -> u.endsWith("keys.js"));
    turnKeysOn();
    tab.press("j");
    tab.press("j");
    assertThat(tab.text("document.activeElement.closest('.pin') ? 'pin' : ''")).isEqualTo("pin");
    tab.press("n");
    assertThat(tab.text("document.activeElement.closest('aside').className")).startsWith("note");
    tab.press("m");
    assertThat(tab.text("document.activeElement.className")).isIn("nref", "sicref");
    tab.press("?");
    assertThat(tab.evaluate("document.querySelector('dialog.keys').open").asBoolean()).isTrue();
    assertThat(Axe.violations(tab)).isEmpty();
    tab.press("Escape");
    set("keys", "");
    tab.evaluate("document.activeElement.blur()");
    tab.press("g");
    assertThat(tab.text("document.activeElement.tagName")).isEqualTo("BODY");
  }

  @Test
  void whatever_has_the_focus_is_in_sight() {
    JsonNode hidden =
        tab.evaluate(
            """
            (async () => {
              const hidden = [];
              const all = [...document.querySelectorAll("a[href], button, summary, select, input")]
                .filter(e => e.checkVisibility({ checkVisibilityCSS: true }) && !e.closest("[hidden]"));
              for (const e of all.filter((_, i) => i % 5 === 0)) {
                e.focus();
                await new Promise(requestAnimationFrame);
                const r = e.getClientRects()[0];
                const x = r.left + r.width / 2, y = r.top + Math.min(r.height / 2, 8);
                const top = document.elementFromPoint(x, y);
                if (!top || !(e === top || e.contains(top) || top.contains(e))) hidden.push(e.outerHTML.slice(0, 90));
              }
              return hidden;
            })()
            """);
    assertThat(hidden).isEmpty();
  }

  @Test
  void nothing_moves_when_the_notes_find_their_places() {
    double shift =
        tab.evaluate(
                """
                new Promise(done => {
                  let sum = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.hadRecentInput ? 0 : e.value))
                    .observe({ type: "layout-shift", buffered: true });
                  setTimeout(() => done(sum), 300);
                })
                """)
            .asDouble();
    assertThat(shift).isLessThan(0.05);
  }

  @Test
  void in_print_the_citation_heads_the_page_and_the_site_s_furniture_is_gone() {
    tab.media("print", "light");
    assertThat(shown(".running")).isTrue();
    assertThat(tab.text("document.querySelector('.running').textContent"))
        .isEqualTo(
            "First Time Videos, LLC v. Does 1–95, No. C 11-3822 MEJ (N.D. Cal. Oct. 7, 2011)");
    assertThat(
            List.of(
                "header.site", "footer.site", ".contents", ".tools", ".here", ".copy", ".files"))
        .noneMatch(this::shown);
    assertThat(List.of("#p-25", "#n17", "#ordered", "#cfn1")).allMatch(this::shown);
  }

  @Test
  void what_is_printed_is_the_reader_s_choice() {
    tab.media("print", "light");
    set("print", "court");
    assertThat(List.of("#n17", "#c1-note", "#ordered", ".nref", ".sicref")).noneMatch(this::shown);
    assertThat(shown("#p-25")).isTrue();
    set("print", "notes");
    assertThat(shown("#n17")).isTrue();
    assertThat(shown("#p-25")).isFalse();
    set("print", "end");
    assertThat(
            tab.evaluate(
                    "document.querySelector('#n1').getBoundingClientRect().top"
                        + " > document.querySelector('#p-36').getBoundingClientRect().bottom")
                .asBoolean())
        .isTrue();
    set("print", "");
  }

  @Test
  void without_scripts_there_is_no_dead_control_and_every_paragraph_can_be_cited() {
    try (Tab plain = browser.newTab().viewport(1440, 900).withoutScript()) {
      plain.open(server.url(ORDER));
      assertThat(
              plain.text("document.querySelectorAll('button, select, input, .tools').length + ''"))
          .isEqualTo("0");
      plain.click("#p-6 ~ .foot summary");
      assertThat(
              plain.text("document.querySelector('#p-6 ~ .foot .string').checkVisibility() + ''"))
          .isEqualTo("true");
    }
  }

  private void select(String from, String to) {
    tab.evaluate("selectWords(" + quoted(from) + ", " + quoted(to) + ")");
    tab.waitFor("!document.querySelector('.copybar').hidden");
  }

  private String citedAs(String form, String pin) {
    choose(form, pin);
    tab.click(".copybar button:nth-of-type(2)");
    return plain();
  }

  private void choose(String form, String pin) {
    tab.evaluate(
        "document.querySelectorAll('.copybar select').forEach((s, i) => { s.value = ["
            + quoted(form)
            + ", "
            + quoted(pin)
            + "][i]; s.dispatchEvent(new Event('change')); })");
  }

  private void set(String name, String value) {
    tab.evaluate(
        "(s => { s.value = "
            + quoted(value)
            + "; s.dispatchEvent(new Event('change')); })"
            + "(document.querySelector('.settings [name="
            + name
            + "]'))");
  }

  private boolean shown(String selector) {
    return tab.evaluate("document.querySelector('" + selector + "').checkVisibility()").asBoolean();
  }

  private void turnKeysOn() {
    tab.evaluate("document.addEventListener('load', e => { e.target.ran = true; }, true)");
    set("keys", "on");
    tab.waitFor("!!document.querySelector(\"script[src$='/keys.js']\")?.ran");
  }

  private void date(String period, String day) {
    tab.evaluate(
        "(i => { i.value = '"
            + day
            + "'; i.dispatchEvent(new Event('input')); })"
            + "(document.querySelector('#period-"
            + period
            + " input'))");
  }

  private String due(String period) {
    return tab.text("document.querySelector('#period-" + period + " .due b').textContent");
  }

  /** What was copied, with plain spaces for those that must not end a line. */
  private String plain() {
    return tab.text("navigator.clipboard.readText()").replace("\r\n", "\n").replace('\u00a0', ' ');
  }

  private String rich() {
    return tab.text(
            "navigator.clipboard.read().then(i => i[0].getType('text/html')).then(b => b.text())")
        .replace('\u00a0', ' ');
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
