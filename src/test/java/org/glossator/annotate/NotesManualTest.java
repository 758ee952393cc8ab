package org.glossator.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.diagnostic.Checked;
import org.glossator.order.OrderText;
import org.glossator.order.SeedOrder;
import org.glossator.text.SourceFile;
import org.junit.jupiter.api.Test;

/** The manual for those who write notes: {@code src/main/docs/notes.md}. */
class NotesManualTest {
  private static final Path MANUAL = Path.of("src/main/docs/notes.md");

  @Test
  void its_example_can_be_built() throws IOException {
    Matcher example =
        Pattern.compile("```markdown\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(MANUAL));
    assertThat(example.find()).isTrue();
    SourceFile file = SourceFile.of("notes.md", example.group(1));
    Checked<ReadNotes> read =
        Notes.read(NotesFile.of(file, Set.of("editor")), OrderText.of(SeedOrder.order()));
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().notes())
        .extracting(Annotation::name)
        .hasSize(2)
        .startsWith("severance");
    assertThat(read.value().notes().get(1).answers()).contains("severance");
  }

  @Test
  void it_names_every_attribute_and_every_treatment() throws IOException {
    String manual = Files.readString(MANUAL);
    assertThat(NoteAttributes.KEYS).allMatch(key -> manual.matches("(?s).*`" + key + "[`=].*"));
    for (Kind.Verb verb : Kind.Verb.values()) {
      assertThat(manual).contains(verb.word());
    }
  }
}
