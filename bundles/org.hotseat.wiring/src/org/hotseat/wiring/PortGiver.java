// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.boards.port.Assignment;
import org.hotseat.boards.port.BoardGateway;
import org.hotseat.boards.port.Owner;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.board.PortRecord;

/** Gives each line of a board to whom the state names. {@link #turn} is for one thread, the rest for any. */
final class PortGiver {

    private static final Logger LOG = System.getLogger(PortGiver.class.getName());

    private final HostId me;
    private final BoardGateway gateway;
    private final Map<String, PortRecord> seen = new HashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    /** Has given nothing yet. */
    PortGiver(HostId me, BoardGateway gateway) {
        this.me = me;
        this.gateway = gateway;
    }

    /** What the disk refuses now: a line whose new owner cannot be kept stays the old one's. */
    List<String> troubles() {
        return List.copyOf(troubles.values());
    }

    /** What is new; blocks for the disk. False when the disk refused some of it, so that it has to be tried again. */
    boolean turn(StateView view) {
        for (Held<PortRecord> held : view.all(Kinds.PORT).values()) {
            PortRecord record = held.value();
            if (record.board().equals(me) && !record.equals(seen.put(record.port(), record))) {
                try {
                    assign(record);
                } catch (RuntimeException fault) { // the edge: one port must not keep the others
                    LOG.log(Level.ERROR, "the port " + record.port() + " is not given to anybody", fault);
                }
            }
        }
        return troubles.isEmpty();
    }

    private void assign(PortRecord record) {
        try {
            gateway.assign(record.port(), new Assignment(record.epoch(), record.holder().map(holder -> new Owner(
                    holder.host(), holder.machine()))));
            troubles.remove(record.port());
        } catch (FailureException refused) {
            String text = refused.failure().text();
            boolean again = refused.code() == FailureCode.FILE;
            if (again) {
                seen.remove(record.port());
            }
            String before = again ? troubles.put(record.port(), text) : troubles.remove(record.port());
            if (!again || before == null) { // its text has another name of a file each time
                LOG.log(Level.WARNING, "the port {0} is not given to {1}: {2}", record.port(), record.holder()
                        .map(Object::toString).orElse("nobody"), text);
            }
        }
    }
}
