// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers what is on a canvas: each thing is a child with its name, its place and the focus. */
final class FloorAccess {

    /** Data of a canvas for programs that drive the window: gives the bounds on the display of a thing. */
    private static final String PLACES = "org.hotseat.places";
    /** Likewise: gives what is told of a thing. */
    private static final String WORDS = "org.hotseat.words";

    private final Control canvas;
    private final Things things;

    /** What is on a canvas. */
    interface Things {
        /** In reading order. */
        List<Object> all();

        /** What one of them says. */
        String words(Object thing);

        /** Where it is, pixels of the display. */
        Optional<Rectangle> place(Object thing);

        /** What is selected. */
        Optional<Object> selected();
    }

    FloorAccess(Control canvas, FloorState state, Things things) {
        this.canvas = canvas;
        this.things = things;
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Places());
        Function<Object, Optional<Rectangle>> places = things::place;
        canvas.setData(PLACES, places);
        Function<Object, String> words = things::words;
        canvas.setData(WORDS, words);
        state.onSelect(() -> {
            if (!canvas.isDisposed()) {
                index().ifPresent(accessible::setFocus);
            }
        });
    }

    private List<Object> all() {
        return canvas.isDisposed() ? List.of() : things.all();
    }

    private Optional<Integer> index() {
        return things.selected().map(all()::indexOf).filter(one -> one >= 0);
    }

    private Optional<Object> child(int id) {
        List<Object> known = all();
        return id >= 0 && id < known.size() ? Optional.of(known.get(id)) : Optional.empty();
    }

    /** Names of children. */
    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            child(event.childID).ifPresent(thing -> event.result = things.words(thing));
        }
    }

    /** Roles, places and focus of children. */
    private final class Places extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = all().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, all().size()).boxed().toArray();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl() ? index().orElse(ACC.CHILDID_SELF) : ACC.CHILDID_NONE;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean selected = index().filter(one -> one == event.childID).isPresent();
            event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (selected ? ACC.STATE_SELECTED
                    | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0) : 0);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            child(event.childID).flatMap(things::place).ifPresent(box -> {
                event.x = box.x;
                event.y = box.y;
                event.width = box.width;
                event.height = box.height;
            });
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            List<Object> known = all();
            event.childID = known.stream().filter(one -> things.place(one).filter(box -> box.contains(event.x, event.y))
                    .isPresent()).findFirst().map(known::indexOf).orElse(ACC.CHILDID_SELF);
        }
    }
}
