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
import org.hotseat.ui.ink.Look;
import org.hotseat.ui.look.Icon;

/** The tools above the topology; each runs a command, so that menu, key and tool do the same. */
final class TopologyTools {

    private final IServiceLocator services;
    private final ToolBar bar;
    private final Look look;

    TopologyTools(Composite parent, Look look, IServiceLocator services) {
        this.look = look;
        this.services = services;
        bar = new ToolBar(parent, SWT.FLAT);
        tool(Icon.NETWORK, Messages.toolPlanes, "org.hotseat.ui.seats.planes");
        new ToolItem(bar, SWT.SEPARATOR);
        tool(Icon.ZOOM_OUT, Messages.toolZoomOut, "org.hotseat.ui.canvas.zoomOut");
        tool(Icon.ZOOM_IN, Messages.toolZoomIn, "org.hotseat.ui.canvas.zoomIn");
        tool(Icon.ZOOM_FIT, Messages.toolFit, "org.hotseat.ui.canvas.zoomFit");
        tool(Icon.OVERVIEW, Messages.toolOverview, "org.hotseat.ui.seats.overview");
        new ToolItem(bar, SWT.SEPARATOR);
        tool(Icon.PICTURE, Messages.toolPicture, "org.hotseat.ui.canvas.savePicture");
    }

    ToolBar control() {
        return bar;
    }

    private void tool(Icon icon, String words, String command) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(look.image(icon));
        item.setToolTipText(words);
        item.addListener(SWT.Selection, event -> run(services, command));
    }

    /** Runs a command; nothing happens while it is not enabled. */
    static void run(IServiceLocator services, String command) {
        try {
            services.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException notNow) {
            System.getLogger(TopologyTools.class.getName()).log(System.Logger.Level.DEBUG, command, notNow);
        }
    }
}
