package org.copydesk.cli;

/**
 * Says, in words for the user, why a command can't be carried out as it stands. Nothing is done
 * then.
 */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }

    /** The message of an exception whose words are for the user already. */
    WrongUsage(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }

    String words() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
