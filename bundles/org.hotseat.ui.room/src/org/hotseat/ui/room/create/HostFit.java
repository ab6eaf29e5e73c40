// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.console.move.Consequence;
import org.hotseat.ui.look.StateMark;

/**
 * Whether a host could serve a seat that is not there yet. Immutable.
 *
 * @param id of the host
 * @param name of the host
 * @param mark DONE when nothing speaks against it, AT_RISK when something would be missing, NOT_POSSIBLE when it could
 *     not serve the seat now
 * @param words the first thing that speaks against it, or that it fits
 * @param lines all that the planner says of the seat there
 */
public record HostFit(HostId id, String name, StateMark mark, String words, List<Consequence> lines) {

    /** Copies the list. */
    public HostFit {
        lines = List.copyOf(lines);
    }

    /**
     * What speaks against it, with its name.
     *
     * @return one sentence or two
     */
    public String says() {
        return words.startsWith(name) ? words : NLS.bind(Messages.hostSays, name, words);
    }
}
