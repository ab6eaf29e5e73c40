// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hotseat.ui.screen.keys.KeySymbols;

/** Keys that are pressed together and that no keyboard can send, because this computer would take them itself. */
enum KeySequence {
    /** Asks the machine for its security screen, or restarts it. */
    CTRL_ALT_DEL("Ctrl+Alt+Del", KeySymbols.CONTROL, KeySymbols.ALT, KeySymbols.DELETE),
    /** Ends the machine's X server where that is allowed. */
    CTRL_ALT_BACKSPACE("Ctrl+Alt+Backspace", KeySymbols.CONTROL, KeySymbols.ALT, KeySymbols.BACKSPACE),
    /** First text console. */
    CTRL_ALT_F1("Ctrl+Alt+F1", KeySymbols.CONTROL, KeySymbols.ALT, KeySymbols.F1),
    /** Second text console. */
    CTRL_ALT_F2("Ctrl+Alt+F2", KeySymbols.CONTROL, KeySymbols.ALT, KeySymbols.F1 + 1),
    /** Seventh console, often the graphical one. */
    CTRL_ALT_F7("Ctrl+Alt+F7", KeySymbols.CONTROL, KeySymbols.ALT, KeySymbols.F1 + 6),
    /** Closes a window of the machine. */
    ALT_F4("Alt+F4", KeySymbols.ALT, KeySymbols.F1 + 3),
    /** Changes the window of the machine. */
    ALT_TAB("Alt+Tab", KeySymbols.ALT, KeySymbols.TAB),
    /** Opens the start menu. */
    SUPER("Super", KeySymbols.SUPER),
    /** Takes a picture inside the machine. */
    PRINT("Print", KeySymbols.PRINT),
    /** What releases the keyboard here. */
    CTRL_ALT("Ctrl+Alt", KeySymbols.CONTROL, KeySymbols.ALT);

    private final String label;
    private final List<Integer> keysyms = new ArrayList<>();

    KeySequence(String label, int... keysyms) {
        this.label = label;
        for (int keysym : keysyms) {
            this.keysyms.add(keysym);
        }
    }

    /** As written on keyboards, the same in every language. */
    String label() {
        return label;
    }

    List<Integer> keysyms() {
        return List.copyOf(keysyms);
    }

    /** The form that a command's parameter has. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
