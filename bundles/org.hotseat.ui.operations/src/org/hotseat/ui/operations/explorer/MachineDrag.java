// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.services.IServiceLocator;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.move.MovePreview;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.operations.act.Commands;

/**
 * A machine in hand: from the tree to the tree, or to any other view that knows its id. Where it would fit is computed
 * beside the window as soon as it is picked up; a drop opens the same dialog as the command. On the window's thread.
 */
final class MachineDrag {

    private static final String MOVE = "org.hotseat.ui.seats.move";
    private static final String TARGET = "org.hotseat.ui.seats.target";

    private final ClusterTree tree;
    private final Supplier<Optional<Session>> session;
    private final Consumer<String> status;
    private final Map<HostId, MovePreview> previews = new ConcurrentHashMap<>();
    private Optional<MachineId> held = Optional.empty();

    MachineDrag(ClusterTree tree, Supplier<Optional<Session>> session, Consumer<String> status) {
        this.tree = tree;
        this.session = session;
        this.status = status;
    }

    void install(IServiceLocator site) {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        DragSource source = new DragSource(tree.control(), DND.DROP_MOVE);
        source.setTransfer(transfers);
        source.addDragListener(new Source());
        DropTarget target = new DropTarget(tree.control(), DND.DROP_MOVE);
        target.setTransfer(transfers);
        target.addDropListener(new Target(site));
    }

    /** Computes where it fits, unless that is known already. */
    private void pickUp(MachineId machine) {
        if (held.filter(machine::equals).isPresent() && !previews.isEmpty()) {
            return;
        }
        held = Optional.of(machine);
        previews.clear();
        session.get().ifPresent(open -> {
            Job job = Job.create(Messages.computing, monitor -> {
                open.mover().candidates(machine).forEach(preview -> previews.put(preview.target(), preview));
            });
            job.setSystem(true);
            job.schedule();
        });
    }

    private void putDown() {
        held = Optional.empty();
        previews.clear();
        status.accept("");
    }

    private static Optional<MachineId> carried() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection one
                && one.size() == 1 && one.getFirstElement() instanceof MachineId machine ? Optional.of(machine)
                        : Optional.empty();
    }

    private String name(MachineId machine) {
        return session.get().flatMap(open -> open.inventory().machine(machine)).map(MachineView::name).orElse("");
    }

    private final class Source extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            List<Object> selected = tree.selected();
            event.doit = selected.size() == 1 && selected.get(0) instanceof MachineId;
            if (event.doit) {
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(selected));
                pickUp((MachineId) selected.get(0));
            }
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
            putDown();
        }
    }

    private final class Target extends DropTargetAdapter {

        private final IServiceLocator site;

        Target(IServiceLocator site) {
            this.site = site;
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            carried().ifPresent(MachineDrag.this::pickUp);
            dragOver(event);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            Optional<MovePreview> preview = host(event).map(previews::get);
            boolean fits = preview.filter(one -> one.obstacle().isEmpty()).isPresent();
            event.detail = fits ? DND.DROP_MOVE : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND
                    | (fits ? DND.FEEDBACK_SELECT : DND.FEEDBACK_NONE);
            status.accept(preview.flatMap(MovePreview::obstacle)
                    .orElse(held.map(machine -> NLS.bind(Messages.dragging, name(machine))).orElse("")));
        }

        @Override
        public void drop(DropTargetEvent event) {
            Optional<MachineId> machine = carried();
            Optional<HostId> host = host(event);
            if (machine.isPresent() && host.isPresent()) {
                Commands.run(site, MOVE, Map.of(TARGET, host.get().value()));
            }
        }

        /** The host under the pointer: its own row or that of one of its machines. */
        private Optional<HostId> host(DropTargetEvent event) {
            Point at = tree.control().toControl(event.x, event.y);
            return tree.at(at.x, at.y).flatMap(node -> node.subject() instanceof HostId host ? Optional.of(host)
                    : node.subject() instanceof MachineId machine ? session.get()
                            .flatMap(open -> open.inventory().machine(machine)).map(MachineView::host)
                            : Optional.empty());
        }
    }
}
