// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.Severity;
import org.hotseat.state.decide.Happening;
import org.hotseat.state.display.MonitorRecord;

/**
 * How an output of a host is, by its agent. What it shall show is in the cluster's state.
 *
 * @param output its name in the agent's configuration
 * @param state what it does
 * @param shows machine whose picture is there, or shall be; empty while nothing shall be shown there
 * @param text why the picture is not there, and what to do; empty when nothing is wrong
 * @param guarded whether the agent sees what is plugged in there
 * @param monitor what is plugged in there now; empty when nothing is, or nobody looks
 * @param alarm what differs from the monitor that was learned, and what comes of it; empty when nothing does
 */
public record OutputLive(String output, State state, Optional<MachineId> shows, String text, boolean guarded,
        Optional<MonitorRecord> monitor, Optional<Alarm> alarm) {

    /**
     * A sentence of the journal, for whoever tells it in another language.
     *
     * @param code name of a happening
     * @param arguments of its sentence
     */
    public record Alarm(String code, List<String> arguments) {

        /** Copies the list. */
        public Alarm {
            arguments = List.copyOf(arguments);
        }

        /**
         * The sentence.
         *
         * @return in the language of this process; the code when it is not known here
         */
        public String words() {
            return Happening.text(new JournalRecord(0, Instant.EPOCH, Severity.WARNING, "", code, arguments, code, ""));
        }
    }

    /** What an output does. */
    public enum State {
        /** Nothing shall be shown on it now. */
        IDLE,
        /** A picture shall be there and is not yet. */
        STARTING,
        /** The picture is there. */
        SHOWN
    }
}
