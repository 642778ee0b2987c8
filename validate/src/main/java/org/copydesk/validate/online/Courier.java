package org.copydesk.validate.online;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Takes one question to one host and brings the reply. */
final class Courier {

    private final HttpClient http;
    private final Duration patience;
    private final HostQueue queue;

    Courier(Duration patience, HostQueue queue) {
        this.patience = patience;
        this.queue = queue;
        http =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** Many servers know GET only; so whatever HEAD complains of is asked again. */
    Reply ask(String address) {
        var head = send(address, "HEAD");
        return head.isComplaint() ? send(address, "GET") : head;
    }

    private Reply send(String address, String method) {
        try {
            var request = request(URI.create(address), method);
            var host = String.valueOf(request.uri().getHost());
            var response =
                    queue.inTurn(
                            host, () -> http.send(request, HttpResponse.BodyHandlers.discarding()));
            return Reply.of(request.uri(), response);
        } catch (HttpTimeoutException late) {
            return Reply.broken("it does not answer within " + inWords(patience.toSeconds()));
        } catch (IOException | IllegalArgumentException broken) {
            return Reply.broken("it does not answer (" + broken.getClass().getSimpleName() + ")");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Reply.broken("nobody waited for it");
        }
    }

    private HttpRequest request(URI address, String method) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("User-Agent", "copydesk (checks links)")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private static String inWords(long seconds) {
        return seconds + (seconds == 1 ? " second" : " seconds");
    }
}
