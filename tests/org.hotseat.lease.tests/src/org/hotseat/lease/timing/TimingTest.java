// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The inequalities, each at and beyond its edge. */
class TimingTest {

    private static final Assumptions USUAL = Assumptions.USUAL;

    private static Duration ms(long millis) {
        return Duration.ofMillis(millis);
    }

    private static TimingSetting setting(long lease, long period, long guard, long suspicion, Assumptions assumed) {
        return new TimingSetting(ms(lease), ms(period), ms(guard), ms(suspicion), assumed);
    }

    private static Assumptions assumed(long stop, long roundTrip, long election, long restart, int lost, int rate) {
        return new Assumptions(ms(10), ms(stop), ms(roundTrip), ms(election), ms(restart), lost, rate);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyProfileKeepsEveryRule(Profile profile) {
        List<RuleCheck> checks = profile.timing().setting().checks();
        assertEquals(TimingRule.values().length, checks.size());
        checks.forEach(check -> assertTrue(check.holds() && !check.slack().isNegative() && check.remedies().isEmpty(),
                check.text()));
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                Arguments.of(TimingRule.STOPPED_IN_TIME, setting(2000, 250, 250, 1000, assumed(240, 200, 1100, 400, 3,
                        10_000)), setting(2000, 250, 250, 1000, assumed(241, 200, 1100, 400, 3, 10_000))),
                Arguments.of(TimingRule.CLOCKS_COVERED, setting(2000, 250, 250, 1000, assumed(40, 200, 1100, 400, 3,
                        24_000)), setting(2000, 250, 250, 1000, assumed(40, 200, 1100, 400, 3, 25_000))),
                Arguments.of(TimingRule.LOSS_SURVIVED, setting(2000, 250, 250, 1000, assumed(40, 240, 1100, 400, 5,
                        10_000)), setting(2000, 250, 250, 1000, assumed(40, 241, 1100, 400, 5, 10_000))),
                Arguments.of(TimingRule.NOT_TOO_SHARP, setting(2000, 250, 250, 950, USUAL),
                        setting(2000, 250, 250, 949, USUAL)),
                Arguments.of(TimingRule.NOT_TOO_DULL, setting(2000, 250, 250, 1700, USUAL),
                        setting(2000, 250, 250, 1701, USUAL)),
                Arguments.of(TimingRule.ELECTION_HIDDEN, setting(2000, 250, 250, 1000, assumed(40, 200, 2000, 400, 3,
                        10_000)), setting(2000, 250, 250, 1000, assumed(40, 200, 2001, 400, 3, 10_000))),
                Arguments.of(TimingRule.RESTART_HIDDEN, setting(2000, 250, 250, 1000, assumed(40, 200, 1100, 1250, 3,
                        10_000)), setting(2000, 250, 250, 1000, assumed(40, 200, 1100, 1251, 3, 10_000))));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void aRuleHoldsAtItsEdgeAndBreaksBeyond(TimingRule rule, TimingSetting edge, TimingSetting beyond) {
        new Timing(edge);
        TimingRefusedException refused = assertThrows(TimingRefusedException.class, () -> new Timing(beyond));
        assertEquals(List.of(rule), refused.broken().stream().map(RuleCheck::rule).toList());
        assertTrue(refused.getMessage().startsWith(rule.id() + " ("), refused.getMessage());
    }

    @Test
    void theRefusalNamesRuleFiguresAndWhatToChange() {
        TimingRefusedException refused = assertThrows(TimingRefusedException.class,
                () -> new Timing(setting(2000, 250, 250, 900, USUAL)));
        assertEquals("I4a (3 D + RTTmax \u2264 S) does not hold: 950 ms > 900 ms, with D = 250 ms, RTTmax = 200 ms, "
                + "S = 900 ms. Raise S to at least 950 ms, or lower D to at most 233.333 ms.", refused.getMessage());
        RuleCheck check = refused.broken().get(0);
        assertEquals(ms(-50), check.slack());
        assertEquals(new Figure(Quantity.SUSPICION, 950_000_000), check.remedies().get(0).bound());
    }

    @ParameterizedTest
    @MethodSource("edges")
    void eachRemedyAloneMakesItsRuleHold(TimingRule rule, TimingSetting edge, TimingSetting beyond) {
        RuleCheck broken = rule.check(beyond);
        assertTrue(!broken.remedies().isEmpty() && rule.check(edge).holds(), broken.text());
        for (RuleCheck.Remedy remedy : broken.remedies()) {
            RuleCheck mended = rule.check(changed(beyond, remedy.bound()));
            assertTrue(mended.holds(), remedy + ": " + mended.text());
        }
    }

    private static TimingSetting changed(TimingSetting set, Figure to) {
        Duration span = Duration.ofNanos(to.value());
        return switch (to.quantity()) {
            case LEASE -> new TimingSetting(span, set.period(), set.guard(), set.suspicion(), set.assumed());
            case PERIOD -> new TimingSetting(set.lease(), span, set.guard(), set.suspicion(), set.assumed());
            case GUARD -> new TimingSetting(set.lease(), set.period(), span, set.suspicion(), set.assumed());
            case SUSPICION -> new TimingSetting(set.lease(), set.period(), set.guard(), span, set.assumed());
            case CLOCK_RATE -> new TimingSetting(set.lease(), set.period(), set.guard(), set.suspicion(),
                    assumed(40, 200, 1100, 400, 3, (int) to.value()));
            default -> throw new IllegalArgumentException(to.text());
        };
    }

    @Test
    void severalBrokenRulesAreNamedTogether() {
        TimingRefusedException refused = assertThrows(TimingRefusedException.class,
                () -> new Timing(setting(500, 250, 20, 100, USUAL)));
        assertTrue(refused.broken().size() >= 4, refused.getMessage());
    }

    @Test
    void nonsenseIsRefusedBeforeAnyRule() {
        assertThrows(IllegalArgumentException.class, () -> setting(0, 250, 250, 1000, USUAL));
        assertThrows(IllegalArgumentException.class, () -> setting(2000, -1, 250, 1000, USUAL));
        assertThrows(IllegalArgumentException.class, () -> setting(2_000_000, 250, 250, 1000, USUAL));
        assertThrows(IllegalArgumentException.class, () -> assumed(40, 200, 1100, 400, 2, 10_000));
        assertThrows(IllegalArgumentException.class, () -> assumed(40, 200, 1100, 400, 3, 100));
    }

    @Test
    void thePictureOfTheDefault() {
        Timing timing = Profile.DEFAULT.timing();
        assertEquals(ms(1750), timing.freezeBegins());
        assertEquals(ms(1800), timing.frozen());
        assertEquals(ms(200), timing.slack());
        assertEquals(ms(2041), timing.takeOver());
        assertEquals(ms(1880).toNanos(), timing.window());
        assertEquals(ms(4082).toNanos(), timing.silence());
        assertEquals(ms(2060).toNanos(), timing.voterChangeWait());
        assertEquals(ms(980).toNanos(), timing.leastAge(ms(1000).toNanos()));
    }

    /** What rule 5 and rule 6 need of each other. */
    @ParameterizedTest
    @EnumSource(Profile.class)
    void aForgetfulVoterIsSilentUntilEveryPromiseHasServed(Profile profile) {
        Timing timing = profile.timing();
        assertTrue(timing.silence() * 0.99 >= (timing.window() + timing.lease()) * 1.01);
    }
}
