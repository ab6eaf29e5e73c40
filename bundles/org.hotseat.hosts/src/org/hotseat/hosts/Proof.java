// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts;

import java.nio.file.Path;
import java.util.Optional;

/** How an account proves itself. Secrets stay the caller's, who wipes them after the login. */
public sealed interface Proof {

    /**
     * By the keys of the person's SSH agent.
     *
     * @param socket of the agent; empty takes the one that the environment names
     */
    record Agent(Optional<Path> socket) implements Proof {
    }

    /**
     * By a private key.
     *
     * @param file in a form that OpenSSH writes
     * @param passphrase for a key that is encrypted
     */
    record KeyFile(Path file, Optional<char[]> passphrase) implements Proof {
        @Override
        public String toString() {
            return "KeyFile[" + file + ']';
        }
    }

    /**
     * By a password, also where the host asks for it in a dialog of its own.
     *
     * @param secret the password
     */
    record Password(char[] secret) implements Proof {
        @Override
        public String toString() {
            return "Password";
        }
    }
}
