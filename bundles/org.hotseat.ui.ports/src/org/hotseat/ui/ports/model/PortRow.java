// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.protocol.op.TunnelLive;
import org.hotseat.state.Held;
import org.hotseat.state.board.PortRecord;
import org.hotseat.state.board.PortRecord.PortHolder;

/**
 * A port as it is shown. Immutable.
 *
 * @param place which
 * @param device what people call the device there; empty when the document names none
 * @param machine name of the machine that has it; empty for nobody
 * @param held what the state says; empty for a port that nobody ever had
 * @param live what its board tells; empty while it tells nothing
 * @param way what the host of its machine tells; empty while it tells nothing
 * @param rate of its bytes
 */
public record PortRow(PortPlace place, String device, String machine, Optional<Held<PortRecord>> held,
        Optional<PortLive> live, Optional<TunnelLive> way, Rate rate) {

    /**
     * Whose it is by the state.
     *
     * @return empty when nobody may use it
     */
    public Optional<PortHolder> holder() {
        return held.flatMap(one -> one.value().holder());
    }

    /**
     * The machine that has it.
     *
     * @return empty for nobody
     */
    public Optional<MachineId> owner() {
        return holder().map(PortHolder::machine);
    }

    /**
     * Under which it belongs to somebody.
     *
     * @return 0 for a port that nobody ever had
     */
    public long epoch() {
        return held.map(one -> one.value().epoch()).orElse(0L);
    }

    /**
     * The version that a change is based on.
     *
     * @return 0 for a port that nobody ever had
     */
    public long version() {
        return held.map(Held::version).orElse(0L);
    }

    /**
     * What goes through it, as the board calls it.
     *
     * @return such as SERIAL; empty while the board tells nothing
     */
    public String kind() {
        return live.map(PortLive::kind).orElse("");
    }

    /**
     * Whether it is a serial line or a bus, of which bytes can be sent by a person and are kept in a journal.
     *
     * @return false for a stream of sound or USB, and while nothing is known
     */
    public boolean isLine() {
        return kind().equals("SERIAL") || isBus();
    }

    /**
     * Whether it is a bus behind an adapter.
     *
     * @return true for CAN
     */
    public boolean isBus() {
        return kind().equals("CAN");
    }
}
