package org.copydesk.parser.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.parser.surface.Form;

/** What a document calls the roles of its blocks; the form of a block settles the rest. */
enum RoleName {
    FRONT(Role.FURNITURE),
    SALUTATION(Role.SALUTATION),
    LETTER(Role.LETTER_BODY, Role.LETTER_BODY, Role.LETTER_FIGURE),
    SIGN_OFF(Role.SIGN_OFF),
    SIGNATURE(Role.SIGNATURE),
    AFTERWORD(Role.AFTERWORD, Role.AFTERWORD, Role.AFTERWORD_FIGURE),
    SECTION(Role.SECTION_TITLE),
    INTRODUCTION(Role.SECTION_BODY),
    PICTURE(Role.LEAD_FIGURE),
    HEADLINE(Role.HEADLINE),
    BYLINE(Role.BYLINE),
    DEK(Role.DEK),
    PASSAGE(Role.LABELLED),
    /** A story without a headline. */
    STORY(Role.OPENING),
    ROUNDUP(Role.UNTITLED_ENTRIES, Role.ROUNDUP_HEADLINE, Role.UNTITLED_ENTRIES),
    ENTRIES(Role.ENTRIES),
    BRIEF(Role.BRIEF_HEADLINE),
    PROMOTION(Role.PROMOTION_HEADING, Role.PROMOTION_HEADING, Role.PROMOTION_BANNER),
    /** A promotion without a heading. */
    PROMOTION_TEXT(Role.PROMOTION_OPENING),
    FOOTER(Role.FOOTER_BODY);

    private static final Map<String, RoleName> NAMES =
            Arrays.stream(values())
                    .collect(Collectors.toMap(RoleName::printed, Function.identity()));

    private final Role ofText;
    private final Role ofHeading;
    private final Role ofFigure;

    RoleName(Role role) {
        this(role, role, role);
    }

    RoleName(Role ofText, Role ofHeading, Role ofFigure) {
        this.ofText = ofText;
        this.ofHeading = ofHeading;
        this.ofFigure = ofFigure;
    }

    /** The role that is called so, if there is one. */
    static Optional<RoleName> of(String printed) {
        return Optional.ofNullable(NAMES.get(printed));
    }

    private String printed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Role roleOf(Form form) {
        return switch (form) {
            case HEADING -> ofHeading;
            case FIGURE -> ofFigure;
            default -> ofText;
        };
    }
}
