package org.copydesk.parser.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * The sentence with which an issue without a title greets its readers and names the newsletter:
 * “Welcome to another issue of Haskell Weekly!”
 */
final class Welcome {

    /** It stands at the very top. */
    private static final int FIRST_BLOCKS = 3;

    /** Most paragraphs are told by it to be no such sentence. */
    private static final String WORD = "elcome ";

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:^|[\\s,])[Ww]elcome (?:back )?to [^.!?:]{0,40}?(?:issue|edition|installment) of "
                            + "(?:the newsletter )?(\\p{Lu}[^.!?:;,\\n]{1,60}?)(?: in \\d{4})?[.!]");

    private Welcome() {}

    /** The name of the newsletter, if one of the first paragraphs says it; empty if none does. */
    static String publicationIn(List<SourceBlock> blocks) {
        for (var block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            if (block.form() == Form.PARAGRAPH && block.text().contains(WORD)) {
                var sentence = SENTENCE.matcher(block.text());
                if (sentence.find()) {
                    return sentence.group(1);
                }
            }
        }
        return "";
    }
}
