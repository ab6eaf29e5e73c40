// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.protocol.op.SwitchOps;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.Result;
import org.hotseat.protocol.op.SwitchOps.SwitchLock;
import org.hotseat.state.Held;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.switches.model.Devices;
import org.hotseat.ui.switches.model.Matrix;
import org.hotseat.ui.work.UiThread;

/** Locks and the menu of presets of a switch; what becomes of locks is in the status line. On the window's thread. */
final class DeviceActs {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Shell shell;
    private final Consumer<String> status;

    DeviceActs(Shell shell, Consumer<String> status) {
        this.shell = shell;
        this.status = status;
    }

    /** A tool of the view. */
    static Action tool(String words, Icon icon, Runnable act) {
        Action action = new Action(words, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                act.run();
            }
        };
        action.setImageDescriptor(icon.descriptor());
        action.setToolTipText(words);
        return action;
    }

    /** Changes the lock of an output; a foreign one is broken only after a question. */
    void lock(ClusterMirror mirror, Matrix matrix, Matrix.Row output, String order) {
        String name = output.output().name();
        if (order.equals("FORCE") && !MessageDialog.openConfirm(shell, Messages.force, NLS.bind(Messages.forceAsk,
                name))) {
            return;
        }
        mirror.copies().ask(SwitchOps.LOCK, new SwitchLock(matrix.record().id(), matrix.layer(), output.output()
                .port(), order), PATIENCE, Progress.NONE).whenComplete((taken, failed) -> say(failed == null
                        ? lockWords(name, taken.outputs().getFirst()) : why(failed)));
    }

    private static String lockWords(String name, OutputTaken taken) {
        return taken.result() == Result.VERIFIED ? NLS.bind(Messages.lockDone, name) : NLS.bind(Messages.lockFailed,
                name, taken.why());
    }

    private void say(String words) {
        UiThread.run(shell, () -> status.accept(words));
    }

    private static String why(Throwable failed) {
        Throwable cause = failed instanceof FailureException || failed.getCause() == null ? failed : failed.getCause();
        return cause instanceof FailureException known ? known.failure().text() : Messages.noAnswer;
    }

    /** The menu of presets: choosing one makes its changes pending; the tool itself opens their dialog. */
    Action presets(Supplier<Optional<ClusterMirror>> mirror, Supplier<String> device,
            Consumer<List<Crossing>> recall, Runnable dialog) {
        Action action = new Action(Messages.presets, IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void run() {
                dialog.run();
            }
        };
        action.setImageDescriptor(Icon.ARCHIVE.descriptor());
        action.setToolTipText(Messages.presets);
        action.setMenuCreator(new Presets(mirror, device, recall));
        return action;
    }

    /** Made anew each time that it opens. */
    private static final class Presets implements IMenuCreator {

        private final Supplier<Optional<ClusterMirror>> mirror;
        private final Supplier<String> device;
        private final Consumer<List<Crossing>> recall;
        private Menu menu;

        Presets(Supplier<Optional<ClusterMirror>> mirror, Supplier<String> device, Consumer<List<Crossing>> recall) {
            this.mirror = mirror;
            this.device = device;
            this.recall = recall;
        }

        @Override
        public Menu getMenu(Control parent) {
            dispose();
            menu = new Menu(parent);
            fill();
            return menu;
        }

        @Override
        public Menu getMenu(Menu parent) {
            dispose();
            menu = new Menu(parent);
            fill();
            return menu;
        }

        private void fill() {
            List<Held<PresetRecord>> all = mirror.get().map(now -> Devices.presets(now, device.get())).orElse(
                    List.of());
            for (Held<PresetRecord> held : all) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(NLS.bind(Messages.presetItem, held.value().name(), held.value().crossings().size()));
                item.addListener(SWT.Selection, event -> recall.accept(held.value().crossings()));
            }
            if (all.isEmpty()) {
                MenuItem none = new MenuItem(menu, SWT.PUSH);
                none.setText(Messages.noPresets);
                none.setEnabled(false);
            }
        }

        @Override
        public void dispose() {
            if (menu != null) {
                menu.dispose();
            }
        }
    }
}
