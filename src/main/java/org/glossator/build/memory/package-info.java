/**
 * What a build remembers on disk: values of records as bytes ({@link
 * org.glossator.build.memory.Codec}, start here), and a folder of them under the hash of what they
 * were made from ({@link org.glossator.build.memory.Shelf}). What cannot be read is as if it had
 * never been there. Imports no other room.
 */
@NullMarked
package org.glossator.build.memory;

import org.jspecify.annotations.NullMarked;
