package org.copydesk.parser.html;

import org.jsoup.nodes.Element;

/** Tells bold and italic type by the style of an element, whatever the element is called. */
final class Type {

    /** Blocks of more parts than these are no lines. */
    private static final int MOST_PARTS = 12;

    private Type() {}

    /** What marks the words of an element are read as: {@code <b style="font-weight:normal">}. */
    static Kind of(Element element, Kind kind) {
        if (element.attributesSize() == 0) {
            return kind;
        }
        return switch (kind) {
            case PLAIN -> isBold(element) ? Kind.STRONG : isItalic(element) ? Kind.EMPHASIS : kind;
            case STRONG -> property(element, "font-weight").equals("normal") ? Kind.PLAIN : kind;
            case EMPHASIS -> property(element, "font-style").equals("normal") ? Kind.PLAIN : kind;
            default -> kind;
        };
    }

    /** Whether a block sets its own words in bold, and holds no other blocks that might not. */
    static boolean isBoldLine(Element block) {
        return isBold(block)
                && block.childrenSize() < MOST_PARTS
                && block.children().stream().noneMatch(child -> Kind.of(child).isBlock());
    }

    private static boolean isBold(Element element) {
        var weight = property(element, "font-weight");
        return weight.startsWith("bold")
                || weight.length() == 3 && weight.charAt(0) >= '6' && weight.charAt(0) <= '9';
    }

    private static boolean isItalic(Element element) {
        return property(element, "font-style").startsWith("italic");
    }

    private static String property(Element element, String name) {
        return element.attr("style").contains(name) ? Hidden.property(element, name + ":") : "";
    }
}
