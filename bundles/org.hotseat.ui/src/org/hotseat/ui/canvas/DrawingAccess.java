// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.hotseat.ui.ink.Box;

/** Tells the parts of a drawing to those who do not see it. On the window's thread. */
final class DrawingAccess {

    private final DrawingCanvas canvas;
    private final Accessible accessible;

    DrawingAccess(DrawingCanvas canvas) {
        this.canvas = canvas;
        this.accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Parts());
    }

    void changed() {
        accessible.textSelectionChanged();
    }

    void focused() {
        int at = items().indexOf(canvas.focus().orElse(null));
        accessible.setFocus(at < 0 ? ACC.CHILDID_SELF : at);
    }

    private List<Drawing.Item> items() {
        return canvas.laid().items();
    }

    private boolean known(int child) {
        return child >= 0 && child < items().size();
    }

    /** Names of the canvas and of its parts. */
    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = known(event.childID) ? items().get(event.childID).words() : canvas.pictureName();
        }
    }

    /** Places and roles of its parts. */
    private final class Parts extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = items().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, items().size()).boxed().toArray();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = known(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean focus = known(event.childID) && canvas.focus().filter(items().get(event.childID)::equals).isPresent();
            event.detail = ACC.STATE_FOCUSABLE | (focus && canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            int at = items().indexOf(canvas.focus().orElse(null));
            event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : at < 0 ? ACC.CHILDID_SELF : at;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Box box = known(event.childID) ? items().get(event.childID).box()
                    : new Box(0, canvas.scrolled(), canvas.getSize().x, canvas.getSize().y);
            Point at = canvas.toDisplay((int) box.x(), (int) box.y() - canvas.scrolled());
            event.x = at.x;
            event.y = at.y;
            event.width = (int) box.width();
            event.height = (int) box.height();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            event.childID = canvas.at(at.x, at.y).map(items()::indexOf).orElse(ACC.CHILDID_SELF);
        }
    }
}
