package org.copydesk.validate.online;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/**
 * What one question brought.
 *
 * @param status the status of the answer; 0 if there was none
 * @param location where the answer sends its reader
 * @param broken why the address leads nowhere
 */
record Reply(int status, Optional<String> location, Optional<String> broken) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> UNFRIENDLY = Set.of(401, 403, 405, 407, 429, 451);

    static Reply broken(String reason) {
        return new Reply(0, Optional.empty(), Optional.of(reason));
    }

    static Reply of(URI asked, HttpResponse<Void> response) {
        int status = response.statusCode();
        var location = response.headers().firstValue("Location");
        if (REDIRECTS.contains(status) && location.isPresent()) {
            var next = asked.resolve(location.get()).toString();
            return new Reply(status, Optional.of(next), Optional.empty());
        }
        boolean answers = status < 400 || UNFRIENDLY.contains(status);
        var broken = answers ? Optional.<String>empty() : Optional.of("it answers with " + status);
        return new Reply(status, Optional.empty(), broken);
    }

    /** Whether the address sends its readers elsewhere for good. */
    boolean isForGood() {
        return FOR_GOOD.contains(status);
    }

    /** Whether somebody answered, if only to complain. */
    boolean isComplaint() {
        return broken.isPresent() && status > 0;
    }
}
