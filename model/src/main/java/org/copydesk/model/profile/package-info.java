/**
 * What belongs to one newsletter and to no other: its titles, labels, greetings and habits, as
 * data.
 */
@NullMarked
package org.copydesk.model.profile;

import org.jspecify.annotations.NullMarked;
