// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.freeze;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;

/**
 * Stops processes and lets them go on. Every call returns at once and starts no process; what it asked for takes
 * effect a little later and is found by {@link #look}. Owned by one thread.
 *
 * <p>There are two knobs. The <em>outer</em> one holds everything of the host and is the one that the agent turns; the
 * <em>inner</em> ones hold one scope each and belong to the keeper. Processes run only when both are open. So a keeper
 * that was stopped in the middle of a thaw and goes on with it after the agent froze cannot undo that: it opens the
 * outer knob while its own are shut, looks at the time again, and opens its own last.
 */
public interface Freezer extends Closeable {

    /** What became of a scope. */
    enum Found {
        /** At least one process may run. */
        RUNNING,
        /** No process runs. */
        FROZEN,
        /** No process is left. */
        GONE
    }

    /**
     * What can be done to a scope.
     *
     * @param freezes its processes can be stopped all at once
     * @param kills and killed all at once
     * @param placed its main process was read back in it
     */
    record Ability(boolean freezes, boolean kills, boolean placed) {
    }

    /**
     * Shuts the outer knob.
     *
     * @return whether there is one
     * @throws IOException when it could not be written
     */
    boolean freezeAll() throws IOException;

    /**
     * Whether the outer knob is shut.
     *
     * @return false also when there is none
     * @throws IOException when it could not be read
     */
    boolean shut() throws IOException;

    /**
     * Opens the outer knob; what the inner ones hold stays stopped.
     *
     * @throws IOException when it could not be written
     */
    void releaseAll() throws IOException;

    /**
     * Kills every process of the host that could be a copy, registered or not.
     *
     * @return whether that was possible, and there were any
     * @throws IOException when it could not be written
     */
    boolean killAll() throws IOException;

    /**
     * Shuts the inner knobs of whatever else lies behind the outer one: before a thaw, what nobody registered stays
     * stopped until somebody does, or ends it.
     *
     * @param known registered
     * @return how many there are
     * @throws IOException when one could not be written
     */
    int freezeOthers(Collection<Scope> known) throws IOException;

    /**
     * Shuts the inner knob of a scope.
     *
     * @param scope registered
     * @throws IOException when it could not be written
     */
    void freeze(Scope scope) throws IOException;

    /**
     * Opens the inner knob of a scope.
     *
     * @param scope registered
     * @throws IOException when it could not be written
     */
    void thaw(Scope scope) throws IOException;

    /**
     * Kills all processes of a scope, frozen or not.
     *
     * @param scope registered
     * @throws IOException when it could not be written
     */
    void kill(Scope scope) throws IOException;

    /**
     * What became of a scope.
     *
     * @param scope registered
     * @return as the kernel says
     */
    Found look(Scope scope);

    /**
     * What can be done to a scope.
     *
     * @param scope registered or about to be
     * @return looked up now
     */
    Ability ability(Scope scope);

    /**
     * Forgets what it keeps open for a scope.
     *
     * @param scope no longer registered
     */
    void forget(Scope scope);
}
