// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.contract.Ear;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.StoreKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A member that tells all that was missed in one line, which takes longer than a member may be silent. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LongLineTest {

    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration LINE = Duration.ofSeconds(5);
    private static final Duration PIECE = Duration.ofMillis(100);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String PROBED = "{\"header\":{\"revision\":\"7\"},\"responses\":[{\"response_range\":{}}]}";

    private PlayedMember member;

    @BeforeEach
    void listen() throws IOException {
        member = new PlayedMember(LongLineTest::answer);
    }

    private static void answer(String asked, OutputStream out) throws IOException {
        if (asked.contains("/v3/watch")) {
            stream(out);
        } else {
            PlayedMember.write(out, "200 OK", PROBED);
        }
    }

    /** Blanks may stand between the parts of a JSON text. */
    private static void stream(OutputStream out) throws IOException {
        out.write((HEAD + "Transfer-Encoding: chunked\r\n\r\n").getBytes(US_ASCII));
        chunk(out, "{\"result\":{\"header\":{\"revision\":\"7\"},\"created\":true}}\n");
        chunk(out, "{\"result\":{\"header\":{\"revision\":\"7\"},");
        for (long piece = 0; piece < LINE.dividedBy(PIECE); piece++) {
            LockSupport.parkNanos(PIECE.toNanos());
            chunk(out, " ".repeat(100));
        }
        String key = Base64.getEncoder().encodeToString("n/1".getBytes(UTF_8));
        chunk(out, "\"events\":[{\"kv\":{\"key\":\"" + key + "\",\"mod_revision\":\"7\",\"value\":\"AAAA\"}}]}}\n");
        for (int beat = 0; beat < Integer.MAX_VALUE; beat++) {
            LockSupport.parkNanos(PIECE.toNanos());
            chunk(out, "{\"result\":{\"header\":{\"revision\":\"7\"}}}\n");
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @AfterEach
    void end() throws IOException {
        member.close();
    }

    /** A stream that is given up in its line begins with the same line again, and never comes to its end. */
    @Test
    void everyPieceOfALineIsASignOfLife() throws Exception {
        Ear ear = new Ear();
        try (ThreadWorkers workers = new ThreadWorkers(); EtcdStore store = new EtcdStore(new EtcdSettings(List.of(
                member.uri()), Optional.empty(), Optional.empty(), SILENCE, SILENCE), workers)) {
            store.watch(KeyRange.under(new StoreKey("n")), 7, ear);
            ear.await(Duration.ofSeconds(60), "the change", heard -> !ear.batches().isEmpty());
            assertEquals(7, ear.batches().getFirst().revision());
        }
    }
}
