package org.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.copydesk.model.source.SourceText;
import org.copydesk.validate.Baseline;
import org.copydesk.validate.report.Checked;

/** Reads and writes baselines. */
final class BaselineFile {

    private BaselineFile() {}

    static Baseline read(String name) {
        var file = Inputs.path(name).orElseThrow(() -> new WrongUsage("no such baseline: " + name));
        try {
            return Baseline.parse(SourceText.read(file).text());
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(
                    "the baseline " + name + " is not in order: " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new WrongUsage("cannot read " + name + ": " + Words.of(unreadable));
        }
    }

    static void write(String name, Checked checked) {
        try {
            Draft.sweepBeside(Stream.of(Path.of(name)));
            var json = Baseline.of(checked.files()).json();
            WholeFile.write(Path.of(name), json.getBytes(StandardCharsets.UTF_8), true);
        } catch (IOException unwritable) {
            throw new WrongUsage("cannot write " + name + ": " + Words.of(unwritable));
        }
    }
}
