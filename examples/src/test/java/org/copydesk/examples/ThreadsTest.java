package org.copydesk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.copydesk.model.source.SourceText;
import org.copydesk.parser.NewsletterParser;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.render.HtmlRenderer;
import org.copydesk.render.MarkdownRenderer;
import org.copydesk.render.RawHtml;
import org.copydesk.render.Renderer;
import org.copydesk.render.TextRenderer;
import org.copydesk.render.json.JsonReader;
import org.copydesk.render.json.JsonRenderer;
import org.copydesk.validate.Configuration;
import org.copydesk.validate.Validator;
import org.copydesk.validate.rule.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * One parser, one renderer of each form, one reader and one validator, shared by many threads, give
 * to the byte what they give to one.
 */
class ThreadsTest {

    private static final int THREADS = 32;
    private static final int DOCUMENTS = Integer.getInteger("copydesk.threads.documents", 64);

    /** How many of the threads take a document. */
    private static final int TIMES = Integer.getInteger("copydesk.threads.times", 4);

    private static final JsonRenderer JSON = JsonRenderer.builder().positions(true).build();

    private static final List<Renderer> RENDERERS =
            List.of(
                    new TextRenderer(),
                    new MarkdownRenderer(),
                    new HtmlRenderer(),
                    HtmlRenderer.builder().raw(RawHtml.SANITIZED).fragment(true).build());

    private final NewsletterParser parser =
            NewsletterParser.builder().repair(true).stripTracking(true).build();
    private final JsonReader reader = new JsonReader();
    private final Validator validator =
            Validator.of(Configuration.builder(Profiles.THE_BATCH).set(RuleSet.ALL).build());

    @Test
    void manyThreadsGetWhatOneGets() throws InterruptedException, ExecutionException {
        var documents = IntStream.range(0, DOCUMENTS).mapToObj(ThreadsTest::document).toList();
        // Many first: what is made at the first use, such as ANTLR's automata, is made under them.
        var byMany = byManyThreads(documents);
        var byOne = documents.stream().map(this::digest).toList();
        assertThat(new HashSet<>(byOne)).as("documents that differ").hasSize(DOCUMENTS);
        var wrong = new TreeSet<Integer>();
        int answers = 0;
        for (var ofOne : byMany) {
            answers += ofOne.get().size();
            ofOne.get().forEach((i, digest) -> addUnless(byOne.get(i).equals(digest), i, wrong));
        }
        System.out.printf(
                "%d threads, %d documents, %d times each: %d are wrong%n",
                THREADS, DOCUMENTS, answers / DOCUMENTS, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(answers).isEqualTo(DOCUMENTS * TIMES);
    }

    private static void addUnless(boolean right, int document, Set<Integer> wrong) {
        if (!right) {
            wrong.add(document);
        }
    }

    private List<Future<Map<Integer, String>>> byManyThreads(List<SourceText> documents)
            throws InterruptedException {
        var pool = Executors.newFixedThreadPool(THREADS);
        var start = new CyclicBarrier(THREADS);
        try {
            return pool.invokeAll(
                    IntStream.range(0, THREADS)
                            .mapToObj(thread -> digesting(documents, thread, start))
                            .toList());
        } finally {
            pool.shutdown();
        }
    }

    private Callable<Map<Integer, String>> digesting(
            List<SourceText> documents, int thread, CyclicBarrier start) {
        return () -> {
            start.await();
            return digests(documents, thread);
        };
    }

    /** Neighbours among the threads take the same documents, at about the same time. */
    private Map<Integer, String> digests(List<SourceText> documents, int thread) {
        var digests = new HashMap<Integer, String>();
        for (int i = 0; i < documents.size(); i++) {
            if (Math.floorMod(i - thread, THREADS) < TIMES) {
                digests.put(i, digest(documents.get(i)));
            }
        }
        return digests;
    }

    /** An issue in one of the three notations, the same for the same number. */
    private static SourceText document(int number) {
        var issue = new IssueGenerator(number).issue();
        return switch (number % 3) {
            case 0 ->
                    SourceText.of(
                            number + ".txt",
                            new TextRenderer().render(IssueGenerator.plain(number).issue()));
            case 1 -> SourceText.of(number + ".md", new MarkdownRenderer().render(issue));
            default -> SourceText.of(number + ".html", new HtmlRenderer().render(issue));
        };
    }

    /** Everything that can be had of a document, in few characters. */
    private String digest(SourceText document) {
        var parsed = parser.parse(document);
        var digest = sha256();
        parsed.diagnostics().forEach(said -> add(digest, said.toString()));
        for (var renderer : RENDERERS) {
            add(digest, renderer.render(parsed.issue()));
            add(digest, renderer.losses(parsed.issue()).toString());
        }
        var json = JSON.render(parsed);
        add(digest, json);
        add(digest, new JsonRenderer().render(reader.read(JSON.render(parsed.issue()))));
        validator.validate(parsed).forEach(finding -> add(digest, finding.toString()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
