/** Rules: What an issue is made of: letter, sections, stories, passages, promotions. */
@NullMarked
package org.copydesk.validate.structure;

import org.jspecify.annotations.NullMarked;
