package org.copydesk.parser.structure;

import java.util.List;
import org.copydesk.model.profile.Profile;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Tells deks from the text of stories: a dek sums up what follows in a sentence or two, so that a
 * paragraph with nothing below it but an invitation to read on is all there is to read. Only in
 * lines of a newsletter whose stories are made of passages it is a dek all the same, and its story
 * lacks them. Where headings have levels, a draft that sets its deks in italics has no others.
 */
final class Deks {

    /** Characters of the sentence that sums a story up; of several, each has its share. */
    private static final int LONGEST = 200;

    private final boolean alone;
    private final boolean styled;

    private Deks(boolean alone, boolean styled) {
        this.alone = alone;
        this.styled = styled;
    }

    /** Where nothing marks deks. */
    static Deks ofLines(Profile profile) {
        return new Deks(!profile.expectations().passages().isEmpty(), false);
    }

    /** Where italics may mark deks. */
    static Deks ofOutlines() {
        return new Deks(false, true);
    }

    /** Makes those deks text; italics right below a headline stay what they are. */
    void mark(List<SourceBlock> blocks, List<Look> looks, List<Role> roles) {
        boolean italics = styled && areInItalics(blocks, roles);
        for (int i = 0; i < roles.size(); i++) {
            boolean text =
                    italics && isAbove(Role.LABELLED, i, roles)
                            || !alone && isLong(blocks.get(i)) && isAbove(Role.BODY, i, roles)
                            || !alone && !goesOn(behindCalls(i + 1, looks, roles), roles);
            if (text && isPlain(i, blocks, roles)) {
                roles.set(i, Role.BODY);
            }
        }
    }

    private static boolean isLong(SourceBlock block) {
        return block.text().length() > LONGEST
                || block.text().length() * (1 + Typography.of(block.text()).sentences()) > LONGEST;
    }

    /** Whether no fewer deks are in italics than stand above a label without them. */
    private static boolean areInItalics(List<SourceBlock> blocks, List<Role> roles) {
        int italics = 0;
        int plain = 0;
        for (int i = 0; i < roles.size(); i++) {
            italics += roles.get(i) == Role.DEK && Asides.isAside(blocks.get(i)) ? 1 : 0;
            plain += isPlain(i, blocks, roles) && isAbove(Role.LABELLED, i, roles) ? 1 : 0;
        }
        return italics > 0 && italics >= plain;
    }

    private static boolean isPlain(int i, List<SourceBlock> blocks, List<Role> roles) {
        return roles.get(i) == Role.DEK && !Asides.isAside(blocks.get(i));
    }

    private static boolean isAbove(Role role, int i, List<Role> roles) {
        return i + 1 < roles.size() && roles.get(i + 1) == role;
    }

    private static int behindCalls(int from, List<Look> looks, List<Role> roles) {
        int next = from;
        while (next < roles.size()
                && roles.get(next) == Role.BODY
                && looks.get(next).shape().isCall()) {
            next++;
        }
        return next;
    }

    private static boolean goesOn(int next, List<Role> roles) {
        return next < roles.size()
                && (roles.get(next).isInStory() || roles.get(next) == Role.ENTRIES);
    }
}
