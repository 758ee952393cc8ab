/**
 * The pages of a site: view records made from the corpus, and the court's text woven with its
 * marks. {@link org.glossator.render.page.Pages} (start here) makes every page. May import {@code
 * render}, {@code render.html}, {@code render.template}, {@code render.export} and the rooms below
 * {@code render}.
 */
@NullMarked
package org.glossator.render.page;

import org.jspecify.annotations.NullMarked;
