// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.nio.file.Path;

import org.hotseat.process.settings.AgentSettings;

/**
 * Where the keeper of this host has its things.
 *
 * @param folder on disk, mode 0700
 * @param run on memory where the system has it; what is there is of one boot
 */
public record KeeperPlaces(Path folder, Path run) {

    /**
     * Beside the agent's own.
     *
     * @param settings of the agent
     * @return below the state folder, and beside the control socket
     */
    public static KeeperPlaces of(AgentSettings settings) {
        return new KeeperPlaces(settings.state().resolve("keeper"), settings.control().resolveSibling("keeper"));
    }

    Path configuration() {
        return folder.resolve("keeper.conf");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    Path state() {
        return folder.resolve("state");
    }

    Path log() {
        return folder.resolve("keeper.log");
    }

    /** What it says when it cannot even log. */
    Path output() {
        return folder.resolve("output");
    }

    /** Which release was started with what. */
    Path record() {
        return folder.resolve("started");
    }

    /** The number of the process, for whoever has to end what outlives the agent. */
    Path process() {
        return folder.resolve("process");
    }

    Path socket() {
        return run.resolve("keeper.socket");
    }

    Path word() {
        return run.resolve("deadline");
    }
}
