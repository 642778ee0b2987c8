package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.model.profile.Profile;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells deks from the text of short stories: a dek sums up what follows, so that a paragraph with
 * nothing below it but an invitation to read on is all there is to read. Only where stories are
 * made of passages it is a dek all the same, and its story lacks them.
 */
final class Deks {

    private final boolean alone;

    Deks(Profile profile) {
        alone = !profile.expectations().passages().isEmpty();
    }

    /** Makes those deks text; italics right below a headline stay what they are. */
    void mark(List<SourceBlock> blocks, List<Look> looks, List<Role> roles) {
        for (int i = 0; i < roles.size() && !alone; i++) {
            if (roles.get(i) == Role.DEK
                    && !Asides.isAside(blocks.get(i))
                    && !goesOn(behindCalls(i + 1, looks, roles), roles)) {
                roles.set(i, Role.BODY);
            }
        }
    }

    private static int behindCalls(int from, List<Look> looks, List<Role> roles) {
        int next = from;
        while (next < roles.size()
                && roles.get(next) == Role.BODY
                && looks.get(next).shape() == Shape.CALL_TO_ACTION) {
            next++;
        }
        return next;
    }

    private static boolean goesOn(int next, List<Role> roles) {
        return next < roles.size() && roles.get(next).isInStory();
    }
}
