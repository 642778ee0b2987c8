package org.copydesk.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.copydesk.model.source.Severity;

/**
 * Does one job: reads the input, makes the output of it, writes it, and notes what is to be said.
 * Whatever is wrong with an input, it stays with it. Safe to share between threads.
 */
final class Worker {

    private static final byte[] NOTHING = {};

    private final IssueDesk desk;
    private final Product product;
    private final Outputs outputs;
    private final Screen screen;
    private final Severity least;

    /**
     * A worker.
     *
     * @param desk reads the inputs
     * @param product what to make of them
     * @param outputs what it may write
     * @param screen where the remarks will be read
     * @param least the least severity to remark on
     */
    Worker(IssueDesk desk, Product product, Outputs outputs, Screen screen, Severity least) {
        this.desk = desk;
        this.product = product;
        this.outputs = outputs;
        this.screen = screen;
        this.least = least;
    }

    Outcome run(Job job) {
        var remarks = new Remarks(screen, least);
        try {
            return run(job, remarks);
        } catch (IOException unreadable) {
            remarks.fail(job.input().name(), "cannot be read: " + Words.of(unreadable));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            remarks.fail(job.input().name(), Words.failure(broken));
        }
        return outcome(remarks, NOTHING, 0, 0);
    }

    private Outcome run(Job job, Remarks remarks) throws IOException {
        var issue = desk.read(job.input());
        remarks.tell(issue.source(), issue.diagnostics());
        var output = product.of(issue);
        remarks.tell(issue, product.losses(issue));
        if (job.target().isEmpty()) {
            return outcome(remarks, output, 0, 0);
        }
        return write(job.target().get(), output, remarks);
    }

    private Outcome write(Path target, byte[] output, Remarks remarks) {
        try {
            boolean written = outputs.write(target, output);
            return outcome(remarks, NOTHING, written ? 1 : 0, written ? 0 : 1);
        } catch (WholeFile.Refused refused) {
            remarks.fail(target.toString(), "not written: " + Words.of(refused));
        } catch (IOException failed) {
            remarks.fail(target.toString(), "cannot be written: " + Words.of(failed));
        }
        return outcome(remarks, NOTHING, 0, 0);
    }

    private static Outcome outcome(Remarks remarks, byte[] output, int written, int unchanged) {
        int errors = Math.min(1, remarks.count(Severity.ERROR));
        var tally =
                new Tally(
                        written,
                        unchanged,
                        errors,
                        remarks.count(Severity.WARNING),
                        remarks.count(Severity.NOTE));
        return new Outcome(remarks.toString(), ByteBuffer.wrap(output), tally);
    }
}
