// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.ladder;

import java.time.Duration;
import java.util.Optional;

import org.hotseat.base.id.MachineId;

/** What the leader makes of a host, and why. */
public sealed interface Verdict {

    /**
     * No take-over: the host lives.
     *
     * @param age of its newest acknowledged renewal
     * @param plane that carried its last datagram, when only one does; the other one is worth an alarm then
     */
    record Alive(Duration age, Optional<RungName> plane) implements Verdict {
    }

    /** No take-over: the host has not held a lease that any voter remembers. */
    record NotJoined() implements Verdict {
    }

    /**
     * No take-over yet: silent, but not for long enough.
     *
     * @param silent for how long
     * @param suspected after how long it will be
     */
    record Silent(Duration silent, Duration suspected) implements Verdict {
    }

    /**
     * No take-over yet: the leader has just begun, was stopped itself, was alone, or has only just given up on this
     * host, and looks around first.
     *
     * @param silent for how long the host is
     */
    record LookingAround(Duration silent) implements Verdict {
    }

    /**
     * No take-over: too few voters answer the leader.
     *
     * @param answering how many do
     * @param needed a majority
     */
    record NoMajority(int answering, int needed) implements Verdict {
    }

    /**
     * No take-over: nothing that is wanted to run is on the host.
     *
     * @param silent for how long the host is
     */
    record NothingToTake(Duration silent) implements Verdict {
    }

    /**
     * No take-over: silence does not prove that its machines have stopped, since the host could not promise to stop
     * them by itself. It needs the controller's word that the power is off, or an administrator's.
     *
     * @param silent for how long the host is
     * @param machines how many wait for that word
     */
    record NotTrusted(Duration silent, int machines) implements Verdict {
    }

    /**
     * No take-over: no other host that could run them is alive, or no other one has their disks as they are.
     *
     * @param machine the first of them
     * @param machines how many there are
     * @param apart whether they wait for the host itself, since their disks are not shared and nobody may go on from a
     *     generation: however many other hosts live, none helps
     */
    record NoStandby(MachineId machine, int machines, boolean apart) implements Verdict {

        /**
         * Of machines that another host could run, if there was one.
         *
         * @param machine as above
         * @param machines as above
         */
        public NoStandby(MachineId machine, int machines) {
            this(machine, machines, false);
        }
    }

    /**
     * A take-over begins: the intent is on its way to the store.
     *
     * @param silent for how long the host is
     */
    record Accused(Duration silent) implements Verdict {
    }

    /**
     * A take-over goes on: voters are asked to promise.
     *
     * @param intent its number
     * @param given promises so far
     * @param needed a majority
     * @param objections voters that have heard the host a moment ago
     */
    record WaitingForPromises(long intent, int given, int needed, int objections) implements Verdict {
    }

    /**
     * A take-over goes on: the last lease may still last.
     *
     * @param intent its number
     * @param left until it is over on every clock
     */
    record WaitingForFence(long intent, Duration left) implements Verdict {
    }

    /**
     * A take-over is allowed and made.
     *
     * @param intent its number
     * @param taken machines so far
     * @param left machines that are still named as the host's
     * @param because what allowed it
     */
    record TakeoverOpen(long intent, int taken, int left, Ground because) implements Verdict {
    }

    /**
     * The intent is being withdrawn.
     *
     * @param intent its number
     * @param taken machines that were taken over under it
     */
    record Withdrawing(long intent, int taken) implements Verdict {
    }

    /** What allows a take-over. */
    enum Ground {
        /** Promises of a majority, and the lease is over. */
        PROMISES,
        /** The controller says that the power is off. */
        POWER_OFF,
        /** Promises, the lease is over, and an administrator answers for what silence does not prove. */
        WORD
    }
}
