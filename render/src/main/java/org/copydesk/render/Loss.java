package org.copydesk.render;

import org.copydesk.model.Node;

/**
 * Something that a form cannot carry.
 *
 * @param node what it is lost from
 * @param what what is lost, in words: “the target of a link”
 */
public record Loss(Node node, String what) {}
