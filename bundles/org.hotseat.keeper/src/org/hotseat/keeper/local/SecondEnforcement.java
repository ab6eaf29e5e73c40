// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;

import org.hotseat.keeper.freeze.Freezer;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.lease.SecondEnforcer;
import org.hotseat.lease.timing.Timing;

/**
 * The agent's half of enforcement with its hands: reads the deadline that the keeper shares and shuts the outer knob
 * when it has come, again in every turn until there is a new one. Never opens anything. Owned by one thread of its own
 * that does nothing else; never blocks.
 */
public final class SecondEnforcement {

    private static final long PACE = Duration.ofMillis(20).toNanos();

    private final SecondEnforcer enforcer;
    private final SharedWord word;
    private final Freezer freezer;
    private final Supplier<Collection<Scope>> scopes;

    /**
     * Beside a keeper.
     *
     * @param timing of the cluster
     * @param word that the keeper shares
     * @param freezer of the agent's own
     * @param scopes registered with the keeper; asked only where there is no outer knob
     */
    public SecondEnforcement(Timing timing, SharedWord word, Freezer freezer, Supplier<Collection<Scope>> scopes) {
        this.enforcer = new SecondEnforcer(timing);
        this.word = word;
        this.freezer = freezer;
        this.scopes = scopes;
    }

    /**
     * Looks, and freezes when it must.
     *
     * @return nanoseconds until the next turn
     * @throws IOException when something could not be frozen: try again at once, and raise an alarm
     */
    public long turn() throws IOException {
        long deadline = word.read();
        long time = System.nanoTime();
        if (!enforcer.mustFreeze(deadline, time)) {
            return Math.clamp(enforcer.enforceAt(deadline) - time, 1, PACE);
        }
        if (!freezer.freezeAll()) {
            for (Scope scope : scopes.get()) {
                freezer.freeze(scope);
            }
        }
        return PACE;
    }

    /**
     * Whether everything is frozen by now.
     *
     * @return false while a process may run
     */
    public boolean verified() {
        return scopes.get().stream().noneMatch(scope -> freezer.look(scope) == Freezer.Found.RUNNING);
    }
}
