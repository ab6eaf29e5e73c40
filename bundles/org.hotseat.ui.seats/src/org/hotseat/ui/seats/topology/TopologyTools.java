// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.hotseat.ui.seats.look.Look;

/** The tools above the topology; each runs a command, so that menu, key and tool do the same. */
final class TopologyTools {

    private final IServiceLocator services;
    private final ToolBar bar;
    private final Look look;

    TopologyTools(Composite parent, Look look, IServiceLocator services) {
        this.look = look;
        this.services = services;
        bar = new ToolBar(parent, SWT.FLAT);
        tool("network", Messages.toolPlanes, "org.hotseat.ui.seats.planes");
        new ToolItem(bar, SWT.SEPARATOR);
        tool("zoom-out", Messages.toolZoomOut, "org.hotseat.ui.seats.zoomOut");
        tool("zoom-in", Messages.toolZoomIn, "org.hotseat.ui.seats.zoomIn");
        tool("zoom-fit", Messages.toolFit, "org.hotseat.ui.seats.zoomFit");
        tool("overview", Messages.toolOverview, "org.hotseat.ui.seats.overview");
        new ToolItem(bar, SWT.SEPARATOR);
        tool("picture", Messages.toolPicture, "org.hotseat.ui.seats.savePicture");
    }

    ToolBar control() {
        return bar;
    }

    private void tool(String icon, String words, String command) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(look.image(icon));
        item.setToolTipText(words);
        item.addListener(SWT.Selection, event -> run(command));
    }

    /** Runs a command; nothing happens while it is not enabled. */
    void run(String command) {
        try {
            services.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException notNow) {
            System.getLogger(TopologyTools.class.getName()).log(System.Logger.Level.DEBUG, command, notNow);
        }
    }
}
