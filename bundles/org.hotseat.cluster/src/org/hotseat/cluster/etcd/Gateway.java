// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.cluster.etcd.Trouble.Kind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Asks one member one thing. HTTP 1.1 on purpose: a question that is given up closes its connection, so a member that
 * hangs leaves nothing behind that a later question would wait for. Thread-safe, never blocks.
 */
final class Gateway implements AutoCloseable {

    private static final int OK = 200;
    private static final Duration LEAST = Duration.ofMillis(1);

    private final HttpClient client;
    private final AtomicReference<String> cluster = new AtomicReference<>("");

    Gateway(EtcdSettings settings, ExecutorService pool) {
        HttpClient.Builder builder = HttpClient.newBuilder().executor(pool).version(Version.HTTP_1_1)
                .connectTimeout(settings.tryLimit());
        settings.tls().ifPresent(builder::sslContext);
        client = builder.build();
    }

    /** Ends with a {@link Trouble} when there is no good answer within the limit. */
    CompletableFuture<JsonObject> ask(URI endpoint, String path, JsonObject question, Duration limit) {
        HttpRequest request = request(endpoint, path, question);
        CompletableFuture<HttpResponse<String>> sent = client.sendAsync(request, BodyHandlers.ofString());
        Duration wait = limit.compareTo(LEAST) < 0 ? LEAST : limit;
        return sent.copy().orTimeout(wait.toNanos(), TimeUnit.NANOSECONDS).handle((response, failed) -> {
            if (failed != null) {
                sent.cancel(true);
                return CompletableFuture.<JsonObject>failedFuture(Troubles.of(endpoint, failed));
            }
            return answer(endpoint, response.statusCode(), response.body());
        }).thenCompose(one -> one);
    }

    private CompletableFuture<JsonObject> answer(URI endpoint, int status, String body) {
        try {
            JsonElement element = JsonParser.parseString(body);
            if (!element.isJsonObject()) {
                return CompletableFuture.failedFuture(garbled(endpoint, status));
            }
            JsonObject answer = element.getAsJsonObject();
            if (status != OK) {
                return CompletableFuture.failedFuture(Troubles.told(endpoint, (int) Json.number(answer, "code"),
                        Json.text(answer, "error")));
            }
            return isOurs(answer) ? CompletableFuture.completedFuture(answer)
                    : CompletableFuture.failedFuture(Troubles.foreign(endpoint));
        } catch (JsonParseException | NumberFormatException noJson) {
            return CompletableFuture.failedFuture(garbled(endpoint, status));
        }
    }

    /** The first cluster that answers is ours; every later answer must come from the same. */
    boolean isOurs(JsonObject answer) {
        Optional<String> id = Json.child(answer, "header").map(header -> Json.hex(header, "cluster_id"));
        return id.isEmpty() || cluster.compareAndSet("", id.get()) || cluster.get().equals(id.get());
    }

    private static Trouble garbled(URI endpoint, int status) {
        return new Trouble(Kind.IN_DOUBT,
                new Failure(FailureCode.OTHER, NLS.bind(Messages.garbled, endpoint, status)), null);
    }

    /** Opens a stream of lines; the future ends when the stream has ended, cancelling it ends the stream. */
    CompletableFuture<HttpResponse<Void>> lines(URI endpoint, String path, JsonObject question,
            LineReader reader) {
        return client.sendAsync(request(endpoint, path, question), BodyHandlers.fromSubscriber(reader));
    }

    /** Opens a stream and waits for its head; the caller reads the lines on a thread that may wait. */
    HttpResponse<Stream<String>> open(URI endpoint, String path, Duration limit)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path)).timeout(limit)
                .POST(BodyPublishers.ofString("{}")).build();
        return client.send(request, BodyHandlers.ofLines());
    }

    private static HttpRequest request(URI endpoint, String path, JsonObject question) {
        return HttpRequest.newBuilder(endpoint.resolve(path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.toString())).build();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
