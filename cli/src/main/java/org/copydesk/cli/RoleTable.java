package org.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.model.ParsedIssue;
import org.copydesk.render.LineRoles;
import org.copydesk.render.Loss;

/** The roles of the lines of an issue as a table for programs. */
final class RoleTable implements Product {

    /** The ending of its files, with the dot. */
    static final String ENDING = ".tsv";

    @Override
    public byte[] of(ParsedIssue issue) {
        return LineRoles.tsv(issue).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Loss> losses(ParsedIssue issue) {
        return List.of();
    }
}
