// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;

/** X key symbols, which VNC speaks, for the keys that SWT reports. Pure. */
public final class KeySymbols {

    /** Escape. */
    public static final int ESCAPE = 0xff1b;
    /** Return. */
    public static final int RETURN = 0xff0d;
    /** Tabulator. */
    public static final int TAB = 0xff09;
    /** Delete. */
    public static final int DELETE = 0xffff;
    /** Left control. */
    public static final int CONTROL = 0xffe3;
    /** Left alt. */
    public static final int ALT = 0xffe9;
    /** First function key; the others follow. */
    public static final int F1 = 0xffbe;
    /** Backspace. */
    public static final int BACKSPACE = 0xff08;
    /** Print screen. */
    public static final int PRINT = 0xff61;
    /** Left Windows key. */
    public static final int SUPER = 0xffeb;

    private static final int LATIN_1 = 0xff;
    private static final int UNICODE = 0x01000000;
    private static final int SHIFT_RIGHT = 0xffe2;
    private static final int CONTROL_RIGHT = 0xffe4;
    private static final int ALT_RIGHT = 0xffea;
    private static final int SUPER_RIGHT = 0xffec;
    private static final int FUNCTION_KEYS = 20;
    private static final Map<Integer, Integer> SPECIAL = special();

    private KeySymbols() {
    }

    /**
     * The symbol of a key.
     *
     * @param keyCode SWT's code: a constant of SWT or the unshifted character
     * @param character what the key types now, 0 for none
     * @param keyLocation SWT's location, tells left from right modifiers
     * @return empty when VNC knows no such key
     */
    public static OptionalInt of(int keyCode, char character, int keyLocation) {
        Integer special = keyLocation == SWT.RIGHT ? right(keyCode) : SPECIAL.get(keyCode);
        if (special != null) {
            return OptionalInt.of(special);
        }
        if (character >= ' ' && character != SWT.DEL) {
            return OptionalInt.of(character(character));
        }
        // with Ctrl held the character is a control code; the key itself is what the machine wants
        boolean plain = (keyCode & SWT.KEYCODE_BIT) == 0 && keyCode >= ' ';
        return plain ? OptionalInt.of(character(keyCode)) : OptionalInt.empty();
    }

    /**
     * The symbol that types a character.
     *
     * @param codePoint Unicode
     * @return the symbol
     */
    public static int character(int codePoint) {
        return codePoint <= LATIN_1 ? codePoint : UNICODE | codePoint;
    }

    private static Integer right(int keyCode) {
        return switch (keyCode) {
            case SWT.SHIFT -> SHIFT_RIGHT;
            case SWT.CTRL -> CONTROL_RIGHT;
            case SWT.ALT -> ALT_RIGHT;
            case SWT.COMMAND -> SUPER_RIGHT;
            default -> SPECIAL.getOrDefault(keyCode, null);
        };
    }

    private static Map<Integer, Integer> special() {
        Map<Integer, Integer> map = new HashMap<>();
        editing(map);
        moving(map);
        modifiers(map);
        keypad(map);
        for (int number = 0; number < FUNCTION_KEYS; number++) {
            map.put(SWT.F1 + number, F1 + number);
        }
        return Map.copyOf(map);
    }

    private static void editing(Map<Integer, Integer> map) {
        map.put((int) SWT.BS, BACKSPACE);
        map.put((int) SWT.TAB, TAB);
        map.put((int) SWT.CR, RETURN);
        map.put((int) SWT.LF, RETURN);
        map.put((int) SWT.ESC, ESCAPE);
        map.put((int) SWT.DEL, DELETE);
        map.put(SWT.INSERT, 0xff63);
        map.put(SWT.PRINT_SCREEN, PRINT);
        map.put(SWT.PAUSE, 0xff13);
        map.put(SWT.BREAK, 0xff6b);
        map.put(SWT.HELP, 0xff6a);
    }

    private static void moving(Map<Integer, Integer> map) {
        map.put(SWT.HOME, 0xff50);
        map.put(SWT.ARROW_LEFT, 0xff51);
        map.put(SWT.ARROW_UP, 0xff52);
        map.put(SWT.ARROW_RIGHT, 0xff53);
        map.put(SWT.ARROW_DOWN, 0xff54);
        map.put(SWT.PAGE_UP, 0xff55);
        map.put(SWT.PAGE_DOWN, 0xff56);
        map.put(SWT.END, 0xff57);
    }

    private static void modifiers(Map<Integer, Integer> map) {
        map.put(SWT.SHIFT, 0xffe1);
        map.put(SWT.CTRL, CONTROL);
        map.put(SWT.ALT, ALT);
        map.put(SWT.ALT_GR, 0xfe03);
        map.put(SWT.COMMAND, SUPER);
        map.put(SWT.CAPS_LOCK, 0xffe5);
        map.put(SWT.NUM_LOCK, 0xff7f);
        map.put(SWT.SCROLL_LOCK, 0xff14);
    }

    private static void keypad(Map<Integer, Integer> map) {
        for (int digit = 0; digit <= 9; digit++) {
            map.put(SWT.KEYPAD_0 + digit, 0xffb0 + digit);
        }
        map.put(SWT.KEYPAD_MULTIPLY, 0xffaa);
        map.put(SWT.KEYPAD_ADD, 0xffab);
        map.put(SWT.KEYPAD_SUBTRACT, 0xffad);
        map.put(SWT.KEYPAD_DECIMAL, 0xffae);
        map.put(SWT.KEYPAD_DIVIDE, 0xffaf);
        map.put(SWT.KEYPAD_EQUAL, 0xffbd);
        map.put(SWT.KEYPAD_CR, 0xff8d);
    }
}
