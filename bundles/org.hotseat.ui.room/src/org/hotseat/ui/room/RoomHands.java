// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.handlers.IHandlerService;

/** Gives the floor plan its mouse and keys, words for those who do not see it, commands and menus. Used once. */
final class RoomHands {

    private static final String MOVE = "org.hotseat.ui.seats.move";
    private static final String OVERVIEW = "org.hotseat.ui.seats.overview";
    private static final String ZOOM = "org.hotseat.ui.canvas.zoom";

    private final RoomView view;
    private final FloorCanvas canvas;
    private final HostCanvas strip;
    private final RoomTools tools;

    RoomHands(RoomView view, HostCanvas strip, RoomTools tools) {
        this.view = view;
        this.canvas = view.canvas();
        this.strip = strip;
        this.tools = tools;
    }

    void give() {
        FloorState state = view.state();
        state.describe(desk -> FloorWords.of(desk, view.screens().words(desk)));
        FloorMouse mouse = new FloorMouse(canvas, strip, state, tools::isArranging, view::edits, view::drag);
        new FloorKeys(canvas, strip, state, tools::isArranging, view::edits, view::drag, view::moveTo, mouse::giveUp);
        new FloorAccess(canvas, state, FloorThings.room(canvas, state));
        new FloorAccess(strip, state, FloorThings.hosts(strip, state));
        new FloorDrop(List.of(canvas, strip), view::drag, mouse::target);
        handle(MOVE, view::moveTo);
        handle(ZOOM + "In", canvas::zoomIn);
        handle(ZOOM + "Out", canvas::zoomOut);
        handle(ZOOM + "Fit", canvas::zoomFit);
        handle(ZOOM + "Actual", canvas::zoomActual);
        handle(OVERVIEW, canvas::toggleOverview);
    }

    /** Does a command of the window in its own way while the view is active. */
    private void handle(String command, Runnable act) {
        view.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                act.run();
                return null;
            }
        });
    }

    /** Tools above the plan, the menu of the view, and the context menu for what is selected. */
    void menus(ISelectionProvider selection) {
        IActionBars bars = view.getViewSite().getActionBars();
        tools.fill(bars.getToolBarManager());
        tools.fillViewMenu(bars.getMenuManager());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(tools::fillMenu);
        canvas.setMenu(menu.createContextMenu(canvas));
        strip.setMenu(menu.createContextMenu(strip));
        view.getSite().registerContextMenu(RoomView.ID, menu, selection);
    }
}
