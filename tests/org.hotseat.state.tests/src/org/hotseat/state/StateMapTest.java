// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.id.HostId;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.SchemaRecord;
import org.junit.jupiter.api.Test;

class StateMapTest {

    private final StateMap state = new StateMap();

    @Test
    void aKeyNamesItsKindAndIds() {
        assertEquals("vm/m-1/auth", Kinds.AUTHORITY.key("m-1"));
        assertEquals(Optional.of(List.of("m-1")), Kinds.AUTHORITY.ids("vm/m-1/auth"));
        assertEquals(Optional.empty(), Kinds.AUTHORITY.ids("vm/m-1/desired"));
        assertEquals(Optional.empty(), Kinds.HOST.ids("host/a/b"));
        assertEquals(Optional.of(List.of()), Kinds.CLUSTER.ids("meta/cluster"));
        assertEquals(Optional.of(Kinds.MACHINE), Kinds.of("vm/m-1/desired"));
        assertEquals(Optional.empty(), Kinds.of("seat/1"));
        assertThrows(IllegalArgumentException.class, () -> Kinds.HOST.key());
        assertThrows(IllegalArgumentException.class, () -> Kinds.HOST.key("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> Kinds.HOST.key("a/b"));
        assertThrows(IllegalArgumentException.class, () -> Kinds.HOST.key(""));
        assertTrue(Kinds.LEASE_KEYS.isSecret());
        assertFalse(Kinds.HOST.isSecret());
    }

    @Test
    void valuesAreFoundWithTheirVersions() {
        state.put("meta/schema", 1, "{\"version\":3}", 7);
        state.reached(9);
        assertEquals(Optional.of(new Held<>(new SchemaRecord(3), 7)), state.find(Kinds.SCHEMA));
        assertEquals(9, state.revision());
        assertEquals(7, state.version("meta/schema"));
        assertEquals(0, state.version("meta/timing"));
        state.remove("meta/schema");
        assertEquals(Optional.empty(), state.find(Kinds.SCHEMA));
        state.clear();
        assertEquals(0, state.revision());
    }

    @Test
    void aNewerFormIsKeptAndTold() {
        state.put("meta/schema", 2, "{\"version\":3}", 7);
        assertEquals(Optional.empty(), state.find(Kinds.SCHEMA));
        assertEquals(FailureCode.TOO_NEW, state.unreadable().get("meta/schema").failure().code());
        assertEquals(7, state.version("meta/schema"));
        assertEquals(new Raw(2, "{\"version\":3}", 7), state.raws().get("meta/schema"));
        state.put("meta/schema", 1, "{\"version\":3}", 8);
        assertTrue(state.unreadable().isEmpty());
    }

    @Test
    void damageAndNonsenseAreSetApart() {
        state.put("host/a", 1, "{\"id\":\"a\"}", 5);
        state.damaged("host/b", 6, new Failure(FailureCode.DAMAGED, "sum"));
        state.put("secret/lease-keys", 1, "{\"keys\":[{\"id\":1,\"hex\":\"zz\"}]}", 7);
        assertEquals(Set.of("host/a", "host/b", "secret/lease-keys"), state.unreadable().keySet());
        assertTrue(state.unreadable().get("host/a").failure().message().contains("without name"));
        assertFalse(state.unreadable().get("secret/lease-keys").failure().message().contains("zz"));
        assertEquals(6, state.version("host/b"));
        assertTrue(state.all(Kinds.HOST).isEmpty());
        state.remove("host/b");
        assertEquals(0, state.version("host/b"));
    }

    @Test
    void whatIsOfNoKnownKindIsKept() {
        state.put("seat/1", 4, "{}", 5);
        assertEquals(new Raw(4, "{}", 5), state.raw("seat/1").orElseThrow());
        assertEquals(5, state.version("seat/1"));
        assertTrue(state.unreadable().isEmpty());
    }

    @Test
    void aSnapshotDoesNotChange() {
        state.put("duty/leader", 1, Kinds.LEADER.write(new LeaderRecord(new HostId("a"), 1, 1)), 2);
        state.reached(2);
        StateView before = state.snapshot();
        state.put("duty/leader", 1, Kinds.LEADER.write(new LeaderRecord(new HostId("b"), 2, 1)), 3);
        state.put("seat/1", 1, "{}", 3);
        state.damaged("host/x", 3, new Failure(FailureCode.DAMAGED, ""));
        state.reached(3);
        assertEquals("a", before.find(Kinds.LEADER).orElseThrow().value().host().value());
        assertEquals(Set.of("duty/leader"), before.raws().keySet());
        assertTrue(before.unreadable().isEmpty());
        assertEquals(2, before.revision());
        assertEquals(3, state.snapshot().find(Kinds.LEADER).orElseThrow().version());
        assertThrows(UnsupportedOperationException.class, () -> before.all(Kinds.LEADER).clear());
    }

    @Test
    void aStateGoesOnFromAnother() {
        state.put("meta/schema", 1, "{\"version\":3}", 2);
        state.damaged("host/x", 3, new Failure(FailureCode.DAMAGED, ""));
        state.reached(4);
        StateMap next = StateMap.from(state.snapshot());
        next.put("meta/schema", 1, "{\"version\":4}", 5);
        next.reached(5);
        assertEquals(3, state.find(Kinds.SCHEMA).orElseThrow().value().version());
        assertEquals(4, next.find(Kinds.SCHEMA).orElseThrow().value().version());
        assertEquals(Set.of("host/x"), next.unreadable().keySet());
        assertEquals(5, next.revision());
    }

    @Test
    void fieldsOfANewerReleaseSurviveAlsoWithinARecord() {
        HostRecord host = new HostRecord(new HostId("a"), "A", Set.of(HostRole.HOST), "10.0.0.1",
                Optional.of("10.0.1.1"), Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "1",
                SchemaRange.OURS);
        String later = Kinds.HOST.write(host).replace("\"agent\":1", "\"agent\":1,\"metrics\":9")
                .replace("\"name\"", "\"rack\":\"7\",\"name\"");
        assertEquals(host, Kinds.HOST.read(later));
        HostRecord moved = new HostRecord(host.id(), "B", host.roles(), host.management(), Optional.empty(),
                host.business(), new HostPorts(5, 2, 3, 4), host.bmc(), "2", host.schema());
        String written = Kinds.HOST.rewrite(moved, later);
        assertEquals(moved, Kinds.HOST.read(written));
        assertTrue(written.contains("\"metrics\":9") && written.contains("\"rack\":\"7\""), written);
        assertFalse(written.contains("10.0.1.1"), "what we know and took away is gone");
        assertEquals(moved, Kinds.HOST.read(Kinds.HOST.rewrite(moved, "no JSON at all")));
    }

    @Test
    void journalsAreInTheOrderOfTheirNumbers() {
        assertEquals("000000000007", Kinds.number(7));
        assertTrue(Kinds.number(99).compareTo(Kinds.number(100)) < 0);
    }
}
