// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.etcd.DataComparison.Holding;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.cluster.member.StoreMemberProcess;
import org.hotseat.cluster.member.VoterReplacement;
import org.hotseat.cluster.store.Answers;
import org.hotseat.cluster.store.Change;
import org.hotseat.cluster.store.Change.Put;
import org.hotseat.cluster.store.ClientId;
import org.hotseat.cluster.store.Entry;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.cluster.store.Snapshot;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StoreMember;
import org.hotseat.cluster.store.Transaction;
import org.hotseat.cluster.store.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of a member are damaged at random places while it is down. It must level, or be refused, or be found by the
 * comparison; whichever it is, nobody ever reads a wrong value, and replacing the voter makes all well.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DamageTest {

    private static final int KEYS = 400;
    private static final int WOUND = 64;
    private static final int CUT = 2;
    private static final int MISSING = 3;
    private static final int CHANGES = 10_200;
    private static final int WINDOW = 32;

    @TempDir
    Path folder;

    private final Map<StoreKey, Value> written = new TreeMap<>();
    private LocalGroup group;
    private EtcdStore store;

    @BeforeEach
    void start() throws Exception {
        group = LocalGroup.start(folder, 3);
        store = group.store();
        long sequence = 0;
        for (int from = 0; from < KEYS; from += 100) {
            List<Change> changes = new ArrayList<>();
            for (int i = from; i < from + 100; i++) {
                StoreKey key = new StoreKey("vm/v-" + i + "/desired");
                written.put(key, new Value(1, "{\"name\":\"machine " + i + "\",\"memory\":" + i * 7 + '}'));
                changes.add(new Put(key, written.get(key)));
            }
            Answers.await(store.commit(new Transaction(new ClientId("c"), ++sequence, List.of(), changes),
                    LocalGroup.deadline()), LocalGroup.deadline());
        }
    }

    @AfterEach
    void end() throws Exception {
        if (group != null) {
            store.close();
            group.close();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 20 })
    void damageIsLevelledRefusedOrFound(long seed) throws Exception {
        Random random = new Random(seed);
        int victim = random.nextInt(3);
        hurt(victim, () -> {
            List<Path> files = files(victim, file -> file.endsWith("db") || file.endsWith(".wal")
                    && !file.endsWith("0.tmp"));
            return wound(files.get(random.nextInt(files.size())), random.nextInt(3), random);
        });
    }

    /** The engine writes the first of these after ten thousand changes, and reads them at its start only. */
    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void damagedSnapshotsAreLevelledRefusedOrFound() throws Exception {
        manyChanges();
        Random random = new Random(7);
        for (int kind = 0; kind <= MISSING; kind++) {
            int victim = kind % 3;
            int how = kind;
            LocalGroup.until("a snapshot of m" + victim, () -> !snapshots(victim).isEmpty());
            hurt(victim, () -> {
                List<String> wounds = new ArrayList<>();
                for (Path file : snapshots(victim)) {
                    wounds.add(wound(file, how, random));
                }
                return String.join(", ", wounds);
            });
        }
    }

    private List<Path> snapshots(int victim) throws IOException {
        return files(victim, file -> file.endsWith(".snap"));
    }

    /** More than the engine makes before it writes a snapshot, by several clients at once. */
    private void manyChanges() throws Exception {
        Queue<CompletionStage<?>> open = new ArrayDeque<>();
        StoreKey key = new StoreKey("vm/v-0/desired");
        for (int i = 0; i < CHANGES; i++) {
            open.add(store.commit(new Transaction(new ClientId("many-" + i), 1, List.of(), List.of(new Put(key,
                    written.get(key)))), LocalGroup.deadline()));
            if (open.size() >= WINDOW) {
                Answers.await(open.remove(), LocalGroup.deadline());
            }
        }
        for (CompletionStage<?> last : open) {
            Answers.await(last, LocalGroup.deadline());
        }
    }

    /** Damages files of a member while it is down, and sees that it levels, is refused, or is found. */
    private void hurt(int victim, Callable<String> damage) throws Exception {
        MemberId id = Answers.await(store.members().list(LocalGroup.deadline()), LocalGroup.deadline()).stream()
                .filter(member -> member.name().equals("m" + victim)).map(StoreMember::id).findFirst().orElseThrow();
        StoreMemberProcess process = group.process(victim);
        process.stop(LocalGroup.deadline());
        String wound = damage.call();
        boolean refused = false;
        try {
            process.start(Beginning.JOIN, LocalGroup.deadline());
        } catch (FailureException told) {
            refused = true;
            assertEquals(FailureCode.DAMAGED, told.code(), wound + ": " + told.getMessage());
            assertTrue(!told.failure().remedy().isEmpty());
        }
        if (refused || !isLevel(id, wound)) {
            replace(victim, id);
        }
        group.serving();
        LocalGroup.until("equal members after " + wound, () -> compare().differing().isEmpty());
        assertEquals(written, values(), wound);
    }

    /** True when the member holds what the others hold; false when it is to be replaced. Any third thing fails. */
    private boolean isLevel(MemberId id, String wound) throws Exception {
        for (Deadline deadline = LocalGroup.deadline(); !deadline.isOver();) {
            DataComparison comparison;
            try {
                comparison = compare();
            } catch (FailureException busy) {
                continue; // the group has something else to do
            }
            values().forEach((key, value) -> assertEquals(written.get(key), value, wound));
            Holding own = comparison.holdings().stream().filter(one -> one.member().equals(id)).findFirst()
                    .orElseThrow();
            if (comparison.differing().contains(id)) {
                return false;
            }
            if (own.failure().isEmpty()) {
                assertEquals(List.of(), comparison.differing(), wound);
                return true;
            }
            if (group.process(Integer.parseInt(name(id).substring(1))).running().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private String name(MemberId id) throws Exception {
        return Answers.await(store.members().list(LocalGroup.deadline()), LocalGroup.deadline()).stream()
                .filter(member -> member.id().equals(id)).map(StoreMember::name).findFirst().orElseThrow();
    }

    private DataComparison compare() throws Exception {
        Deadline deadline = Deadline.in(Duration.ofSeconds(3));
        return Answers.await(store.members().compare(deadline), deadline);
    }

    private Map<StoreKey, Value> values() throws Exception {
        Snapshot snapshot = Answers.await(store.read(KeyRange.all(), LocalGroup.deadline()), LocalGroup.deadline());
        Map<StoreKey, Value> values = new TreeMap<>();
        for (Entry entry : snapshot.entries()) {
            values.put(entry.key(), entry.value());
        }
        return values;
    }

    /** Twice, as after an interruption: the second time nothing is left to do. */
    private void replace(int victim, MemberId id) throws Exception {
        VoterReplacement replacement = new VoterReplacement(store.members(), group.process(victim));
        MemberId fresh = replacement.run(id, Progress.NONE, LocalGroup.deadline());
        assertEquals(fresh, replacement.run(id, Progress.NONE, LocalGroup.deadline()));
    }

    private List<Path> files(int victim, Predicate<String> named) throws IOException {
        try (Stream<Path> all = Files.walk(group.member(victim).data())) {
            return all.filter(Files::isRegularFile).filter(file -> named.test(file.toString())).sorted().toList();
        }
    }

    private static String wound(Path file, int kind, Random random) throws IOException {
        if (kind == MISSING) {
            Files.delete(file);
            return "no " + file.getFileName();
        }
        long used = file.toString().endsWith(".wal") ? Math.min(Files.size(file), 60_000) : Files.size(file);
        long place = random.nextLong(used - WOUND);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] bytes = new byte[WOUND];
            open.seek(place);
            open.readFully(bytes);
            for (int i = 0; i < WOUND; i++) {
                bytes[i] = kind == 0 ? (byte) ~bytes[i] : 0;
            }
            if (kind == CUT) {
                open.setLength(place);
            } else {
                open.seek(place);
                open.write(bytes);
            }
        }
        return List.of("flipped", "zeroed", "cut").get(kind) + ' ' + file.getFileName() + " at " + place;
    }
}
