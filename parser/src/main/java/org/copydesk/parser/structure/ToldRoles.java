package org.copydesk.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.model.source.Diagnostic;
import org.copydesk.model.source.Span;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.SourceBlock;

/**
 * The roles that a document itself tells of its blocks, in comments like {@code <!-- copydesk: dek
 * -->} above them. A block without one goes on with what the block above began.
 *
 * <p>A document tells either all roles or none: the first block has a comment. Where one of them
 * can’t be true, none is followed, and the comments are markup like any other.
 */
final class ToldRoles {

    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*copydesk:\\s*([a-z-]+)\\s*-->\\s*");

    private final String source;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private Optional<Tree> tree = Optional.empty();
    private Optional<Diagnostic> problem = Optional.empty();

    private ToldRoles(String source) {
        this.source = source;
    }

    /** The roles that the blocks of a source tell; that they tell none if they can’t be true. */
    static ToldRoles in(List<SourceBlock> blocks, String source) {
        var told = new ToldRoles(source);
        if (blocks.stream().anyMatch(block -> told.nameIn(block).isPresent())) {
            told.read(blocks);
        }
        return told;
    }

    /** The issue that the blocks make, their comments left out; nothing if no roles are told. */
    Optional<Tree> tree() {
        return tree;
    }

    /** Says why the comments are not followed. */
    Optional<Diagnostic> problem() {
        return problem;
    }

    private void read(List<SourceBlock> all) {
        var name = Optional.<String>empty();
        for (var block : all) {
            var told = nameIn(block);
            if (told.isEmpty() && !add(block, name)) {
                problem = Optional.of(problem(block, name));
                return;
            }
            name = told;
        }
        if (!blocks.isEmpty()) {
            parse();
        }
    }

    private void parse() {
        try {
            tree = Optional.of(Tree.of(new Tagged(blocks, roles)));
        } catch (MisfitException e) {
            problem = Optional.of(problem(e.block(), "this can’t follow what stands above it"));
        }
    }

    private static Diagnostic problem(SourceBlock block, Optional<String> name) {
        if (name.isEmpty()) {
            return problem(block, "nothing tells what this is");
        }
        return problem(
                block,
                RoleName.of(name.get()).isPresent()
                        ? "this can’t be “" + name.get() + "”"
                        : "there is no role “" + name.get() + "”");
    }

    private static Diagnostic problem(SourceBlock block, String why) {
        return Diagnostic.warning(
                "structure/roles",
                "comments that tell roles are not followed: " + why,
                new Span(block.start(), block.end()));
    }

    /** What a comment tells; nothing if a block is no such comment. */
    private Optional<String> nameIn(SourceBlock block) {
        if (block.form() != Form.OTHER || !source.startsWith("<!--", block.start())) {
            return Optional.empty();
        }
        var comment = COMMENT.matcher(source).region(block.start(), block.end());
        return comment.matches() ? Optional.of(comment.group(1)) : Optional.empty();
    }

    private boolean add(SourceBlock block, Optional<String> name) {
        var form = block.form();
        var role =
                name.isPresent()
                        ? RoleName.of(name.get()).map(told -> told.roleOf(form))
                        : goOn(form);
        if (role.isEmpty() || !canBe(role.get(), form)) {
            return false;
        }
        blocks.add(block);
        roles.add(role.get());
        return true;
    }

    private Optional<Role> goOn(Form form) {
        return roles.isEmpty()
                ? Optional.empty()
                : roles.get(roles.size() - 1).textBehind().map(role -> in(form, role));
    }

    /** What a block of some form is called where text goes on. */
    private static Role in(Form form, Role text) {
        if (form == Form.LIST) {
            return text == Role.BODY ? Role.LIST : text;
        } else if (form != Form.FIGURE) {
            return text;
        }
        return switch (text) {
            case LETTER_BODY -> Role.LETTER_FIGURE;
            case AFTERWORD -> Role.AFTERWORD_FIGURE;
            case BODY -> Role.FIGURE;
            case PROMOTION_BODY -> Role.PROMOTION_FIGURE;
            default -> text;
        };
    }

    private static boolean canBe(Role role, Form form) {
        if (role.isPicture()) {
            return form == Form.FIGURE;
        } else if (role.isLine() || role == Role.ROUNDUP_HEADLINE) {
            return form == Form.PARAGRAPH || form == Form.HEADING;
        }
        return !role.isEntries() || form == Form.PARAGRAPH || form == Form.LIST;
    }
}
