package org.copydesk.cli;

import java.util.List;
import org.copydesk.model.ParsedIssue;
import org.copydesk.render.Loss;

/** What a command makes of an issue. */
interface Product {

    /** The output, as bytes of a file. */
    byte[] of(ParsedIssue issue);

    /** What of the issue the output does not carry, as far as anybody wants to know. */
    List<Loss> losses(ParsedIssue issue);
}
