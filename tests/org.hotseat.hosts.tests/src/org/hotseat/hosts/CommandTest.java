// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Secrets do not come out of what carries them. */
class CommandTest {

    @Test
    void theShownTextHasNoSecret() {
        Command command = new Command("echo s3cret | sudo -S true # s3cret", List.of("s3cret", ""));
        assertEquals("echo ****** | sudo -S true # ******", command.shown());
        assertEquals(command.shown(), command.toString());
    }

    @Test
    void proofsDoNotPrintTheirSecrets() {
        assertFalse(new Proof.Password("abc".toCharArray()).toString().contains("abc"));
        assertEquals("KeyFile[k]",
                new Proof.KeyFile(Path.of("k"), Optional.of("abc".toCharArray())).toString());
    }
}
