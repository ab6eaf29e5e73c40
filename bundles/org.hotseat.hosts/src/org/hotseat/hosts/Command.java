// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts;

import java.util.List;
import java.util.Optional;

/**
 * Something to run on a host by its POSIX shell. The text goes to the shell's input and is in no list of processes.
 *
 * @param script the text
 * @param secrets parts of the text that no log may show
 * @param title what logs show instead of a text that is long and always the same
 */
public record Command(String script, List<String> secrets, Optional<String> title) {

    /** What stands in the log for a secret. */
    public static final String HIDDEN = "******";

    /** Copies the list. */
    public Command {
        secrets = List.copyOf(secrets);
    }

    /**
     * A command that logs show as it is.
     *
     * @param script the text
     * @param secrets parts of the text that no log may show
     */
    public Command(String script, List<String> secrets) {
        this(script, secrets, Optional.empty());
    }

    /**
     * A command without secrets.
     *
     * @param script the text
     * @return the command
     */
    public static Command of(String script) {
        return new Command(script, List.of());
    }

    /**
     * The text for logs.
     *
     * @return the title, else the script, without its secrets
     */
    public String shown() {
        String text = title.orElse(script);
        for (String secret : secrets) {
            if (!secret.isEmpty()) {
                text = text.replace(secret, HIDDEN);
            }
        }
        return text;
    }

    @Override
    public String toString() {
        return shown();
    }
}
