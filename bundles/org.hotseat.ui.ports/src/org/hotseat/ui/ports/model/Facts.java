// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.board.PortRecord.PortHolder;
import org.hotseat.ui.format.Formats;

/**
 * One thing that is known of a port.
 *
 * @param name what
 * @param value in words
 */
public record Facts(String name, String value) {

    /**
     * All that is known of a port.
     *
     * @param row which
     * @return in the order in which it is read
     */
    public static List<Facts> of(PortRow row) {
        List<Facts> all = new ArrayList<>();
        all.add(new Facts(Messages.columnPort, row.kind().isEmpty() ? row.place().toString() : NLS.bind(Messages.kindOf,
                row.place(), PortColumns.kind(row.kind()))));
        all.add(new Facts(Messages.columnDevice, Formats.orNone(row.device())));
        row.live().ifPresent(live -> all.add(new Facts(Messages.line, Formats.orNone(live.line().text()))));
        all.add(new Facts(Messages.columnOwner, PortColumns.owner(row)));
        all.add(new Facts(Messages.columnEpoch, row.epoch() == 0 ? Formats.NONE : Formats.count(row.epoch())));
        all.add(new Facts(Messages.columnState, Standing.of(row).words()));
        row.live().ifPresent(live -> live(all, row, live));
        row.way().ifPresent(way -> way(all, row, way));
        return all;
    }

    private static void live(List<Facts> all, PortRow row, PortLive live) {
        PortLive.TrafficLive traffic = live.traffic();
        all.add(new Facts(Messages.fromDevice, traffic(traffic.in(), row.rate().in(), traffic.sinceIn())));
        all.add(new Facts(Messages.toDevice, traffic(traffic.out(), row.rate().out(), traffic.sinceOut())));
        if (traffic.unheard() > 0) {
            all.add(new Facts(Messages.unheard, NLS.bind(Messages.bytes, Formats.count(traffic.unheard()))));
        }
        if (row.isLine()) {
            all.add(new Facts(Messages.columnJournal, PortColumns.journal(row)));
            all.add(new Facts(Messages.guestWentOn, live.lost() == 0 ? PortColumns.begun(live.begun()) : NLS.bind(
                    Messages.begunLost, PortColumns.begun(live.begun()), Formats.count(live.lost()))));
        }
        all.add(new Facts(Messages.refusedPeers, Formats.count(traffic.refused())));
    }

    private static void way(List<Facts> all, PortRow row, TunnelLive way) {
        all.add(new Facts(NLS.bind(Messages.socketAt,
                row.holder().map(PortHolder::host).map(Object::toString).orElse("")), way.socket()));
        all.add(new Facts(Messages.guest, way.guest() ? Messages.guestThere : Messages.guestAway));
    }

    private static String traffic(long bytes, double rate, Optional<Duration> since) {
        String last = since.map(PortColumns::ago).orElse(Messages.never);
        return NLS.bind(Messages.traffic, new Object[] { Formats.count(bytes), PortColumns.rate(rate), last });
    }
}
