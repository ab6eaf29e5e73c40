// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySymbolsTest {

    private static int of(int keyCode, char character, int location) {
        return KeySymbols.of(keyCode, character, location).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "a,a,61", "a,A,41", "1,!,21", "2,@,40", "e,é,e9", "u,ü,fc" })
    void lettersAndSignsGoAsTyped(char key, char typed, String keysym) {
        assertEquals(Integer.parseInt(keysym, 16), of(key, typed, SWT.NONE));
    }

    @Test
    void charactersBeyondLatinGoAsUnicode() {
        assertEquals(0x01000000 | '调', of('x', '调', SWT.NONE));
        assertEquals(0x010020ac, of('e', '€', SWT.NONE));
    }

    @Test
    void withControlHeldTheKeyItselfGoes() {
        assertEquals('c', of('c', (char) 3, SWT.NONE));
        assertEquals('[', of('[', (char) 27, SWT.NONE));
    }

    @Test
    void functionEditingAndArrowKeysHaveTheirSymbols() {
        assertEquals(0xffbe, of(SWT.F1, (char) 0, SWT.NONE));
        assertEquals(0xffc9, of(SWT.F12, (char) 0, SWT.NONE));
        assertEquals(0xff51, of(SWT.ARROW_LEFT, (char) 0, SWT.NONE));
        assertEquals(0xff0d, of(SWT.CR, SWT.CR, SWT.NONE));
        assertEquals(0xff1b, of(SWT.ESC, SWT.ESC, SWT.NONE));
        assertEquals(0xff09, of(SWT.TAB, SWT.TAB, SWT.NONE));
        assertEquals(0xff08, of(SWT.BS, SWT.BS, SWT.NONE));
        assertEquals(0xffff, of(SWT.DEL, SWT.DEL, SWT.NONE));
        assertEquals(0xffb7, of(SWT.KEYPAD_7, '7', SWT.KEYPAD));
    }

    @Test
    void leftAndRightModifiersAreToldApart() {
        assertEquals(0xffe1, of(SWT.SHIFT, (char) 0, SWT.LEFT));
        assertEquals(0xffe2, of(SWT.SHIFT, (char) 0, SWT.RIGHT));
        assertEquals(0xffe3, of(SWT.CTRL, (char) 0, SWT.LEFT));
        assertEquals(0xffe4, of(SWT.CTRL, (char) 0, SWT.RIGHT));
        assertEquals(0xfe03, of(SWT.ALT_GR, (char) 0, SWT.NONE));
    }

    @Test
    void aKeyNobodyKnowsSendsNothing() {
        assertTrue(KeySymbols.of(0, (char) 0, SWT.NONE).isEmpty());
    }

    @Test
    void aReleaseNamesTheSymbolOfItsPress() {
        PressedKeys keys = new PressedKeys();
        keys.press('a', SWT.NONE, 'A');
        assertEquals(OptionalInt.of('A'), keys.release('a', SWT.NONE));
        assertEquals(OptionalInt.empty(), keys.release('a', SWT.NONE));
    }

    @Test
    void losingTheKeyboardReleasesTheLastPressedFirst() {
        PressedKeys keys = new PressedKeys();
        keys.press(SWT.CTRL, SWT.LEFT, 0xffe3);
        keys.press('c', SWT.NONE, 'c');
        assertEquals(List.of((int) 'c', 0xffe3), keys.releaseAll());
        assertEquals(List.of(), keys.releaseAll());
    }

    @ParameterizedTest
    @CsvSource({ "GERMAN,z,y", "GERMAN,ü,[", "GERMAN,ß,-", "FRENCH,a,q", "FRENCH,1,!", "FRENCH,!,/", "BRITISH,#,\\" })
    void aKeyboardMapSendsTheUsKeyOfTheSamePlace(KeyboardMap map, char typed, char sent) {
        assertEquals(sent, map.translate(typed));
    }

    @Test
    void typedAsTypedTranslatesNothing() {
        for (char code = ' '; code < 0x7f; code++) {
            assertEquals(code, KeyboardMap.AS_TYPED.translate(code));
        }
    }
}
