/** The way in: {@link org.copydesk.parser.NewsletterParser}. */
@NullMarked
package org.copydesk.parser;

import org.jspecify.annotations.NullMarked;
