// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.hotseat.base.id.HostId;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.place.Evacuation;

/**
 * Which host shall be the standby of one machine: the first one wanted that lives. The present one is kept while it
 * lives, because every other one needs a whole copy first, unless an administrator has put another one before all. For
 * one thread.
 */
final class Choice {

    private final HostId me;
    private Optional<HostId> firstWish = Optional.empty();

    Choice(HostId me) {
        this.me = me;
    }

    /**
     * Who it shall be; empty when nobody fits. Who has fallen silent just now may be kept, but is not chosen: after a
     * take-over that is the host which was lost.
     */
    Optional<HostId> choose(MachineRecord machine, Optional<HostId> present, StateView view, Predicate<HostId> lives,
            Predicate<HostId> heard) {
        List<HostId> wanted = wanted(machine);
        Optional<HostId> wish = wanted.stream().findFirst();
        boolean newWish = firstWish.isPresent() && !wish.equals(firstWish);
        List<HostId> fitting = wanted.stream().filter(host -> fits(view, host)).filter(lives).toList();
        Optional<HostId> first = fitting.stream().filter(heard).findFirst();
        if (firstWish.isEmpty() || present.equals(wish)) { // a new one stays new until it is named
            firstWish = wish;
        }
        boolean keeps = present.filter(fitting::contains).isPresent() && !(newWish && first.equals(wish));
        return keeps ? present : first;
    }

    /** Other hosts that it may run on, most wanted first. */
    List<HostId> wanted(MachineRecord machine) {
        List<HostId> wanted = new ArrayList<>(machine.standbys());
        wanted.add(machine.primary());
        wanted.remove(me);
        return wanted;
    }

    /** Whether a host can take copies, as far as the cluster knows. */
    static boolean fits(StateView view, HostId host) {
        return view.find(Kinds.HOST, host.value()).map(Held::value).filter(Choice::takesCopies).isPresent()
                && view.find(Kinds.LEASE, host.value()).isPresent()
                && view.find(Kinds.INTENT, host.value()).isEmpty() && !Evacuation.isOn(view, host);
    }

    private static boolean takesCopies(HostRecord host) {
        return host.roles().contains(HostRole.HOST) && host.storage().isPresent() && host.ports().copies() > 0;
    }
}
