package org.copydesk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file that is not finished. Closing it removes it, if it has not become another file.
 *
 * <p>A draft is locked as long as its run lives: one that nobody holds was left by a run that was
 * killed.
 *
 * @param path the file
 * @param channel to write to it
 */
record Draft(Path path, FileChannel channel) implements Closeable {

    private static final String NAMES = ".copydesk-*.draft";

    /** A new draft in the folder of a file. */
    static Draft beside(Path file) throws IOException {
        while (true) {
            var path = file.resolveSibling(NAMES.replace("*", UUID.randomUUID().toString()));
            var draft =
                    new Draft(
                            path,
                            FileChannel.open(
                                    path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            // Between creation and lock, another run may have taken it for a leftover.
            if (holds(draft.channel) && Files.exists(path)) {
                return draft;
            }
            draft.close();
        }
    }

    /** Removes the drafts that killed runs left in the folders of these files. */
    static void sweepBeside(Stream<Path> files) {
        var real = new RealFiles();
        files.map(file -> real.find(file).resolveSibling("")).distinct().forEach(Draft::sweep);
    }

    private static void sweep(Path folder) {
        try (var leftovers = Files.newDirectoryStream(folder, NAMES)) {
            leftovers.forEach(Draft::sweepUp);
        } catch (IOException | DirectoryIteratorException unreadable) {
            // They are in nobody's way: what matters will be said when a file is written.
        }
    }

    /**
     * One that can't be removed, say because it is another user's, is no reason to keep the rest.
     */
    private static void sweepUp(Path leftover) {
        try (var channel = FileChannel.open(leftover, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(leftover);
            }
        } catch (OverlappingFileLockException anotherThreadHasIt) {
            // It is alive.
        } catch (IOException notOurs) {
            // As above: what matters will be said.
        }
    }

    /** Without locks in this file system, nobody else gets one either. */
    private static boolean holds(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
