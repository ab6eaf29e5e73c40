// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.guest.GuestWord;
import org.hotseat.protection.host.Here;
import org.hotseat.replication.source.ProtectionState;
import org.hotseat.replication.source.Transitions.Transition;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;

/**
 * Tells the guest of a machine of its checkpoints; never waits for it.
 *
 * @param here whose guest it is
 * @param machine which
 */
public record CheckpointWords(Here here, MachineId machine) {

    private static final Logger LOG = System.getLogger(CheckpointWords.class.getName());

    /**
     * The state of its protection has changed.
     *
     * @param step how
     */
    public void went(Transition step) {
        Optional<GuestWord> word = word(step, epoch());
        if (word.isPresent()) {
            try {
                here.hypervisor().now().guests().tell(machine, word.get());
            } catch (FailureException absent) {
                LOG.log(Level.DEBUG, "the guest of {0} is not told: {1}", machine, absent.getMessage());
            }
        }
    }

    private long epoch() {
        return here.state().get().find(Kinds.AUTHORITY, machine.toString()).map(Held::value).map(it -> it.epoch())
                .orElse(0L);
    }

    static Optional<GuestWord> word(Transition step, long epoch) {
        if (step.to() == ProtectionState.SEPARATING_LOCK) {
            return Optional.of(new GuestWord.Checkpoint(epoch, step.generation()));
        }
        return step.from() == ProtectionState.SEPARATING_LOCK ? Optional.of(new GuestWord.CheckpointDone(epoch,
                step.generation(), step.to() == ProtectionState.SEPARATING_COPY)) : Optional.empty();
    }
}
