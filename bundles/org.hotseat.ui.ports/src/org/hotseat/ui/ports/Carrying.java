// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.ui.ports.act.WireOperation;
import org.hotseat.ui.ports.act.WireOperation.Change;
import org.hotseat.ui.ports.model.Panel;
import org.hotseat.ui.ports.model.PortRow;
import org.hotseat.ui.ports.model.Wishes;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiThread;

/** Changes that are pending, and carrying them out. On the window's thread. */
final class Carrying {

    private final Wishes wishes = new Wishes();
    private final Control area;
    private final Runnable changed;
    private boolean busy;

    Carrying(Control area, Runnable changed) {
        this.area = area;
        this.changed = changed;
    }

    Wishes wishes() {
        return wishes;
    }

    boolean isBusy() {
        return busy;
    }

    /** Gives all ports to whom they shall belong; those that are refused stay pending, with the reason. */
    void carryOut(ClusterMirror mirror, Panel panel) {
        if (busy || !wishes.arePossible(panel)) {
            return;
        }
        List<Change> changes = wishes.all().entrySet().stream().flatMap(one -> panel.port(one.getKey()).stream().map(
                row -> change(row, one.getValue()))).toList();
        WireOperation operation = new WireOperation(mirror, changes, (place, why) -> UiThread.run(area, () -> {
            wishes.refused(place, why);
            changed.run();
        }));
        Services.runner().ifPresent(runner -> {
            busy = true;
            changed.run();
            runner.run(operation).whenComplete((done, failed) -> UiThread.run(area, () -> {
                busy = false;
                changed.run();
            }));
        });
    }

    private static Change change(PortRow row, Wishes.Wish wish) {
        return new Change(row.place(), row.version(), row.owner(), wish.machine());
    }
}
