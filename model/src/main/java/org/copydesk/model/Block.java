package org.copydesk.model;

/** Content that stands on lines of its own. */
public sealed interface Block extends Node
        permits Paragraph,
                Heading,
                ListBlock,
                Figure,
                Quote,
                CodeBlock,
                Table,
                Rule,
                RawBlock,
                Footnote {}
