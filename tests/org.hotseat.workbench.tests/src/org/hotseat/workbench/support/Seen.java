// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.support;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.operation.ActHistory;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.service.Services;
import org.hotseat.workbench.bot.Ui;

/** What the console knows, below its window. */
public final class Seen {

    private Seen() {
    }

    /** The open cluster. */
    public static Session session() {
        return Services.session().orElseThrow(() -> new AssertionError("no cluster is open"));
    }

    /** A machine by its name. */
    public static Optional<MachineView> machine(String name) {
        return session().inventory().machines().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** A machine's id by its name. */
    public static MachineId id(String name) {
        return machine(name).map(MachineView::id).orElseThrow(() -> new AssertionError("no machine " + name));
    }

    /** A host by its name. */
    public static Optional<HostView> host(String name) {
        return session().inventory().hosts().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** A host's id by its name. */
    public static HostId hostId(String name) {
        return host(name).map(HostView::id).orElseThrow(() -> new AssertionError("no host " + name));
    }

    /** Name of the host that a machine is on. */
    public static String hostOf(String machine) {
        return machine(machine).flatMap(one -> session().inventory().host(one.host())).map(HostView::name).orElse("");
    }

    /** Waits until the newest act is the one that is taken back so. */
    public static void waitForUndo(String label) {
        Ui.until(() -> "undo: " + label + ", but " + undo(), Ui.SOON, () -> undo().equals(Optional.of(label)));
    }

    /** The line of acts belongs to the window's thread, and an operation joins it after its effect is seen. */
    private static Optional<String> undo() {
        return Ui.ask(() -> session().acts().undoable().map(ActHistory.Act::undoLabel));
    }

    /** Waits until a machine does something and nothing is under way. */
    public static void waitFor(String machine, MachineState state) {
        Ui.until(() -> machine + " is " + state + ", but " + machine(machine), Ui.SOON,
                () -> machine(machine).filter(one -> one.state() == state && one.activity().isEmpty()).isPresent());
    }

    /** Waits until a machine is on a host and nothing is under way. */
    public static void waitForHost(String machine, String host) {
        Ui.until(() -> machine + " on " + host + ", but " + machine(machine), Ui.SOON,
                () -> hostOf(machine).equals(host)
                        && machine(machine).filter(one -> one.activity().isEmpty()).isPresent());
    }
}
