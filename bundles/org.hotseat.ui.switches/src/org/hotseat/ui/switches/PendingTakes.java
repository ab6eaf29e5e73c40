// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.switches.model.Pending;
import org.hotseat.ui.work.UiThread;

/** Changes of each switch that nobody has taken yet, and what became of those that were. On the window's thread. */
final class PendingTakes {

    private final Map<String, Pending> pending = new HashMap<>();
    private final Map<String, List<OutputTaken>> taken = new HashMap<>();
    private boolean taking;

    /** What is pending on a switch. */
    Pending of(String device) {
        return pending.computeIfAbsent(device, any -> new Pending());
    }

    /** What became of the last take there; empty when it was forgotten. */
    List<OutputTaken> taken(String device) {
        return taken.getOrDefault(device, List.of());
    }

    void forget(String device) {
        taken.remove(device);
    }

    boolean isTaking() {
        return taking;
    }

    void clear() {
        pending.clear();
        taken.clear();
    }

    static Matrix layer(List<Matrix> layers, Crossing crossing) {
        return layers.stream().filter(one -> one.layer().equals(crossing.layer())).findFirst().orElse(layers
                .getFirst());
    }

    /**
     * Takes all that is pending on a switch, as one.
     *
     * @param mirror of the cluster
     * @param record the switch
     * @param layers each of its layers
     * @param area on whose thread it goes on
     * @param changed told at each step
     */
    void take(ClusterMirror mirror, SwitchRecord record, List<Matrix> layers, Control area, Runnable changed) {
        List<Crossing> mine = of(record.id()).all();
        boolean possible = mine.stream().allMatch(one -> Pending.check(layer(layers, one), one).isPossible());
        if (mine.isEmpty() || !possible || taking) {
            return;
        }
        List<Crossing> before = mine.stream().flatMap(one -> layer(layers, one).row(one.output()).flatMap(
                Matrix.Row::shows).map(input -> new Crossing(one.layer(), one.output(), input)).stream()).toList();
        TakeOperation operation = new TakeOperation(mirror, record, mine, before, told -> UiThread.run(area, () -> {
            taken.put(record.id(), told);
            changed.run();
        }));
        Services.runner().ifPresent(runner -> {
            taking = true;
            forget(record.id());
            changed.run();
            runner.run(operation).whenComplete((done, failed) -> UiThread.run(area, () -> {
                taking = false;
                if (failed == null) {
                    of(record.id()).taken(mine);
                }
                changed.run();
            }));
        });
    }
}
