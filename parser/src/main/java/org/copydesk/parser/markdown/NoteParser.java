package org.copydesk.parser.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads footnotes as GitHub does: what is set in by four columns goes on with the note.
 *
 * <p>commonmark-java has an extension for them, but no release of it goes with the rest.
 */
final class NoteParser extends AbstractBlockParser {

    private static final int INDENT = 4;

    private final NoteDefinition note;

    private NoteParser(String label) {
        note = new NoteDefinition(label);
    }

    @Override
    public Block getBlock() {
        return note;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() >= INDENT) {
            return BlockContinue.atColumn(state.getColumn() + INDENT);
        }
        return state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        var notes = new DefinitionMap<>(NoteDefinition.class);
        notes.putIfAbsent(note.label(), note);
        return List.of(notes);
    }

    /** Starts a note where a line begins with its label. */
    static BlockStart start(ParserState state, MatchedBlockParser before) {
        var line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT || !startsWith("[^", line, at)) {
            return BlockStart.none();
        }
        int end = labelEnd(line, at + 2);
        if (end == at + 2 || !startsWith("]:", line, end)) {
            return BlockStart.none();
        }
        var label = line.subSequence(at + 2, end).toString();
        return BlockStart.of(new NoteParser(label)).atIndex(skipBlanks(line, end + 2));
    }

    private static boolean startsWith(String sign, CharSequence line, int at) {
        return at + 1 < line.length()
                && line.charAt(at) == sign.charAt(0)
                && line.charAt(at + 1) == sign.charAt(1);
    }

    private static int labelEnd(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) > ' ' && line.charAt(at) != ']') {
            at++;
        }
        return at;
    }

    private static int skipBlanks(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
