// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

import org.hotseat.base.failure.FailureException;
import org.hotseat.cluster.identity.TlsContexts;
import org.hotseat.cluster.identity.TlsFiles;

/** The peer of our commands: one transaction of the same size, straight at the member of etcd that leads. */
final class BareStore {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client;
    private final URI transactions;

    BareStore(Member leader) throws IOException {
        try {
            client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
                    .sslContext(TlsContexts.of(TlsFiles.in(leader.state().resolve("cluster/identity")))).build();
        } catch (FailureException unreadable) {
            throw new IOException(unreadable.failure().text(), unreadable);
        }
        transactions = URI.create(leader.gateway() + "/v3/kv/txn");
    }

    /** One compare, one value of the size of a seat, under a prefix that no agent reads. */
    void commit() throws IOException, InterruptedException {
        String key = base64("bench/" + UUID.randomUUID());
        String body = """
                {"compare": [{"key": "%s", "target": "CREATE", "create_revision": "0"}],
                 "success": [{"request_put": {"key": "%s", "value": "%s"}}]}""".formatted(key, key,
                base64(Console.FILLING));
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(transactions).timeout(PATIENCE)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != OK || !answer.body().contains("\"succeeded\":true")) {
            throw new IOException("etcd says " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
