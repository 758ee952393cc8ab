package org.glossator.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThemeTest {
  @Test
  void the_list_of_the_standard_theme_is_the_folder() throws Exception {
    Path folder = Path.of("templates");
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(f -> folder.relativize(f).toString().replace('\\', '/'))
              .toList();
      assertThat(Theme.STANDARD).containsExactlyInAnyOrderElementsOf(names);
    }
  }
}
