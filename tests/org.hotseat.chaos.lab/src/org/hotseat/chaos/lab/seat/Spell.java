// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.util.Collection;

import org.hotseat.base.id.HostId;

/**
 * For how long a host had something.
 *
 * @param host which
 * @param first {@link System#nanoTime()} of the first sign
 * @param last of the last one
 */
record Spell(HostId host, long first, long last) {

    /** How many hosts had it at once, at most; what ends when another one begins was not at once. */
    static int most(Collection<Spell> spells) {
        return spells.stream().mapToInt(one -> (int) spells.stream().filter(other -> other.first - one.first <= 0
                && other.last - one.first > 0 || other == one).map(Spell::host).distinct().count()).max().orElse(0);
    }

    Spell until(long now) {
        return new Spell(host, first, now);
    }
}
