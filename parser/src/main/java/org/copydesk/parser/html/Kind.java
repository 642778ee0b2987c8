package org.copydesk.parser.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element means to somebody who reads the text. */
enum Kind {
    /** Runs in the line and means nothing of its own: also any element that nobody knows. */
    PLAIN(""),
    EMPHASIS("em i"),
    STRONG("strong b"),
    STRIKETHROUGH("s del strike"),
    SUPERSCRIPT("sup"),
    SUBSCRIPT("sub"),
    LINK("a"),
    CODE("code kbd samp tt"),
    IMAGE("img image amp-img amp-anim"),
    BREAK("br"),
    /** Stands on lines of its own. */
    BLOCK(
            "p div section article main center address dl dt dd fieldset legend details summary hgroup"
                    + " body html thead tbody tfoot caption optgroup search"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    LIST("ul ol menu dir"),
    ITEM("li"),
    QUOTE("blockquote"),
    PREFORMATTED("pre listing xmp plaintext"),
    TABLE("table"),
    ROW("tr"),
    CELL("td th"),
    FIGURE("figure"),
    CAPTION("figcaption"),
    RULE("hr"),
    /** Plays, or shows another page. */
    MEDIA(
            "iframe video audio embed object frame amp-iframe amp-video amp-audio amp-youtube amp-vimeo"),
    PAGE_HEADER("header"),
    PAGE_FOOTER("footer"),
    ASIDE("aside"),
    NAVIGATION("nav"),
    FORM("form"),
    CONTROL("button input select textarea datalist"),
    SCRIPT("script"),
    STYLE("style"),
    DRAWING("svg canvas"),
    /** Shown only where scripts don't run, or by a script. */
    SUBSTITUTE("noscript template noembed noframes"),
    /** Says something of the page and shows nothing. */
    SILENT(
            "head title meta link base map area source track param wbr basefont bgsound col colgroup");

    private static final Map<String, Kind> BY_NAME = byName();

    private final String names;

    Kind(String names) {
        this.names = names;
    }

    private static Map<String, Kind> byName() {
        var kinds = new HashMap<String, Kind>();
        for (Kind kind : values()) {
            for (var name : kind.names.split(" ")) {
                kinds.put(name, kind);
            }
        }
        return kinds;
    }

    static Kind of(Element element) {
        return BY_NAME.getOrDefault(element.normalName(), PLAIN);
    }

    /** Whether it marks words inside a line. */
    boolean isMark() {
        return compareTo(EMPHASIS) >= 0 && compareTo(LINK) <= 0;
    }

    /** Whether it ends the line that it stands in. */
    boolean isBlock() {
        return compareTo(BLOCK) >= 0 && compareTo(FORM) <= 0;
    }
}
