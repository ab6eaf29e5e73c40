// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.lightware;

/** Names of ports. */
final class Ports {

    private Ports() {
    }

    /** 0 for none, -1 when there is no such port. */
    static int number(String name, char letter, int count) {
        if ("0".equals(name)) {
            return 0;
        }
        if (name.isEmpty() || name.charAt(0) != letter || !name.substring(1).matches("\\d{1,4}")) {
            return -1;
        }
        int number = Integer.parseInt(name.substring(1));
        return number >= 1 && number <= count ? number : -1;
    }
}
