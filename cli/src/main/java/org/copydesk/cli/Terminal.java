package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * What can be found out about the terminal of this process. Java itself can't say whether a single
 * stream is one, so Unix is asked; where there is none, every stream counts as a file.
 */
final class Terminal {

    private static final int NARROWEST = 40;
    private static final int USUAL = 80;
    private static final int WIDEST = 160;

    private final Map<String, String> environment;

    /** Found out when somebody first asks: it takes a process. */
    private OptionalInt width = OptionalInt.empty();

    /** A terminal with the given environment variables. */
    Terminal(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    static Terminal ofThisProcess() {
        return new Terminal(System.getenv());
    }

    /** The stream of the given file descriptor. */
    Screen screen(int descriptor, OutputStream stream) {
        return isTerminal(descriptor)
                ? Screen.terminal(stream, wantsColour(), width())
                : Screen.plain(stream);
    }

    /** Whether colours are welcome on a terminal (see no-color.org). */
    boolean wantsColour() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb();
    }

    private boolean isDumb() {
        return environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** A dumb terminal counts as a file: it can't take a line back. */
    private boolean isTerminal(int descriptor) {
        if (isDumb()) {
            return false;
        }
        var opened = Path.of("/proc/self/fd/" + descriptor);
        return Files.isSymbolicLink(opened) ? isDevice(opened) : answers("test -t " + descriptor);
    }

    private static boolean isDevice(Path opened) {
        try {
            var device = Files.readSymbolicLink(opened).toString();
            return device.startsWith("/dev/pts/")
                    || device.startsWith("/dev/tty")
                    || device.equals("/dev/console");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private int width() {
        if (width.isEmpty()) {
            width = OptionalInt.of(columns());
        }
        return width.getAsInt();
    }

    private int columns() {
        var said = environment.getOrDefault("COLUMNS", "");
        var columns = isNumber(said) ? said : output("stty size </dev/tty").replaceFirst(".* ", "");
        return isNumber(columns)
                ? Math.max(NARROWEST, Math.min(Integer.parseInt(columns), WIDEST))
                : USUAL;
    }

    private static boolean isNumber(String text) {
        return text.matches("[1-9][0-9]{0,4}");
    }

    private static boolean answers(String test) {
        try {
            return new ProcessBuilder("sh", "-c", test).inheritIO().start().waitFor() == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String output(String command) {
        try {
            var process = new ProcessBuilder("sh", "-c", command + " 2>/dev/null").start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return process.waitFor(1, TimeUnit.SECONDS) ? output.strip() : "";
        } catch (IOException noShell) {
            return "";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
