// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Message.Cancel;
import org.hotseat.lease.wire.VoterSet;

/**
 * Tells the voters, a few times, that an intent is over, so that its host need not wait for their mirrors. Owned by the
 * leader's one thread.
 */
final class Farewells {

    private static final int TIMES = 4;

    private record Farewell(HostId host, long intent, long at, int left) {
    }

    private final long pause;
    private List<Farewell> open = new ArrayList<>();

    Farewells(long pause) {
        this.pause = pause;
    }

    /** The store has ended an intent. */
    void say(HostId host, long intent, long time) {
        open.add(new Farewell(host, intent, time, TIMES));
    }

    List<Datagram> due(VoterSet voters, long time) {
        List<Datagram> say = new ArrayList<>();
        List<Farewell> later = new ArrayList<>();
        for (Farewell one : open) {
            if (time - one.at() < 0) {
                later.add(one);
                continue;
            }
            voters.members().forEach(voter -> say.add(new Datagram(voter, new Cancel(one.host(), one.intent()))));
            if (one.left() > 1) {
                later.add(new Farewell(one.host(), one.intent(), time + pause, one.left() - 1));
            }
        }
        open = later;
        return say;
    }
}
