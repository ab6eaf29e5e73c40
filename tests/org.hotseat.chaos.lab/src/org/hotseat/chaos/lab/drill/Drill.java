// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.Kind;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.Word;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.state.data.AuthorityRecord;

/**
 * Cuts the power of the host that runs a protected machine, again and again: it must go on at its standby, from memory
 * and disk of one instant, once. Every cut is told, whatever became of it. Methods block; used by one thread.
 */
public final class Drill implements AutoCloseable {

    private final DrillPlan plan;
    private final Stage stage;
    private final Random random;

    /**
     * Makes the machine.
     *
     * @param cluster is formed, of three hosts or more
     * @param plan what to do
     * @throws IOException when the machine cannot be made
     */
    public Drill(LabCluster cluster, DrillPlan plan) throws IOException {
        this.plan = plan;
        this.stage = new Stage(cluster, plan.memory(), plan.protection());
        this.random = new Random(plan.seed());
    }

    /** Waits until all is well and the machine is protected; fails with what is missing. */
    private void settle() {
        Await.holds("a protected machine", stage::missing);
    }

    /**
     * Does all cuts.
     *
     * @param ear hears of each as soon as it is over
     * @throws IOException when a host cannot be cut or does not come back
     */
    public void run(Consumer<CutReport> ear) throws IOException {
        for (int cut = 1; cut <= plan.cuts(); cut++) {
            Await.holds("a protected machine on a trusted host", stage::untrusted);
            CutReport report = cut(cut, plan.load(cut - 1));
            ear.accept(report);
        }
        settle();
    }

    private CutReport cut(int number, Load load) throws IOException {
        LabHost asked = stage.host(stage.hosts().get(0).id());
        AuthorityRecord before = stage.authority(asked);
        LabHost owner = stage.host(before.owner());
        LabHost survivor = stage.other(owner);
        stage.load(owner, load);
        Duration waited = moment();
        boolean led = stage.cluster().leader(survivor).equals(owner.toString());
        try (Moments moments = new Moments(survivor, owner, stage.machine(), before.epoch())) {
            Await.holds("the state at " + survivor, () -> moments.listens() ? "" : "not heard");
            Await.pass(waited);
            Await.holds("protection", () -> moments.authority().filter(now -> now.eligible() || !stage.replicated())
                    .isPresent() ? "" : "withdrawn");
            Cut cut = new Cut(stage, moments, owner, moments.authority().orElseThrow());
            cut.make();
            cut.watch();
            cut.mend();
            return cut.report(number, load, led, waited);
        }
    }

    private Duration moment() {
        return Duration.ofNanos(random.nextLong(plan.least().toNanos(), plan.most().toNanos()));
    }

    /**
     * Lets the observer see what must never be: agent and keeper of a host are stopped and its cables cut, so that a
     * machine of its own goes on there while another host takes it over. That machine has no disk, whose locks would
     * prevent it. Waits until all is well again. To be done once, at the end.
     *
     * @return for how long the machine ran twice, as the observer saw it; zero makes the drill void
     * @throws IOException when the host cannot be stopped or let go on
     */
    public Duration control() throws IOException {
        settle();
        LabHost asked = stage.host(stage.authority(stage.hosts().get(0)).owner());
        LabHost owner = stage.other(asked);
        stage.control(owner);
        stage.observer().forget();
        String missing;
        try {
            owner.signal(Kind.AGENT, "STOP");
            owner.signal(Kind.KEEPER, "STOP");
            owner.cut();
            missing = Await.within(Await.PATIENCE, () -> {
                Word.give(asked, owner.id());
                return shortest() < 0 ? "" : "it does not run twice";
            });
        } finally {
            owner.signal(Kind.KEEPER, "CONT");
            owner.signal(Kind.AGENT, "CONT");
            owner.mend();
        }
        long shortest = shortest();
        settle();
        stage.observer().forget();
        return missing.isEmpty() ? Duration.ofNanos(-shortest) : Duration.ZERO;
    }

    private long shortest() {
        return stage.observer().gaps().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    /**
     * What the machine has found wrong between memory and disk, in the whole drill, the control included.
     *
     * @return its own words; empty when all was well
     */
    public List<String> differences() {
        return stage.differences();
    }

    @Override
    public void close() throws IOException {
        stage.close();
    }
}
