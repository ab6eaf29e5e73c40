// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.MatrixServer;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Speech;

/**
 * An emulated matrix switch to which hosts are cabled by their number, and one output of the seat; remembers what that
 * was connected with. Thread-safe.
 */
final class Panel implements AutoCloseable {

    private static final int SIZE = 8;
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final EmulatedMatrix matrix = new EmulatedMatrix("Lab 8x8", SIZE, SIZE, workers);
    private final Plane plane;
    private final MatrixServer server;
    private final Subscription watching;
    /** What the output was connected with, oldest first. */
    private final List<Spell> spells = new ArrayList<>();

    Panel(Speech speech, Plane plane, String address) throws IOException {
        this.plane = plane;
        server = new MatrixServer(matrix, speech, new InetSocketAddress(address, 0), IDLE, workers);
        watching = matrix.watch(new Witness());
        note();
    }

    /** The seat's output, as the device counts. */
    static int output() {
        return SIZE;
    }

    int port() {
        return server.port();
    }

    private synchronized void note() {
        long now = System.nanoTime();
        int input = matrix.routes(plane).getOrDefault(SIZE, 0);
        int last = spells.size() - 1;
        if (last >= 0) {
            spells.set(last, spells.get(last).until(now));
        }
        if (last < 0 || !spells.get(last).host().equals(host(input))) {
            spells.add(new Spell(host(input), now, now));
        }
    }

    private static HostId host(int input) {
        return new HostId(input == 0 ? "nobody" : String.format(Locale.ROOT, "host-%02d", input));
    }

    synchronized HostId shows() {
        return spells.get(spells.size() - 1).host();
    }

    /** When it was connected with a host, as it is now; empty when it is not, or was before a moment. */
    synchronized Optional<Long> since(HostId host, long moment) {
        Spell last = spells.get(spells.size() - 1);
        return last.host().equals(host) && last.first() - moment > 0 ? Optional.of(last.first()) : Optional.empty();
    }

    /** An output of a matrix has one input by its nature: 1, or 0 for none. */
    synchronized int owners() {
        return Spell.most(spells);
    }

    @Override
    public void close() {
        watching.close();
        server.close();
        workers.close();
    }

    /** Called by the device's thread. */
    private final class Witness implements EmulatedMatrix.Witness {

        @Override
        public void changed(Plane changed, Set<Integer> outputs) {
            if (changed == plane && outputs.contains(SIZE)) {
                note();
            }
        }

        @Override
        public void locked(Plane locked, int output) {
            // a seat locks nothing
        }
    }
}
