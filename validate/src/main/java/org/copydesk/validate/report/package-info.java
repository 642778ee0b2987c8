/** Writes findings for people and for programs. */
@NullMarked
package org.copydesk.validate.report;

import org.jspecify.annotations.NullMarked;
