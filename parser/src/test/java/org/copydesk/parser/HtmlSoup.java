package org.copydesk.parser;

import java.util.Random;

/** Documents of tags and words in any order, the same for the same seed. */
final class HtmlSoup {

    private static final String[] NAMES = {
        "p",
        "p",
        "p",
        "div",
        "section",
        "article",
        "main",
        "h1",
        "h2",
        "h4",
        "ul",
        "ol",
        "li",
        "li",
        "li",
        "em",
        "i",
        "strong",
        "strong",
        "b",
        "s",
        "sup",
        "sub",
        "a",
        "a",
        "code",
        "pre",
        "span",
        "blockquote",
        "figure",
        "figcaption",
        "table",
        "tbody",
        "tr",
        "td",
        "th",
        "caption",
        "form",
        "nav",
        "header",
        "footer",
        "aside",
        "script",
        "style",
        "noscript",
        "template",
        "button",
        "select",
        "option",
        "textarea",
        "svg",
        "math",
        "iframe",
        "video",
        "center",
        "font",
        "dl",
        "dt",
        "dd",
        "details",
        "unknown",
        "body",
        "html",
        "head",
        "title",
        "ruby",
        "object"
    };

    private static final String[] EMPTY = {
        "<br>",
        "<br>",
        "<br/>",
        "<br> <br>",
        "<hr>",
        "<wbr>",
        "<img src=\"a.png\" alt=\"A picture\">",
        "<img src=a.png>",
        "<img alt='Two\nlines' src='b.png'>",
        "<img src=\"https://t.example/open.gif\" width=\"1\" height=\"1\">",
        "<input type=checkbox checked>",
        "<input type=text>",
        "<meta charset=utf-8>",
        "<link rel=canonical href='https://a.example/'>",
        "<!-- comment -->",
        "<!doctype html>",
        "<![CDATA[data]]>",
        "<?php x ?>"
    };

    private static final String[] WORDS = {
        "word ",
        "Title",
        "“quote” ",
        "naïve ",
        "42",
        "😀",
        " ",
        "  \n ",
        "\t",
        "\r\n",
        "\r",
        "\u00A0",
        "\u200B",
        "\0",
        "&nbsp;",
        "&amp;",
        "&eacute;",
        "&#128512;",
        "&notin;",
        "&not",
        "&ampere",
        "&#0;",
        "&#x80;",
        "&",
        "&;",
        "<",
        "< ",
        "<>",
        "</",
        "</>",
        "<!",
        "<!--",
        "-->",
        ">",
        "\"",
        "'",
        "=",
        "Label: ",
        "What’s new:",
        "https://a.example/x?utm_source=b ",
        "Dear friends,",
        "Keep learning!",
        "Andrew",
        "P.S. More.",
        "News",
        "A MESSAGE FROM ACME",
        "A sentence ends here. "
    };

    private static final String[] ATTRIBUTES = {
        "",
        "",
        "",
        "",
        "",
        " class=\"share-bar\"",
        " class=post-content",
        " id='sidebar'",
        " hidden",
        " style=\"display: none\"",
        " href=\"https://a.example/?utm_source=x&amp;b=c\" title=\"T\"",
        " href=''",
        " src='v.mp4'",
        " start=3",
        " align=center",
        " role=presentation",
        " a",
        " =",
        " a=\"<p>\"",
        " a='"
    };

    private final Random random;

    HtmlSoup(long seed) {
        random = new Random(seed);
    }

    String document(int most) {
        var html = new StringBuilder();
        for (int pieces = random.nextInt(most); pieces >= 0; pieces--) {
            html.append(piece());
        }
        return html.toString();
    }

    private String piece() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> "<" + pick(NAMES) + pick(ATTRIBUTES) + ">";
            case 3, 4 -> "</" + pick(NAMES) + ">";
            case 5 -> pick(EMPTY);
            case 6 -> element();
            default -> pick(WORDS);
        };
    }

    private String element() {
        var name = pick(NAMES);
        return "<" + name + ">" + pick(WORDS) + pick(WORDS) + "</" + name + ">";
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
