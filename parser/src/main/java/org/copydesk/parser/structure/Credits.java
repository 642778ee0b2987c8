package org.copydesk.parser.structure;

import java.util.List;
import java.util.function.IntPredicate;
import org.copydesk.model.profile.Wording;
import org.copydesk.parser.surface.SourceBlock;

/** Tells the line right below a picture that says whose it is: “Source: Loomworks”. */
final class Credits {

    private static final int LONGEST = 10;

    /** Characters of a line that are looked at, blanks among them. */
    private static final int LONGEST_OPENING = 40;

    private static final List<String> OPENINGS =
            List.of(
                    "art by ",
                    "courtesy of ",
                    "credit: ",
                    "credits: ",
                    "graphic: ",
                    "illustration: ",
                    "image: ",
                    "image credit: ",
                    "image source: ",
                    "photo: ",
                    "photo credit: ",
                    "picture: ",
                    "source: ",
                    "sources: ",
                    "via ");

    private Credits() {}

    /** Gives credits the shape of captions. */
    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        mark(blocks, shapes, Shape.CAPTION, i -> shapes.get(i - 1) == Shape.FIGURE);
    }

    /** Where nothing marks pictures, credits are hardly headlines. */
    static void markPlain(List<SourceBlock> blocks, List<Shape> shapes) {
        mark(blocks, shapes, Shape.FRAGMENT, i -> shapes.get(i).isDisplay());
    }

    private static void mark(
            List<SourceBlock> blocks, List<Shape> shapes, Shape shape, IntPredicate where) {
        for (int i = 1; i < shapes.size(); i++) {
            if (where.test(i) && isCredit(blocks.get(i).text())) {
                shapes.set(i, shape);
            }
        }
    }

    private static boolean isCredit(String text) {
        var line = Wording.fold(text.substring(0, Math.min(text.length(), LONGEST_OPENING)));
        return OPENINGS.stream().anyMatch(line::startsWith)
                && Typography.of(text).words() <= LONGEST;
    }
}
