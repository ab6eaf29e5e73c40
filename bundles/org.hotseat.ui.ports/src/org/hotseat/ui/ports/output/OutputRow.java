// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.output;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.protocol.op.OutputLive;
import org.hotseat.state.Held;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/**
 * An output of a host as it is shown. Immutable.
 *
 * @param host whose
 * @param hostName as people call it
 * @param output its name in the agent's configuration
 * @param machine name of the machine that it shall show; empty for none
 * @param held what the state says; empty when it shall show nothing
 * @param live what its host tells; empty while it tells nothing
 */
public record OutputRow(HostId host, String hostName, String output, String machine, Optional<Held<OutputRecord>> held,
        Optional<OutputLive> live) {

    /**
     * Its name for people.
     *
     * @return such as "host-03.left"
     */
    public String name() {
        return hostName + '.' + output;
    }

    /**
     * The version that a change is based on.
     *
     * @return 0 for one that shows nothing
     */
    public long version() {
        return held.map(Held::version).orElse(0L);
    }

    /**
     * What differs from the monitor that was learned, and what comes of it.
     *
     * @return in the language of this process; empty when nothing differs
     */
    public String alarm() {
        return live.flatMap(OutputLive::alarm).map(OutputLive.Alarm::words).orElse("");
    }

    /**
     * How it is.
     *
     * @return the worst that is known
     */
    public StateMark mark() {
        if (live.isEmpty()) {
            return StateMark.STALE;
        }
        if (!live.get().text().isEmpty()) {
            return StateMark.ERROR;
        }
        return !alarm().isEmpty() ? StateMark.WARNING : switch (live.get().state()) {
            case IDLE -> StateMark.OFF;
            case STARTING -> StateMark.BUSY;
            case SHOWN -> StateMark.DONE;
        };
    }

    /**
     * What the viewer does.
     *
     * @return in words, with the reason why a picture is not there
     */
    public String viewer() {
        if (live.isEmpty()) {
            return NLS.bind(Messages.silent, hostName);
        }
        return !live.get().text().isEmpty() ? live.get().text() : switch (live.get().state()) {
            case IDLE -> machine.isEmpty() ? Messages.showsNothing : NLS.bind(Messages.waits, machine);
            case STARTING -> Messages.starting;
            case SHOWN -> Messages.shown;
        };
    }

    /**
     * The monitor that is plugged in now.
     *
     * @return a dash when none is; words when nobody looks
     */
    public String there() {
        return live.map(one -> one.guarded() ? monitor(one.monitor()) : Messages.nobodyLooks).orElse(Formats.NONE);
    }

    /**
     * The monitor that was learned.
     *
     * @return a dash before
     */
    public String learned() {
        return monitor(held.flatMap(one -> one.value().monitor()));
    }

    /** Whether both are one, in one word. */
    String badge() {
        Optional<MonitorRecord> known = held.flatMap(one -> one.value().monitor());
        if (known.isEmpty() || live.filter(OutputLive::guarded).isEmpty()) {
            return Formats.NONE;
        }
        return live.flatMap(OutputLive::monitor).map(MonitorRecord::hash).filter(known.get().hash()::equals).isPresent()
                ? Messages.same : Messages.differs;
    }

    private static String monitor(Optional<MonitorRecord> monitor) {
        return monitor.map(one -> NLS.bind(Messages.monitor, one.title(), one.mode())).orElse(Formats.NONE);
    }
}
