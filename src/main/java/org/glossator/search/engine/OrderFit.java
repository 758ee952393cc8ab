package org.glossator.search.engine;

import java.util.List;
import java.util.function.BiPredicate;
import org.glossator.search.language.Expression;
import org.glossator.search.language.Expression.AllOf;
import org.glossator.search.language.Expression.Dated;
import org.glossator.search.language.Expression.Either;
import org.glossator.search.language.Expression.InField;
import org.glossator.search.language.Expression.Placed;
import org.glossator.search.language.Expression.Without;
import org.glossator.search.language.Field;

/**
 * Whether an order satisfies a query, judged by its passages alone: what is asked about its court,
 * its date and the like stays open. From the least to the best.
 */
enum OrderFit {
  NO,
  OPEN,
  YES;

  /**
   * How an order fits {@code expression}.
   *
   * @param fields where a part is asked that names no field
   * @param has whether some passage of the order, in some of the fields, satisfies a part
   */
  static OrderFit of(
      Expression expression, List<String> fields, BiPredicate<Placed, List<String>> has) {
    return switch (expression) {
      case Placed placed -> has.test(placed, fields) ? YES : NO;
      case AllOf all ->
          all.parts().stream().map(p -> of(p, fields, has)).reduce(YES, OrderFit::worse);
      case Either either ->
          either.parts().stream().map(p -> of(p, fields, has)).reduce(NO, OrderFit::better);
      case Without(Expression wanted, Expression unwanted) ->
          worse(of(wanted, fields, has), of(unwanted, fields, has).opposite());
      case InField(Field field, Placed inner, boolean whole) ->
          field == Field.TEXT || field == Field.NOTE
              ? of(inner, List.of(Indexed.name(field)), has)
              : OPEN;
      case Dated dated -> OPEN;
    };
  }

  private OrderFit opposite() {
    return switch (this) {
      case NO -> YES;
      case OPEN -> OPEN;
      case YES -> NO;
    };
  }

  private static OrderFit worse(OrderFit a, OrderFit b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static OrderFit better(OrderFit a, OrderFit b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
