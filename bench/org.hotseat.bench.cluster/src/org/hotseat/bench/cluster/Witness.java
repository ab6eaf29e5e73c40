// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand;

/** Reads the whole state at every agent: nothing that was acknowledged may be missing. */
final class Witness {

    private final Group group;

    Witness(Group group) {
        this.group = group;
    }

    static String key(Command command) {
        return "object/" + ((DocumentCommand.PutObject) command).object().id();
    }

    void has(Set<String> keys) throws IOException {
        for (Member member : group.members()) {
            Set<String> seen = ConcurrentHashMap.newKeySet();
            try (Console console = Console.open(member)) {
                console.keys(seen::add);
                Until.holds("everything that was acknowledged at " + member.name(), () -> seen.containsAll(keys));
            }
        }
    }
}
