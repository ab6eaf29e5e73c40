// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.seats.topology.model.HostNode;
import org.hotseat.ui.seats.topology.model.MachineNode;
import org.hotseat.ui.seats.topology.model.Mark;
import org.hotseat.ui.seats.topology.scene.ChipItem;
import org.hotseat.ui.seats.topology.scene.HostItem;

/** What items say of themselves in tooltips and to screen readers. */
final class TopologyWords {

    private TopologyWords() {
    }

    static String of(ChipItem chip) {
        MachineNode machine = chip.machine();
        String state = machine.activity().isEmpty() ? word(machine.mark()) : machine.activity();
        return machine.name() + ", " + state;
    }

    static String of(HostItem item) {
        HostNode host = item.host();
        String text = NLS.bind(Messages.hostWords, new Object[] { host.name(), word(host.mark()), percent(host.cpu()),
                percent(host.memory()), host.machines().size() });
        String note = host.note().isEmpty() ? "" : "\n" + host.note();
        String upkeep = switch (host.upkeep()) {
            case NONE -> "";
            case ON -> "\n" + Messages.inMaintenance;
            case RETURNING -> "\n" + Messages.machinesReturn;
        };
        return text + note + upkeep + host.trouble().map(reason -> "\n" + reason).orElse("");
    }

    private static String percent(int value) {
        return value < 0 ? "–" : value + " %";
    }

    static String word(Mark mark) {
        return switch (mark) {
            case RUNNING -> Messages.running;
            case OFF -> Messages.off;
            case SUSPENDED -> Messages.suspended;
            case FROZEN -> Messages.frozen;
            case BUSY -> Messages.busy;
            case AT_RISK -> Messages.atRisk;
            case FAILED -> Messages.failed;
            case STALE -> Messages.stale;
            case UNKNOWN -> Messages.unknown;
        };
    }
}
