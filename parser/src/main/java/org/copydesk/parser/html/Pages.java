package org.copydesk.parser.html;

import org.jsoup.nodes.Document;

/** Tells whole pages from fragments. */
final class Pages {

    private Pages() {}

    /** Whether the source has a document type, or any tag that only pages have. */
    static boolean isWhole(Document page) {
        return page.documentType() != null
                || !page.body().sourceRange().isImplicit()
                || !page.head().sourceRange().isImplicit()
                || page.firstElementChild() != null
                        && !page.firstElementChild().sourceRange().isImplicit();
    }
}
