// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

/** Hears what becomes of the protection of a machine, on the thread of its replication; must not block for long. */
public interface Transitions {

    /**
     * One step of the state machine.
     *
     * @param from left
     * @param to entered
     * @param generation the last that was cut or is being cut; 0 before the first
     * @param nanos when, by the monotonic clock of the replication
     * @param reason why, for a journal; empty where the step says it
     */
    record Transition(ProtectionState from, ProtectionState to, long generation, long nanos, String reason) {
    }

    /**
     * It went to another state.
     *
     * @param transition which, when and why
     */
    void went(Transition transition);

    /**
     * The standby holds a generation whole.
     *
     * @param generation what it was
     */
    void acknowledged(GenerationRecord generation);
}
