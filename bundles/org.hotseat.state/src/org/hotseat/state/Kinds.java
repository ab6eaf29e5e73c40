// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hotseat.state.board.PortRecord;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HistoryRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.LeaseKeysRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.SchemaRecord;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.state.data.VotersRecord;
import org.hotseat.state.data.WordRecord;
import org.hotseat.state.display.OutputRecord;
import org.hotseat.state.matrix.PresetRecord;
import org.hotseat.state.matrix.RoutesRecord;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.seat.SeatEpochRecord;
import org.hotseat.state.seat.SeatRecord;
import org.hotseat.state.seat.SeatRunRecord;
import org.hotseat.state.secret.PowerKeyRecord;
import org.hotseat.state.secret.SwitchKeyRecord;
import org.hotseat.state.upkeep.DisplacedRecord;
import org.hotseat.state.upkeep.MaintenanceRecord;

/** Every kind of key that the cluster keeps. */
public final class Kinds {

    /** Which cluster this is. */
    public static final Kind<ClusterRecord> CLUSTER = new Kind<>("cluster", "meta/cluster", 1, ClusterRecord.class);
    /** Which form of state and commands it uses. */
    public static final Kind<SchemaRecord> SCHEMA = new Kind<>("schema", "meta/schema", 1, SchemaRecord.class);
    /** The times of the leases. */
    public static final Kind<TimingRecord> TIMING = new Kind<>("timing", "meta/timing", 1, TimingRecord.class);
    /** Who votes about leases. */
    public static final Kind<VotersRecord> VOTERS = new Kind<>("voters", "meta/voters", 1, VotersRecord.class);
    /** Since when the store goes on from something older; absent while that never happened. */
    public static final Kind<HistoryRecord> HISTORY = new Kind<>("history", "meta/history", 1, HistoryRecord.class);
    /** Keys of the lease datagrams; never leave the agents. */
    public static final Kind<LeaseKeysRecord> LEASE_KEYS = new Kind<>("lease keys", "secret/lease-keys", 1,
            LeaseKeysRecord.class);
    /** The password of a host's controller, by the host's id; never leaves the agents. */
    public static final Kind<PowerKeyRecord> POWER_KEY = new Kind<>("controller key", "secret/power/*", 1,
            PowerKeyRecord.class);
    /** The password of a matrix switch, by the switch's id; never leaves the agents. */
    public static final Kind<SwitchKeyRecord> SWITCH_KEY = new Kind<>("switch key", "secret/switch/*", 1,
            SwitchKeyRecord.class);
    /** Who decides. */
    public static final Kind<LeaderRecord> LEADER = new Kind<>("leader", "duty/leader", 1, LeaderRecord.class);
    /** A host, by its id. */
    public static final Kind<HostRecord> HOST = new Kind<>("host", "host/*", 1, HostRecord.class);
    /** A host's incarnation, by its id. */
    public static final Kind<LeaseRecord> LEASE = new Kind<>("lease", "lease/*", 1, LeaseRecord.class);
    /** An intent, by the id of the host; its version is the intent's id. */
    public static final Kind<IntentRecord> INTENT = new Kind<>("intent", "intent/*", 1, IntentRecord.class);
    /** An administrator's word about a silent host, by its id. */
    public static final Kind<WordRecord> WORD = new Kind<>("word", "word/*", 1, WordRecord.class);
    /** A host that is in maintenance, or gets its machines back, by its id. */
    public static final Kind<MaintenanceRecord> MAINTENANCE = new Kind<>("maintenance", "maintenance/*", 1,
            MaintenanceRecord.class);
    /** What shall be of a machine, by its id. */
    public static final Kind<MachineRecord> MACHINE = new Kind<>("machine", "vm/*/desired", 1, MachineRecord.class);
    /** Who may run a machine, by its id. */
    public static final Kind<AuthorityRecord> AUTHORITY = new Kind<>("authority", "vm/*/auth", 1,
            AuthorityRecord.class);
    /** A machine that makes room for another one, by its id. */
    public static final Kind<DisplacedRecord> DISPLACED = new Kind<>("displaced machine", "vm/*/displaced", 1,
            DisplacedRecord.class);
    /** A matrix switch, by its id. */
    public static final Kind<SwitchRecord> SWITCH = new Kind<>("switch", "switch/*/device", 1, SwitchRecord.class);
    /** What a matrix switch shall show, by its id. */
    public static final Kind<RoutesRecord> ROUTES = new Kind<>("routes", "switch/*/routes", 1, RoutesRecord.class);
    /** Crossings that are recalled together, by the id of the switch and their name. */
    public static final Kind<PresetRecord> PRESET = new Kind<>("preset", "switch/*/preset/*", 1, PresetRecord.class);
    /** Whose a port of an interface board is, by the board's host and the port's name. */
    public static final Kind<PortRecord> PORT = new Kind<>("port", "port/*/*", 1, PortRecord.class);
    /** What an output of a host shows, by the host and the output's name. */
    public static final Kind<OutputRecord> OUTPUT = new Kind<>("output", "output/*/*", 1, OutputRecord.class);
    /** What is at a seat, by the id of its object. */
    public static final Kind<SeatRecord> SEAT = new Kind<>("seat", "seat/*/mapping", 1, SeatRecord.class);
    /** A transaction that moves seats, by its id; the newest that are over are kept. */
    public static final Kind<SeatRunRecord> SEAT_RUN = new Kind<>("move of a seat", "seat-run/*", 1,
            SeatRunRecord.class);
    /** The highest epoch of any of them. */
    public static final Kind<SeatEpochRecord> SEAT_EPOCH = new Kind<>("epoch of seats", "meta/seats", 1,
            SeatEpochRecord.class);
    /** A person's account, by its name. */
    public static final Kind<AccountRecord> ACCOUNT = new Kind<>("account", "account/*", 1, AccountRecord.class);
    /** An object of the cluster document, by its id. */
    public static final Kind<ObjectRecord> OBJECT = new Kind<>("object", "object/*", 1, ObjectRecord.class);
    /** A command that a person gave, by {@link #number}. */
    public static final Kind<AuditRecord> AUDIT = new Kind<>("audit entry", "journal/audit/*", 1, AuditRecord.class);
    /** Something that happened, by {@link #number}. */
    public static final Kind<JournalRecord> JOURNAL = new Kind<>("journal entry", "journal/cluster/*", 1,
            JournalRecord.class);

    /** How many entries of each journal are kept; older ones go with each new one. */
    public static final int JOURNAL_KEPT = 1000;

    private static final List<Kind<?>> ALL = List.of(CLUSTER, SCHEMA, TIMING, VOTERS, HISTORY, LEASE_KEYS, POWER_KEY,
            SWITCH_KEY, LEADER, HOST, LEASE, INTENT, WORD, MAINTENANCE, MACHINE, AUTHORITY, DISPLACED, SWITCH, ROUTES,
            PRESET, PORT, OUTPUT, SEAT, SEAT_RUN, SEAT_EPOCH, ACCOUNT, OBJECT, AUDIT, JOURNAL);

    private Kinds() {
    }

    /**
     * All of them.
     *
     * @return in no order
     */
    public static List<Kind<?>> all() {
        return ALL;
    }

    /**
     * The kind of a key.
     *
     * @param key any
     * @return empty when a newer release made it
     */
    public static Optional<Kind<?>> of(String key) {
        for (Kind<?> kind : ALL) {
            if (kind.ids(key).isPresent()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * The id of a journal entry, so that keys are ordered as numbers are.
     *
     * @param number 1 or more
     * @return twelve digits
     */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%012d", number);
    }
}
