package org.copydesk.validate.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.model.ParsedIssue;
import org.copydesk.model.source.SourceText;
import org.copydesk.validate.CheckedFile;
import org.copydesk.validate.Finding;
import org.copydesk.validate.IgnoreFile;
import org.copydesk.validate.Validator;

/**
 * Puts right what can be put right.
 *
 * <p>Edits that touch each other are made one after the other, in rounds. After each round the text
 * is read again: an edit that does not take its finding away, or that brings another error, is
 * taken back. Applying a fixer to what it gave changes nothing.
 */
public final class Fixer {

    private static final int MOST_ROUNDS = 500;

    private final Function<SourceText, ParsedIssue> parser;
    private final Validator validator;
    private final boolean unsafe;

    private Fixer(Function<SourceText, ParsedIssue> parser, Validator validator, boolean unsafe) {
        this.parser = parser;
        this.validator = validator;
        this.unsafe = unsafe;
    }

    /** A fixer that applies safe fixes only. */
    public static Fixer safe(Function<SourceText, ParsedIssue> parser, Validator validator) {
        return new Fixer(parser, validator, false);
    }

    /** A fixer that applies all fixes, which somebody should look at. */
    public static Fixer unsafe(Function<SourceText, ParsedIssue> parser, Validator validator) {
        return new Fixer(parser, validator, true);
    }

    /** Puts a source right. */
    public FixedSource fix(SourceText source, IgnoreFile ignored) {
        var refused = new HashSet<String>();
        var applied = new ArrayList<Finding>();
        var current = look(source, ignored);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var batch = Batch.of(current.findings(), unsafe, refused);
            if (batch.isEmpty()) {
                break;
            }
            current = attempt(current, batch, ignored, refused, applied);
        }
        return new FixedSource(source, current, applied);
    }

    /** Puts a source right that has no side file. */
    public FixedSource fix(SourceText source) {
        return fix(source, IgnoreFile.EMPTY);
    }

    /** Makes all edits at once; if one of them fails, each is tried alone. */
    private CheckedFile attempt(
            CheckedFile before,
            Batch batch,
            IgnoreFile ignored,
            Set<String> refused,
            List<Finding> applied) {
        var after = look(batch.applyTo(before.source()), ignored);
        if (batch.holds(before, after)) {
            applied.addAll(batch.findings());
            return after;
        }
        if (batch.size() == 1) {
            refused.add(batch.findings().get(0).fingerprint());
            return before;
        }
        var half = batch.firstHalf();
        return attempt(before, half, ignored, refused, applied);
    }

    private CheckedFile look(SourceText source, IgnoreFile ignored) {
        return new CheckedFile(source, validator.validate(parser.apply(source), ignored));
    }
}
