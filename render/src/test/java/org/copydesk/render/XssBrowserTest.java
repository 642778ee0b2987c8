package org.copydesk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copydesk.model.Image;
import org.copydesk.model.Inline;
import org.copydesk.model.Issue;
import org.copydesk.model.Link;
import org.copydesk.model.Paragraph;
import org.copydesk.model.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * In a real browser nothing of a text runs, leaves its element, requests anything or is lost; the
 * same texts unescaped do, or the test would be blind.
 *
 * <p>CONTRIBUTING.md says how to prepare what this needs; without it the test is skipped.
 */
@Tag("browser")
class XssBrowserTest {

    private static final int FEWEST_THAT_FIRE = 60;

    private static final String TOKEN = "TOKEN";

    private static final Path PLAYWRIGHT = Path.of("target", "browser").toAbsolutePath();

    private static final List<XssPayload> PAYLOADS = XssPayload.all();

    private static final Renderer SANITIZED = HtmlRenderer.builder().raw(RawHtml.SANITIZED).build();

    /** What follows raw markup still stands where it should. */
    private static final List<XssIssue.Spot> END =
            List.of(new XssIssue.Spot("end", "div.front > p:last-child", "", "The end."));

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void nothingRunsLeavesRequestsOrIsLost(TestReporter figures) throws Exception {
        var node = program("node");
        var chromium = program("chromium");
        boolean driven = Files.isDirectory(PLAYWRIGHT.resolve("node_modules/playwright-core"));
        assumeTrue(node.isPresent(), "skipped: no node on the PATH, see CONTRIBUTING.md");
        assumeTrue(chromium.isPresent(), "skipped: no chromium on the PATH, see CONTRIBUTING.md");
        assumeTrue(driven, "skipped: no playwright-core in " + PLAYWRIGHT);
        var report =
                run(node.get(), chromium.get(), Map.of("pages", pages(), "controls", controls()));
        var ran =
                report.get("fired").valueStream().filter(what -> what.asString().startsWith("ran"));
        long running = ran.count();
        var summary =
                String.format(
                        Locale.ROOT,
                        "%d payloads in %d pages with %d texts compared: %d findings; unescaped %d fire, %d of them run a script; browser %s, %d relaunches",
                        PAYLOADS.size(),
                        report.get("pages").asInt(),
                        report.get("spots").asInt(),
                        report.get("findings").size(),
                        report.get("fired").size(),
                        running,
                        report.get("version").asString(),
                        report.get("relaunches").asInt());
        figures.publishEntry(summary);
        System.out.println(summary);
        assertThat(report.get("findings").toPrettyString()).isEqualTo("[ ]");
        assertThat(running).isGreaterThanOrEqualTo(FEWEST_THAT_FIRE);
        assertThat(report.get("pages").asInt()).isEqualTo(pages().size());
    }

    private static JsonNode run(Path node, Path chromium, Object cases) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "xss"));
        var input = folder.resolve("cases.json");
        var output = folder.resolve("report.json");
        Files.deleteIfExists(output);
        // Unlike Files.writeString this takes surrogates that lack their partner.
        Files.write(input, JSON.writeValueAsString(cases).getBytes(StandardCharsets.UTF_8));
        var script = Path.of("src", "test", "browser", "xss.mjs");
        var process =
                new ProcessBuilder(
                        node.toString(), script.toString(), input.toString(), output.toString());
        process.environment().put("PLAYWRIGHT_FROM", PLAYWRIGHT.toString());
        process.environment().put("CHROMIUM", chromium.toString());
        process.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        int exit = process.start().waitFor();
        assertThat(exit).as(Files.readString(folder.resolve("log"))).isZero();
        return JSON.readTree(Files.readString(output));
    }

    private static Optional<Path> program(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Map<String, Object>> pages() {
        var pages = new ArrayList<Map<String, Object>>();
        pages.add(words("harmless", XssPayload.HARMLESS, Map.of("keep", true)));
        for (int i = 0; i < PAYLOADS.size(); i++) {
            var payload = PAYLOADS.get(i);
            pages.add(words("words-" + i, payload, Map.of("twin", "harmless")));
            var addresses = new HtmlRenderer().render(XssIssue.ofAddresses(payload));
            pages.add(page("addresses-" + i, addresses, List.of(), Map.of("pictures", true)));
            var raw = SANITIZED.render(XssIssue.ofRaw(payload));
            pages.add(page("sanitized-" + i, raw, END, Map.of("pictures", true)));
        }
        return pages;
    }

    private static Map<String, Object> words(
            String name, XssPayload payload, Map<String, Object> more) {
        var html = new HtmlRenderer().render(XssIssue.ofWords(payload));
        return page(name, html, XssIssue.spots(payload), more);
    }

    private static Map<String, Object> page(
            String name, String html, List<XssIssue.Spot> spots, Map<String, Object> more) {
        var page = new LinkedHashMap<String, Object>(more);
        page.put("name", name);
        page.put("html", html);
        page.put("spots", spots.stream().map(XssBrowserTest::spot).toList());
        return page;
    }

    private static Map<String, String> spot(XssIssue.Spot spot) {
        return Map.of(
                "name", spot.name(),
                "selector", spot.selector(),
                "attribute", spot.attribute(),
                "text", spot.text());
    }

    /** The same texts, put into a page as they are: into attributes, addresses and words. */
    private static List<Map<String, Object>> controls() {
        var page = new HtmlRenderer().render(issue());
        return IntStream.range(0, PAYLOADS.size())
                .mapToObj(i -> control("unescaped-" + i, page, PAYLOADS.get(i)))
                .toList();
    }

    private static Map<String, Object> control(String name, String page, XssPayload payload) {
        return Map.of("name", name, "html", page.replace(TOKEN, payload.text()));
    }

    private static Issue issue() {
        var words = List.<Inline>of(new Text("words"));
        return Issue.builder()
                .front(new Paragraph(List.of(new Link("https://a.example", TOKEN, words))))
                .front(new Paragraph(List.of(new Link(TOKEN, "", words))))
                .front(new Paragraph(List.of(new Image(TOKEN, "words", ""))))
                .front(Paragraph.of(TOKEN))
                .build();
    }
}
