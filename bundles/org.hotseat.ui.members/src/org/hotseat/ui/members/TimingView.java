// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.util.Optional;

import org.eclipse.jface.action.ControlContribution;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.Versioned;
import org.hotseat.lease.timing.TimingSetting;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.SavePictureHandler;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.members.model.TimingText;
import org.hotseat.ui.members.paint.TimingDrawing;

/** The times of the leases and whether they fit together. On the window's thread. */
public final class TimingView extends MemberView implements PictureSource {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.members.timing";

    private static final String SET_TIMING = "org.hotseat.ui.members.setTiming";

    private DrawingCanvas canvas;
    private Optional<Label> mark = Optional.empty();
    private Optional<Label> words = Optional.empty();

    @Override
    Control create(Composite parent) {
        canvas = new DrawingCanvas(parent, Messages.timing);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(new Verdict());
        tools.add(tool(Messages.setTiming, Icon.POLICY, command(SET_TIMING)));
        tools.add(tool(Messages.savePicture, Icon.PICTURE, () -> SavePictureHandler.ask(getSite().getShell(), this)));
        return canvas;
    }

    /** Whether everything holds, beside the tools. */
    private final class Verdict extends ControlContribution {

        Verdict() {
            super("org.hotseat.ui.members.verdict");
        }

        @Override
        protected Control createControl(Composite parent) {
            Composite row = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(4, 0).applyTo(row);
            mark = Optional.of(new Label(row, SWT.NONE));
            words = Optional.of(new Label(row, SWT.NONE));
            mark.get().setImage(StateMark.DONE.image());
            words.get().setText(TimingText.longest());
            return row;
        }
    }

    @Override
    void show(ClusterFacts facts) {
        Optional<TimingRecord> timing = facts.timing().map(Versioned::value);
        if (timing.isEmpty()) {
            if (!facts.members().isEmpty()) {
                showMessage(Messages.noTiming, "", () -> { });
            }
            return;
        }
        TimingSetting setting = timing.get().setting();
        canvas.show(new TimingDrawing(TimingText.head(timing.get(), facts.measured()), setting));
        boolean holds = setting.checks().stream().allMatch(check -> check.holds());
        mark.filter(label -> !label.isDisposed())
                .ifPresent(label -> label.setImage((holds ? StateMark.DONE : StateMark.ERROR).image()));
        words.filter(label -> !label.isDisposed()).ifPresent(label -> label.setText(TimingText.verdict(setting)));
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
