// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.ui.look.StateMark;

/**
 * How a port is, in one mark and one sentence.
 *
 * @param mark its shape
 * @param words for people; with what to do when something is wrong
 */
public record Standing(StateMark mark, String words) {

    /**
     * Of a port.
     *
     * @param row which
     * @return the worst that is known of it
     */
    public static Standing of(PortRow row) {
        if (row.live().isEmpty()) {
            return new Standing(StateMark.STALE, NLS.bind(Messages.silentBoard, row.place().board()));
        }
        PortLive live = row.live().get();
        if (!live.line().present()) {
            return row.owner().isPresent() ? new Standing(StateMark.ERROR, live.line().text()) : new Standing(
                    StateMark.OFF, NLS.bind(Messages.freeBut, live.line().text()));
        }
        if (!live.holder().equals(row.holder()) || live.epoch() < row.epoch()) {
            return new Standing(StateMark.BUSY, NLS.bind(Messages.boardFollows, live.epoch(), row.epoch()));
        }
        return row.holder().map(holder -> owned(row, live, holder)).orElseGet(() -> new Standing(StateMark.OFF,
                Messages.free));
    }

    private static Standing owned(PortRow row, PortLive live, PortHolder holder) {
        if (live.connected()) {
            return connected(row, live);
        }
        Optional<TunnelLive> way = row.way();
        if (way.isEmpty()) {
            return new Standing(StateMark.WARNING, NLS.bind(Messages.silentHost, holder.host()));
        }
        if (!way.get().trouble().isEmpty()) {
            return new Standing(StateMark.WARNING, NLS.bind(Messages.trouble, holder.host(), way.get().trouble()));
        }
        if (way.get().claimed()) {
            return new Standing(StateMark.BUSY, NLS.bind(Messages.connecting, holder.host()));
        }
        return way.get().guest() ? new Standing(StateMark.OFF, NLS.bind(Messages.guestWaits, holder.host()))
                : new Standing(StateMark.OFF, NLS.bind(Messages.noGuest, row.machine()));
    }

    private static Standing connected(PortRow row, PortLive live) {
        long lost = Math.max(live.lost(), row.way().map(TunnelLive::lost).orElse(0L));
        if (lost > 0) {
            return new Standing(StateMark.WARNING, NLS.bind(Messages.connectedLost, lost));
        }
        long unsure = row.way().map(TunnelLive::unsure).orElse(0L);
        return unsure > 0 ? new Standing(StateMark.WARNING, NLS.bind(Messages.connectedUnsure, unsure))
                : new Standing(StateMark.DONE, live.begun().equals("EXACT") ? Messages.connectedExact
                        : Messages.connected);
    }
}
