// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

import org.hotseat.draft.ModelCluster;
import org.hotseat.draft.Sample;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Seat;
import org.hotseat.state.Kinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document that is compared with the cluster while it is edited: by a worker, and nothing is lost meanwhile. */
class ComparingTest {

    private static final int SEATS = 3 * Comparer.SLICE;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Cluster sample = Sample.make();
    private ModelCluster store;
    private Console console;

    @BeforeEach
    void begin() {
        for (int i = 2; i <= SEATS; i++) {
            sample.getSeats().add(Sample.seat("seat-" + i, "A-" + i, sample.getRooms().getFirst()));
        }
        store = ModelCluster.of(sample);
        store.take(sample, false);
        console = new Console(store, sample, work::add);
    }

    @AfterEach
    void end() {
        console.close();
    }

    /** The worker does what it was given, on a thread of its own. */
    private void worker() {
        while (!work.isEmpty()) {
            Runnable next = work.poll();
            CompletableFuture.runAsync(next).join();
        }
    }

    private void all() {
        while (!work.isEmpty() || console.runOne()) {
            worker();
        }
    }

    private void edit(String duty) {
        console.document.editor().set(seat(), Literals.SEAT__DUTY, duty);
    }

    private Seat seat() {
        return console.cluster().getSeats().getFirst();
    }

    private String held() {
        return store.view().find(Kinds.OBJECT, "seat-1").orElseThrow().value().attributes().get("duty");
    }

    /** Until the worker has compared; what it found is not delivered yet. */
    private void untilCompared() {
        worker(); // reads the state
        console.run(); // copies the document
        worker(); // compares
    }

    @Test
    void theWindowsThreadReadsAndComparesNothing() {
        assertEquals(1, work.size());
        console.run();
        assertFalse(console.live.status().follows());
        worker();
        assertTrue(console.runOne());
        assertEquals(0, work.size()); // the first slice only
        console.run();
        assertEquals(1, work.size());
        assertFalse(console.live.status().follows());
        worker();
        console.run();
        assertTrue(console.live.status().follows());
        assertEquals(1, console.live.status().apart()); // the founder's host
    }

    @Test
    void anEditWhileTheDocumentIsCopiedIsNotLost() {
        all();
        console.document.editor().set(console.cluster().getSeats().getLast(), Literals.SEAT__DUTY, "x");
        assertTrue(console.runOne());
        worker();
        assertTrue(console.runOne()); // some of it is copied
        edit("radar");
        all();
        console.hear(); // one at a time
        all();
        assertEquals("radar", held());
        assertEquals("radar", seat().getDuty());
        assertEquals(2, console.given());
    }

    @Test
    void anEditBeforeTheResultIsDeliveredIsNotLost() {
        all();
        console.hear();
        untilCompared();
        edit("radar");
        all();
        assertEquals("radar", held());
        assertEquals(1, console.given());
    }

    @Test
    void whatOthersChangeMeanwhileIsNotLost() {
        all();
        console.hear();
        untilCompared();
        try (Console other = new Console(store, sample)) {
            other.document.editor().set(other.cluster().getSeats().getFirst(), Literals.SEAT__DUTY, "voice");
            other.run();
        }
        assertEquals("voice", held());
        console.hear();
        all();
        assertEquals("voice", seat().getDuty());
        assertEquals(0, console.given());
    }

    @Test
    void bothAtOnceIsAskedAbout() {
        all();
        console.hear();
        untilCompared();
        try (Console other = new Console(store, sample)) {
            other.document.editor().set(other.cluster().getSeats().getFirst(), Literals.SEAT__DUTY, "voice");
            other.run();
        }
        edit("radar");
        console.hear();
        all();
        assertEquals("voice", held());
        assertEquals("radar", seat().getDuty());
        assertTrue(console.live.status().conflicts().contains("seat-1"));
    }

    @Test
    void whatIsUnderWayEndsWithTheDocument() {
        untilCompared();
        console.live.close();
        all();
        assertFalse(console.live.status().follows());
    }
}
