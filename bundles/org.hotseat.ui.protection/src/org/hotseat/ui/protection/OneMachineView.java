// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.part.Selected;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.work.UiThread;

/**
 * A view of one protected machine: of the one that is selected anywhere, unless it is pinned; at first of the one that
 * is worst off. On the window's thread.
 */
abstract class OneMachineView extends CopiesView {

    private final ISelectionListener follower = this::follow;
    private Optional<MachineId> machine = Optional.empty();
    private Optional<MachineCopies> shown = Optional.empty();
    private List<GenerationLive> history = List.of();
    private Optional<String> silent = Optional.empty();
    private long asked = -1;
    private boolean asking;
    private Action pin;
    private Composite area;

    /** Makes the widgets. */
    abstract Control createFor(Composite parent);

    /** Shows a machine with its last generations, oldest first. */
    abstract void show(MachineCopies one, List<GenerationLive> generations);

    /** The name of the view with and without a machine. */
    abstract String title(Optional<String> name);

    @Override
    final Control create(Composite parent) {
        area = parent;
        Control made = createFor(parent);
        ISelection now = getSite().getPage().getSelection();
        machine = now == null ? Optional.empty() : Selected.machines(now).stream().findFirst();
        getSite().getPage().addPostSelectionListener(follower);
        return made;
    }

    /** Adds the tool that keeps the machine. */
    final void pinTool(IToolBarManager tools) {
        pin = new Action(Messages.pin, IAction.AS_CHECK_BOX) {
        };
        pin.setImageDescriptor(Icon.PIN.descriptor());
        pin.setToolTipText(Messages.pin);
        tools.add(pin);
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || pin != null && pin.isChecked()) {
            return;
        }
        Selected.machines(selection).stream().findFirst().filter(next -> !machine.equals(Optional.of(next)))
                .ifPresent(this::choose);
    }

    private void choose(MachineId next) {
        machine = Optional.of(next);
        again();
    }

    /** What is shown. */
    final Optional<MachineCopies> shown() {
        return shown;
    }

    @Override
    final void show(List<MachineCopies> all) {
        Instant now = Instant.now();
        MachineCopies one = machine.flatMap(id -> all.stream().filter(known -> known.id().equals(id)).findFirst())
                .or(() -> shown.flatMap(before -> all.stream().filter(known -> known.id().equals(before.id()))
                        .findFirst()))
                .orElseGet(() -> all.stream().max(Comparator.comparingInt(known -> known.mark(now).rank()))
                        .orElseThrow());
        boolean other = shown.filter(before -> before.id().equals(one.id())).isEmpty();
        shown = Optional.of(one);
        if (other) {
            history = List.of();
            silent = Optional.empty();
            asked = -1;
            setPartName(title(Optional.of(one.record().name())));
            changed();
        }
        ask(one);
        show(one, history);
    }

    /** Another machine is shown now. */
    void changed() {
        // most views show nothing but its figures
    }

    /** Reads the history whenever there is another generation; what comes late is of no use any more. */
    private void ask(MachineCopies one) {
        long newest = one.told().map(ReplicationLive::acknowledged).orElse(0L)
                + one.told().map(ReplicationLive::generation).orElse(0L);
        if (asking || newest == asked || mirror().isEmpty() || one.told().isEmpty()) {
            return;
        }
        asking = true;
        mirror().get().copies().history(one.id()).whenComplete((told, failed) -> UiThread.run(area, () -> {
            asking = false;
            asked = newest;
            if (shown.filter(now -> now.id().equals(one.id())).isPresent()) {
                silent = Optional.ofNullable(failed).map(OneMachineView::why);
                history = failed == null ? told : history;
                again();
            }
        }));
    }

    private static String why(Throwable failed) {
        Throwable cause = failed instanceof FailureException || failed.getCause() == null ? failed : failed.getCause();
        return cause instanceof FailureException known ? known.failure().text() : Messages.noHistory;
    }

    @Override
    final Optional<String> trouble() {
        Optional<String> failure = shown.flatMap(MachineCopies::told).flatMap(ReplicationLive::failure)
                .map(Failure::text);
        return failure.or(() -> silent.map(why -> NLS.bind(Messages.noHistoryBecause, why)));
    }

    @Override
    protected final void closed() {
        super.closed();
        shown = Optional.empty();
        history = List.of();
        setPartName(title(Optional.empty()));
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }
}
