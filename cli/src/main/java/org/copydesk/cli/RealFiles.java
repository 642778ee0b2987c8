package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the files that names stand for, whatever links lead there; the files themselves need not
 * exist.
 */
final class RealFiles {

    /**
     * Many files stand in few folders, and to find out that something does not exist takes long.
     */
    private final Map<Path, Path> folders = new HashMap<>();

    /** The file of one name. */
    static Path of(Path name) {
        return new RealFiles().find(name);
    }

    /**
     * Whether a name stands for something that is no file to be replaced, such as {@code
     * /dev/null}.
     */
    static boolean isDevice(Path name) {
        return Files.exists(name) && !Files.isRegularFile(name) && !Files.isDirectory(name);
    }

    /** The file of a name. */
    Path find(Path name) {
        var absolute = name.toAbsolutePath();
        return Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)
                ? existing(absolute)
                : missing(absolute);
    }

    private Path existing(Path absolute) {
        try {
            return absolute.toRealPath();
        } catch (IOException linkToNowhere) {
            return missing(absolute);
        }
    }

    private Path missing(Path absolute) {
        var parent = absolute.getParent();
        var name = absolute.getFileName();
        return parent == null || name == null ? absolute : folder(parent).resolve(name).normalize();
    }

    private Path folder(Path absolute) {
        var known = folders.get(absolute);
        if (known == null) {
            known = find(absolute);
            folders.put(absolute, known);
        }
        return known;
    }
}
