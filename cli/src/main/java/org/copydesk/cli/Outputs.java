package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that a run may write. Below an output folder their names come from the inputs, which
 * anybody may have made: none leads out of the folder, to a link's end elsewhere or to a device.
 * Safe to share between threads.
 */
final class Outputs {

    private final Optional<Path> folder;
    private final boolean overwrite;

    private Outputs(Optional<Path> folder, boolean overwrite) {
        this.folder = folder;
        this.overwrite = overwrite;
    }

    /**
     * The outputs of a run.
     *
     * @param overwrite whether files of other content may be overwritten
     */
    static Outputs of(Destination destination, boolean overwrite) {
        return new Outputs(destination.outputs().map(RealFiles::of), overwrite);
    }

    /**
     * Writes a file whole or not at all.
     *
     * @return whether anything was to be written
     * @throws WholeFile.Refused if it must not be written
     */
    boolean write(Path file, byte[] content) throws IOException {
        if (folder.isPresent()) {
            check(RealFiles.of(file), folder.get());
        }
        return WholeFile.write(file, content, overwrite);
    }

    private static void check(Path real, Path folder) throws WholeFile.Refused {
        if (!real.startsWith(folder)) {
            throw new WholeFile.Refused("a link leads out of the output folder, to " + real);
        }
        if (RealFiles.isDevice(real)) {
            throw new WholeFile.Refused("what has this name is neither a file nor a folder");
        }
    }
}
