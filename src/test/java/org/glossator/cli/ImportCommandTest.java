package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.glossator.transcript.pdf.MadePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  @TempDir private Path folder;

  private Path order(boolean hidden) {
    try (MadePdf pdf = new MadePdf()) {
      pdf.text("Case 3:20-cv-00001-ABC Document 7 Filed 05/04/20 Page 1 of 1", 120, 22);
      pdf.text("UNITED STATES DISTRICT COURT", 210, 80);
      pdf.text("FOR THE NORTHERN DISTRICT OF CALIFORNIA", 180, 100);
      pdf.text("The motion is granted, and the clerk shall close the file of this case.", 72, 200);
      pdf.text("All the dates that were set in it are hereby taken off the calendar.", 72, 224);
      if (hidden) {
        pdf.text("Jane Roe", 200, 330).box(195, 318, 80, 18);
      }
      return pdf.save(folder.resolve("Order 7.pdf"));
    }
  }

  private Run run(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "import";
    args[1] = "--content";
    args[2] = folder.resolve("content").toString();
    args[3] = folder.resolve("Order 7.pdf").toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }

  private Path written(String name) {
    return folder.resolve("content/orders/order-7").resolve(name);
  }

  @Test
  void an_order_is_written_with_its_pdf_and_what_was_left_out() throws Exception {
    order(false);
    Run run = run();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(Files.readString(written("order.md")))
        .startsWith("---\n")
        .contains("court: \"cand\"\n", "date: \"2020-05-04\"\n", "ecf: \"7\"\n")
        .contains("read by machine, not proofread")
        .contains("\n@page 1\n", "| The motion is granted");
    assertThat(written("order.pdf")).hasSameBinaryContentAs(folder.resolve("Order 7.pdf"));
    assertThat(Files.readString(written("order.import.json"))).contains("\"ecf\"");
    assertThat(run().out()).endsWith("(unchanged)\n");
  }

  @Test
  void an_edited_file_is_never_overwritten() throws Exception {
    order(false);
    run();
    Files.writeString(written("order.md"), "  | mine\n", StandardOpenOption.APPEND);
    Run again = run();
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("error[P120]");
    assertThat(Files.readString(written("order.md"))).endsWith("  | mine\n");
  }

  @Test
  void text_that_is_not_utf_8_is_refused_and_the_next_file_is_read() throws Exception {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    order(false);
    Run run = run(latin.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("latin.txt:1:1: error[P105]");
    assertThat(written("order.md")).exists();
  }

  @Test
  void the_columns_of_a_texts_caption_stay_where_they_are() throws Exception {
    String caption =
        """
         1   UNITED STATES DISTRICT COURT
         2   NORTHERN DISTRICT OF CALIFORNIA
         3
         4   JANE ROE,                      No. C 09-01234 SI
         5           Plaintiff,
         6      v.                          ORDER DENYING MOTION
         7                                  TO DISMISS
         8   ACME CORP.,
         9           Defendant.
        10
        11        Before the Court is the motion of the defendant to dismiss
        12   the complaint. It is denied for the reasons that are said here.
        """;
    Path text = Files.writeString(folder.resolve("roe.txt"), caption);
    order(false);
    assertThat(run(text.toString()).code()).isZero();
    assertThat(Files.readString(folder.resolve("content/orders/roe/order.md")))
        .contains("name: \"Jane Roe v. Acme Corp.\"", "title: \"ORDER DENYING MOTION TO DISMISS\"")
        .contains("\n 8| ACME CORP.,\n", "\n11| Before the Court");
  }

  @Test
  void hidden_text_stops_the_import_and_is_not_shown() {
    order(true);
    Run run = run();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("error[P118]: page 1: ");
    assertThat(run.out() + run.err()).doesNotContain("Jane");
    assertThat(written("order.md")).doesNotExist();
  }

  @Test
  void hidden_text_that_is_allowed_is_recorded_with_who_and_why() throws Exception {
    order(true);
    String file = folder.resolve("Order 7.pdf").toString();
    assertThat(run("--allow-hidden-text", file).code()).isEqualTo(2);
    Run run = run("--allow-hidden-text", file, "--allowed-by", "J. Doe", "--because", "a test");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning[P121]");
    assertThat(Files.readString(written("order.md")))
        .contains("allowed-by: \"J. Doe\"", "because: \"a test\"");
  }

  @Test
  void a_map_among_the_pages_is_left_out_by_its_number_and_the_text_says_so() throws Exception {
    try (MadePdf pdf = new MadePdf()) {
      pdf.text("UNITED STATES DISTRICT COURT", 210, 80);
      pdf.text("The motion is granted, and the clerk shall close the file of the case.", 72, 200);
      pdf.page().scanned().save(folder.resolve("Order 7.pdf"));
    }
    assertThat(run().err()).contains("error[P111]: page 2", "--picture-pages \"2\"");
    assertThat(run("--picture-pages", "two").code()).isEqualTo(2);
    assertThat(run("--picture-pages", "1").err()).contains("error[P111]");
    Run run = run("--picture-pages", "2");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning[P128]");
    assertThat(Files.readString(written("order.md"))).contains("\npicture-pages: \"2\"\n");
  }

  @Test
  void the_reading_is_printed_as_json_and_nothing_is_written() {
    order(false);
    Run run = run("--format", "json");
    assertThat(run.out()).startsWith("{").contains("\"blocks\"", "The motion is granted");
    assertThat(folder.resolve("content")).doesNotExist();
  }

  @Test
  void a_sidecar_that_cannot_be_read_and_a_pdf_that_was_replaced_keep_what_is_there()
      throws Exception {
    order(false);
    run();
    String sidecar = Files.readString(written("order.import.json"));
    Files.writeString(written("order.import.json"), "{ torn");
    assertThat(run().err()).contains("error[P120]: nothing beside this file says that an import");
    Files.writeString(written("order.import.json"), sidecar);
    Files.writeString(written("order.pdf"), "the court's new copy");
    assertThat(run().err()).contains("order.pdf:1:1: error[P120]: this folder holds another PDF");
    assertThat(written("order.pdf")).hasContent("the court's new copy");
    Files.delete(written("order.md"));
    assertThat(run().code()).isEqualTo(1);
    assertThat(written("order.md")).doesNotExist();
  }

  @Test
  void a_folder_is_read_with_the_folders_below_it_and_each_file_tells_what_became_of_it()
      throws Exception {
    Path one = order(false);
    Path in = folder.resolve("in");
    Files.createDirectories(in.resolve("roe/.old"));
    Files.createDirectories(in.resolve("doe"));
    Files.copy(one, in.resolve("roe/order.pdf"));
    Files.copy(one, in.resolve("roe/.old/order.pdf"));
    Files.copy(one, in.resolve("doe/ORDER.PDF"));
    Files.writeString(in.resolve("doe/broken.pdf"), "no PDF");
    String content = folder.resolve("content").toString();
    Run run = Run.of("import", "--content", content, in.toString(), in + "/roe/order.pdf");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().map(line -> line.substring(line.lastIndexOf('/') + 1)))
        .containsExactly(
            "order.md", "broken.pdf: refused: P113", "order.md", "2 imported, 1 refused");
    assertThat(folder.resolve("content/orders/doe-order/order.md")).exists();
    assertThat(folder.resolve("content/orders/roe-order/order.md")).exists();
    assertThat(Run.of("import", "--content", content, in.toString()).out())
        .endsWith("2 unchanged, 1 refused\n");
  }

  @Test
  void a_permission_for_a_file_that_is_not_imported_is_a_wrong_command_line() {
    order(true);
    Run run = run("--allow-hidden-text", "other.pdf", "--allowed-by", "J. Doe", "--because", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("names other.pdf, which is not among the files to import");
  }

  @Test
  void the_reading_of_a_text_and_of_a_refused_file_are_printed_too() throws Exception {
    order(true);
    Path text = Files.writeString(folder.resolve("a.txt"), "1 The motion is\n2 granted.\n");
    String json = run(text.toString(), "--format", "json").out();
    assertThat(json)
        .startsWith("[")
        .contains("\"code\" : \"P118\"", "\"md\" : \"granted.\"", "\"kind\" : \"lineno\"");
  }
}
