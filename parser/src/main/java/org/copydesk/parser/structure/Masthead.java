package org.copydesk.parser.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.copydesk.model.Metadata;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.IssueTitle;
import org.copydesk.parser.surface.SourceBlock;

/**
 * What stands above an issue in plain text, where nothing marks a title: the name of the
 * newsletter, its number and its date. The lines stay in the issue.
 */
final class Masthead {

    private static final int LONGEST_NAME = 60;

    private static final int LONGEST = 160;

    /** Blocks above an issue, its number and date among them. */
    private static final int DEEPEST = 3;

    /** Blocks above a greeting. */
    private static final int MOST_ABOVE_GREETING = 6;

    /** What a name may be set between. */
    private static final Pattern FRAME = Pattern.compile("^[\\s=*~#_-]+|[\\s=*~#_-]+$");

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

    private final List<SourceBlock> lines;

    private Masthead(List<SourceBlock> lines) {
        this.lines = lines;
    }

    /** Takes the first lines for what stands above an issue if they tell its number or its date. */
    static void mark(List<SourceBlock> blocks, List<Shape> shapes) {
        int last = -1;
        int end = Math.min(DEEPEST, blocks.size());
        boolean headed = false;
        for (int i = 0; i < end && shapes.get(i) != Shape.GREETING; i++) {
            headed |= blocks.get(i).form() == Form.HEADING;
            // In italics it may be a dek below a headline.
            boolean dek = headed && shapes.get(i) == Shape.ASIDE;
            if (!dek && isMasthead(blocks.get(i).text(), shapes.get(i))) {
                shapes.set(i, Shape.FURNITURE);
                last = i;
            }
        }
        for (int i = 0; last >= 0 && i < blocks.size() && i <= last + 1; i++) {
            if (shapes.get(i) == Shape.RULE) {
                shapes.set(i, Shape.FURNITURE);
            }
        }
    }

    /**
     * Takes a few blocks above a greeting for what stands above an issue; a heading among them is
     * that of the letter, with no text between.
     */
    static void markAboveGreeting(List<SourceBlock> blocks, List<Shape> shapes) {
        int greeting = shapes.indexOf(Shape.GREETING);
        if (greeting > 0
                && greeting <= MOST_ABOVE_GREETING
                && greeting + 1 < blocks.size()
                && blocks.get(greeting + 1).form() != Form.HEADING
                && blocks.subList(firstHeading(blocks, greeting), greeting).stream()
                        .allMatch(block -> block.form() == Form.HEADING)) {
            for (int i = 0; i < greeting; i++) {
                if (blocks.get(i).form() != Form.FIGURE) {
                    shapes.set(i, Shape.FURNITURE);
                }
            }
        }
    }

    /** Where the first heading above a block stands; there if none does. */
    private static int firstHeading(List<SourceBlock> blocks, int block) {
        int first = 0;
        while (first < block && blocks.get(first).form() != Form.HEADING) {
            first++;
        }
        return first;
    }

    /**
     * Whether a greeting may follow the block at an index: the name of the newsletter, its picture,
     * a line or two.
     */
    static boolean mayStandAboveGreeting(int i, Shape shape) {
        return shape == Shape.FURNITURE
                || i < MOST_ABOVE_GREETING && (shape == Shape.FIGURE || shape.isDisplay());
    }

    private static boolean isMasthead(String text, Shape shape) {
        return isSetApart(text, shape) && IssueTitle.isIn(text) || MailHead.is(text);
    }

    private static boolean isSetApart(String text, Shape shape) {
        boolean stacked = text.indexOf('\n') > 0 && ".!?".indexOf(Typography.markAtEnd(text)) < 0;
        return text.length() <= LONGEST && (stacked || shape.isDisplay() || isNote(text, shape));
    }

    private static boolean isNote(String text, Shape shape) {
        return shape == Shape.ASIDE && ".!?".indexOf(Typography.markAtEnd(text)) < 0;
    }

    /** What the lines above an issue tell of it, and the name of its file where they do not. */
    static Metadata of(Tagged tagged, String fileName, SourceMap.Builder spans) {
        int count = 0;
        while (count < tagged.roles().size() && tagged.roles().get(count) == Role.FURNITURE) {
            count++;
        }
        if (count == 0) {
            return IssueTitle.complete(Metadata.EMPTY, fileName);
        }
        var masthead = new Masthead(tagged.blocks().subList(0, count));
        var told = masthead.read(fileName);
        return told.equals(Metadata.EMPTY)
                ? told
                : spans.put(told, masthead.start(), masthead.end());
    }

    private int start() {
        return lines.get(0).start();
    }

    private int end() {
        return lines.get(lines.size() - 1).end();
    }

    private Metadata read(String fileName) {
        var metadata = Metadata.builder();
        var number = first(IssueTitle::numberIn);
        var date = first(IssueTitle::dateIn);
        number.ifPresent(metadata::number);
        date.ifPresent(metadata::date);
        var heading = first(MailHead::subjectIn).or(this::heading);
        heading.or(() -> first(Masthead::named)).ifPresent(metadata::title);
        first(MailHead::senderIn).ifPresent(metadata::publication);
        var told = IssueTitle.complete(metadata.build(), fileName);
        boolean named = told.publication().isEmpty() && (number.isPresent() || date.isPresent());
        return named && heading.isPresent()
                ? told.toBuilder().publication(heading.get()).build()
                : told;
    }

    private Optional<String> heading() {
        return lines.stream()
                .map(line -> line.form() == Form.HEADING ? line.text() : nameplate(line.text()))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The name of the newsletter, right above a line with a number or a date; else empty. */
    private static String nameplate(String lines) {
        int end = lines.indexOf('\n');
        var below = lines.substring(end + 1);
        return end > 0 && end <= LONGEST_NAME && IssueTitle.isIn(below)
                ? FRAME.matcher(lines.substring(0, end)).replaceAll("")
                : "";
    }

    /** A line that is nothing but the name of the newsletter and a number or a date. */
    private static Optional<String> named(String line) {
        return IssueTitle.publicationIn(line).isEmpty()
                ? Optional.empty()
                : Optional.of(BLANKS.matcher(line).replaceAll(" "));
    }

    private <T> Optional<T> first(Function<String, Optional<T>> told) {
        return lines.stream()
                .map(line -> told.apply(line.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
