package org.copydesk.validate.online;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private final Courier courier;
    private final Map<String, Answer> known = new ConcurrentHashMap<>();

    private LinkClient(Duration patience, Duration pause) {
        courier = new Courier(patience, new HostQueue(pause));
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
            var reply = courier.ask(at);
            if (reply.broken().isPresent()) {
                return new Answer.Broken(reply.broken().get());
            } else if (reply.location().isEmpty()) {
                return step == 0 ? new Answer.Fine() : new Answer.Moved(at, permanent);
            }
            permanent &= reply.isForGood();
            at = reply.location().get();
        }
        return new Answer.Broken("it redirects more than " + MOST_REDIRECTS + " times");
    }
}
