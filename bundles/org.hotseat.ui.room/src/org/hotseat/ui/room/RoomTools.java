// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.hotseat.ui.canvas.SavePictureHandler;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.room.model.Desk;
import org.hotseat.ui.room.model.FloorPlan;
import org.hotseat.ui.room.model.FloorPlan.RoomName;

/** The tools and menus of the floor plan. On the window's thread. */
final class RoomTools {

    private static final int QUARTER = 90;

    private final RoomView view;
    private final Action arrange;
    private final Action screens;
    private final Action move;
    private final Action label;
    private List<RoomName> rooms = List.of();

    RoomTools(RoomView view) {
        this.view = view;
        arrange = new Action(Messages.arrange, IAction.AS_CHECK_BOX) {
        };
        arrange.setImageDescriptor(Icon.EDIT.descriptor());
        arrange.setToolTipText(Messages.arrangeTip);
        screens = new Action(Messages.screens, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.screens().setShown(isChecked());
            }
        };
        screens.setToolTipText(Messages.screensTip);
        screens.setChecked(Memory.screens());
        move = tool(Messages.moveTo, Icon.MOVE, view::moveTo);
        label = tool(Messages.labelDots, Icon.EDIT, this::label);
        view.state().onChange(this::enable); // also when another view has selected, and when a desk has gone
        enable();
    }

    private void enable() {
        move.setEnabled(view.state().selected().isPresent());
        label.setEnabled(view.desk().isPresent());
    }

    /** Whether drags and arrows put desks elsewhere, instead of holding them. */
    boolean isArranging() {
        return arrange.isChecked();
    }

    /** Another plan is shown. */
    void show(FloorPlan plan) {
        rooms = plan.rooms();
    }

    private static Action tool(String words, Icon icon, Runnable act) {
        Action action = act(words, act);
        action.setImageDescriptor(icon.descriptor());
        return action;
    }

    private static Action act(String words, Runnable act) {
        Action action = new Action(words, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                act.run();
            }
        };
        action.setToolTipText(words);
        return action;
    }

    /** The tools above the plan. */
    void fill(IToolBarManager bar) {
        bar.add(arrange);
        bar.add(move);
        bar.add(tool(Messages.newSeat, Icon.SEAT, view::newSeat));
        bar.add(tool(Messages.addDeskTool, Icon.ADD, view::addDesk));
        bar.add(new Separator());
        bar.add(tool(Messages.zoomOut, Icon.ZOOM_OUT, () -> view.canvas().zoomOut()));
        bar.add(tool(Messages.zoomIn, Icon.ZOOM_IN, () -> view.canvas().zoomIn()));
        bar.add(tool(Messages.zoomFit, Icon.ZOOM_FIT, () -> view.canvas().zoomFit()));
        bar.add(new Separator());
        bar.add(tool(Messages.savePicture, Icon.PICTURE, () -> SavePictureHandler.ask(shell(), view.canvas())));
    }

    /** The menu of the view. */
    void fillViewMenu(IMenuManager menu) {
        menu.add(act(Messages.newSeat, view::newSeat));
        menu.add(new Separator());
        menu.add(screens);
        menu.add(act(Messages.overview, () -> view.canvas().toggleOverview()));
    }

    /** The context menu. */
    void fillMenu(IMenuManager menu) {
        menu.add(move);
        menu.add(label);
        menu.add(turn(Messages.turnRight, QUARTER));
        menu.add(turn(Messages.turnLeft, -QUARTER));
        menu.add(new Separator());
        menu.add(arrange);
        menu.add(act(Messages.newSeat, view::newSeat));
        menu.add(act(Messages.addDeskTool, view::addDesk));
        MenuManager others = new MenuManager(Messages.rooms);
        rooms.forEach(room -> others.add(room(room)));
        menu.add(others);
        menu.add(act(Messages.choosePicture, this::choosePicture));
        Action none = act(Messages.noPicture, () -> view.edits().ifPresent(one -> one.picture(view.state().plan().id(),
                "")));
        none.setEnabled(!view.state().plan().picture().isEmpty());
        menu.add(none);
        menu.add(screens);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private Action turn(String words, int degrees) {
        Action action = act(words, () -> view.desk().ifPresent(desk -> view.edits().ifPresent(one ->
                one.shift(desk.id(), 0, 0, degrees))));
        action.setEnabled(view.desk().isPresent());
        return action;
    }

    private Action room(RoomName room) {
        Action action = new Action(room.name(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                view.choose(room.id());
            }
        };
        action.setChecked(room.id().equals(view.state().plan().id()));
        return action;
    }

    private Shell shell() {
        return view.getSite().getShell();
    }

    private void label() {
        view.desk().ifPresent(desk -> {
            LabelDialog dialog = new LabelDialog(shell(), desk.name(), desk.duty());
            if (dialog.open() == Window.OK) {
                label(desk, dialog);
            }
        });
    }

    private void label(Desk desk, LabelDialog dialog) {
        view.edits().ifPresent(one -> one.label(desk.id(), dialog.name(), dialog.duty()));
    }

    /** Asks for the file that lies below the desks. */
    void choosePicture() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText(Messages.choosePicture);
        dialog.setFilterNames(new String[] { Messages.pictures });
        dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.gif;*.bmp;*.svg" });
        String file = dialog.open();
        if (file != null) {
            view.open().map(one -> one.document()).ifPresent(document -> view.edits().ifPresent(one -> one.picture(view
                    .state().plan().id(), BackPicture.name(document.file(), Path.of(file)))));
        }
    }
}
