// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.devices.matrix.Cadence;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Origin;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the engine does with sessions that are no lines of text. */
class LinkedSwitchTest {

    private static final Cadence QUICK = new Cadence(Duration.ofSeconds(2), Duration.ofSeconds(10),
            Duration.ofMillis(1), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMillis(20));

    private final ThreadWorkers workers = new ThreadWorkers();
    private final PlayedSession session = new PlayedSession();
    private final MatrixSwitch device = new LinkedSwitch("played", (pushes, readers, deadline) -> session, QUICK,
            workers);

    @AfterEach
    void end() {
        device.close();
        workers.close();
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(10));
    }

    private Outcome take(Source source) {
        return device.take(Layer.KVM, Map.of(PlayedSession.CONSOLE, source), soon()).outcomes()
                .get(PlayedSession.CONSOLE);
    }

    @Test
    void aConnectionThatCarriesAllIsOneLayer() throws Exception {
        assertEquals(Map.of(), Map.copyOf(device.take(Layer.KVM, Map.of(), soon()).outcomes()));
        assertInstanceOf(Outcome.Verified.class, take(PlayedSession.SECOND));
        assertInstanceOf(Outcome.Verified.class, take(Source.NONE));
        assertTrue(device.describe(soon()).planes().containsKey(Layer.KVM));
    }

    @Test
    void aClosedSwitchClosesItsSessionAndMakesNoOther() {
        assertInstanceOf(Outcome.Verified.class, take(PlayedSession.SECOND));
        device.close();
        assertFalse(session.isOpen());
        assertInstanceOf(Outcome.NotSent.class, take(PlayedSession.FIRST));
        assertEquals(1, session.takes);
    }

    @Test
    void busyIsTriedAgainAndNothingElse() {
        session.refusals.addAll(List.of(Refusal.BUSY, Refusal.BUSY));
        assertInstanceOf(Outcome.Verified.class, take(PlayedSession.SECOND));
        assertEquals(3, session.takes);
        session.refusals.add(Refusal.CONFLICT);
        assertEquals(Refusal.CONFLICT, assertInstanceOf(Outcome.Refused.class, take(PlayedSession.FIRST)).reason());
        assertEquals(4, session.takes);
    }

    @Test
    void aRefusedTakeOfWhatIsShownAlreadyIsVerified() {
        session.refusals.add(Refusal.LOCKED);
        assertInstanceOf(Outcome.Verified.class, take(PlayedSession.FIRST));
    }

    @Test
    void aRefusedAccountIsToldAsSuch() {
        try (MatrixSwitch other = new LinkedSwitch("other", (pushes, readers, deadline) -> {
            throw new TalkException(TalkException.Kind.SIGN_IN, "who are you");
        }, QUICK, workers)) {
            assertEquals(FailureCode.AUTHENTICATION,
                    assertThrows(FailureException.class, () -> other.describe(soon())).code());
            assertInstanceOf(Outcome.NotSent.class, other.take(Layer.KVM,
                    Map.of(PlayedSession.CONSOLE, PlayedSession.FIRST), soon()).outcomes()
                    .get(PlayedSession.CONSOLE));
        }
    }

    /** The answer to a question left the device before what it pushed meanwhile. */
    @Test
    void whatIsPushedDuringAQuestionIsNewerThanItsAnswer() {
        List<SwitchEvent> told = new ArrayList<>();
        Mirror mirror = new Mirror(told::add);
        mirror.answer(Layer.KVM, Map.of(PlayedSession.CONSOLE, new Crosspoint(PlayedSession.FIRST)), mirror.mark());
        long mark = mirror.mark();
        mirror.routes(Layer.KVM, Map.of(PlayedSession.CONSOLE, PlayedSession.SECOND));
        mirror.answer(Layer.KVM, Map.of(PlayedSession.CONSOLE, new Crosspoint(PlayedSession.FIRST)), mark);
        assertEquals(PlayedSession.SECOND, mirror.snapshot(Layer.KVM).orElseThrow().source(PlayedSession.CONSOLE));
        assertEquals(List.of(new SwitchEvent.RouteChanged(Layer.KVM, PlayedSession.CONSOLE, PlayedSession.SECOND,
                Origin.OTHER)), told);
        mirror.answer(Layer.KVM, Map.of(PlayedSession.CONSOLE, new Crosspoint(PlayedSession.FIRST)), mirror.mark());
        assertEquals(PlayedSession.FIRST, mirror.snapshot(Layer.KVM).orElseThrow().source(PlayedSession.CONSOLE));
    }
}
