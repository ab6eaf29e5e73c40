// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.state.board.PortRecord.PortHolder;

/**
 * How a port of an interface board is, by the board's agent. Whose it shall be is in the cluster's state.
 *
 * @param port its name on the board
 * @param kind such as SERIAL
 * @param policy REPLAY, DISCARD or MARK: what a guest that goes back to a checkpoint gets of what was said since
 * @param epoch under which the board gives it to somebody; 0 for never
 * @param holder whose it is to the board; empty when nobody may use it
 * @param connected whether the holder's agent is connected, so that bytes go through
 * @param line what is known of the device
 * @param traffic what went through it since the board's agent began
 * @param begun how the guest went on that is or was connected, such as EXACT or GAP; empty before the first
 * @param lost bytes that it missed there
 */
public record PortLive(String port, String kind, String policy, long epoch, Optional<PortHolder> holder,
        boolean connected, LineLive line, TrafficLive traffic, String begun, long lost) {

    /**
     * The device at a port.
     *
     * @param present whether there is one
     * @param text why there is none, or what it does; for people
     * @param kept bytes of the journal
     */
    public record LineLive(boolean present, String text, long kept) {
    }

    /**
     * Bytes that went through a port.
     *
     * @param in from the line
     * @param out to the line
     * @param unheard to the line while there was no device
     * @param refused connections that were dropped, since they were not the holder's
     * @param sinceIn since the line said something last; empty for never
     * @param sinceOut since something was said on it last; empty for never
     */
    public record TrafficLive(long in, long out, long unheard, long refused, Optional<Duration> sinceIn,
            Optional<Duration> sinceOut) {
    }
}
