/**
 * What an order orders: {@link org.glossator.order.directive.Directives} (start here) reads each
 * decretal paragraph into sentences, and a sentence into who must, may or must not do what, with
 * the periods it sets. Every part is a span of the court's own words; where the grammar is not
 * plain, only the sentence is given. May import what {@code order} may, and {@code order}.
 */
@NullMarked
package org.glossator.order.directive;

import org.jspecify.annotations.NullMarked;
