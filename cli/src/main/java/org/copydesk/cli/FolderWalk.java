package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the issues below a folder. Follows links, but into no circle; passes by what is hidden. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Optional<Path> outputs;
    private final List<Path> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private FolderWalk(Path root, Optional<Path> outputs) {
        this.root = root;
        this.outputs = outputs;
    }

    /** Walks through a folder, but not through the one for outputs, if that lies below it. */
    static FolderWalk of(Path root, Optional<Path> outputs) {
        var walk = new FolderWalk(root, outputs);
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException unreadable) {
            walk.complain(root, unreadable);
        }
        Collections.sort(walk.files);
        return walk;
    }

    /** The issues, sorted. */
    List<Path> files() {
        return files;
    }

    /** What could not be looked into. */
    List<String> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
        boolean passBy = !folder.equals(root) && (isHidden(folder) || isForOutputs(folder));
        return passBy ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && Endings.isKnown(name(file))) {
            take(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!(failure instanceof FileSystemLoopException) && !isHidden(file)) {
            complain(file, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            complain(folder, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private void take(Path file) {
        if (canBeSpelled(file)) {
            files.add(file);
        } else {
            problems.add(
                    "cannot spell the name of " + file + " in this locale; LC_ALL=C.UTF-8 helps");
        }
    }

    /** In a locale that lacks its letters, Java can list a file, but can't make a name like it. */
    private static boolean canBeSpelled(Path file) {
        try {
            return Path.of(file.toString()).getNameCount() == file.getNameCount();
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    private void complain(Path folder, IOException failure) {
        problems.add("cannot look into " + folder + ": " + Words.of(failure));
    }

    private boolean isForOutputs(Path folder) throws IOException {
        return outputs.isPresent()
                && Files.isDirectory(outputs.get())
                && Files.isSameFile(folder, outputs.get());
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
