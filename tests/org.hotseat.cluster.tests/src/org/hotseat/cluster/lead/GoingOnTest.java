// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.model.ModelCluster;
import org.hotseat.cluster.model.WorkersTime;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.ClusterStore;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.lease.timing.Profile;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.ClusterCommand.FoundCluster;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.LeaseKey;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.data.TimingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An older state becomes the present one only by a clock that can be right. */
class GoingOnTest {

    private static final HostId HOST = new HostId("h1");
    private static final Issuer ROOT = new Issuer("root", Role.ADMINISTRATOR, "root", "test", "");
    private static final Instant DONE = Instant.parse("2026-11-26T12:00:00Z");

    private final ThreadWorkers workers = new ThreadWorkers();
    private final ClusterStore store = new ModelCluster("m", new WorkersTime(workers)).connect();

    @BeforeEach
    void found() throws FailureException {
        HostRecord host = new HostRecord(HOST, "host 1", Set.of(HostRole.HOST), "10.0.0.1", Optional.of("10.0.1.1"),
                Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "1", SchemaRange.OURS);
        Deadline deadline = LocalGroup.deadline();
        assertInstanceOf(CommandOutcome.Done.class, Answers.await(Founding.found(store, new Proposal("founder", 1, ROOT,
                DONE, new FoundCluster(new ClusterRecord("c", 7, DONE), TimingRecord.of(Profile.DEFAULT), new LeaseKey(1,
                        "0f".repeat(32)), host)), deadline), deadline));
    }

    @AfterEach
    void end() {
        store.close();
        workers.close();
    }

    private long begin(Instant now) throws FailureException {
        return new GoingOn(store, HOST, ROOT).begin(now, LocalGroup.deadline());
    }

    private long known() throws FailureException {
        Deadline deadline = LocalGroup.deadline();
        return Answers.await(store.read(KeyRange.of(StoreKey.history()), deadline), deadline).entries().stream()
                .mapToLong(entry -> Kinds.HISTORY.read(entry.value().json()).number()).findFirst().orElse(0);
    }

    @Test
    void aClockThatIsAnHourBehindIsRefusedAndNothingChanges() throws FailureException {
        FailureException refused = assertThrows(FailureException.class, () -> begin(DONE.minus(Duration.ofHours(1))));
        assertEquals(FailureCode.WRONG_STATE, refused.code());
        assertTrue(refused.failure().text().contains("2026-11-26T11:00:00Z"), refused.failure().text());
        assertEquals(0, known());
    }

    @Test
    void eachHistoryIsLaterThanTheOneBefore() throws FailureException {
        Instant first = DONE.plus(Duration.ofDays(1));
        assertEquals(first.toEpochMilli(), begin(first));
        assertEquals(first.toEpochMilli(), known());
        assertThrows(FailureException.class, () -> begin(first));
        Instant second = first.plus(Duration.ofHours(1));
        assertEquals(second.toEpochMilli(), begin(second));
        assertEquals(second.toEpochMilli(), known());
    }
}
