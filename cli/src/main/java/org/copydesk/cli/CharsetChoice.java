package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.model.source.Encoding;

/** The charset that a user says the inputs are in, as a server or a message would. */
final class CharsetChoice {

    private static final Choices CHOICES =
            new Choices(
                    "--charset",
                    List.of("utf-8", "windows-1252", "iso-8859-1", "utf-16le", "utf-16be"));

    private CharsetChoice() {}

    /** Browsers, too, read ISO 8859-1 as the larger Windows-1252. */
    static Encoding of(String said) {
        return switch (CHOICES.check(said.toLowerCase(Locale.ROOT))) {
            case "utf-16le" -> Encoding.UTF_16LE;
            case "utf-16be" -> Encoding.UTF_16BE;
            case "utf-8" -> Encoding.UTF_8;
            default -> Encoding.WINDOWS_1252;
        };
    }

    /** All of them, for completion in a shell. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Names() {
            super(CHOICES.names());
        }
    }
}
