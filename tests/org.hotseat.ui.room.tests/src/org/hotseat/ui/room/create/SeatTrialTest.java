// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.seats.plan.Measured;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.room.create.SeatDraft.Device;
import org.hotseat.ui.room.create.SeatDraft.Keys;
import org.hotseat.ui.room.create.SeatDraft.Screen;
import org.hotseat.ui.room.model.Desk.Place;
import org.hotseat.ui.room.model.SeatFacts;
import org.hotseat.ui.room.support.Hall;
import org.hotseat.ui.room.support.IndexedHall;
import org.junit.jupiter.api.Test;

class SeatTrialTest {

    private static final Logger LOG = System.getLogger(SeatTrialTest.class.getName());
    private static final long MILLION = 1_000_000;

    private final Shop shop = new Shop();
    private final SeatDraft draft = shop.draft();

    private SeatTrial.Result run() {
        return run(new TrialCopy(shop.hall.cluster));
    }

    private SeatTrial.Result run(TrialCopy copy) {
        return new SeatTrial(copy, draft, shop.supply(), new SeatTrial.Means(shop.hall, shop.hall.wires(),
                SeatFacts.NONE, Measured.NOTHING, shop.told().switches())).run();
    }

    private void choose(int heads) {
        draft.machine(Optional.of(Hall.machine(2)), Optional.of(Hall.host(0)), List.of());
        draft.screens(shop.supply().free(true).stream().limit(heads).map(one -> new Screen(one.words(), one.key()))
                .toList());
    }

    @Test
    void nothingOfATrialIsInTheDocument() {
        Cluster before = EcoreUtil.copy(shop.hall.cluster);
        choose(1);
        run();
        assertTrue(EcoreUtil.equals(before, shop.hall.cluster));
    }

    @Test
    void seatsAreTriedOneAfterTheOtherInOneCopy() {
        TrialCopy copy = new TrialCopy(shop.hall.cluster);
        choose(2);
        draft.keys(new Keys(shop.supply().free(false).getFirst().key(), "", "", true));
        draft.take(new Device("GPS", shop.supply().freeLines().getFirst().key(), "4800"));
        draft.serve(Hall.host(1), true);
        SeatTrial.Result first = run(copy);
        assertEquals(first.problems(), run(copy).problems());
        assertEquals(first.hosts().stream().map(HostFit::says).toList(), run(copy).hosts().stream().map(HostFit::says)
                .toList());
        assertTrue(copy.<Boolean>tried(document -> EcoreUtil.equals(shop.hall.cluster, document.cluster())));
        draft.put(shop.hall.room.getId(), new Place(500_000, 0, 0));
        assertTrue(run(copy).problems().size() > first.problems().size(), "the draft is another one");
        draft.put(shop.hall.room.getId(), new Place(9_000, 4_000, 0));
        assertEquals(first.problems(), run(copy).problems(), "nothing is left of it");
        assertFalse(copy.isSpoiled());
    }

    @Test
    void aTrialThatFailsSpoilsTheCopy() {
        TrialCopy copy = new TrialCopy(shop.hall.cluster);
        assertThrows(NoSuchElementException.class, () -> copy.tried(document -> List.of().getFirst()));
        assertTrue(copy.isSpoiled());
        assertThrows(IllegalStateException.class, () -> run(copy));
        assertTrue(copy.isSpoiled());
    }

    @Test
    void eachHostSaysWhetherItCouldServeTheSeat() {
        choose(1);
        List<HostFit> hosts = run().hosts();
        assertEquals(List.of("host-01", "host-02"), hosts.stream().map(HostFit::name).toList());
        assertEquals(StateMark.DONE, hosts.getFirst().mark(), hosts.getFirst()::words);
        assertEquals(StateMark.DONE, hosts.getLast().mark(), hosts.getLast()::words);
    }

    @Test
    void aHostWithoutACableToTheSwitchSaysSo() {
        choose(1);
        shop.hall.cluster.getHosts().getLast().getOutputs().clear();
        HostFit fit = run().hosts().getLast();
        assertEquals(StateMark.AT_RISK, fit.mark());
        assertTrue(fit.says().contains("host-02"), fit::says);
        assertTrue(fit.lines().stream().anyMatch(line -> line.text().equals(fit.words())), fit.lines()
                ::toString);
    }

    @Test
    void aSeatWithoutAMachineIsServedByNobody() {
        assertEquals(List.of(), run().hosts());
    }

    @Test
    void aLargeRoomIsTried() {
        Hall large = new IndexedHall(2_000, 200);
        Supply supply = Supply.of(large.cluster, large, SeatFacts.NONE, new Shop().told());
        SeatDraft seat = new SeatDraft("Desk 2001", large.room.getId(), new Place(1_000, 1_000, 0));
        seat.machine(Optional.of(Hall.machine(1_999)), Optional.of(Hall.host(0)), List.of());
        long begun = System.nanoTime();
        TrialCopy copy = new TrialCopy(large.cluster);
        long copied = System.nanoTime();
        SeatTrial trial = new SeatTrial(copy, seat, supply, new SeatTrial.Means(large, large.wires(), SeatFacts.NONE,
                Measured.NOTHING, List.of()));
        assertEquals(200, trial.run().hosts().size());
        LOG.log(Level.INFO, "2,000 desks, 200 hosts: copy {0} ms, trial {1} ms", (copied - begun) / MILLION, (System
                .nanoTime() - copied) / MILLION);
    }

    @Test
    void whatTheValidatorFindsAnewIsTold() {
        choose(0);
        draft.put(shop.hall.room.getId(), new Place(500_000, 0, 0));
        List<String> problems = run().problems();
        assertTrue(problems.stream().anyMatch(one -> one.contains("stands outside")), problems::toString);
    }
}
