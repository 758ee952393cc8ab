/**
 * Drafts as people keep them: {@link org.glossator.quote.draft.DraftFile} (start here) reads plain
 * text, Markdown and Word's .docx. May import {@code quote.check} and {@code text}.
 */
@NullMarked
package org.glossator.quote.draft;

import org.jspecify.annotations.NullMarked;
