// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move.plan;

import java.time.Duration;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.move.MovePreview;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.Inventory;
import org.hotseat.observed.inventory.MachineView;

/** Words of a preview that bubble, picker and dialog share. Pure. */
public final class MoveText {

    private static final double MILLIS = 1000;
    private static final double LONG = 10;
    private static final int MINUTE = 60;

    private final Function<HostId, String> hosts;
    private final Function<MachineId, String> machines;

    /**
     * Words with names from an inventory.
     *
     * @param inventory where names are looked up
     */
    public MoveText(Inventory inventory) {
        hosts = id -> inventory.host(id).map(HostView::name).orElse(id.value());
        machines = id -> inventory.machine(id).map(MachineView::name).orElse(id.toString());
    }

    /**
     * The first line: "Move plot-7 from host-03 to host-06".
     *
     * @param preview of the move
     * @return one line
     */
    public String title(MovePreview preview) {
        return NLS.bind(Messages.title, new Object[] { machines.apply(preview.machine()),
                hosts.apply(preview.source()), hosts.apply(preview.target()) });
    }

    /**
     * The second line: how long it takes and how long the guest stands still, or why it is not possible.
     *
     * @param preview of the move
     * @return one line
     */
    public String summary(MovePreview preview) {
        if (preview.obstacle().isPresent()) {
            return preview.obstacle().get();
        }
        if (preview.estimate().isZero()) {
            return Messages.timeUnknown;
        }
        return NLS.bind(Messages.time, span(preview.estimate()), span(preview.pause()));
    }

    /**
     * Name of a host.
     *
     * @param id the host
     * @return its name
     */
    public String host(HostId id) {
        return hosts.apply(id);
    }

    /**
     * Name of a machine.
     *
     * @param id the machine
     * @return its name
     */
    public String machine(MachineId id) {
        return machines.apply(id);
    }

    /**
     * A duration: 60 ms, 2.4 s, 46 s, 3 min.
     *
     * @param duration zero or more
     * @return with unit
     */
    public static String span(Duration duration) {
        double seconds = duration.toMillis() / MILLIS;
        if (seconds < 1) {
            return NLS.bind(Messages.milliseconds, duration.toMillis());
        }
        if (seconds < LONG) {
            return NLS.bind(Messages.seconds, String.format(java.util.Locale.ROOT, "%.1f", seconds));
        }
        return seconds < 2 * MINUTE ? NLS.bind(Messages.seconds, Math.round(seconds))
                : NLS.bind(Messages.minutes, Math.round(seconds / MINUTE));
    }
}
