// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.op.SwitchLive.State;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.Result;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.ui.look.StateMark;
import org.junit.jupiter.api.Test;

class PendingTest {

    private final Matrix matrix = Hall.matrix();
    private final Pending pending = new Pending();

    private static Crossing crossing(String output, String input) {
        return new Crossing("VIDEO", output, input);
    }

    private StateMark mark(String output, String input) {
        return Pending.check(matrix, crossing(output, input)).mark();
    }

    @Test
    void aSwitchIsNamedAsPeopleCallItsPorts() {
        assertEquals(List.of("No input", "host-01/1", "1", "2", "3"), matrix.inputs().stream().map(Matrix.Port::name)
                .toList());
        assertEquals("Desk 1, left", matrix.row("0").orElseThrow().output().name());
        assertTrue(matrix.row("1").orElseThrow().isOutside());
        assertFalse(matrix.row("0").orElseThrow().isOutside());
        assertFalse(matrix.row("3").orElseThrow().isOutside());
    }

    @Test
    void whatItShowsAlreadyIsNoChange() {
        pending.want(matrix, "0", "3");
        pending.want(matrix, "1", "");
        pending.want(matrix, "0", "2");
        assertEquals(List.of(crossing("0", "2"), crossing("1", "")), pending.all());
        pending.want(matrix, "0", "0");
        assertEquals(List.of(crossing("1", "")), pending.all());
        assertTrue(pending.drop("VIDEO", "1"));
        assertFalse(pending.drop("VIDEO", "1"));
    }

    @Test
    void whatSomebodyElseTookMeanwhileIsPendingNoMore() {
        pending.want(matrix, "0", "1");
        pending.want(Hall.matrix(), "1", "0");
        Matrix later = new Matrix(matrix.record(), matrix.live(), "VIDEO", matrix.inputs(), List.of(new Matrix.Row(
                new Matrix.Port("0", "Desk 1, left", ""), Optional.of("1"), Optional.of("1"), "OWN", "UNKNOWN",
                "UNKNOWN")));
        pending.settle(later);
        assertEquals(List.of(crossing("1", "0")), pending.all());
    }

    @Test
    void whatIsWantedWhileOthersAreTakenStaysPending() {
        pending.want(matrix, "0", "1");
        pending.want(matrix, "1", "0");
        List<Crossing> begun = pending.all();
        pending.want(matrix, "1", "");
        pending.want(matrix, "2", "0");
        pending.taken(begun);
        assertEquals(List.of(crossing("1", ""), crossing("2", "0")), pending.all());
    }

    @Test
    void aPresetMakesOnlyItsDifferencesPending() {
        pending.want(List.of(matrix), List.of(crossing("0", "0"), crossing("1", "1"), new Crossing("USB", "0", "1")));
        assertEquals(List.of(crossing("1", "1")), pending.all());
        assertEquals(List.of(crossing("0", "0"), crossing("1", "2"), crossing("2", "3")), matrix.preset("night")
                .crossings());
    }

    @Test
    void conflictsAreMarkedBeforeAnythingIsTaken() {
        assertEquals(StateMark.DONE, mark("0", "1"));
        assertEquals(StateMark.WARNING, mark("1", "0"));
        assertEquals(StateMark.ERROR, mark("2", "0"));
        assertEquals(StateMark.ERROR, mark("3", "0"));
        assertEquals(StateMark.ERROR, mark("9", "0"));
        assertEquals(StateMark.ERROR, mark("0", "9"));
        assertFalse(Pending.check(Hall.matrix(State.LOST), crossing("0", "1")).isPossible());
    }

    @Test
    void whatBecameOfEachOutputIsToldInItsRow() {
        TakeRow row = TakeRow.of(matrix, new OutputTaken(crossing("1", "0"), Result.VERIFIED, false, Optional.of("0"),
                ""));
        assertEquals(StateMark.DONE, row.mark());
        assertEquals(List.of("\u8c03\u5ea6\u4e8c\u5e2d", "2", "host-01/1", "Read back"), List.of(row.output(),
                row.now(), row.then(), row.check()));
        row = TakeRow.of(matrix, new OutputTaken(crossing("2", "0"), Result.REFUSED, false, Optional.of("3"),
                "It is locked."));
        assertEquals(StateMark.ERROR, row.mark());
        assertEquals("Refused: It is locked.", row.check());
        assertEquals(StateMark.WARNING, TakeRow.of(matrix, new OutputTaken(crossing("1", "0"), Result.VERIFIED, true,
                Optional.of("2"), "It went back.")).mark());
        assertEquals(StateMark.ERROR, TakeRow.of(matrix, crossing("2", "0")).mark());
    }
}
