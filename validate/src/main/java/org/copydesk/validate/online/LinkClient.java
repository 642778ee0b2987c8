package org.copydesk.validate.online;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Asks for addresses, politely: one request at a time to each host with a pause between them, first
 * without the content, and never twice for the same address.
 *
 * <p>A host that wants a login, or has had enough of us (401, 403, 429), counts as one that
 * answers. Safe to share between threads.
 */
public final class LinkClient {

    private static final int MOST_REDIRECTS = 5;
    private static final int AT_ONCE = 8;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> UNFRIENDLY = Set.of(401, 403, 405, 407, 429, 451);

    private final HttpClient http;
    private final Duration patience;
    private final HostQueue queue;
    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    private LinkClient(Duration patience, Duration pause) {
        this.patience = patience;
        queue = new HostQueue(pause);
        http =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** A client that waits ten seconds for an answer, and a fifth of one between two questions. */
    public static LinkClient create() {
        return of(Duration.ofSeconds(10), Duration.ofMillis(200));
    }

    /**
     * A client of other manners.
     *
     * @param patience how long it waits for an answer
     * @param pause how long it waits between two questions to the same host
     */
    public static LinkClient of(Duration patience, Duration pause) {
        return new LinkClient(patience, pause);
    }

    /** What becomes of asking for all these addresses. */
    public Map<String, Answer> ask(Collection<String> addresses) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var open = new ArrayList<Callable<Answer>>();
            var asked = List.copyOf(new LinkedHashSet<>(addresses));
            asked.forEach(address -> open.add(() -> ask(address)));
            var answers = new HashMap<String, Answer>();
            var done = threads.invokeAll(open);
            for (int i = 0; i < asked.size(); i++) {
                answers.put(asked.get(i), done.get(i).get());
            }
            return answers;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Map.of();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What becomes of asking for an address. */
    public Answer ask(String address) {
        var before = known.get(address);
        if (before != null) {
            return before;
        }
        var answer = follow(address);
        known.put(address, answer);
        return answer;
    }

    private Answer follow(String address) {
        var at = address;
        boolean permanent = true;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            var reply = reply(at);
            if (reply.broken().isPresent()) {
                return new Answer.Broken(reply.broken().get());
            } else if (reply.location().isEmpty()) {
                return step == 0 ? new Answer.Fine() : new Answer.Moved(at, permanent);
            }
            permanent &= PERMANENT.contains(reply.status());
            at = reply.location().get();
        }
        return new Answer.Broken("it redirects more than " + MOST_REDIRECTS + " times");
    }

    /** Many servers know GET only; so whatever HEAD complains of is asked again. */
    private Reply reply(String address) {
        var head = send(address, "HEAD");
        return head.broken().isPresent() && head.status() > 0 ? send(address, "GET") : head;
    }

    private Reply send(String address, String method) {
        try {
            var uri = URI.create(address);
            var request =
                    HttpRequest.newBuilder(uri)
                            .timeout(patience)
                            .header("User-Agent", "copydesk (checks links)")
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build();
            var response =
                    queue.inTurn(
                            String.valueOf(uri.getHost()),
                            () -> http.send(request, HttpResponse.BodyHandlers.discarding()));
            return reply(uri, response);
        } catch (HttpTimeoutException late) {
            return Reply.broken("it does not answer within " + patience.toSeconds() + " seconds");
        } catch (IOException | IllegalArgumentException broken) {
            return Reply.broken("it does not answer (" + broken.getClass().getSimpleName() + ")");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Reply.broken("nobody waited for it");
        }
    }

    private static Reply reply(URI asked, HttpResponse<Void> response) {
        int status = response.statusCode();
        var location = response.headers().firstValue("Location");
        if (REDIRECTS.contains(status) && location.isPresent()) {
            return new Reply(
                    status,
                    Optional.of(asked.resolve(location.get()).toString()),
                    Optional.empty());
        }
        boolean answers = status < 400 || UNFRIENDLY.contains(status);
        return new Reply(
                status,
                Optional.empty(),
                answers ? Optional.empty() : Optional.of("it answers with " + status));
    }

    /** What one question brought. */
    private record Reply(int status, Optional<String> location, Optional<String> broken) {

        static Reply broken(String reason) {
            return new Reply(0, Optional.empty(), Optional.of(reason));
        }
    }
}
