// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.hotseat.base.failure.FailureException;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.Taken;
import org.hotseat.emulated.matrix.Mischief;
import org.junit.jupiter.api.Test;

/** One rule for each way in which a matrix misbehaves: what is told is never better than what is. */
interface MischiefRules {

    SwitchWorld there();

    Bench bench();

    private Layer layer() {
        return there().layers().keySet().iterator().next();
    }

    private void misbehave(Mischief how) throws Exception {
        bench().device().describe(bench().patience());
        bench().matrix().misbehave(how);
    }

    private boolean connects(MatrixSwitch device) {
        try {
            return !device.describe(bench().patience()).planes().isEmpty();
        } catch (FailureException slow) {
            return false;
        }
    }

    private int input(int output) {
        return bench().matrix().routes(bench().plane(layer())).get(output);
    }

    @Test
    default void anAnswerWithoutEffectIsDivergence() throws Exception {
        misbehave(Mischief.ACK_WITHOUT_EFFECT);
        assertEquals(there().input(layer(), 1),
                assertInstanceOf(Outcome.Diverged.class, bench().take(layer(), 1, 2)).actual());
        bench().matrix().behave();
        bench().verified(layer(), 1, 2);
    }

    @Test
    default void anEffectWithoutAnAnswerIsFoundOverANewConnection() throws Exception {
        misbehave(Mischief.EFFECT_WITHOUT_ACK);
        bench().verified(layer(), 1, 2);
        bench().matrix().behave();
        bench().verified(layer(), 1, 3);
    }

    @Test
    default void halfABatchIsToldOutputByOutput() throws Exception {
        misbehave(Mischief.HALF_A_BATCH);
        Taken taken = bench().take(layer(), Map.of(1, 5, 2, 6));
        assertInstanceOf(Outcome.Verified.class, taken.outcomes().get(there().output(layer(), 1)));
        assertEquals(there().input(layer(), 2), assertInstanceOf(Outcome.Diverged.class,
                taken.outcomes().get(there().output(layer(), 2))).actual());
    }

    @Test
    default void aForeignLockIsRefused() throws Exception {
        misbehave(Mischief.FOREIGN_LOCK);
        bench().refused(there().locked(), bench().take(layer(), 1, 2));
        assertEquals(1, input(1));
        assertInstanceOf(Outcome.Verified.class, bench().take(layer(), 3, 3), "it shows it already");
    }

    @Test
    default void aMatrixThatChoosesItselfDiverges() throws Exception {
        misbehave(Mischief.AUTOSELECT);
        assertEquals(there().input(layer(), 1),
                assertInstanceOf(Outcome.Diverged.class, bench().take(layer(), 1, 2)).actual());
    }

    @Test
    default void aSlowMatrixIsWaitedFor() throws Exception {
        misbehave(Mischief.DELAYED_EFFECT);
        Output output = there().output(layer(), 1);
        try (MatrixSwitch patient = bench().patient()) {
            assertInstanceOf(Outcome.Verified.class, patient.take(layer(), Map.of(output, there().input(layer(), 2)),
                    bench().patience()).outcomes().get(output));
        }
        assertEquals(2, input(1));
    }

    @Test
    default void missingLineEndsAreSurvived() {
        bench().matrix().misbehave(Mischief.MISSING_LINE_ENDS);
        bench().verified(layer(), 1, 8);
    }

    @Test
    default void aBeginningWithoutAnEndIsSurvived() {
        bench().matrix().misbehave(Mischief.NO_END_PRELUDE);
        bench().verified(layer(), 1, 2);
    }

    /** A take that crosses the cut on its way may be indeterminate; the next one is not. */
    @Test
    default void aConnectionThatWasCutForIdlenessIsMadeAnew() throws Exception {
        misbehave(Mischief.IDLE_DISCONNECT);
        Ear.until("cut", () -> bench().server().connections() == 0);
        bench().matrix().behave(); // or a stall of the computer counts as idleness of the new one
        Outcome first = bench().take(layer(), 1, 2);
        assertTrue(first instanceof Outcome.Verified || first instanceof Outcome.Indeterminate, first.toString());
        bench().verified(layer(), 1, 2);
    }

    @Test
    default void silenceAfterATakeIsNeitherYesNorNo() throws Exception {
        Output output = there().output(layer(), 1);
        Map<Output, Source> wanted = Map.of(output, there().input(layer(), 2));
        try (MatrixSwitch impatient = bench().impatient()) {
            Ear.until("connected", () -> connects(impatient));
            bench().matrix().misbehave(Mischief.SILENT);
            assertEquals(Source.UNKNOWN, assertInstanceOf(Outcome.Indeterminate.class,
                    impatient.take(layer(), wanted, bench().patience()).outcomes().get(output)).seen());
            assertInstanceOf(Outcome.NotSent.class,
                    impatient.take(layer(), wanted, bench().patience()).outcomes().get(output));
        }
        bench().matrix().behave();
        bench().verified(layer(), 1, 2);
    }

    @Test
    default void aBurstOfRefusalsPasses() throws Exception {
        misbehave(Mischief.NAK_BURST);
        bench().refused(Refusal.OTHER, bench().take(layer(), 1, 2));
        Ear.until("taken", () -> bench().take(layer(), Map.of(1, 2)).verified());
        assertEquals(2, input(1));
    }

    @Test
    default void aReceiverThatIsOfflineIsTold() throws Exception {
        misbehave(Mischief.OFFLINE_ENDPOINT);
        bench().refused(there().offline(), bench().take(layer(), 1, 2));
        assertEquals(1, input(1));
        assertTrue(bench().device().probe(bench().patience()).toNanos() > 0);
    }
}
