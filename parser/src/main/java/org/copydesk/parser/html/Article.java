package org.copydesk.parser.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The part of a page that is the issue.
 *
 * @param element the element that holds it
 * @param found whether that element is less than the page
 * @param title the first heading of the highest level on the page
 * @param time the first time on the page that is machine-readable
 */
record Article(Element element, boolean found, Optional<Element> title, Optional<Element> time) {}
