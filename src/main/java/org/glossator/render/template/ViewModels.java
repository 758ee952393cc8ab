package org.glossator.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glossator.render.html.Html;
import org.jspecify.annotations.Nullable;

/**
 * What templates see of view records: texts, numbers, truth values, finished HTML, lists, and the
 * components of records. Nothing else can be passed, so a template can call no method.
 */
final class ViewModels {
  private final ClassValue<Map<String, Function<Object, @Nullable Object>>> components =
      new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, @Nullable Object>> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, ViewModels::reader));
        }
      };

  /** The model of a value; an empty {@code Optional} is a missing value. */
  @Nullable TemplateModel of(@Nullable Object value) throws TemplateModelException {
    return switch (value) {
      case null -> null;
      case TemplateModel model -> model;
      case String text -> new SimpleScalar(text);
      case Number number -> new SimpleNumber(number);
      case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case Html html -> HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
      case Optional<?> optional -> of(optional.orElse(null));
      case List<?> list -> new ListModel(list);
      case Record view -> new RecordModel(view);
      default ->
          throw new TemplateModelException("not a view value: " + value.getClass().getName());
    };
  }

  private static Function<Object, @Nullable Object> reader(RecordComponent component) {
    var accessor = component.getAccessor();
    accessor.setAccessible(true); // view records are no one else's business and need not be public
    return view -> {
      try {
        return accessor.invoke(view);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a view's component cannot be read: " + component, e);
      }
    };
  }

  /** A record's components by name. */
  private final class RecordModel implements TemplateHashModel {
    private final Record view;

    RecordModel(Record view) {
      this.view = view;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      var reader = components.get(view.getClass()).get(key);
      return reader == null ? null : of(reader.apply(view));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A list of view values. */
  private final class ListModel implements TemplateSequenceModel {
    private final List<?> list;

    ListModel(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < list.size() ? of(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
