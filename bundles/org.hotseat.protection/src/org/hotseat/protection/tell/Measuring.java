// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.tell;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.hotseat.process.meter.Figures;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Side;

/** Figures about copies of machines. */
public final class Measuring {

    private static final double NANOS = 1e9;

    private Measuring() {
    }

    /**
     * Tells them.
     *
     * @param all how machines are copied
     * @param figures takes them
     */
    public static void read(List<ReplicationLive> all, Figures figures) {
        for (ReplicationLive one : all) {
            String machine = one.machine().toString();
            String side = one.side() == Side.SOURCE ? "source" : "standby";
            figures.gauge("hotseat_generation", "The last generation that was cut, or that a standby holds.",
                    one.generation(), "machine", machine, "side", side);
            one.atRisk().ifPresent(age -> figures.gauge("hotseat_acknowledged_age_seconds", "Age of the newest whole"
                    + " generation: the work that would be lost now.", seconds(age), "machine", machine, "side", side));
            if (one.side() == Side.SOURCE) {
                source(one, machine, figures);
            }
        }
    }

    private static void source(ReplicationLive one, String machine, Figures figures) {
        for (ReplicationLive.State state : ReplicationLive.State.values()) {
            figures.gauge("hotseat_protection_state", "1 for the state that the protection of a machine is in.",
                    state == one.state() ? 1 : 0, "machine", machine, "state", state.name().toLowerCase(
                            Locale.ROOT));
        }
        figures.gauge("hotseat_generation_acknowledged", "The newest generation that the standby holds.",
                one.acknowledged(), "machine", machine);
        figures.gauge("hotseat_unprotected_seconds", "How long nothing has bounded what may be lost; 0 while all is"
                + " well.", one.unprotected().map(Measuring::seconds).orElse(0.0), "machine", machine);
        figures.gauge("hotseat_disk_chain_files", "Files of the longest chain of a disk.", one.chain(), "machine",
                machine);
        one.last().ifPresent(last -> last(last, machine, figures));
    }

    private static void last(GenerationLive last, String machine, Figures figures) {
        figures.gauge("hotseat_generation_pause_seconds", "How long the last cut made the machine stand still.",
                seconds(last.pause()), "machine", machine);
        figures.gauge("hotseat_generation_sent_bytes", "What the last generation took on the wire.", last.sent(),
                "machine", machine);
        figures.gauge("hotseat_generation_ship_seconds", "How long the last generation took to its answer.",
                seconds(last.ship()), "machine", machine);
    }

    private static double seconds(Duration span) {
        return span.toNanos() / NANOS;
    }
}
