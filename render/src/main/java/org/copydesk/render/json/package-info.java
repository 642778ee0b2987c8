/**
 * Issues as JSON.
 *
 * <p>The document is an object with the version of the format, {@code "copydesk": 1}, and the parts
 * of the issue. Every node is an object that names its {@code "type"}; what is empty, absent or
 * false is left out. The schema is the resource {@code issue.schema.json} of this package.
 *
 * <p>{@link org.copydesk.render.json.JsonRenderer} writes it, {@link
 * org.copydesk.render.json.JsonReader} reads it, and {@link
 * org.copydesk.render.json.CopydeskModule} teaches both to a Jackson mapper.
 */
@NullMarked
package org.copydesk.render.json;

import org.jspecify.annotations.NullMarked;
