// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.move.MovePreview;
import org.hotseat.ui.seats.move.MoveContext;
import org.hotseat.ui.seats.move.PreviewBubble;
import org.hotseat.ui.seats.move.RemapDialog;
import org.hotseat.ui.seats.move.plan.BubbleContent;
import org.hotseat.ui.seats.move.plan.DragPlan;
import org.hotseat.ui.seats.move.plan.MoveText;
import org.hotseat.ui.seats.move.plan.Verdict;
import org.hotseat.ui.seats.topology.paint.Highlight;
import org.hotseat.ui.seats.topology.scene.HostItem;

/**
 * A machine in hand, by mouse, by keys or from another view: shows where it fits, the bubble, and opens the dialog at
 * the drop. Nothing is changed before that. On the window's thread; previews are computed beside it.
 */
final class TopologyDrag {

    private static final int AGAIN_MILLIS = 300;

    private final TopologyCanvas canvas;
    private final MoveContext context;
    private final Consumer<String> status;
    private final PreviewBubble bubble;
    private Optional<DragPlan> plan = Optional.empty();

    TopologyDrag(TopologyCanvas canvas, MoveContext context, Consumer<String> status) {
        this.canvas = canvas;
        this.context = context;
        this.status = status;
        bubble = new PreviewBubble(canvas.getShell(), context.look());
        canvas.addListener(SWT.Dispose, event -> bubble.dispose());
    }

    boolean isActive() {
        return plan.isPresent();
    }

    Optional<DragPlan> plan() {
        return plan;
    }

    /** Whether a drop here would open the dialog. */
    boolean canDrop() {
        return plan.map(DragPlan::verdict).filter(Verdict.Fits.class::isInstance).isPresent();
    }

    /** Picks a machine up. */
    void begin(MachineId machine) {
        change(Optional.of(DragPlan.pickUp(machine)));
        compute(machine);
    }

    /** Holds it over a host, or over nothing. */
    void over(Optional<HostId> host) {
        if (plan.isPresent() && !plan.get().target().equals(host)) {
            change(plan.map(held -> held.over(host)));
        }
    }

    /** Puts it back; nothing has changed. */
    void cancel() {
        change(Optional.empty());
    }

    /** Lets it go: opens the dialog where it fits, puts it back elsewhere. */
    void drop() {
        Optional<Verdict> verdict = plan.map(DragPlan::verdict);
        cancel();
        if (verdict.isPresent() && verdict.get() instanceof Verdict.Fits fits) {
            new RemapDialog(canvas.getShell(), context, fits.preview()).open();
        }
    }

    private void compute(MachineId machine) {
        context.background().execute(() -> {
            List<MovePreview> found = context.session().mover().candidates(machine);
            context.window().execute(() -> computed(machine, found));
        });
    }

    private void computed(MachineId machine, List<MovePreview> found) {
        if (canvas.isDisposed() || plan.isEmpty() || !plan.get().machine().equals(machine)) {
            return;
        }
        change(plan.map(held -> held.with(found)));
        // what a host must be asked for comes a moment later, and figures go on while a person thinks
        canvas.getDisplay().timerExec(AGAIN_MILLIS, () -> {
            if (!canvas.isDisposed() && plan.isPresent() && plan.get().machine().equals(machine)) {
                compute(machine);
            }
        });
    }

    private void change(Optional<DragPlan> next) {
        if (next.equals(plan)) {
            return;
        }
        plan = next;
        Highlight before = canvas.highlight();
        canvas.highlight(new Highlight(before.selected(), before.focus(),
                next.map(held -> new Highlight.Drag(held.machine(), held.target(), held.unfit()))));
        MoveText text = new MoveText(context.session().inventory());
        Optional<HostItem> target = next.flatMap(DragPlan::target).flatMap(canvas.scene()::host);
        Rectangle beside = target.map(item -> canvas.onDisplay(item.bounds())).orElse(new Rectangle(0, 0, 0, 0));
        bubble.show(next.flatMap(held -> BubbleContent.of(held, text)), beside);
        cursor(next);
        status.accept(next.map(held -> words(held, text)).orElse(""));
    }

    private void cursor(Optional<DragPlan> held) {
        int shape = held.map(DragPlan::verdict).map(verdict -> switch (verdict) {
            case Verdict.Fits fits -> SWT.CURSOR_HAND;
            case Verdict.Unfit unfit -> SWT.CURSOR_NO;
            case Verdict.Computing computing -> SWT.CURSOR_APPSTARTING;
            case Verdict.Nowhere nowhere -> SWT.CURSOR_SIZEALL;
        }).orElse(SWT.CURSOR_ARROW);
        canvas.setCursor(canvas.getDisplay().getSystemCursor(shape));
    }

    private static String words(DragPlan held, MoveText text) {
        String machine = text.machine(held.machine());
        return switch (held.verdict()) {
            case Verdict.Nowhere nowhere -> NLS.bind(Messages.dragging, machine);
            case Verdict.Computing computing -> NLS.bind(Messages.dragging, machine);
            case Verdict.Fits fits -> NLS.bind(Messages.draggingFits, machine,
                    text.host(fits.preview().target()));
            case Verdict.Unfit unfit -> NLS.bind(Messages.draggingUnfit, new Object[] { machine,
                    text.host(unfit.preview().target()), unfit.reason() });
        };
    }
}
