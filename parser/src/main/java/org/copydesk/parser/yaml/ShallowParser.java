package org.copydesk.parser.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/** A YAML parser that refuses collections nested so deep that composing them takes the stack. */
final class ShallowParser implements Parser {

    private static final int MAX_DEPTH = 50;

    private final Parser parser;
    private int depth;

    ShallowParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event next() {
        var event = parser.next();
        if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
            throw tooDeep(event.getStartMark());
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private static ParserException tooDeep(Optional<Mark> mark) {
        return new ParserException("nested deeper than " + MAX_DEPTH + " levels", mark);
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }
}
