// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.hotseat.failover.Bench.A;
import static org.hotseat.failover.Bench.H;
import static org.hotseat.failover.Bench.S;
import static org.hotseat.failover.Bench.ns;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hotseat.failover.PowerOrder.Act;
import org.hotseat.failover.PowerOrder.Answer;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.RungState;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.Test;

/** The duty beside controllers of hosts, step by step. */
class PowerTest {

    private Bench bench = new Bench(Rules.ALL, Map.of(H, right -> right));

    private Ladder ladder(double at) {
        return bench.duty.ladders(bench.state, ns(at)).stream().filter(one -> one.host().equals(H)).findFirst()
                .orElseThrow();
    }

    private Rung rung(double at) {
        return ladder(at).rungs().get(RungName.BMC.ordinal());
    }

    private void news(PowerNews news, RungState state, double at) {
        assertEquals(state, rung(at).state());
        assertEquals(new Rung.Power("bmc-h", Optional.of(news)), rung(at).detail());
    }

    private List<String> journal() {
        return bench.state.all(Kinds.JOURNAL).values().stream().map(held -> held.value()).map(JournalRecord::code)
                .filter(code -> code.startsWith("HOST_POWER")).toList();
    }

    private List<Act> acts() {
        return bench.ordered.stream().map(PowerOrder::act).toList();
    }

    private void untrusted() {
        bench.untrusted.add(H);
    }

    @Test
    void aHostWithoutTrustIsSwitchedOffAndTakenOverWhenOffWasReadTwice() {
        untrusted();
        bench.run(0, 2000).without(H).run(2000, 8000);
        assertEquals("", bench.wrong);
        assertEquals(S, bench.owner());
        int order = acts().indexOf(Act.SWITCH_OFF);
        assertEquals(List.of(Act.READ, Act.SWITCH_OFF, Act.READ, Act.READ), acts().subList(order - 1, order + 3));
        assertEquals(List.of("HOST_POWER_ORDERED", "HOST_POWER_OFF"), journal());
        news(PowerNews.OFF, RungState.OFF, 8000);
        bench.run(8000, 150_000);
        news(PowerNews.OFF, RungState.OFF, 150_000);
    }

    @Test
    void nothingIsTakenBeforeTheJournalHasIt() {
        untrusted();
        bench.run(0, 2000).without(H).run(2000, 8000);
        List<Class<?>> done = bench.done.stream().<Class<?>>map(Object::getClass).toList();
        assertTrue(done.lastIndexOf(Note.class) < done.indexOf(Take.class), done.toString());
        assertTrue(done.lastIndexOf(Note.class) < done.indexOf(Intend.class), done.toString());
    }

    @Test
    void aHostThatIsOffAlreadyGetsNoOrder() {
        untrusted();
        bench.run(0, 2000).cutPower(H);
        bench.run(2000, 8000);
        assertEquals(S, bench.owner());
        assertTrue(!acts().contains(Act.SWITCH_OFF), acts().toString());
        assertEquals(List.of("HOST_POWER_OFF"), journal());
    }

    @Test
    void aShortSilenceCostsNoHostItsPower() {
        untrusted();
        bench.run(0, 2000).without(H).run(2000, 3400);
        bench.gone.remove(H);
        bench.run(3400, 7000);
        assertTrue(!acts().contains(Act.SWITCH_OFF), acts().toString());
        assertEquals(H, bench.owner());
        news(PowerNews.ON, RungState.HOLDS, 7000);
    }

    @Test
    void aTrustedHostIsReadInParallelAndWithASilentControllerTheLeaseDecides() {
        bench.run(0, 2000).without(H);
        bench.controllers.put(H, right -> Answer.SILENT);
        bench.run(2000, 4200);
        assertEquals(S, bench.owner());
        assertEquals("", bench.wrong);
        assertEquals(List.of("HOST_POWER_SILENT"), journal());
        news(PowerNews.SILENT, RungState.BROKEN, 4200);
    }

    @Test
    void aTrustedHostIsNotSwitchedOffBeforeAMajorityPromised() {
        bench.run(0, 2000).without(H);
        bench.deaf.addAll(Bench.ABC.members());
        bench.run(2000, 3800);
        assertEquals(1, bench.count(Intend.class));
        assertTrue(!acts().contains(Act.SWITCH_OFF), acts().toString());
        bench.deaf.clear();
        bench.run(3800, 4800);
        assertTrue(acts().contains(Act.SWITCH_OFF), acts().toString());
    }

    @Test
    void aControllerThatRefusesChangesNothing() {
        untrusted();
        bench.controllers.put(H, right -> Answer.REFUSED);
        bench.run(0, 2000).without(H).run(2000, 12_000);
        assertEquals(H, bench.owner());
        assertEquals(Verdict.NotTrusted.class, ladder(12_000).verdict().getClass());
        news(PowerNews.REFUSED, RungState.BROKEN, 12_000);
        assertEquals(List.of("HOST_POWER_REFUSED"), journal());
    }

