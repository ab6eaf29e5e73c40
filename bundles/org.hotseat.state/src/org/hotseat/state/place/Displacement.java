// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.hotseat.base.id.MachineId;

/** Which machines of a host make room for a more important one, and when they go on. Pure. */
public final class Displacement {

    /** Beside others a machine goes on when an eighth of its memory is free beyond it: it is not displaced at once. */
    private static final long SPARE = 8;

    /**
     * A machine of the host.
     *
     * @param machine which
     * @param priority more is more important
     * @param kib memory that the host has back when it is suspended, KiB
     */
    public record Guest(MachineId machine, int priority, long kib) {
    }

    private Displacement() {
    }

    /**
     * Who makes room: the least important, of those the largest, and nobody in vain.
     *
     * @param free memory of the host, KiB
     * @param needed by the machine that is to start, KiB
     * @param priority of that machine
     * @param running that could make room
     * @return the least important first; empty when there is room, or when there would not be any with all of them
     */
    public static List<MachineId> choose(long free, long needed, int priority, Collection<Guest> running) {
        List<Guest> chosen = new ArrayList<>();
        long room = free;
        for (Guest guest : running.stream().filter(one -> one.priority() < priority).sorted(Comparator.comparingInt(
                Guest::priority).thenComparing(Guest::kib, Comparator.reverseOrder()).thenComparing(one -> one.machine()
                        .toString())).toList()) {
            if (room < needed) {
                chosen.add(guest);
                room += guest.kib();
            }
        }
        if (room < needed) {
            return List.of();
        }
        for (Guest guest : chosen.reversed()) { // the last ones may be large enough without the first ones
            if (room - guest.kib() >= needed) {
                room -= guest.kib();
                chosen.remove(guest);
            }
        }
        return chosen.stream().map(Guest::machine).toList();
    }

    /**
     * Whether a machine that made room may go on.
     *
     * @param free memory of the host, KiB
     * @param kib memory of the machine, KiB
     * @param alone whether the cluster runs no other machine there, so that there is nobody to make room for
     * @return true when it would not have to make room at once again
     */
    public static boolean mayGoOn(long free, long kib, boolean alone) {
        return free >= (alone ? kib : kib + kib / SPARE);
    }
}
