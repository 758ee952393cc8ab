/**
 * The order as lawyers see it: {@link org.glossator.order.Order} (start here) has a caption, blocks
 * (headings, paragraphs, block quotations, decretal paragraphs, the signature block) and footnotes.
 *
 * <p>A block's words are one string, joined across printed lines and pages; line and page starts,
 * emphasis and footnote calls are {@link org.glossator.order.Mark marks} over it. {@code
 * Structure.of(transcript)} makes an order from what was printed. Where the source does not name
 * the rows of a caption, {@code CaptionExtent} finds how far it goes, {@code PlainCaption} its
 * columns, and {@code FirstCase} the parties that are sure. What an order orders is in the sub-room
 * {@code directive}. May import {@code text}, {@code diagnostic}, {@code transcript} and {@code
 * court}.
 */
@NullMarked
package org.glossator.order;

import org.jspecify.annotations.NullMarked;
