/**
 * The immutable model of a newsletter issue: issue, letter, sections, stories, passages, blocks and
 * inline content.
 *
 * <p>Every node is a record: equal by content, safe to share between threads, never null in any
 * part. Where a node stood in its source is kept beside the nodes, in a {@link
 * org.copydesk.model.SourceMap}.
 */
@NullMarked
package org.copydesk.model;

import org.jspecify.annotations.NullMarked;
