// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.hotseat.cluster.contract.Ear;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StreamEvent.Resync;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three members, one of which is lost in turn while a client writes numbers and another one listens. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FaultsTest {

    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    private LocalGroup group;
    private Numbered writer;
    private EtcdStore reader;
    private final Ear ear = new Ear();

    @BeforeEach
    void start() throws Exception {
        group = LocalGroup.start(folder, 3);
        reader = group.store();
        reader.watch(KeyRange.under(new StoreKey("n")), 1, ear);
        writer = new Numbered(group);
        writer.more(20);
    }

    @AfterEach
    void end() throws Exception {
        if (writer != null) {
            writer.close();
            reader.close();
            group.close();
        }
    }

    @Test
    void killingTheLeaderLosesNothing() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            int leader = group.leader();
            group.kill(leader);
            writer.more(20);
            group.process(leader).start(Beginning.JOIN, LocalGroup.deadline());
            group.serving();
            writer.more(20);
        }
        check();
    }

    @Test
    void aLeaderThatStandsStillLosesNothing() throws Exception {
        int leader = group.leader();
        group.signal(leader, "STOP");
        writer.more(50);
        group.signal(leader, "CONT");
        group.serving();
        writer.more(20);
        check();
    }

    @Test
    void aStandstillOfTheMajorityOnlyCostsTime() throws Exception {
        int leader = group.leader();
        int other = (leader + 1) % 3;
        int before = writer.unknown();
        group.signal(leader, "STOP");
        group.signal(other, "STOP");
        LocalGroup.until("doubt", () -> writer.unknown() > before + 1);
        group.signal(leader, "CONT");
        group.signal(other, "CONT");
        writer.more(20);
        check();
    }

    @Test
    void killingAllAtOnceLosesNothing() throws Exception {
        for (int i = 0; i < group.size(); i++) {
            group.kill(i);
        }
        group.startAll(Beginning.JOIN);
        writer.more(20);
        check();
    }

    @Test
    void aStreamComesBackToThePreferredMember() throws Exception {
        URI first = group.member(0).client();
        LocalGroup.until("a stream", () -> reader.followed().equals(List.of(first)));
        group.kill(0);
        LocalGroup.until("another member", () -> !reader.followed().contains(first));
        writer.more(20);
        group.process(0).start(Beginning.JOIN, LocalGroup.deadline());
        LocalGroup.until("the first one again", () -> reader.followed().contains(first));
        writer.more(20);
        check();
    }

    /** What was acknowledged is there and was told once and in order; what was resolved as undone is not there. */
    private void check() throws Exception {
        List<Integer> acknowledged = writer.end();
        List<String> wanted = acknowledged.stream().map(number -> "n/" + number).toList();
        ear.await(LocalGroup.PATIENCE, "all of " + wanted.size(), heard -> ear.batches().size() >= wanted.size());
        List<String> told = ear.batches().stream()
                .map(batch -> ((Entry) batch.written().getFirst()).key().text()).toList();
        assertEquals(wanted, told);
        assertTrue(ear.heard().stream().noneMatch(Resync.class::isInstance));
        List<Entry> entries = Answers.await(reader.read(KeyRange.under(new StoreKey("n")), LocalGroup.deadline()),
                LocalGroup.deadline()).entries();
        assertEquals(wanted.stream().sorted().toList(), entries.stream().map(one -> one.key().text()).sorted()
                .toList());
        entries.forEach(one -> assertEquals("n/" + one.value().json(), one.key().text()));
        group.serving();
        LocalGroup.until("equal members", () -> Answers.await(reader.members().compare(LocalGroup.deadline()),
                LocalGroup.deadline()).differing().isEmpty());
    }
}