    /** It tells how it is, and does not do what it is asked: the refusal is the news, whatever is read between. */
    @Test
    void aControllerThatReadsAndDoesNotSwitchStaysKnownAsOneThatRefuses() {
        untrusted();
        bench.controllers.put(H, right -> right == Answer.ACCEPTED ? Answer.REFUSED : right);
        bench.run(0, 2000).without(H).run(2000, 6000);
        news(PowerNews.REFUSED, RungState.BROKEN, 6000);
        for (double at = 6000; at < 30_000; at += 50) {
            bench.step(at);
            news(PowerNews.REFUSED, RungState.BROKEN, at);
        }
        assertEquals(H, bench.owner());
        assertTrue(acts().stream().filter(Act.SWITCH_OFF::equals).count() > 1, acts().toString());
        bench.controllers.put(H, right -> right);
        bench.run(30_000, 60_000);
        assertEquals(S, bench.owner());
        assertEquals("", bench.wrong);
    }

    @Test
    void theLadderSaysWhetherTheControllerMaySpareAPersonTheAnswer() {
        untrusted();
        bench.lame.add(H);
        bench.run(0, 2000).without(H);
        double ordered = 30_000;
        for (double at = 2000; at < 30_000; at += 50) {
            bench.step(at);
            ordered = acts().contains(Act.SWITCH_OFF) ? Math.min(at, ordered) : 30_000;
            assertEquals(at <= ordered + 10_000, ladder(at).asksController(), "ordered at " + ordered + ", now " + at);
        }
        assertTrue(ordered < 10_000, "ordered at " + ordered);
        assertEquals(Verdict.NotTrusted.class, ladder(30_000).verdict().getClass());
        bench.controllers.put(H, right -> Answer.SILENT);
        bench.run(30_000, 31_000);
        assertFalse(ladder(31_000).asksController());
    }

    @Test
    void aControllerThatAcceptsAndDoesNothingIsAskedAgainAndNothingIsTaken() {
        untrusted();
        bench.lame.add(H);
        bench.run(0, 2000).without(H).run(2000, 15_000);
        assertEquals(H, bench.owner());
        assertEquals("", bench.wrong);
        news(PowerNews.ORDERED, RungState.UNKNOWN, 15_000);
        long orders = acts().stream().filter(Act.SWITCH_OFF::equals).count();
        assertTrue(orders == 2 || orders == 3, "orders: " + orders);
    }

    @Test
    void aControllerOfAnotherHostIsFoundOutWhileItsHostLives() {
        bench.controllers.put(H, right -> right == Answer.ACCEPTED ? right : Answer.OFF);
        bench.run(0, 4000);
        news(PowerNews.OTHERS, RungState.BROKEN, 4000);
    }

    /** The host comes back while its controller is asked: the late answer is about what was before. */
    @Test
    void anAnswerAboutAnEarlierIncarnationCountsForNothingAndIsAskedForAnew() {
        PowerOrder order = bench.duty.turn(bench.state, ns(0)).power().get(0);
        bench.does(Issuer.duty(H), new AcquireLease(H, Bench.boot(H)));
        PowerOrder anew = bench.duty.turn(bench.state, ns(50)).power().get(0);
        bench.duty.powered(order, Answer.OFF, ns(60));
        assertEquals(new Rung.Power("bmc-h", Optional.empty()), rung(60).detail());
        bench.duty.powered(anew, Answer.ON, ns(70));
        news(PowerNews.ON, RungState.HOLDS, 70);
    }

    @Test
    void aHostWithNothingToTakeKeepsItsPower() {
        bench.hand(S);
        bench.run(0, 2000).without(H).run(2000, 9000);
        assertTrue(!acts().contains(Act.SWITCH_OFF), acts().toString());
    }

    @Test
    void anotherLeaderReadsForItself() {
        untrusted();
        bench.run(0, 2000).without(H).run(2000, 4400);
        assertTrue(acts().contains(Act.SWITCH_OFF), acts().toString());
        bench.lead(4400).run(4400, 9000);
        assertEquals(S, bench.owner());
        assertEquals("", bench.wrong);
        assertEquals(1, acts().stream().filter(Act.SWITCH_OFF::equals).count());
    }

    @Test
    void nobodySwitchesItselfOff() {
        bench = new Bench(Rules.ALL, Map.of(A, right -> right));
        bench.hand(A);
        bench.run(0, 2000);
        bench.gone.add(A);
        bench.run(2000, 6000);
        assertTrue(bench.ordered.stream().noneMatch(one -> one.act() == Act.SWITCH_OFF));
    }
}
