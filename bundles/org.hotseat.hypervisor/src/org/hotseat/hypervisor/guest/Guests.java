// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.guest;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;

/**
 * The guests of the machines of this host: a line to each that has the channel for it, its clock, its network. Only a
 * program on the host itself can speak with them. Thread-safe; methods that take a {@link Run} block.
 */
public interface Guests {

    /** Where nobody can be spoken with. */
    Guests NONE = new Guests() {

        @Override
        public Subscription attend(GuestEar ear) {
            return () -> { };
        }

        @Override
        public void tell(MachineId machine, GuestWord word) {
            // nobody is there
        }

        @Override
        public GuestLook look(MachineId machine, Run run) {
            return new GuestLook(false, GuestLook.Agent.NONE);
        }

        @Override
        public Optional<Duration> setClock(MachineId machine, Run run) throws FailureException {
            throw new FailureException(FailureCode.UNSUPPORTED, "Guests are not spoken with here.", "");
        }

        @Override
        public void announce(MachineId machine, Run run) {
            // its network is not ours
        }
    };

    /**
     * Keeps a line to every machine that runs and has the channel, from now on. Lines come within some seconds after a
     * machine has begun, at once when it is resumed.
     *
     * @param ear hears all guests
     * @return ends all lines
     */
    Subscription attend(GuestEar ear);

    /**
     * Says something. Never blocks: what cannot be said within two seconds ({@link GuestWord.Restored} and {@link
     * GuestWord.Clock}: thirty) is dropped, and so is everything to guests that nobody attends.
     *
     * @param machine any
     * @param word what
     */
    void tell(MachineId machine, GuestWord word);

    /**
     * Looks whether a guest lives. A guest agent that does not answer costs five seconds.
     *
     * @param machine that runs
     * @param run limits
     * @return what is found
     * @throws FailureException NOT_FOUND, WRONG_STATE when it does not run, TIMEOUT
     */
    GuestLook look(MachineId machine, Run run) throws FailureException;

    /**
     * Sets the clock of a guest to the time of day of this host, by its guest agent.
     *
     * @param machine that runs
     * @param run limits
     * @return how much it was behind before; negative when it was ahead; empty when it did not tell
     * @throws FailureException when there is no agent, or it refuses
     */
    Optional<Duration> setClock(MachineId machine, Run run) throws FailureException;

    /**
     * Lets the network cards of a machine say where they are now, so that switches send to this host.
     *
     * @param machine that runs
     * @param run limits
     * @throws FailureException of the hypervisor
     */
    void announce(MachineId machine, Run run) throws FailureException;
}
