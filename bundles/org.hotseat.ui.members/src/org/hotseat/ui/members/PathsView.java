// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.HostPaths;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.SavePictureHandler;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.members.paint.PathsDrawing;

/** The ways to a host over the last minutes. On the window's thread. */
public final class PathsView extends HostMemberView implements PictureSource {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.members.paths";

    private static final Duration SPAN = Duration.ofMinutes(6);

    private DrawingCanvas canvas;

    @Override
    Control createFor(Composite parent) {
        canvas = new DrawingCanvas(parent, Messages.paths);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        pinTool(tools);
        tools.add(tool(Messages.savePicture, Icon.PICTURE, () -> SavePictureHandler.ask(getSite().getShell(), this)));
        return canvas;
    }

    @Override
    String title(Optional<String> name) {
        return bind(Messages.pathsOf, Messages.paths, name);
    }

    @Override
    void show(ClusterFacts facts, MemberFacts member) {
        HostPaths paths = facts.paths().get(member.host());
        if (paths == null) {
            showMessage(NLS.bind(Messages.noLadder, member.name()), "", () -> { });
            return;
        }
        canvas.show(new PathsDrawing(paths, facts.asOf().orElse(Instant.now()), SPAN));
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
