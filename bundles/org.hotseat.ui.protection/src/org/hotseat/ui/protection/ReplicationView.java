// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.GenerationLive;
import org.hotseat.protocol.op.ProtectionOps.Kind;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.SavePictureHandler;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.protection.act.CopyActHandler;
import org.hotseat.ui.protection.drill.DrillHandler;
import org.hotseat.ui.protection.model.ActRule;
import org.hotseat.ui.protection.model.MachineCopies;
import org.hotseat.ui.protection.model.ReplicationText;
import org.hotseat.ui.protection.paint.ReplicationDrawing;

/**
 * How one machine is copied: the state machine with its countdown, what would be lost now, and the last generations. On
 * the window's thread.
 */
public final class ReplicationView extends OneMachineView implements PictureSource {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.protection.replication";

    private static final int FRAME_MILLIS = 200;

    private final Map<Kind, Action> acts = new EnumMap<>(Kind.class);
    private final OneMachine selection = new OneMachine();
    private DrawingCanvas canvas;
    private List<GenerationLive> generations = List.of();
    private Optional<ReplicationText> text = Optional.empty();

    @Override
    Control createFor(Composite parent) {
        canvas = new DrawingCanvas(parent, Messages.replication);
        getSite().setSelectionProvider(selection);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        act(tools, Kind.PAUSE, Messages.pause, Icon.PAUSE);
        act(tools, Kind.GO_ON, Messages.goOn, Icon.RESUME);
        act(tools, Kind.CHECKPOINT, Messages.checkpoint, Icon.REPLICATION);
        act(tools, Kind.FULL_COPY, Messages.fullCopy, Icon.COPY);
        tools.add(new Separator());
        tools.add(tool(Messages.protect, Icon.PROTECTION, () -> protect(machines())));
        tools.add(tool(Messages.drill, Icon.DRILL, this::drill));
        pinTool(tools);
        tools.add(tool(Messages.savePicture, Icon.PICTURE, () -> SavePictureHandler.ask(getSite().getShell(), this)));
        tick();
        return canvas;
    }

    private void act(IToolBarManager tools, Kind kind, String words, Icon icon) {
        Action action = tool(words, icon, () -> mirror().ifPresent(mirror -> CopyActHandler.run(mirror, kind,
                machines())));
        action.setEnabled(false);
        acts.put(kind, action);
        tools.add(action);
    }

    private void drill() {
        mirror().ifPresent(mirror -> shown().ifPresent(one -> DrillHandler.open(getSite().getShell(), mirror, one)));
    }

    private List<MachineId> machines() {
        return shown().map(MachineCopies::id).map(List::of).orElse(List.of());
    }

    @Override
    String title(Optional<String> name) {
        return name.map(one -> NLS.bind(Messages.replicationOf, one)).orElse(Messages.replication);
    }

    @Override
    void show(MachineCopies one, List<GenerationLive> history) {
        generations = history;
        draw(one);
        acts.forEach((kind, action) -> {
            Optional<String> why = mirror().flatMap(mirror -> ActRule.obstacle(kind, List.of(one.id()), List.of(one),
                    mirror.role()));
            action.setEnabled(why.isEmpty());
            action.setToolTipText(why.map(reason -> NLS.bind(Messages.notNow, action.getText(), reason))
                    .orElse(action.getText()));
        });
    }

    @Override
    void changed() {
        selection.choose(machines());
    }

    private void draw(MachineCopies one) {
        Optional<ReplicationText> next = Optional.of(ReplicationText.of(one, generations, Instant.now()));
        if (!next.equals(text)) {
            text = next;
            canvas.show(new ReplicationDrawing(next.get()));
        }
    }

    /** The countdown and the work at stake go on between two words of the host. */
    private void tick() {
        canvas.getDisplay().timerExec(FRAME_MILLIS, () -> {
            if (!canvas.isDisposed()) {
                if (canvas.isVisible() && mirror().isPresent()) {
                    shown().ifPresent(this::draw);
                }
                tick();
            }
        });
    }

    @Override
    public String pictureName() {
        return getPartName();
    }

    @Override
    public ImageData pixels() {
        return canvas.pixels();
    }

    @Override
    public String svg() {
        return canvas.svg();
    }
}
