package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.Collections;
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

    Rules(List<SourceBlock> blocks) {
        var rules = new ArrayList<SourceBlock>();
        for (var block : blocks) {
            if (isRule(block)) {
                rules.add(block);
            } else {
                others.add(block);
                before.add(List.copyOf(rules));
                rules.clear();
            }
        }
    }

    private static boolean isRule(SourceBlock block) {
        return block.form() == Form.RULE || block.form() == Form.SEPARATOR;
    }

    /** The blocks that are no rules. */
    List<SourceBlock> others() {
        return others;
    }

    /** How far one of the other blocks stands off. */
    Gap gap(int i) {
        var rules = before.get(i);
        if (rules.isEmpty()) {
            return i == 0 ? Gap.LINE : Gap.of(others.get(i).gap());
        }
        long parting = rules.stream().filter(rule -> rule.form() == Form.SEPARATOR).count();
        return parting == 0 ? Gap.WIDE : parting == 1 ? Gap.PARTED : Gap.ENDED;
    }

    /** Puts the rules back that stand inside an item, with the role that they have there. */
    Tagged putBack(List<Role> roles) {
        var blocks = new ArrayList<SourceBlock>();
        var allRoles = new ArrayList<Role>();
        for (int i = 0; i < others.size(); i++) {
            var around = i == 0 ? Optional.<Role>empty() : roleBefore(roles.get(i));
            if (around.isPresent()) {
                blocks.addAll(before.get(i));
                allRoles.addAll(Collections.nCopies(before.get(i).size(), around.get()));
            }
            blocks.add(others.get(i));
            allRoles.add(roles.get(i));
        }
        return new Tagged(blocks, allRoles);
    }

    /** The role of a rule before a block; none if an item begins with the block. */
    private static Optional<Role> roleBefore(Role role) {
        return switch (role) {
            case LETTER_BODY, LETTER_FIGURE -> Optional.of(Role.LETTER_BODY);
            case AFTERWORD, AFTERWORD_FIGURE, POSTSCRIPT -> Optional.of(Role.AFTERWORD);
            case SECTION_BODY, BRIEFS_BODY -> Optional.of(Role.SECTION_BODY);
            case LABELLED, BODY, LIST, FIGURE -> Optional.of(Role.BODY);
            case ROUNDUP_CLOSING -> Optional.of(Role.ROUNDUP_CLOSING);
            case BRIEF_BODY, CLOSE_BODY -> Optional.of(Role.BRIEF_BODY);
            case PROMOTION_BODY, PROMOTION_FIGURE -> Optional.of(Role.PROMOTION_BODY);
            case FOOTER_BODY -> Optional.of(Role.FOOTER_BODY);
            default -> Optional.empty();
        };
    }
}
