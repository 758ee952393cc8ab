package org.glossator.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.glossator.search.engine.Request;

/** Asks the engine in an open search page, past what the page shows. */
public final class Asking {
  /** Makes {@code askAll} in the search page, which asks each of some questions twice. */
  public static final String CONNECT =
      """
      (() => {
        const ask = self.glossatorSearch.connect(self.glossatorSearch.where);
        self.askAll = async (questions) => {
          const answers = [];
          for (const [query, sort] of [...questions, ...questions]) {
            answers.push(await ask({query, choices: '', sort, first: 0, count: 5,
              passages: 3, facets: 'court judge year kind cites tag author'}, () => {}));
          }
          return answers;
        };
      })()
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private Asking() {}

  /** The expression that asks {@code requests}; its value has their answers, twice. */
  public static String of(List<Request> requests) throws JsonProcessingException {
    List<List<String>> questions =
        requests.stream()
            .map(r -> List.of(r.query(), r.sort().name().toLowerCase(Locale.ROOT)))
            .toList();
    return "askAll(" + JSON.writeValueAsString(questions) + ")";
  }
}
