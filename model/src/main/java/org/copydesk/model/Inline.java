package org.copydesk.model;

/** Content that runs in a line of text. */
public sealed interface Inline extends Node
        permits Text,
                Emphasis,
                Strong,
                Strikethrough,
                Superscript,
                Subscript,
                Link,
                Image,
                Code,
                LineBreak,
                RawInline,
                FootnoteMark {}
