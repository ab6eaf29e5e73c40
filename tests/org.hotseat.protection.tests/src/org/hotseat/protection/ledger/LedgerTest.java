// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.ledger;

import static org.hotseat.protection.Records.A;
import static org.hotseat.protection.Records.B;
import static org.hotseat.protection.Records.M;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.protection.Records;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLedger;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityLine;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilityQuestion;
import org.hotseat.protocol.op.AvailabilityOps.AvailabilitySpan;
import org.hotseat.protocol.op.AvailabilityOps.Kind;
import org.hotseat.protocol.op.AvailabilityOps.Standing;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
    private static final String KEY = Kinds.AUTHORITY.key(M.toString());

    private final Records records = new Records();
    private final List<JournalRecord> entries = new ArrayList<>();

    @BeforeEach
    void machine() {
        records.wanted(Records.machine(A, B));
    }

    private void at(long second, String subject, String code, Object... arguments) {
        entries.add(new JournalRecord(entries.size() + 1, BEGIN.plusSeconds(second), Severity.INFORMATION, subject,
                code, List.of(arguments).stream().map(Object::toString).toList(), "", ""));
    }

    private void runs(long second, Object host, long epoch, Object stood) {
        at(second, KEY, "MACHINE_RUNS", "m", host, epoch, stood, 0, "");
    }

    private AvailabilityLedger ledger(long end, Optional<Instant> since) {
        return Ledger.of(new Ledger.History(entries, BEGIN, true), records.map(), new AvailabilityQuestion(
                Optional.empty(), since), BEGIN.plusSeconds(end));
    }

    private AvailabilityLine line(Kind kind, String name, long end) {
        return ledger(end, Optional.empty()).lines().stream().filter(line -> line.kind() == kind && line.name().equals(
                name)).findFirst().orElseThrow();
    }

    private AvailabilityLine machine(long end) {
        return line(Kind.MACHINE, "m", end);
    }

    private static List<Standing> standings(AvailabilityLine line) {
        return line.spans().stream().map(AvailabilitySpan::standing).toList();
    }

    @Test
    void aTakeOverIsAFailureFromTheSilenceOnToTheGuestThatRunsAgain() {
        Duration suspicion = Duration.ofSeconds(1);
        records.suspectedAfter(1000);
        runs(0, A, 1, "");
        at(1000, "host/a", "HOST_INTENDED", "a", 1);
        at(1001, KEY, "MACHINE_TAKEN", "m", "a", "b", 2);
        runs(1002, B, 2, "");
        AvailabilityLine line = machine(2000);
        Duration outage = Duration.ofSeconds(2).plus(suspicion);
        assertEquals(1, line.failures());
        assertEquals(Optional.of(outage), line.mttr());
        assertEquals(Optional.of(Duration.ofSeconds(2000).minus(outage)), line.mttf());
        assertEquals(line.timeShare().orElseThrow(), line.availability().orElseThrow(), 1e-9, "one failure, all known");
        assertEquals(List.of(1, 1), List.of(line.trials(), line.recovered()));
        assertEquals(Optional.of(0.05), line.trialBound().map(bound -> Math.round(bound * 1000) / 1000.0));
        assertEquals(Standing.UP, line.now());
        assertEquals("b", line.spans().getLast().host());
        AvailabilityLine host = line(Kind.HOST, "a", 2000);
        assertEquals(Standing.DOWN, host.now());
        assertEquals(Optional.empty(), host.mttr());
        assertEquals(0, host.trials());
    }

    @Test
    void aHostThatWasSuspectedInVainCostsNothing() {
        runs(0, A, 1, "");
        at(100, "host/a", "HOST_INTENDED", "a", 1);
        at(103, "host/a", "INTENT_ENDED", "a");
        runs(104, A, 1, 0);
        at(105, "host/a", "HOST_HEARD", "a");
        AvailabilityLine line = machine(200);
        assertEquals(0, line.failures());
        assertEquals(Duration.ofSeconds(200), line.up());
        assertEquals(List.of(Standing.UP), standings(line));
        assertEquals(Optional.of(Duration.ofSeconds(5)), line(Kind.HOST, "a", 200).mttr());
    }

    @Test
    void aCopyThatWasFrozenWasDownForThatLong() {
        runs(0, A, 1, "");
        at(100, "host/a", "HOST_INTENDED", "a", 1);
        runs(110, A, 1, 4000);
        AvailabilityLine frozen = machine(200);
        assertEquals(Duration.ofSeconds(4), frozen.down());
        runs(150, A, 1, 1000);
        assertEquals(Duration.ofSeconds(5), machine(200).down(), "also without any word of the leader");
        assertEquals(2, machine(200).failures());
    }

    @Test
    void whatIsWishedIsNoFailure() {
        runs(0, A, 1, "");
        at(100, KEY, "MACHINE_RELEASED", "m", "a", 1);
        at(150, "host/a", "MAINTENANCE_BEGAN", "a", "root");
        at(160, "host/a", "HOST_SILENT", "a", 1000);
        at(300, "host/a", "HOST_HEARD", "a");
        at(300, "host/a", "MAINTENANCE_ENDED", "a", "root");
        runs(400, A, 2, "");
        AvailabilityLine line = machine(500);
        assertEquals(List.of(Standing.UP, Standing.OFF, Standing.UP), standings(line));
        assertEquals(Duration.ofSeconds(300), line.off());
        assertEquals(Optional.of(1.0), line.timeShare());
        assertEquals(Optional.empty(), line.availability());
        assertEquals(0, line(Kind.HOST, "a", 500).failures());
    }

    @Test
    void whoMakesRoomIsNotDown() {
        runs(0, A, 1, "");
        at(100, KEY, "MACHINE_DISPLACED", "m", "a", "n");
        at(160, KEY, "MACHINE_READMITTED", "m", "a");
        AvailabilityLine line = machine(200);
        assertEquals(List.of(Standing.UP, Standing.OFF, Standing.UP), standings(line));
        assertEquals(List.of(0, Duration.ofSeconds(140)), List.of(line.failures(), line.up()));
    }

    @Test
    void aCrashThatIsNotMendedInTimeIsALostTrial() {
        runs(0, A, 1, "");
        at(100, KEY, "MACHINE_ENDED", "m", "a", 1);
        assertEquals(0, machine(130).trials(), "nobody knows yet");
        assertEquals(List.of(1, 0), List.of(machine(170).trials(), machine(170).recovered()));
        runs(200, A, 2, "");
        at(300, KEY, "MACHINE_ENDED", "m", "a", 2);
        runs(301, A, 3, "");
        AvailabilityLine line = machine(400);
        assertEquals(List.of(2, 1), List.of(line.trials(), line.recovered()));
        assertEquals(Optional.of(0.5), line.trialShare());
        assertEquals(Optional.of(Duration.ofMillis(50_500)), line.mttr());
    }

    @Test
    void clocksThatDifferNeverMakeTimeGoBack() {
        runs(0, A, 1, "");
        at(86_400, KEY, "MACHINE_MOVED", "m", "a", "b", 2);
        runs(20, B, 2, "");
        at(30, KEY, "MACHINE_ENDED", "m", "b", 2);
        runs(31, B, 3, "");
        AvailabilityLine line = machine(86_500);
        assertTrue(line.spans().stream().noneMatch(span -> span.to().isBefore(span.from())));
        assertEquals(Duration.ofSeconds(86_500), line.up().plus(line.down()));
        entries.clear();
        at(20, KEY, "MACHINE_RUNS", "m", "a", 1, "", 2000, 8000);
        assertEquals(BEGIN.plusSeconds(10), machine(100).spans().getLast().from(), "by the leader's clock");
    }

    @Test
    void onlyWhatWasAskedForCounts() {
        runs(0, A, 1, "");
        at(100, KEY, "MACHINE_ENDED", "m", "a", 1);
        runs(101, A, 2, "");
        at(500, KEY, "DRILL_ENDED", "m", "b", 20, 19);
        AvailabilityLedger late = ledger(600, Optional.of(BEGIN.plusSeconds(200)));
        AvailabilityLine line = late.lines().getFirst();
        assertEquals(List.of(0, 20, 19), List.of(line.failures(), line.drillRuns(), line.drillRecovered()));
        assertEquals(Duration.ofSeconds(400), line.up());
        assertTrue(late.whole());
        assertFalse(Ledger.of(new Ledger.History(entries, BEGIN, false), records.map(), new AvailabilityQuestion(
                Optional.of(M), Optional.empty()), BEGIN.plusSeconds(600)).whole());
    }

    @Test
    void nothingIsKnownOfWhatNobodyTold() {
        at(1, KEY, "MACHINE_RUNS");
        at(2, "nonsense", "MACHINE_RUNS", "m", "a", 1, "", 0, "");
        at(3, KEY, "LATER_RELEASE", "m");
        AvailabilityLine host = line(Kind.HOST, "c", 50);
        assertEquals(Standing.UNKNOWN, host.now());
        assertEquals(Duration.ofSeconds(50), host.unknown());
        assertEquals(Optional.empty(), host.timeShare());
        assertEquals(5, ledger(50, Optional.empty()).lines().size());
    }
}
