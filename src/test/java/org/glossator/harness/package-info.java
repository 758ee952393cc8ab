/**
 * What tests share: a headless {@link org.glossator.harness.Browser} with {@link
 * org.glossator.harness.Tab tabs}, a {@link org.glossator.harness.StaticServer} with the strict
 * headers that the site promises to work under, a real web server ({@link
 * org.glossator.harness.Nginx}) behind a {@link org.glossator.harness.SlowWire slow network}, and
 * checks over a whole output folder ({@link org.glossator.harness.SiteCheck}, {@link
 * org.glossator.harness.HtmlValidator}, {@link org.glossator.harness.Axe}). Imports nothing of the
 * program.
 */
@NullMarked
package org.glossator.harness;

import org.jspecify.annotations.NullMarked;
