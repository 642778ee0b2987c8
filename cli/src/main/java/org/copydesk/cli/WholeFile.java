package org.copydesk.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Writes files whole or not at all: first a draft beside the file, which then takes its place. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file and the folders that it needs.
     *
     * @return whether anything was to be written; not so if the very same content was there
     * @throws Refused if there is a file of other content that must not be overwritten, or a folder
     */
    static boolean write(Path file, byte[] content, boolean overwrite) throws IOException {
        var real = RealFiles.of(file);
        if (RealFiles.isDevice(real)) {
            Files.write(real, content);
            return true;
        }
        if (Files.isDirectory(real)) {
            throw new Refused("there is a folder of this name");
        }
        if (Files.exists(real)) {
            if (holds(real, content)) {
                return false;
            }
            refuseUnless(overwrite);
        }
        createFolder(real);
        replace(real, content, overwrite);
        return true;
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void refuseUnless(boolean overwrite) throws Refused {
        if (!overwrite) {
            throw new Refused("the file exists and is different; --force overwrites it");
        }
    }

    private static void createFolder(Path file) throws IOException {
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    private static void replace(Path file, byte[] content, boolean overwrite) throws IOException {
        try (var draft = Draft.beside(file)) {
            write(draft.channel(), content);
            if (overwrite) {
                keepPermissions(file, draft.path());
                Files.move(draft.path(), file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                place(draft.path(), file);
            }
        }
    }

    private static void write(FileChannel channel, byte[] content) throws IOException {
        var rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** A second name, unlike a move, is refused where somebody else made a file of it meanwhile. */
    private static void place(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException meanwhile) {
            refuseUnless(false);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void keepPermissions(Path old, Path draft) throws IOException {
        var view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
        }
    }

    /** Says why a file is not written, though it could be. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
