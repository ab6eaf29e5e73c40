// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen.keys;

import java.util.HashMap;
import java.util.Map;

/**
 * How keys reach a machine whose own keyboard layout differs. A VNC server turns symbols into keys by its own layout:
 * where both agree, characters go as typed; where the machine believes in a US keyboard behind a local one, the symbol
 * of the US key in the same place goes instead.
 */
public enum KeyboardMap {
    /** Characters as typed. */
    AS_TYPED("", ""),
    /** German keyboard here, US keyboard assumed by the machine. */
    GERMAN("zyZYüöäÜÖÄß?#'+*-_´`^°\"§&/()=;:", "yzYZ[;'{:\"-_\\|]}/?=+`~@#^&*()<>"),
    /** French keyboard here, US keyboard assumed by the machine. */
    FRENCH("aqzwAQZWmM&é\"'(-è_çà)=1234567890°^¨$£ù%*µ,?;.:/!§²",
            "qawzQAWZ;:1234567890-=!@#$%^&*()_[{]}'\"\\|mM,<.>/?`"),
    /** British keyboard here, US keyboard assumed by the machine. */
    BRITISH("\"@#~£¬", "@\"\\|#~");

    private final Map<Character, Character> toUs = new HashMap<>();

    KeyboardMap(String here, String there) {
        for (int index = 0; index < here.length(); index++) {
            toUs.put(here.charAt(index), there.charAt(index));
        }
    }

    /**
     * Translates a typed character.
     *
     * @param typed as the local layout gave it
     * @return what to send
     */
    public char translate(char typed) {
        return toUs.getOrDefault(typed, typed);
    }
}
