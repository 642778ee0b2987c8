/** Profiles as data: the built-in ones and those of users. */
@NullMarked
package org.copydesk.parser.profile;

import org.jspecify.annotations.NullMarked;
