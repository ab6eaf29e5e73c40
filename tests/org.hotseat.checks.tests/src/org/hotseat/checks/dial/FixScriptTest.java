// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.checks.Fix;
import org.hotseat.hosts.Command;
import org.junit.jupiter.api.Test;

/** What is run on a host to put something right. */
class FixScriptTest {

    private static final Fix FIX = new Fix("Create bridge", "", List.of("ip link add br0 type bridge"),
            List.of("ip link del br0"), true);

    @Test
    void thePasswordIsInTheScriptAndNotInItsShownText() {
        Command command = FixScript.doing(FIX, Optional.of("/run/keep"), 15,
                Optional.of("it's secret".toCharArray()));
        assertTrue(command.script().contains("'it'\\''s secret'"), command.script());
        assertFalse(command.shown().contains("secret"), command.shown());
    }

    @Test
    void aGuardedFixTakesItselfBackUnlessItIsConfirmed() {
        String script = FixScript.doing(FIX, Optional.of("/run/keep"), 15, Optional.empty()).script();
        assertTrue(script.indexOf("[ ! -e /run/keep ]") < script.indexOf("ip link del br0 || true"), script);
        assertTrue(script.indexOf("ip link del br0 || true") < script.indexOf("ip link add br0"), script);
        assertTrue(FixScript.confirming("/run/keep", Optional.empty()).script().contains("touch /run/keep"));
    }

    @Test
    void withoutAGuardNothingIsTakenBackByItself() {
        assertFalse(FixScript.doing(FIX, Optional.empty(), 15, Optional.empty()).script().contains("del br0"));
        assertTrue(FixScript.undoing(FIX, Optional.empty()).script().contains("ip link del br0"));
    }
}
