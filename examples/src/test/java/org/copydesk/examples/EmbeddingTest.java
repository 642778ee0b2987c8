package org.copydesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in a program of somebody else’s, compiled and run apart. */
class EmbeddingTest {

    private static final String PROGRAM =
            """
            import java.nio.file.Path;
            import org.copydesk.parser.NewsletterParser;

            public final class Mine {
                public static void main(String[] args) throws java.io.IOException {
                    System.out.println(NewsletterParser.create().parse(Path.of(args[0])).issue().stories().size());
                }
            }
            """;

    /** What the library needs, and nothing of this module or its tests. */
    private static final String LIBRARY =
            Java.path(
                    entry ->
                            entry.matches(
                                    ".*(copydesk-(model|parser)|[/\\\\](model|parser)[/\\\\]target|antlr4-runtime|commonmark|autolink|jsoup|snakeyaml|jspecify).*"));

    @TempDir private Path folder;

    @Test
    void itRunsOnTheClassPath() throws IOException, InterruptedException {
        compile("Mine.java", PROGRAM, "-cp", LIBRARY);
        assertThat(
                        Java.start(
                                folder,
                                List.of(
                                        "-cp",
                                        LIBRARY + System.getProperty("path.separator") + "out",
                                        "Mine",
                                        seed())))
                .isZero();
        assertThat(folder.resolve("output")).hasContent("6");
    }

    @Test
    void itRunsOnTheModulePath() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("module-info.java"),
                "module mine { requires org.copydesk.parser; }");
        compile("mine/Mine.java", "package mine;\n" + PROGRAM, "-p", LIBRARY);
        var path = LIBRARY + System.getProperty("path.separator") + "out";
        assertThat(Java.start(folder, List.of("-p", path, "-m", "mine/mine.Mine", seed())))
                .isZero();
        assertThat(folder.resolve("output")).hasContent("6");
    }

    private void compile(String name, String program, String... path) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, program);
        var arguments = new ArrayList<>(List.of(path));
        arguments.addAll(List.of("-d", folder.resolve("out").toString(), file.toString()));
        var module = folder.resolve("module-info.java");
        if (Files.exists(module)) {
            arguments.add(module.toString());
        }
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    private static String seed() {
        return Sources.seeds().get(0).toString();
    }
}
