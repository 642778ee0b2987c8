/** Reads {@code copydesk.yaml}, and says where it is wrong. */
@NullMarked
package org.copydesk.validate.config;

import org.jspecify.annotations.NullMarked;
