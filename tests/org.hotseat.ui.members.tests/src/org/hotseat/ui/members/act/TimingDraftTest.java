// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Quantity;
import org.hotseat.state.data.TimingRecord;
import org.hotseat.ui.merge.MergeLine;
import org.hotseat.ui.merge.MergeLine.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as a person writes them. */
class TimingDraftTest {

    private final TimingDraft draft = new TimingDraft(TimingRecord.of(Profile.DEFAULT));

    @ParameterizedTest
    @EnumSource
    void profilesSurviveTheFields(Profile profile) {
        TimingDraft again = new TimingDraft(TimingRecord.of(profile));
        assertEquals(Optional.of(TimingRecord.of(profile)), again.record());
    }

    @Test
    void singleFiguresAreNoProfile() {
        draft.text(Quantity.GUARD, "300");
        assertEquals(Optional.empty(), draft.profile());
        assertEquals(Duration.ofMillis(300), draft.record().orElseThrow().guard());
        assertEquals(Optional.empty(), draft.record().orElseThrow().profile());
        draft.text(Quantity.WAKE_UP, "7.25");
        assertEquals(Duration.ofNanos(7_250_000), draft.record().orElseThrow().wakeUp());
    }

    @Test
    void aBrokenRuleIsNamedWithWhatMendsIt() {
        draft.text(Quantity.LEASE, "1200");
        List<String> problems = draft.problems();
        assertTrue(problems.getFirst().contains("I3") && problems.getFirst().contains("raise L to at least 1460 ms"),
                problems.toString());
        assertEquals(Optional.empty(), draft.record());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "abc", "1e99", "-5", "0", "999999999999", "NaN", "1,5" })
    void nonsenseIsNoTime(String text) {
        draft.text(Quantity.PERIOD, text);
        assertEquals(1, draft.problems().size(), draft.problems().toString());
        assertEquals(Optional.empty(), draft.setting());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2.5", "x", "2", "101" })
    void lostRenewalsAreAWholeNumber(String text) {
        draft.text(Quantity.LOST_RENEWALS, text);
        assertEquals(Optional.empty(), draft.record());
    }

    @Test
    void againstOtherTimesOnlyWhatBothChangedIsOpen() {
        TimingRecord base = TimingRecord.of(Profile.DEFAULT);
        draft.text(Quantity.GUARD, "300");
        TimingDraft other = new TimingDraft(base);
        other.text(Quantity.GUARD, "280");
        other.text(Quantity.STOP, "150");
        Map<Quantity, MergeLine> lines = draft.against(base, other.record().orElseThrow());
        assertEquals(Set.of(Quantity.GUARD, Quantity.STOP), lines.keySet());
        MergeLine guard = lines.get(Quantity.GUARD);
        assertEquals(List.of("250", "300", "280"), List.of(guard.base(), guard.mine(), guard.theirs()));
        assertEquals(Side.OPEN, guard.side());
        assertEquals(Side.THEIRS, lines.get(Quantity.STOP).side());
    }

    @Test
    void whatOnlyThePersonHereChangedIsTaken() {
        TimingRecord base = TimingRecord.of(Profile.DEFAULT);
        draft.text(Quantity.GUARD, "300");
        assertEquals(Side.MINE, draft.against(base, base).get(Quantity.GUARD).side());
    }
}
