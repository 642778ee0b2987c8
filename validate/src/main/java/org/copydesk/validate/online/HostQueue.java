package org.copydesk.validate.online;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to each host, with a pause between them. */
final class HostQueue {

    private final Duration pause;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** A request that may have to wait. */
    interface Request<T> {

        T send() throws IOException, InterruptedException;
    }

    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);
        private long last;
    }

    HostQueue(Duration pause) {
        this.pause = pause;
    }

    <T> T inTurn(String host, Request<T> request) throws IOException, InterruptedException {
        var turn = turns.computeIfAbsent(host, h -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            long left = turn.last + pause.toNanos() - System.nanoTime();
            if (turn.last != 0 && left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
            return request.send();
        } finally {
            turn.last = System.nanoTime();
            turn.lock.unlock();
        }
    }
}
