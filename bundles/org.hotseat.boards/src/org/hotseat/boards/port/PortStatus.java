// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.time.Instant;
import java.util.Optional;

import org.hotseat.boards.journal.JournalStatus;
import org.hotseat.boards.journal.Start;
import org.hotseat.boards.line.LineStatus;

/**
 * How a port is.
 *
 * @param definition what it is
 * @param assignment who owns it
 * @param connected whether the owner's agent is connected
 * @param traffic what went through it since the board's program began
 * @param begun where the guest of the present or last connection went on
 * @param line of the port
 * @param journal of the line
 */
public record PortStatus(PortDefinition definition, Assignment assignment, boolean connected, Traffic traffic,
        Optional<Start> begun, LineStatus line, JournalStatus journal) {

    /**
     * Bytes that went through a port.
     *
     * @param in from the line
     * @param out to the line
     * @param unheard to the line while there was no device
     * @param lastIn when the line said something last
     * @param lastOut when something was said on it last
     * @param refused connections that were dropped, since they were not the owner's
     */
    public record Traffic(long in, long out, long unheard, Optional<Instant> lastIn, Optional<Instant> lastOut,
            long refused) {
    }
}
