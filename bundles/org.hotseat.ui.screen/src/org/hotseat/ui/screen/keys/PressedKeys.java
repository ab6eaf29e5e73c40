// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Remembers which symbol went out for which key, so that the release names the same symbol even when shift was let go
 * in between, and so that nothing stays pressed on the machine when the window loses the keyboard. Confined to the
 * window's thread.
 */
public final class PressedKeys {

    private final Map<Key, Integer> pressed = new LinkedHashMap<>();

    /**
     * A key went down, or repeats.
     *
     * @param keyCode SWT's code
     * @param keyLocation SWT's location
     * @param keysym what is sent for it
     */
    public void press(int keyCode, int keyLocation, int keysym) {
        pressed.put(new Key(keyCode, keyLocation), keysym);
    }

    /**
     * A key went up.
     *
     * @param keyCode SWT's code
     * @param keyLocation SWT's location
     * @return what to release; empty when its press was not sent
     */
    public OptionalInt release(int keyCode, int keyLocation) {
        Integer keysym = pressed.remove(new Key(keyCode, keyLocation));
        return keysym == null ? OptionalInt.empty() : OptionalInt.of(keysym);
    }

    /**
     * Lets everything go.
     *
     * @return what to release, last pressed first
     */
    public List<Integer> releaseAll() {
        List<Integer> keysyms = new ArrayList<>(pressed.values()).reversed();
        pressed.clear();
        return keysyms;
    }

    /**
     * A key of the keyboard.
     *
     * @param code SWT's code
     * @param location SWT's location
     */
    private record Key(int code, int location) {
    }
}
