// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.ladder.PowerNews;

/**
 * All that a ladder is made of.
 *
 * @param host whose
 * @param leads whether it is the leader's own
 * @param voters the committed set
 * @param evidence what they told
 * @param waiting what is wanted to run and named as the host's
 * @param released what is wanted to run, was named as the host's and has ended there
 * @param pursuit when an intent stands
 * @param power what its controller told last
 * @param word when somebody answers for it
 * @param standing of the host's enforcers
 * @param accused whether an intent is on its way
 * @param useful whether any of its machines has a host to go to
 * @param began when this leader did
 * @param time now
 */
record Situation(HostId host, boolean leads, VoterSet voters, Evidence evidence, List<Roster.Waiting> waiting,
        List<Roster.Waiting> released, Optional<Pursuit> pursuit, Optional<PowerNews> power, Optional<Word> word,
        Standing standing, boolean accused, boolean useful, long began, long time) {

    boolean trusted() {
        return standing == Standing.TRUSTED || word.isPresent();
    }

    boolean poweredOff() {
        return word.filter(it -> it.source() == Word.Source.POWER_OFF).isPresent();
    }

    /** What nobody but the host may start, although it has ended there. */
    List<Roster.Waiting> apart() {
        return released.stream().filter(Roster.Waiting::apart).toList();
    }

    /** Of a host that no voter knows: since this leader began. */
    long silence() {
        long age = evidence.silence(host, time);
        return age == Sighting.NEVER ? time - began : age;
    }
}
