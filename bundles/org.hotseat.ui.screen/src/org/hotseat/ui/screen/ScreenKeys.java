// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.hotseat.ui.screen.keys.KeySymbols;
import org.hotseat.ui.screen.keys.KeyboardMap;
import org.hotseat.ui.screen.keys.PressedKeys;
import org.hotseat.ui.screen.rfb.RfbConnection;

/**
 * Sends keys to the machine while it has the keyboard. A click or Enter gives the keyboard to the machine; pressing
 * and letting go Ctrl and Alt, with nothing in between, takes it back. On the window's thread.
 */
final class ScreenKeys {

    private final Supplier<Optional<RfbConnection>> connection;
    private final Consumer<Boolean> capture;
    private final PressedKeys pressed = new PressedKeys();
    private KeyboardMap map = KeyboardMap.AS_TYPED;
    private boolean captured;
    private boolean releasing;

    ScreenKeys(Canvas canvas, Supplier<Optional<RfbConnection>> connection, Consumer<Boolean> capture) {
        this.connection = connection;
        this.capture = capture;
        canvas.addListener(SWT.KeyDown, this::down);
        canvas.addListener(SWT.KeyUp, this::up);
        canvas.addListener(SWT.Traverse, event -> event.doit = !captured && event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusOut, event -> release());
        canvas.addListener(SWT.Dispose, event -> release());
    }

    boolean isCaptured() {
        return captured;
    }

    void setMap(KeyboardMap next) {
        map = next;
    }

    KeyboardMap map() {
        return map;
    }

    /** Gives the keyboard to the machine, if there is one to give it to. */
    void capture() {
        if (!captured && connection.get().isPresent()) {
            captured = true;
            capture.accept(true);
        }
    }

    /** Takes the keyboard back; nothing stays pressed. */
    void release() {
        connection.get().ifPresent(open -> pressed.releaseAll().forEach(keysym -> open.key(keysym, false)));
        pressed.releaseAll();
        releasing = false;
        if (captured) {
            captured = false;
            capture.accept(false);
        }
    }

    /** Presses keys in order and lets them go in the opposite order. */
    void send(List<Integer> keysyms) {
        connection.get().ifPresent(open -> {
            keysyms.forEach(keysym -> open.key(keysym, true));
            keysyms.reversed().forEach(keysym -> open.key(keysym, false));
        });
    }

    /** Types a text, character by character. */
    void type(String text) {
        connection.get().ifPresent(open -> text.codePoints().forEach(code -> {
            int keysym = code == '\n' ? KeySymbols.RETURN : KeySymbols.character(translated(code));
            open.key(keysym, true);
            open.key(keysym, false);
        }));
    }

    private int translated(int code) {
        return Character.isBmpCodePoint(code) ? map.translate((char) code) : code;
    }

    private void down(Event event) {
        if (!captured) {
            if (event.character == SWT.CR) {
                capture();
                event.doit = false;
            }
            return;
        }
        event.doit = false;
        boolean modifier = event.keyCode == SWT.CTRL || event.keyCode == SWT.ALT;
        int others = event.stateMask & (SWT.CTRL | SWT.ALT);
        releasing = modifier && others != 0 && others != event.keyCode;
        OptionalInt keysym = KeySymbols.of(event.keyCode, map.translate(event.character), event.keyLocation);
        if (keysym.isPresent()) {
            pressed.press(event.keyCode, event.keyLocation, keysym.getAsInt());
            connection.get().ifPresent(open -> open.key(keysym.getAsInt(), true));
        }
    }

    private void up(Event event) {
        if (!captured) {
            return;
        }
        event.doit = false;
        pressed.release(event.keyCode, event.keyLocation)
                .ifPresent(keysym -> connection.get().ifPresent(open -> open.key(keysym, false)));
        if (releasing && (event.keyCode == SWT.CTRL || event.keyCode == SWT.ALT)) {
            release();
        }
    }
}
