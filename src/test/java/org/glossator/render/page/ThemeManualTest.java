package org.glossator.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.glossator.render.template.Theme;
import org.junit.jupiter.api.Test;

/** The manual for publishers who make a look of their own: {@code src/main/docs/theme.md}. */
class ThemeManualTest {
  private static final Path MANUAL = Path.of("src/main/docs/theme.md");

  @Test
  void every_template_is_named() throws Exception {
    String manual = Files.readString(MANUAL);
    assertThat(Theme.names())
        .filteredOn(name -> name.endsWith(".ftlh"))
        .allSatisfy(name -> assertThat(manual).contains("| `" + name + "` |"));
  }

  @Test
  void every_value_that_a_template_sees_is_named() throws Exception {
    String manual = Files.readString(MANUAL);
    Set<Class<?>> records = new LinkedHashSet<>();
    List.of(
            PageView.class,
            OrderView.class,
            HomeView.class,
            ListingView.class,
            TableView.class,
            FacsimileView.class,
            AuthorityView.class,
            AuthorityView.Index.class,
            CasebookView.class,
            CorrectionsView.class,
            RegisterView.class,
            FormerView.class,
            NotesView.class)
        .forEach(view -> gather(view, records));
    for (Class<?> view : records) {
      for (RecordComponent component : view.getRecordComponents()) {
        assertThat(manual)
            .as("%s.%s in %s", view.getSimpleName(), component.getName(), MANUAL)
            .containsPattern("[`.]" + component.getName() + "[`.]");
      }
    }
  }

  /** The record and those that it holds, in lists too; finished HTML is a value. */
  private static void gather(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType list) {
      gather(list.getActualTypeArguments()[0], records);
    } else if (type instanceof Class<?> view
        && view.isRecord()
        && view.getPackageName().equals(PageView.class.getPackageName())
        && records.add(view)) {
      for (RecordComponent component : view.getRecordComponents()) {
        gather(component.getGenericType(), records);
      }
    }
  }
}
