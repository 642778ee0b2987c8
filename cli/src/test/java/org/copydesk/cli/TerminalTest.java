package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the environment says about colours. */
class TerminalTest {

    @Test
    void noColorIsRespectedIfItIsNotEmpty() {
        assertThat(new Terminal(Map.of("TERM", "xterm")).wantsColour()).isTrue();
        assertThat(new Terminal(Map.of("TERM", "xterm", "NO_COLOR", "")).wantsColour()).isTrue();
        assertThat(new Terminal(Map.of("TERM", "xterm", "NO_COLOR", "1")).wantsColour()).isFalse();
    }

    @Test
    void aDumbTerminalHasNoColours() {
        assertThat(new Terminal(Map.of("TERM", "dumb")).wantsColour()).isFalse();
        assertThat(new Terminal(Map.of()).wantsColour()).isFalse();
    }
}
