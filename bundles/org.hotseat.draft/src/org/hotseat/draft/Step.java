// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.List;
import java.util.Optional;

import org.hotseat.draft.item.Item;
import org.hotseat.state.command.Command;

/**
 * What an import does to one object. All its commands are based on versions of one state.
 *
 * @param id of the object
 * @param title what is done, a verb first
 * @param rows that it does; empty when only other objects need it
 * @param base what the cluster held when it was compared; empty for a new object
 * @param wanted what it shall hold; empty to remove it
 * @param commands in the order in which they are to be given
 */
public record Step(String id, String title, List<Row> rows, Optional<Item> base, Optional<Item> wanted,
        List<Command> commands) {

    /** Copies. */
    public Step {
        rows = List.copyOf(rows);
        commands = List.copyOf(commands);
    }
}
