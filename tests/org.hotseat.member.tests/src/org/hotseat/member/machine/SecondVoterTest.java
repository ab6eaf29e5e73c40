// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of one host, with a machine that ticks there, grows: real keepers that vote over real sockets. */
class SecondVoterTest {

    private static final Timing TIMING = Profile.DEFAULT.timing();

    private final MachineId machine = new MachineId(UUID.randomUUID());

    @Test
    void theFirstHostKeepsItsLeaseWhenOneThatWasThereForLongVotesToo(@TempDir Path folder) throws Exception {
        try (OneHost a = new OneHost("a", 1, folder, "signals");
                OneHost b = new OneHost("b", 2, folder, "signals");
                OneCluster cluster = new OneCluster(a.record)) {
            cluster.give(new HostCommand.AddHost(b.record));
            a.begin(cluster);
            b.begin(cluster);
            a.awaitLease();
            b.awaitLease();
            cluster.give(new MachineCommand.DefineMachine(0, new MachineRecord(machine, "m", "", "<domain/>",
                    Protection.RESTART, a.id, List.of(), true)));
            Until.isTrue("the machine ticks", a::told, () -> a.hands.ticks(machine) > 0);
            long since = b.status().lease().now();
            Until.isTrue("b is there for long", b::told, () -> passed(b, since) > TIMING.silence());
            long incarnation = a.status().lease().incarnation();
            cluster.voters(List.of(a.id, b.id));
            Until.isTrue("b votes", b::told, () -> b.status().vote().votes() && b.status().vote().set() == version(a));
            Status.Lease then = a.status().lease();
            // by the votes of before it would last no longer than that
            Until.isTrue("another lease's time", a::told, () -> passed(a, then.now()) > TIMING.lease());
            assertEquals(incarnation, a.status().lease().incarnation());
            assertEquals(List.of(), List.copyOf(a.book().now()), "it stands still");
            long ticks = a.hands.ticks(machine);
            Until.isTrue("it ticks on", a::told, () -> a.hands.ticks(machine) > ticks);
        }
    }

    private static long passed(OneHost host, long since) throws Exception {
        return host.status().lease().now() - since;
    }

    private static long version(OneHost host) throws Exception {
        return host.status().vote().set();
    }
}
