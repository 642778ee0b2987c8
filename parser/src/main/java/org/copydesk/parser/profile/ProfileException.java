package org.copydesk.parser.profile;

/** Says what is wrong with a profile, and where. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProfileException(String message) {
        super(message);
    }

    ProfileException(String message, Throwable cause) {
        super(message, cause);
    }
}
