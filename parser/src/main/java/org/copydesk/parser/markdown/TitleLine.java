package org.copydesk.parser.markdown;

import java.util.List;
import org.copydesk.model.Metadata;
import org.copydesk.model.SourceMap;
import org.copydesk.parser.surface.Dateline;
import org.copydesk.parser.surface.Form;
import org.copydesk.parser.surface.IssueTitle;
import org.copydesk.parser.surface.SourceBlock;
import org.copydesk.parser.surface.TitleContent;

/** The heading of level 1 at the head of an issue, which is its title. */
final class TitleLine {

    private TitleLine() {}

    /** Takes the title out of the blocks, and what else it and the name of the file tell. */
    static Metadata take(
            Preamble preamble, List<SourceBlock> blocks, String name, SourceMap.Builder spans) {
        int first = preamble.blocks().size();
        var metadata = preamble.metadata();
        int end = preamble.end();
        if (blocks.size() > first && isTitle(blocks.get(first), metadata)) {
            var heading = blocks.remove(first);
            metadata = titled(metadata, heading);
            end = heading.end();
        }
        metadata = dated(IssueTitle.complete(metadata, name), blocks);
        return metadata.equals(Metadata.EMPTY)
                ? metadata
                : spans.put(metadata, first == 0 ? preamble.start() : preamble.end(), end);
    }

    private static Metadata dated(Metadata metadata, List<SourceBlock> blocks) {
        return metadata.date()
                .or(() -> Dateline.in(blocks))
                .map(day -> metadata.toBuilder().date(day).build())
                .orElse(metadata);
    }

    private static boolean isTitle(SourceBlock block, Metadata metadata) {
        return block.form() == Form.HEADING
                && block.level() == 1
                && !block.text().isBlank()
                && (metadata.title().isEmpty() || metadata.title().equals(block.text()));
    }

    private static Metadata titled(Metadata metadata, SourceBlock heading) {
        var titled = metadata.toBuilder().title(heading.text()).build();
        return TitleContent.in(heading.content(), titled);
    }
}
