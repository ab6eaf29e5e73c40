// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.Role;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.switches.edit.PortsDialog;
import org.hotseat.ui.switches.edit.PresetsDialog;
import org.hotseat.ui.switches.edit.SwitchDialog;
import org.hotseat.ui.switches.edit.SwitchOperation;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.switches.model.Things;
import org.hotseat.ui.switches.paint.Grid;

/** Dialogs about the switches themselves: add, edit, remove, names of ports, presets. On the window's thread. */
final class DeviceEdits {

    /** What is shown now. */
    interface Shown {

        /** Of the cluster; empty while none is open. */
        Optional<ClusterMirror> mirror();

        /** A layer of the chosen switch; empty when there is none. */
        Optional<Matrix> matrix();

        /** With the cursor. */
        Grid grid();

        /** What the document knows to be plugged in. */
        Things things();

        /** Shows another switch as soon as it is known. */
        void choose(String device);

        /** Makes crossings pending. */
        void recall(List<Crossing> crossings);
    }

    private final Shell shell;
    private final Shown shown;
    private final Consumer<String> status;

    /**
     * Dialogs of a window.
     *
     * @param shell of the window
     * @param shown what is shown
     * @param status shows why something cannot be done
     */
    DeviceEdits(Shell shell, Shown shown, Consumer<String> status) {
        this.shell = shell;
        this.shown = shown;
        this.status = status;
    }

    /** What can be done with the chosen switch; what cannot stays, and says why. */
    void fill(IMenuManager menu) {
        menu.add(item(Messages.nameOutput, Icon.EDIT, this::held, () -> ports(false)));
        menu.add(item(Messages.nameInput, Icon.EDIT, this::held, () -> ports(true)));
        Action presets = DeviceActs.tool(Messages.presets, Icon.ARCHIVE, this::presets);
        presets.setEnabled(shown.matrix().isPresent());
        menu.add(presets);
        menu.add(new Separator());
        menu.add(item(Messages.addSwitch, Icon.ADD, shown::mirror, this::add));
        menu.add(item(Messages.editSwitch, Icon.PROPERTIES, this::held, this::edit));
        menu.add(new Separator());
        menu.add(item(Messages.removeSwitch, Icon.DELETE, this::held, this::remove));
    }

    private Action item(String words, Icon icon, Supplier<? extends Optional<?>> on, Runnable act) {
        Action action = DeviceActs.tool(words, icon, act);
        boolean allowed = isAdministrator();
        action.setEnabled(allowed && on.get().isPresent());
        if (!allowed) {
            action.setToolTipText(Messages.administratorsOnly);
        }
        return action;
    }

    private boolean isAdministrator() {
        return shown.mirror().flatMap(ClusterMirror::role).filter(role -> role.covers(Role.ADMINISTRATOR)).isPresent();
    }

    private Optional<Held<SwitchRecord>> held() {
        return shown.mirror().flatMap(mirror -> shown.matrix().flatMap(matrix -> mirror.state().find(Kinds.SWITCH,
                matrix.record().id())));
    }

    /** Adds a switch. */
    void add() {
        if (!isAdministrator()) {
            status.accept(Messages.administratorsOnly);
            return;
        }
        shown.mirror().ifPresent(mirror -> {
            SwitchDialog dialog = new SwitchDialog(shell, mirror, Optional.empty());
            if (dialog.open() == Window.OK) {
                shown.choose(dialog.device());
            }
        });
    }

    private void edit() {
        shown.mirror().ifPresent(mirror -> held().ifPresent(held -> new SwitchDialog(shell, mirror, Optional.of(held))
                .open()));
    }

    private void remove() {
        Optional<Held<SwitchRecord>> held = held();
        if (held.isPresent() && MessageDialog.openConfirm(shell, Messages.removeSwitch, NLS.bind(
                Messages.removeSwitchAsk, held.get().value().name()))) {
            shown.mirror().ifPresent(mirror -> Services.runner().ifPresent(runner -> runner.run(SwitchOperation.remove(
                    mirror, held.get().value(), held.get().version()))));
        }
    }

    /** Names the port under the cursor, and others. */
    void ports(boolean input) {
        if (!isAdministrator()) {
            status.accept(Messages.administratorsOnly);
            return;
        }
        String port = input ? shown.grid().input().map(Matrix.Port::port).orElse("") : shown.grid().output().map(
                row -> row.output().port()).orElse("");
        shown.mirror().ifPresent(mirror -> held().ifPresent(held -> new PortsDialog(shell, mirror, held, shown
                .things(), input, port).open()));
    }

    /** Keeps, recalls and removes presets. */
    void presets() {
        shown.mirror().ifPresent(mirror -> shown.matrix().ifPresent(matrix -> {
            PresetsDialog dialog = new PresetsDialog(shell, mirror, matrix, shown::matrix);
            if (dialog.open() == Window.OK) {
                shown.recall(dialog.recalled());
            }
        }));
    }
}
