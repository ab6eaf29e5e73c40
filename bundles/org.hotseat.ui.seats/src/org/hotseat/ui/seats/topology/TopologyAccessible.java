// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.topology;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.ui.seats.topology.scene.Neighbours;

/** Tells screen readers what is on the canvas: every host and machine is a child with name, state and bounds. */
final class TopologyAccessible {

    /**
     * Data of the canvas for programs that drive the window: gives the bounds on the display of a host or machine id.
     */
    private static final String PLACES = "org.hotseat.places";

    private final TopologyCanvas canvas;
    private final TopologySelection selection;

    TopologyAccessible(TopologyCanvas canvas, TopologySelection selection) {
        this.canvas = canvas;
        this.selection = selection;
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Places());
        Function<Object, Optional<Rectangle>> places = id -> canvas.scene().boundsOf(id).map(canvas::onDisplay);
        canvas.setData(PLACES, places);
        selection.addSelectionChangedListener(event -> focus().ifPresent(accessible::setFocus));
    }

    private List<Object> items() {
        return new Neighbours(canvas.scene()).all();
    }

    private Optional<Integer> focus() {
        return selection.selected().stream().findFirst().map(items()::indexOf).filter(index -> index >= 0);
    }

    private String words(int child) {
        List<Object> items = items();
        if (child < 0 || child >= items.size()) {
            return "";
        }
        return switch (items.get(child)) {
            case HostId host -> canvas.scene().host(host).map(TopologyWords::of).orElse("");
            case MachineId machine -> canvas.scene().chip(machine).map(TopologyWords::of).orElse("");
            default -> "";
        };
    }

    /** Names of children. */
    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID != ACC.CHILDID_SELF) {
                event.result = words(event.childID);
            }
        }
    }

    /** Bounds, roles and focus of children. */
    private final class Places extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = items().size();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = focus().orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean selected = focus().filter(index -> index == event.childID).isPresent();
            event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
                    | (selected ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            List<Object> items = items();
            if (event.childID >= 0 && event.childID < items.size()) {
                canvas.scene().boundsOf(items.get(event.childID)).map(canvas::onDisplay).ifPresent(
                        box -> place(event, box));
            }
        }

        private void place(AccessibleControlEvent event, Rectangle box) {
            event.x = box.x;
            event.y = box.y;
            event.width = box.width;
            event.height = box.height;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            double x = canvas.placement().worldX(at.x);
            double y = canvas.placement().worldY(at.y);
            Optional<Object> item = canvas.scene().chipAt(x, y).<Object>map(chip -> chip.machine().id())
                    .or(() -> canvas.scene().hostAt(x, y).map(host -> host.host().id()));
            event.childID = item.map(items()::indexOf).orElse(ACC.CHILDID_SELF);
        }
    }
}
