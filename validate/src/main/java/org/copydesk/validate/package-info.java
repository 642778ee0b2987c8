/**
 * Checks issues: rules over a parsed issue, what they find, and what is to be done about it.
 *
 * <pre>{@code
 * var findings = Validator.of(Configuration.of(profile)).validate(parsed);
 * }</pre>
 */
@NullMarked
package org.copydesk.validate;

import org.jspecify.annotations.NullMarked;
