// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.agent.internal.state.Space;
import org.hotseat.agent.internal.state.StateFolder;
import org.hotseat.process.settings.AgentSettings;

/** The folders that the agent writes to. */
final class FolderChecks {

    private final AgentSettings settings;

    FolderChecks(AgentSettings settings) {
        this.settings = settings;
    }

    Finding state() {
        Path state = settings.state();
        try {
            if (!Files.exists(state)) {
                return Files.isWritable(state.getParent()) ? Finding.good("state", state + " will be made")
                        : Finding.bad("state", state + " cannot be made by this user", "Make it, mode 0700, for the"
                                + " agent's user");
            }
            Optional<String> fault = StateFolder.fault(state);
            if (fault.isPresent()) {
                return Finding.bad("state", state + " " + fault.get(),
                        "Let it belong to the agent's user with mode 0700; is this the agent's user?");
            }
            return Finding.good("state", StateFolder.holder(state).map(holder -> state + " is in use by " + holder)
                    .orElse(state + " is free"));
        } catch (IOException unreadable) {
            return Finding.bad("state", state + " cannot be looked at (" + unreadable.getMessage() + ')',
                    "Run this as root or as the agent's user");
        }
    }

    Finding space() {
        try {
            Space space = Space.of(settings.state());
            String text = space.free().mib() + " MiB free for " + settings.state();
            return switch (space.grade()) {
                case ENOUGH -> Finding.good("disk", text);
                case LITTLE -> Finding.note("disk", text, Space.REMEDY);
                case NONE -> Finding.bad("disk", text, Space.REMEDY);
            };
        } catch (IOException unknown) {
            return Finding.bad("disk", "the free space is not known (" + unknown.getMessage() + ')',
                    "Is the disk of the state folder there?");
        }
    }

    Finding control() {
        Path folder = settings.control().getParent();
        if (Files.isDirectory(folder) ? Files.isWritable(folder) : Files.isWritable(folder.getParent())) {
            return Finding.good("control", settings.control().toString());
        }
        return Finding.bad("control", folder + " cannot be written by this user", "Make it for the agent's user, or"
                + " name another path by \"control\"");
    }
}
