// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberLinkState;
import org.hotseat.observed.event.Event;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.SchemaRange;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.Test;

/** What is told of a host that the leader gives up on: one incident, with its cause and its end. */
class FencingEventsTest {

    private static final HostId HOST = new HostId("h1");
    private static final Duration SILENT = Duration.ofSeconds(1);

    private final List<Event> told = new ArrayList<>();
    private final FencingEvents fencing = new FencingEvents(new Log(), host -> "incident of " + host,
            MonotonicClock.SYSTEM);

    private final class Log implements EventLog {
        @Override
        public List<Event> all() {
            return told;
        }

        @Override
        public void add(Severity severity, Subject subject, String text, String why, Setting setting) {
            told.add(new Event(told.size() + 1L, Instant.now(), severity, subject, text, why, setting));
        }

        @Override
        public Subscription onEvent(Consumer<Event> listener) {
            return () -> { };
        }
    }

    private void look(RungState beat, Verdict verdict) {
        look(beat, verdict, Instant.now());
    }

    private void look(RungState beat, Verdict verdict, Instant laddersAt) {
        look(verdict, laddersAt, Stream.of(RungName.HEARTBEAT_A, RungName.HEARTBEAT_B).map(name -> new Rung(name, beat,
                Optional.of(SILENT), new Rung.Nothing())).toList());
    }

    private void doubted(PowerNews news) {
        look(new Verdict.NotTrusted(SILENT, 1), Instant.now(), List.of(new Rung(RungName.BMC, RungState.UNKNOWN,
                Optional.of(SILENT), new Rung.Power("10.0.0.9", Optional.of(news)))));
    }

    private void look(Verdict verdict, Instant laddersAt, List<Rung> rungs) {
        StateMap state = new StateMap();
        state.put(Kinds.HOST.key("h1"), 1, Kinds.HOST.write(new HostRecord(HOST, "h1", Set.of(HostRole.HOST),
                "127.0.0.1", Optional.empty(), Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "1",
                SchemaRange.OURS)), 1);
        Told.Sheet live = new Told.Sheet(Instant.now(), List.of(Told.nothing(HOST)), List.of(new Ladder(HOST, rungs,
                verdict)), Optional.of(laddersAt));
        ClusterFacts facts = FactsMaker.make(state, Optional.of(live), new MemberLinkState.Connected("h2",
                Instant.now(), Duration.ZERO), Map.of());
        fencing.look(facts);
    }

    private static JournalRecord entry(String code, String... arguments) {
        return new JournalRecord(1, Instant.now(), org.hotseat.state.data.Severity.WARNING, "host/h1", code,
                List.of(arguments), "", "");
    }

    @Test
    void aTakeOverIsOneIncidentWithItsCauseAndItsEnd() {
        look(RungState.HOLDS, new Verdict.Alive(SILENT, Optional.empty()));
        look(RungState.BROKEN, new Verdict.Silent(SILENT, SILENT));
        assertEquals(List.of(), told);
        look(RungState.BROKEN, new Verdict.Accused(SILENT));
        assertEquals("incident of h1", fencing.incident(entry("HOST_INTENDED", "h1", "3")));
        look(RungState.BROKEN, new Verdict.WaitingForPromises(1, 1, 2, 0));
        look(RungState.BROKEN, new Verdict.WaitingForPromises(1, 1, 2, 0));
        look(RungState.BROKEN, new Verdict.WaitingForFence(1, SILENT));
        look(RungState.BROKEN, new Verdict.TakeoverOpen(1, 0, 1, Verdict.Ground.PROMISES));
        assertEquals("incident of h1", fencing.incident(entry("MACHINE_TAKEN", "m", "h1", "h2", "2")));
        look(RungState.BROKEN, new Verdict.NothingToTake(SILENT));
        look(RungState.HOLDS, new Verdict.Alive(SILENT, Optional.empty()));
        assertEquals(7, told.size(), told::toString);
        assertTrue(told.stream().allMatch(event -> event.setting().incident().equals("incident of h1")));
        assertEquals(Setting.Role.CHANGE, told.getFirst().setting().role());
        assertTrue(told.getFirst().why().contains("management"), told.getFirst()::why);
        Event result = told.stream().filter(event -> event.setting().role() == Setting.Role.RESULT).findFirst()
                .orElseThrow();
        assertTrue(result.text().contains("taken over: 1"), result::text);
        assertTrue(told.getLast().text().contains("back"), told.getLast()::text);
    }

    /** A controller that is asked comes first; only when it will not do, a person is asked for, once. */
    @Test
    void aPersonIsAskedForWhenTheControllerWillNotDo() {
        doubted(PowerNews.ON);
        doubted(PowerNews.ORDERED);
        assertEquals(List.of(Severity.ERROR, Severity.WARNING), told.stream().map(Event::severity).toList());
        assertTrue(told.getLast().text().contains("controller is asked"), told.getLast()::text);
        doubted(PowerNews.REFUSED);
        assertEquals(Severity.ERROR, told.getLast().severity());
        assertTrue(told.getLast().text().contains("a person must answer"), told.getLast()::text);
        assertTrue(told.getLast().why().contains("controller refuses"), told.getLast()::why);
        doubted(PowerNews.ON);
        doubted(PowerNews.REFUSED);
        assertEquals(3, told.size(), told::toString);
        look(RungState.BROKEN, new Verdict.TakeoverOpen(1, 0, 1, Verdict.Ground.WORD));
        assertEquals(4, told.size(), told::toString);
    }

    @Test
    void aMachineThatWaitsForItsHostIsToldWithTheReason() {
        look(RungState.BROKEN, new Verdict.NoStandby(new MachineId(new UUID(1, 1)), 1, true));
        assertTrue(told.getLast().why().contains("not shared"), told.getLast()::why);
        assertEquals(Severity.ERROR, told.getLast().severity());
    }

    @Test
    void whatIsDecidedOfAMachineIsItsEvent() {
        String id = "7b4e1a6e-8a9f-4e0b-9d5b-0c8f5b7c1d07";
        ClusterFacts facts = ClusterFacts.nothing(new MemberLinkState.Connected("h2", Instant.now(), Duration.ZERO));
        for (String key : List.of(Kinds.AUTHORITY.key(id), "machine/" + id)) {
            JournalRecord entry = new JournalRecord(1, Instant.now(), org.hotseat.state.data.Severity.WARNING, key,
                    "MACHINE_TAKEN", List.of("plot-7", "h1", "h2", "2"), "", "");
            assertEquals(new Subject(Subject.Kind.MACHINE, id, "plot-7"), JournalEvents.subject(facts, entry));
        }
    }

    @Test
    void anOldLadderTellsNothing() {
        look(RungState.BROKEN, new Verdict.Accused(SILENT), Instant.now().minusSeconds(10));
        assertEquals(List.of(), told);
    }

    @Test
    void otherEntriesStandAlone() {
        assertEquals("", fencing.incident(entry("TIMING_CHANGED", "calm")));
    }
}
