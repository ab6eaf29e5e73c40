// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.data.SchemaRange;

/** A state of four hosts with leases, and one machine. */
public final class Records {

    public static final MachineId M = new MachineId(new UUID(1, 2));
    public static final HostId A = new HostId("a");
    public static final HostId B = new HostId("b");
    public static final HostId C = new HostId("c");
    public static final HostId D = new HostId("d");
    public static final UUID BOOT = new UUID(3, 4);

    private final StateMap state = new StateMap();

    public Records() {
        for (HostId host : List.of(A, B, C)) {
            host(host, 9748, Optional.of("10.1.0." + host.value().charAt(0)));
        }
        host(D, 0, Optional.of("10.1.0.9"));
    }

    public StateMap map() {
        return state;
    }

    public void host(HostId host, int copies, Optional<String> storage) {
        put(Kinds.HOST, new HostRecord(host, host.value(), Set.of(HostRole.HOST), "10.0.0." + host, storage,
                Optional.empty(), new HostPorts(1, 2, 3, 4, copies), Optional.empty(), "1", SchemaRange.OURS),
                host.value());
        put(Kinds.LEASE, new LeaseRecord(host, BOOT, 1), host.value());
    }

    public void intend(HostId host) {
        put(Kinds.INTENT, new IntentRecord(host, 1, BOOT, "silent"), host.value());
    }

    public void wanted(MachineRecord machine) {
        put(Kinds.MACHINE, machine, machine.id().toString());
    }

    /** Hosts are suspected after so many milliseconds. */
    public void suspectedAfter(long millis) {
        state.put(Kinds.TIMING.key(), 1, """
                {"lease":"PT2S","period":"PT0.25S","guard":"PT0.25S","suspicion":"PT%sS","wakeUp":"PT0.1S","stop":"PT0.1S",
                "roundTrip":"PT0.2S","election":"PT1S","keeperRestart":"PT1S","lostRenewals":2,"clockRateMillionths":500}
                """.formatted(millis / 1000.0), 1);
    }

    public void journal(JournalRecord entry) {
        put(Kinds.JOURNAL, entry, Kinds.number(entry.number()));
    }

    public void authority(HostId owner, long epoch, Optional<HostId> standby) {
        put(Kinds.AUTHORITY, new AuthorityRecord(M, owner, BOOT, epoch, standby, false, 0, false), M.toString());
    }

    public void released(HostId owner, long epoch, Optional<HostId> standby) {
        put(Kinds.AUTHORITY, new AuthorityRecord(M, owner, BOOT, epoch, standby, false, 0, true), M.toString());
    }

    public void continued(HostId owner, long epoch) {
        put(Kinds.AUTHORITY, new AuthorityRecord(M, owner, BOOT, epoch, Optional.empty(), false, 0, false, false, true),
                M.toString());
    }

    private <T> void put(Kind<T> kind, T value, String id) {
        state.put(kind.key(id), 1, kind.write(value), 1);
    }

    public static MachineRecord machine(HostId primary, HostId... standbys) {
        return new MachineRecord(M, "m", "", "<domain/>", Protection.REPLICATED, primary, List.of(standbys), true);
    }
}
