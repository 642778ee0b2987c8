package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What Java throws, in words for people. */
final class Words {

    private static final String A_FILE_IN_THE_WAY = "a file stands where a folder should be";

    private Words() {}

    /** Why a file can't be read or written. */
    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof FileAlreadyExistsException
                || failure instanceof NotDirectoryException) {
            return A_FILE_IN_THE_WAY;
        } else if (failure instanceof FileSystemException system && system.getReason() != null) {
            return ofSystem(String.valueOf(system.getReason()));
        }
        return ofSystem(String.valueOf(failure.getMessage()));
    }

    private static String ofSystem(String reason) {
        return reason.equals("Not a directory") ? A_FILE_IN_THE_WAY : lowerFirst(reason);
    }

    /** A failure of our own. */
    static String failure(Throwable broken) {
        if (broken instanceof OutOfMemoryError) {
            return "this needs more memory than Java has; COPYDESK_JAVA_OPTS=-Xmx4g gives it more";
        }
        return "Copydesk itself fails here (" + broken + "); please report it, with the file";
    }

    private static String lowerFirst(String words) {
        boolean ordinary = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return ordinary ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }
}
