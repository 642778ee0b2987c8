package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.parser.structure.RoleCosts.Gap;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * Rules between blocks: space where they part items, blocks of their own where they stand inside
 * one.
 */
final class Rules {

    private final List<SourceBlock> others = new ArrayList<>();

    /** The rules before each of the other blocks. */
    private final List<List<SourceBlock>> before = new ArrayList<>();

    /** The rules after the last of them. */
    private final List<SourceBlock> last;

    /** How many of the other blocks stand above the last line that says where the items end. */
    private final int ended;

    Rules(List<SourceBlock> blocks) {
        var rules = new ArrayList<SourceBlock>();
        int above = 0;
        for (var block : blocks) {
            if (isRule(block)) {
                rules.add(block);
                above = block.form() == Form.END ? others.size() : above;
            } else {
                others.add(block);
                before.add(List.copyOf(rules));
                rules.clear();
            }
        }
        last = List.copyOf(rules);
        ended = above;
    }

    private static boolean isRule(SourceBlock block) {
        return switch (block.form()) {
            case RULE, SEPARATOR, END -> true;
            default -> false;
        };
    }

    /** The blocks that are no rules. */
    List<SourceBlock> others() {
        return others;
    }

    /** Whether a line says where the items end, so that nothing need be guessed of a footer. */
    boolean areEnded() {
        return ended > 0;
    }

    /** Whether one of the other blocks stands above that line. */
    boolean endBelow(int i) {
        return i < ended;
    }

    /** How far one of the other blocks stands off. */
    Gap gap(int i) {
        var rules = before.get(i);
        if (has(rules, Form.END)) {
            return Gap.ENDED;
        } else if (has(rules, Form.SEPARATOR)) {
            return Gap.PARTED;
        } else if (i == 0) {
            return Gap.LINE;
        }
        return rules.isEmpty() ? Gap.of(others.get(i).gap()) : Gap.WIDE;
    }

    private static boolean has(List<SourceBlock> rules, Form form) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).form() == form) {
                return true;
            }
        }
        return false;
    }

    /**
     * Puts the rules back that stand inside an item, with the role that they have there: between
     * two blocks of it, next to a line that parts it from others, or at the very end.
     */
    Tagged putBack(List<Role> roles) {
        var all = new Row();
        boolean inEntries = false;
        for (int i = 0; i < others.size(); i++) {
            var role = roles.get(i);
            // A picture that belongs to an entry goes on with it, and so does no rule.
            boolean ofEntry = inEntries && role == Role.FIGURE;
            inEntries = ofEntry || role.isEntries() || role == Role.ENTRY_TEXT;
            var rules = ofEntry ? List.<SourceBlock>of() : before.get(i);
            var around = i == 0 ? Optional.<Role>empty() : role.textBefore();
            if (roles.get(Math.max(0, i - 1)) == Role.FURNITURE) {
                all.add(ornaments(rules), Role.FURNITURE);
            } else if (around.isPresent()) {
                all.add(rules, around.get());
            } else if (!goesOn(role)) {
                all.close(above(rules));
                all.add(role == Role.FOOTER_OPENING ? behind(rules) : List.of(), Role.FOOTER_BODY);
            }
            all.add(others.get(i), role);
        }
        all.close(ornaments(last));
        return new Tagged(all.blocks, all.roles);
    }

    private static List<SourceBlock> ornaments(List<SourceBlock> rules) {
        return rules.stream().filter(rule -> rule.form() == Form.RULE).toList();
    }

    /** What stands behind the last line that parts items; nothing if there is none. */
    private static List<SourceBlock> behind(List<SourceBlock> rules) {
        int parted = rules.size();
        while (parted > 0 && rules.get(parted - 1).form() == Form.RULE) {
            parted--;
        }
        return parted == 0 ? List.of() : rules.subList(parted, rules.size());
    }

    /** What stands above the first line that parts items; nothing if there is none. */
    private static List<SourceBlock> above(List<SourceBlock> rules) {
        int parted = 0;
        while (parted < rules.size() && rules.get(parted).form() == Form.RULE) {
            parted++;
        }
        return parted == rules.size() ? List.of() : rules.subList(0, parted);
    }

    /** The blocks and their roles so far. */
    private static final class Row {
        private final List<SourceBlock> blocks = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();

        void add(SourceBlock block, Role role) {
            blocks.add(block);
            roles.add(role);
        }

        void add(List<SourceBlock> more, Role role) {
            more.forEach(block -> add(block, role));
        }

        /** Adds the rules that end an item. */
        void close(List<SourceBlock> rules) {
            if (!roles.isEmpty()) {
                roles.get(roles.size() - 1).textBehind().ifPresent(role -> add(rules, role));
            }
        }
    }

    /** Whether a block can only stand right behind others of its item. */
    private static boolean goesOn(Role role) {
        return switch (role) {
            case SIGN_OFF, SIGNATURE, BYLINE, DEK, ENTRIES, ENTRY_TEXT -> true;
            default -> false;
        };
    }
}
