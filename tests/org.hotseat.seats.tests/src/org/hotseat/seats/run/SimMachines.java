// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.seats.plan.Deed;
import org.hotseat.seats.plan.Way;
import org.hotseat.seats.run.Result.Kind;

/** Hosts that are lost and come back, and machines that move between them. */
final class SimMachines {

    /** How long after its loss an isolated host is known to have stopped its machines. */
    private static final long FENCE = 4000;

    private record Copy(HostId host, boolean running, long epoch) {
    }

    private record Loss(long lost, long stops, long back) {
    }

    private final Map<MachineId, Copy> copies = new LinkedHashMap<>();
    private final Map<HostId, Loss> losses = new HashMap<>();
    private final Sim sim;

    SimMachines(Sim sim) {
        this.sim = sim;
    }

    void place(MachineId machine, HostId host) {
        copies.put(machine, new Copy(host, true, 0));
    }

    HostId host(MachineId machine) {
        return copies.get(machine).host();
    }

    boolean runs(MachineId machine, HostId host) {
        Copy copy = copies.get(machine);
        return copy.running() && copy.host().equals(host);
    }

    /** Whether nothing will run it without a take-over. */
    boolean lost(MachineId machine) {
        return !copies.get(machine).running() || !seenAlive(host(machine));
    }

    boolean up(HostId host) {
        Loss loss = losses.get(host);
        return loss == null || sim.now >= loss.back();
    }

    /** A host that is lost is missed after half a second. */
    boolean seenAlive(HostId host) {
        Loss loss = losses.get(host);
        return loss == null || sim.now < loss.lost() + 500 * Sim.MS || sim.now >= loss.back();
    }

    boolean fenced(HostId host) {
        Loss loss = losses.get(host);
        return loss != null && sim.now >= loss.stops();
    }

    /** The host loses its power, or only its network: then its machines run on until its lease ends. */
    void lose(HostId host, boolean isolated, long millis) {
        if (!up(host)) {
            return;
        }
        sim.note(host + (isolated ? " isolated" : " lost") + " for " + millis);
        long stops = sim.now + FENCE * Sim.MS;
        losses.put(host, new Loss(sim.now, stops, Math.max(stops, sim.now + millis * Sim.MS)));
        if (isolated) {
            sim.after(FENCE - 1, () -> stop(host));
        } else {
            stop(host);
        }
    }

    private void stop(HostId host) {
        copies.replaceAll((machine, copy) -> copy.host().equals(host) ? new Copy(host, false, copy.epoch()) : copy);
    }

    void heal() {
        losses.replaceAll((host, loss) -> sim.now >= loss.stops() ? new Loss(loss.lost(), loss.stops(),
                Math.min(loss.back(), sim.now)) : new Loss(loss.lost(), loss.stops(), loss.stops()));
    }

    void order(Order.Act act, Consumer<Result> answer) {
        switch (act.deed()) {
            case Deed.Fence fence -> sim.after(fenced(fence.host()) ? 5 : 300, () -> answer.accept(
                    fenced(fence.host()) ? Result.done(Evidence.E2) : Result.not(Kind.NOT_SENT, "not off yet")));
            case Deed.Run run when act.look() -> sim.after(5, () -> answer.accept(runs(run.machine(), run.host())
                    ? Result.done(Evidence.E2) : Result.not(Kind.DIVERGED, "is elsewhere")));
            case Deed.Run run -> run(run, answer);
            default -> throw new IllegalArgumentException(act.deed().toString());
        }
    }

    private void run(Deed.Run run, Consumer<Result> answer) {
        Copy now = copies.get(run.machine());
        if (run.epoch() < now.epoch()) {
            sim.after(5, () -> answer.accept(Result.not(Kind.REFUSED, "an older epoch")));
            return;
        }
        boolean lives = up(now.host()) && seenAlive(now.host());
        if (now.running() && !now.host().equals(run.host()) && run.way() == Way.TAKE_OVER && !lives) {
            sim.judge.wrong("two copies: " + run.machine() + " is taken over and still runs at " + now.host());
        }
        copies.put(run.machine(), new Copy(now.host(), now.running(), run.epoch()));
        sim.after(sim.between(100, 1500), () -> arrived(run, answer));
    }

    private void arrived(Deed.Run run, Consumer<Result> answer) {
        Copy now = copies.get(run.machine());
        boolean there = now.running() && now.host().equals(run.host());
        boolean can = up(run.host()) && (run.way() == Way.TAKE_OVER || now.running() && up(now.host()));
        if (!there && (now.epoch() != run.epoch() || !can)) {
            answer.accept(Result.not(Kind.REFUSED, "its host or the other one is lost, or another order came"));
            return;
        }
        if (!there) {
            copies.put(run.machine(), new Copy(run.host(), true, run.epoch()));
            sim.devices.follow(run.machine(), run.host());
            sim.note(run.machine() + " runs at " + run.host());
        }
        answer.accept(sim.plagued && sim.chance(0.1) ? Result.not(Kind.INDETERMINATE, "the answer was lost")
                : Result.done(Evidence.E2));
    }
}
