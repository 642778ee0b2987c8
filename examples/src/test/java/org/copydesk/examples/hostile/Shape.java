package org.copydesk.examples.hostile;

import java.util.Locale;

/** What a hostile source may be made of: the same again and again, in any length. */
enum Shape {
    ONE_LINE("word "),
    ONE_WORD("word"),
    BLANK_LINES("\n"),
    RETURNS("\r"),
    TABS("\t"),
    BULLETS("- a\n"),
    LOOSE_BULLETS("- a\n\n"),
    EMPTY_BULLETS("-\n"),
    NUMBERS("1. a\n"),
    LISTS_OF_TWO_KINDS("- a\n1. a\n"),
    LISTS_AND_CAPTIONS("- a\nIllustration of a robot\n\n"),
    LISTS_AND_HEADINGS("- a\n\n## B\n\n"),
    SHORT_LINES("a\n"),
    SHORT_PARAGRAPHS("a\n\n"),
    LABELS("What’s new: It folds.\n\n"),
    EMOJI_AND_BLANKS("👋 "),
    LOST_WORDS("At,  we "),
    ESCAPED_DOTS("\\."),
    ESCAPED_ADDRESSES("\\. a@b.c "),
    LINKED_PARAGRAPHS("[A title](b): it folds.\n\n"),
    WORDS_IN_CAPITALS("A B\n\n## C\n\n"),
    CREDITS("![](a.png)\n\nSource: A\n\n"),
    LABELS_ON_ADJACENT_LINES("What’s new: It folds.\n"),
    BOLD_LABELS("**What’s new:** It folds.\n\n"),
    BARE_LABELS("What’s new:\n"),
    NEAR_LABELS("What it may well be when one looks: at it\n\n"),
    COLONS(":"),
    WORDS_WITH_COLONS("a: "),
    HEADINGS("# A\n\n"),
    DEEP_HEADINGS("###### A\n"),
    HASHES("#"),
    UNDERLINES("a\n===\n"),
    RULES("---\n"),
    EMPTY_SECTIONS("News\n\n"),
    EMPTY_MARKED_SECTIONS("## News\n\n"),
    HEADLINES("Robots Learn to Fold\n\n"),
    STORIES("Robots Learn to Fold\n\nThey did it.\n\nWhat’s new: They fold.\n\n"),
    PROMOTIONS("A MESSAGE FROM DEEPLEARNING.AI\n\n"),
    SALUTATIONS("Dear friends,\n\n"),
    SIGN_OFFS("Keep learning!\n\nAndrew\n\n"),
    POSTSCRIPTS("P.S. More.\n\n"),
    FOOTERS("Copyright 2026\n\n"),
    STARS("*"),
    PAIRS_OF_STARS("**"),
    STARRED_WORDS("*a "),
    UNDERSCORES("_a "),
    BOTH_MARKS("*a_ "),
    TILDES("~~a "),
    CROSSED_MARKS("*a ", "_a*_ "),
    OPEN_BRACKETS("["),
    CLOSED_BRACKETS("[a]"),
    CLOSING_BRACKETS("[", "]"),
    OPEN_LINKS("[a]("),
    LINKS("[a](b)"),
    OPEN_IMAGES("!["),
    IMAGES("![a](b)\n\n"),
    IMAGES_OF_LINKS("![[]()"),
    NESTED_IMAGES("![", "](a)"),
    REFERENCES("[a]: b\n"),
    OPEN_REFERENCES("[a]: \"b\n"),
    FOOTNOTES("[^a]: b\n"),
    LESS("<"),
    GREATER(">"),
    QUOTES("> "),
    QUOTED_LINES("> a\n"),
    BACKTICKS("`"),
    WORDS_IN_BACKTICKS("`a "),
    FENCES("```\n"),
    BACKSLASHES("\\"),
    ESCAPES("\\*"),
    AMPERSANDS("&"),
    ENTITIES("&amp;&#1;&bogus;"),
    LONG_ENTITIES("&CounterClockwiseContourIntegral;"),
    TABLES("|a|b|\n|-|-|\n"),
    WIDE_TABLES("|"),
    ADDRESSES("http://a.b/ "),
    GLUED_ADDRESSES("http://"),
    MAIL_ADDRESSES("a@b.c "),
    DOTS("a."),
    COMMAS("At, we aim "),
    HYPHENS("-"),
    TYPED_QUOTES("\"a "),
    CURLY_QUOTES("“a ‘b "),
    OPEN_ROUND_BRACKETS("(a "),
    DOUBLED_WORDS("the "),
    DATES("12 May 2020 "),
    DIGITS("1"),
    PLACEHOLDERS("TK TODO [link] "),
    WRONG_CHARSET("SĂŁo Â â€™ "),
    NO_CHARACTERS("\0"),
    HIGH_SURROGATES("\uD83D"),
    LOW_SURROGATES("\uDE00"),
    EMOJI("\uD83D\uDE00"),
    DIRECTIONS("\u202E\u2066a"),
    TOWERS("\u0301"),
    NO_WIDTH("\u200B\uFEFF\u00AD"),
    NO_BREAK("\u00A0"),
    OPEN_DIVISIONS("<div>"),
    OPEN_PARAGRAPHS("<p>a"),
    OPEN_LISTS("<ul><li>"),
    OPEN_QUOTATIONS("<blockquote>"),
    OPEN_MARKS("<b><i>x"),
    OPEN_ANCHORS("<a href=x>y"),
    OPEN_SPANS("<sup>a"),
    OPEN_TABLES("<table><tr><td>x"),
    OPEN_FIGURES("<figure><figcaption>x"),
    OPEN_FORMS("<form>x</form>"),
    OPEN_DRAWINGS("<svg><math>"),
    OPEN_TEMPLATES("<template>"),
    OPEN_SELECTS("<select><option>"),
    BREAKS("a<br><br>"),
    END_TAGS("</p>"),
    COMMENTS("<!-- c -->"),
    OPEN_COMMENTS("<!--"),
    INSTRUCTIONS("<?"),
    DECLARATIONS("<!A "),
    CDATA("<![CDATA["),
    TAGS_CUT_SHORT("<a "),
    SCRIPTS("<script>a</script>"),
    SHARE_BARS("<div class=share>x</div>"),
    PICTURES("<img src=a alt=b>"),
    SWITCHED_OFF("<!-- copydesk-disable-next-line text/double-blank: a -->\n\na  b\n\n"),
    ATTRIBUTES("<p a=b>", "a=b ") {
        @Override
        String of(int length) {
            // jsoup keeps 512 attributes and its table of them grows up to there: that is a step.
            return "<p " + numbered("a%d=b ", Math.max(5_000, length)) + ">x</p>";
        }
    },
    CLASSES("") {
        @Override
        String of(int length) {
            return "<div class=\"" + numbered("a%d ", length) + "\">x</div>";
        }
    },
    SPANNED_CELLS("") {
        @Override
        String of(int length) {
            return "<table>" + "<tr><td colspan=1000 rowspan=1000>x".repeat(length / 35);
        }
    },
    DEEP_LISTS("") {
        @Override
        String of(int length) {
            var text = new StringBuilder();
            for (int i = 0; text.length() < length; i++) {
                text.append("  ".repeat(i % 100)).append("- a\n");
            }
            return text.toString();
        }
    },
    RUNS_OF_BACKTICKS("") {
        @Override
        String of(int length) {
            var text = new StringBuilder();
            for (int i = 1; text.length() < length; i = i % 100 + 1) {
                text.append("`".repeat(i)).append('a');
            }
            return text.toString();
        }
    },
    DEFINITIONS("") {
        @Override
        String of(int length) {
            return numbered("[a%d]: b\n", length / 2) + '\n' + numbered("[a%d] ", length / 2);
        }
    },
    FRONT_MATTER("") {
        @Override
        String of(int length) {
            return "---\n" + numbered("a%d: b\n", length) + "---\n";
        }
    },
    HEADER_LINES("") {
        @Override
        String of(int length) {
            return "Title: a\n" + numbered("a%d: b\n", length);
        }
    },
    OPEN_FRONT_MATTER("") {
        @Override
        String of(int length) {
            return "---\n" + numbered("a%d: b\n", length);
        }
    },
    ALIASES("") {
        @Override
        String of(int length) {
            var yaml = new StringBuilder("---\na0: &a0 [x, x]\n");
            for (int i = 1; yaml.length() < length; i++) {
                yaml.append(
                        String.format(Locale.ROOT, "a%d: &a%d [*a%d, *a%d]\n", i, i, i - 1, i - 1));
            }
            return yaml.append("---\n").toString();
        }
    },
    NESTED_YAML("") {
        @Override
        String of(int length) {
            return "---\na: " + "[".repeat(length / 2) + "]".repeat(length / 2) + "\n---\n";
        }
    },
    TAGGED_YAML("") {
        @Override
        String of(int length) {
            return "---\n" + numbered("a%d: !!java.net.URL [x]\n", length) + "---\n";
        }
    };

    private final String first;
    private final String second;

    Shape(String piece) {
        this(piece, piece);
    }

    /** A shape of which the second half is made of something else. */
    Shape(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /** A source of about a length. */
    String of(int length) {
        return first.repeat(length / 2 / first.length())
                + second.repeat(length / 2 / second.length());
    }

    private static String numbered(String piece, int length) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(String.format(Locale.ROOT, piece, i));
        }
        return text.toString();
    }
}
