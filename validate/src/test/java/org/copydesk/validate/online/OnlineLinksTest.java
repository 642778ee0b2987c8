package org.copydesk.validate.online;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.copydesk.parser.profile.Profiles;
import org.copydesk.validate.Issues;
import org.copydesk.validate.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnlineLinksTest {

    private final Map<String, List<String>> asked = new ConcurrentHashMap<>();
    private HttpServer server = start();

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.createContext(
                "/",
                exchange -> {
                    var path = exchange.getRequestURI().getPath();
                    asked.computeIfAbsent(
                                    path, p -> Collections.synchronizedList(new ArrayList<>()))
                            .add(exchange.getRequestMethod());
                    int status =
                            switch (path) {
                                case "/gone" -> 404;
                                case "/moved" -> 301;
                                case "/away" -> 302;
                                case "/loop" -> 302;
                                case "/private" -> 403;
                                case "/get-only" ->
                                        exchange.getRequestMethod().equals("HEAD") ? 501 : 200;
                                default -> 200;
                            };
                    exchange.getResponseHeaders()
                            .add("Location", path.equals("/loop") ? "/loop" : "/new");
                    if (path.equals("/slow")) {
                        sleep();
                    }
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private static void sleep() {
        try {
            TimeUnit.SECONDS.sleep(3);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private LinkClient client() {
        return LinkClient.of(Duration.ofSeconds(1), Duration.ofMillis(1));
    }

    @Test
    void eachAnswerIsUnderstood() {
        var paths =
                List.of(
                        "/fine",
                        "/gone",
                        "/moved",
                        "/away",
                        "/loop",
                        "/private",
                        "/get-only",
                        "/slow");
        var answers = client().ask(paths.stream().map(this::address).toList());
        assertThat(answers.get(address("/fine"))).isEqualTo(new Answer.Fine());
        assertThat(answers.get(address("/gone")))
                .isEqualTo(new Answer.Broken("it answers with 404"));
        assertThat(answers.get(address("/moved")))
                .isEqualTo(new Answer.Moved(address("/new"), true));
        assertThat(answers.get(address("/away")))
                .isEqualTo(new Answer.Moved(address("/new"), false));
        assertThat(answers.get(address("/loop"))).isInstanceOf(Answer.Broken.class);
        assertThat(answers.get(address("/private"))).isEqualTo(new Answer.Fine());
        assertThat(answers.get(address("/get-only"))).isEqualTo(new Answer.Fine());
        assertThat(answers.get(address("/slow")))
                .isEqualTo(new Answer.Broken("it does not answer within 1 second"));
    }

    @Test
    void headGoesFirstAndNoAddressIsAskedTwice() {
        var client = client();
        client.ask(List.of(address("/fine"), address("/fine"), address("/get-only")));
        client.ask(List.of(address("/fine")));
        assertThat(asked.get("/fine")).containsExactly("HEAD");
        assertThat(asked.get("/get-only")).containsExactly("HEAD", "GET");
    }

    @Test
    void aBrokenLinkIsAFindingLikeAnyOther() {
        assertThat(findings("/gone")).contains("19:49 link/broken");
        assertThat(findings("/moved")).contains("19:49 link/redirected");
        assertThat(findings("/fine")).doesNotContain("19:49 link/broken", "19:49 link/redirected");
    }

    private List<String> findings(String path) {
        var text =
                Issues.CLEAN.replace(
                        "machines, since", "machines (see " + address(path) + "), since");
        var parsed = OnlineLinks.of(client()).check(Issues.parse(text), Profiles.THE_BATCH);
        var validator = Validator.of(Issues.configuration().off("link/staging").build());
        return Issues.check(parsed, validator);
    }
}
