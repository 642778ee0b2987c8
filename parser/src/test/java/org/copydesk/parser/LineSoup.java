package org.copydesk.parser;

import java.util.List;
import java.util.Random;

/**
 * Documents of lines that newsletters have, in an order that none has, with line ends and
 * characters of all kinds.
 */
final class LineSoup {

    private static final List<String> LINES =
            List.of(
                    "Dear friends,",
                    "Keep learning!",
                    "Andrew",
                    "News",
                    "Data Points",
                    "A MESSAGE FROM SOMEBODY",
                    "NEW FROM US",
                    "Subscribe to The Batch",
                    "Share",
                    "What’s new: Something happened today.",
                    "What's new:",
                    "Yes, but : no.",
                    "We’re thinking:\u00A0Nothing.",
                    "How it works:Papers",
                    "Odd label: It says so. And more.",
                    "Research: Robots cook",
                    "  • a bullet",
                    "•’s author",
                    "  * a star",
                    " 1. one",
                    "12) twelve",
                    "    • deeper",
                    "        ◦ deeper still",
                    "    set in",
                    "\u00A0",
                    "\u200B",
                    "\t",
                    "* * *",
                    "----",
                    "P.S. One more thing.",
                    "By Jane Doe",
                    "A Headline in Title Case",
                    "a caption of a picture",
                    "Illustration of a robot",
                    "Is It True?",
                    "ONE TWO",
                    "Word",
                    "A sentence of text that ends.",
                    "Learn how it is done in the new course. Enroll now",
                    "Read it here",
                    "Enroll now screen capture with a robot",
                    "At, we aim to please. Email to",
                    "SĂŁo Paulo ???? \uFFFD",
                    "A long paragraph. It has sentences. Many of them, in fact, so that it is text and nothing else, whatever stands around it; and it goes on.",
                    "http://example.org/a:b",
                    "10:30",
                    "“Quoted,” she said.",
                    "Left: one Right: two (a: b",
                    ":",
                    "::",
                    "…",
                    "\uD83D\uDE00 emoji");

    private static final String CHARACTERS =
            " \t\u00A0\u00AD\u200B\uFEFF\u0000:.,!?*-•1)aZ’“\uD800\uDC00\uFFFD\u0130ß\u2028é";

    private static final String[] LINE_ENDS = {"\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n\n\n"};

    private final Random random;

    LineSoup(long seed) {
        random = new Random(seed);
    }

    String document(int maxLines) {
        var text = new StringBuilder();
        int lines = random.nextInt(maxLines + 1);
        for (int i = 0; i < lines; i++) {
            text.append(line()).append(LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
        }
        return text.append(random.nextBoolean() ? line() : "").toString();
    }

    private String line() {
        return random.nextInt(8) > 0 ? LINES.get(random.nextInt(LINES.size())) : junk();
    }

    private String junk() {
        var junk = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            junk.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return junk.toString();
    }
}
