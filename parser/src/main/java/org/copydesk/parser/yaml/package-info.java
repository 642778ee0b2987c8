/** YAML as plain mappings, lists and texts, with places: for profiles and front matter. */
@NullMarked
package org.copydesk.parser.yaml;

import org.jspecify.annotations.NullMarked;
