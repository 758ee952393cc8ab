/**
 * What readers get: view records, the weaver that turns text and marks into HTML, templates, feeds
 * and exports. Everything ends as an {@link org.glossator.render.OutputFile}. May import the rooms
 * below it.
 */
@NullMarked
package org.glossator.render;

import org.jspecify.annotations.NullMarked;
