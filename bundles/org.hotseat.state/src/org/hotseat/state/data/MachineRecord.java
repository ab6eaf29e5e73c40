// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.data;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.json.Hidden;

/**
 * What shall be of a machine.
 *
 * @param id never changes
 * @param name for people, 1 to 64 characters; no two machines share one
 * @param hash SHA-256 of the description, hexadecimal
 * @param xml the description itself, libvirt's form
 * @param protection what happens when its host is lost
 * @param primary where it shall run
 * @param standbys where it may run, most wanted first
 * @param run whether it shall be on
 * @param wishes how it shall be looked after; empty for as usual
 * @param paused whether a person wants no cuts of it for now; it is copied no more, and nobody gives up its standby
 */
public record MachineRecord(MachineId id, String name, String hash, @Hidden String xml, Protection protection,
        HostId primary, List<HostId> standbys, boolean run, Optional<Care> wishes, boolean paused) {

    private static final int LONGEST = 64;

    /**
     * How a machine is looked after. Any figures can be written down; {@link org.hotseat.state.decide.Decider} refuses
     * those that cannot be.
     *
     * @param priority 0 to 9, more is more important; empty for 5
     * @param pace how often it is copied; empty for {@link Pace#USUAL}
     * @param guest what is done when its guest hangs or panics; empty for {@link GuestPolicy#REPORT}
     */
    public record Care(Optional<Integer> priority, Optional<Pace> pace, Optional<GuestPolicy> guest) {

        /** Nobody has said anything. */
        public static final Care USUAL = new Care(Optional.empty(), Optional.empty(), Optional.empty());
        /** What a machine has that nobody has said more about. */
        public static final int USUAL_PRIORITY = 5;
        /** The most important ones. */
        public static final int HIGHEST_PRIORITY = 9;

        /**
         * With nothing said about the guest.
         *
         * @param priority as above
         * @param pace as above
         */
        public Care(Optional<Integer> priority, Optional<Pace> pace) {
            this(priority, pace, Optional.empty());
        }

        /**
         * The same with another priority.
         *
         * @param wanted as above
         * @return everything else as it is
         */
        public Care withPriority(Optional<Integer> wanted) {
            return new Care(wanted, pace, guest);
        }

        /**
         * The same with another pace.
         *
         * @param wanted as above
         * @return everything else as it is
         */
        public Care withPace(Optional<Pace> wanted) {
            return new Care(priority, wanted, guest);
        }

        /**
         * The same with another policy for the guest.
         *
         * @param wanted as above
         * @return everything else as it is
         */
        public Care withGuest(Optional<GuestPolicy> wanted) {
            return new Care(priority, pace, wanted);
        }
    }

    /** What the owner's agent does when a guest hangs, panics, or leaves its watchdog alone. */
    public enum GuestPolicy {
        /** Nothing, and nobody hears of it. */
        NONE,
        /** It is written into the journal. */
        REPORT,
        /** Also, the machine is reset, or started anew when only that helps; a few times an hour at most. */
        RESTART
    }

    /**
     * How often a machine is copied. Always written out whole, so that other usual figures in a later release change
     * nothing.
     *
     * @param rpo most work that may be lost (recovery point objective): from a cut to the acknowledgement of the next;
     *     100 ms to 1 h
     * @param shortest time between two cuts, however much the objective asks for; 50 ms up to the objective
     * @param longest time between two cuts, however slow the link is; from the shortest up to 1 h
     * @param pauseThousandths largest share of its time that the machine may stand still for cuts; 1 to 500
     */
    public record Pace(Duration rpo, Duration shortest, Duration longest, int pauseThousandths) {

        /** What a machine gets that nobody has said more about: a second of work, and a twentieth of its time. */
        public static final Pace USUAL = new Pace(Duration.ofSeconds(1), Duration.ofMillis(250), Duration.ofSeconds(30),
                50);
    }

    /** Copies and checks. */
    public MachineRecord {
        standbys = List.copyOf(standbys);
        wishes = wishes.filter(some -> !some.equals(Care.USUAL));
        if (name.isBlank() || name.length() > LONGEST || standbys.contains(primary)) {
            throw new IllegalArgumentException("machine " + id + ": '" + name + "', " + primary + ", " + standbys);
        }
    }

    /**
     * One that is looked after as usual.
     *
     * @param id as above
     * @param name as above
     * @param hash as above
     * @param xml as above
     * @param protection as above
     * @param primary as above
     * @param standbys as above
     * @param run as above
     */
    public MachineRecord(MachineId id, String name, String hash, String xml, Protection protection, HostId primary,
            List<HostId> standbys, boolean run) {
        this(id, name, hash, xml, protection, primary, standbys, run, Optional.empty(), false);
    }

    /**
     * How it is looked after.
     *
     * @return what was wished; empty parts are as usual
     */
    public Care care() {
        return wishes.orElse(Care.USUAL);
    }

    /**
     * How important it is among others.
     *
     * @return 0 to 9, more is more important
     */
    public int priority() {
        return care().priority().orElse(Care.USUAL_PRIORITY);
    }

    /**
     * How often it is copied.
     *
     * @return as wanted, or as usual
     */
    public Pace pace() {
        return care().pace().orElse(Pace.USUAL);
    }

    /**
     * What is done when its guest hangs or panics.
     *
     * @return as wanted, or as usual
     */
    public GuestPolicy guestPolicy() {
        return care().guest().orElse(GuestPolicy.REPORT);
    }

    /**
     * The same machine, protected otherwise.
     *
     * @param how what happens when its host is lost
     * @param first where it shall run
     * @param others where it may run, most wanted first
     * @return everything else as it is
     */
    public MachineRecord protectedBy(Protection how, HostId first, List<HostId> others) {
        return new MachineRecord(id, name, hash, xml, how, first, others, run, wishes, paused);
    }

    /**
     * The same machine, on or off.
     *
     * @param on whether it shall be on
     * @return everything else as it is
     */
    public MachineRecord running(boolean on) {
        return new MachineRecord(id, name, hash, xml, protection, primary, standbys, on, wishes, paused);
    }

    /**
     * The same machine, looked after otherwise.
     *
     * @param how as a person asks for it
     * @return everything else as it is
     */
    public MachineRecord cared(Care how) {
        return new MachineRecord(id, name, hash, xml, protection, primary, standbys, run, Optional.of(how), paused);
    }

    /**
     * The same machine, without cuts or with them.
     *
     * @param none whether it is not cut for now
     * @return everything else as it is
     */
    public MachineRecord paused(boolean none) {
        return new MachineRecord(id, name, hash, xml, protection, primary, standbys, run, wishes, none);
    }
}
